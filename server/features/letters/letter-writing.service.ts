import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { locales, type Locale } from '../../contract/locale.ts';
import type { LetterText } from '../../contract/letter.ts';
import type { Settings } from '../../contract/settings.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { holidaysOf } from '../../domain/calendar/holidays.ts';
import { addMonths, monthOf } from '../../domain/calendar/local-day.ts';
import { localDayOf } from '../../domain/calendar/local-time.ts';
import { letterDueAt, letterMonthAt } from '../../domain/letter/letter-month.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { StaffService } from '../staff/staff.service.ts';
import { ThemesService } from '../themes/themes.service.ts';
import type { LetterFacts } from './letter-facts.ts';
import { LetterFactsService } from './letter-facts.service.ts';
import { LetterMailsService } from './letter-mails.service.ts';
import { figuresOf, tellLetter } from './letter-text.ts';
import { LettersStore, type StoredLetter } from './letters.store.ts';

const WRITE = 'letters.write';

/**
 * Writes the letter of the month before, once, and has it mailed. In steps that each may be repeated: written (on disk,
 * with whom it goes to), mails queued, done.
 */
@Injectable()
export class LetterWritingService implements OnModuleInit {
  constructor(
    private readonly store: LettersStore,
    private readonly facts: LetterFactsService,
    private readonly mails: LetterMailsService,
    private readonly settings: SettingsService,
    private readonly staff: StaffService,
    private readonly themes: ThemesService,
    private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: WRITE, everySeconds: 300, run: (now) => this.catchUp(now) });
  }

  /** The letter that is due, if it is not written and there is something to write; then the mails that are not queued. */
  async catchUp(now: Date): Promise<void> {
    const settings = await this.settings.find();
    if (!settings) return;
    const month = letterMonthAt(now, settings.zone, holidaysOf(settings.holidays));
    if (month !== null && (await this.store.find(month)) === null) await this.write(month, settings, now);
    for (const letter of await this.store.toQueue()) {
      await this.mails.queue(letter, now);
      await this.store.markQueued(letter._id, now);
    }
  }

  /** What the letter of the running month would say now. Nothing is kept. */
  async soFar(): Promise<StoredLetter> {
    const settings = await this.settings.get();
    const now = this.clock.now();
    const month = monthOf(localDayOf(now, settings.zone));
    return this.compose(await this.gather(month, settings), settings, now, false);
  }

  /** The letter of the sample company's last month: it is there to be read, and mailed to nobody. */
  async writeSample(now: Date): Promise<void> {
    const settings = await this.settings.get();
    const month = addMonths(monthOf(localDayOf(now, settings.zone)), -1);
    const due = letterDueAt(month, settings.zone, holidaysOf(settings.holidays));
    const at = due < now ? due : now;
    const letter = await this.compose(await this.gather(month, settings), settings, at, true);
    await this.store.replaceSample({ ...letter, queuedAt: at, sample: true });
  }

  private async write(month: string, settings: Settings, now: Date): Promise<void> {
    if (!(await this.facts.isWorthALetter(month, settings.zone))) return;
    const letter = await this.compose(await this.gather(month, settings), settings, now, true);
    if (await this.facts.isSample(month)) return this.store.insert({ ...letter, queuedAt: now, sample: true });
    const wanted = (await this.staff.listActive()).filter((person) => person.letter);
    await this.store.insert({ ...letter, recipients: wanted.map(({ id }) => id) });
  }

  private async gather(month: string, { zone }: Settings): Promise<LetterFacts> {
    const before = await this.store.before(month);
    return this.facts.of(month, zone, before?.themeIds ?? null);
  }

  private async compose(facts: LetterFacts, settings: Settings, now: Date, isOver: boolean): Promise<StoredLetter> {
    const themeIds = facts.requests.map(({ id }) => id);
    const texts = {} as Record<Locale, LetterText>;
    for (const locale of locales) {
      const themes = await this.themes.labelsFor(themeIds, locale);
      texts[locale] = tellLetter(facts, {
        words: wordsIn(locale),
        themes,
        organisation: settings.name,
        fallback: settings.locale,
        isOver,
      });
    }
    const { contactIds } = facts.call;
    const figures = figuresOf(facts);
    return {
      _id: facts.month,
      writtenAt: now,
      texts,
      figures,
      contactIds: [...contactIds],
      themeIds,
      recipients: [],
      queuedAt: null,
    };
  }
}
