import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { chooseQuotes } from '../../domain/themes/quotes.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Leases } from '../../platform/leases.ts';
import { NoSummary, Summaries } from '../../platform/summaries/summaries.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { SummariesStore, type ToSummarise } from './summaries.store.ts';
import { ThemesService } from './themes.service.ts';

const TASK = 'themes.summaries';
const EVERY_SECONDS = 300;
const LEASE_SECONDS = 120;
/** Ten in five minutes at the most: services count, and nobody waits for them. */
const AT_ONCE = 10;
const QUOTES = 20;
const CONSIDERED = 100;

/** Has summaries of themes written where a service is set; never more than an addition to what people read themselves. */
@Injectable()
export class SummariesService implements OnModuleInit {
  private readonly log = new Logger('Summaries');

  constructor(
    private readonly summaries: Summaries,
    private readonly store: SummariesStore,
    private readonly themes: ThemesService,
    private readonly settings: SettingsService,
    private readonly leases: Leases,
    private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    if (!this.summaries.isOn) return;
    const run = async () => void (await this.leases.hold(TASK, LEASE_SECONDS, () => this.writeDue()));
    this.tasks.register({ name: TASK, everySeconds: EVERY_SECONDS, run });
  }

  /** None is written for the theme any more. */
  async remove(id: Id<'theme'>): Promise<void> {
    await this.store.remove(await this.themes.resolve(id), this.clock.now());
  }

  /** Why the service gave no summary when it was last asked; null when it did, was not asked, or is not set. */
  async fault(): Promise<string | null> {
    return this.summaries.isOn ? ((await this.store.state())?.fault ?? null) : null;
  }

  private async writeDue(): Promise<void> {
    const locale = (await this.settings.find())?.locale ?? 'en';
    for (const theme of await this.store.due(AT_ONCE)) {
      try {
        await this.write(theme, locale);
        await this.store.tell(null, this.clock.now());
      } catch (error) {
        if (!(error instanceof NoSummary)) throw error;
        this.log.warn(error.message);
        // The others would fare no better; the next round tries again.
        return this.store.tell(error.message, this.clock.now());
      }
    }
  }

  private async write({ _id, requests, portuguese }: ToSummarise, locale: Locale): Promise<void> {
    const language = portuguese * 2 > requests ? 'pt' : 'en';
    const said = await this.store.quotes(_id, language, CONSIDERED);
    const texts = said.map(({ quote }) => quote);
    const chosen = chooseQuotes(texts, QUOTES).map((at) => texts[at]!);
    const inLocale = language === 'en' ? 'en' : locale === 'pt-PT' ? 'pt-PT' : 'pt-BR';
    const written = await this.summaries.write(chosen, inLocale);
    await this.store.keep(_id, { ...written, requests, at: this.clock.now() });
  }
}
