import { Injectable } from '@nestjs/common';
import type { Letter, LetterPage, LettersQuery, SentLetter } from '../../contract/letter.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import type { Member, Signed } from '../../platform/http/actor.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { StaffService } from '../staff/staff.service.ts';
import { LetterMailsService } from './letter-mails.service.ts';
import { LetterWritingService } from './letter-writing.service.ts';
import { LettersStore, type StoredLetter } from './letters.store.ts';

/** The letters as staff read them and send them on. */
@Injectable()
export class LettersService {
  constructor(
    private readonly store: LettersStore,
    private readonly writing: LetterWritingService,
    private readonly mails: LetterMailsService,
    private readonly delivery: DeliveryService,
    private readonly settings: SettingsService,
    private readonly staff: StaffService,
  ) {}

  async list({ after, limit, locale }: LettersQuery, reader: Member): Promise<LetterPage> {
    const language = locale ?? (await this.languageOf(reader));
    const { items: found, total } = await this.store.page(after, limit + 1);
    const items = found.slice(0, limit);
    return {
      items: items.map(({ _id, texts, writtenAt }) => ({
        month: _id,
        headline: texts[language].headline,
        writtenAt: writtenAt.toISOString(),
      })),
      total,
      next: found.length > limit ? items.at(-1)!._id : null,
    };
  }

  async get(month: string, locale: Locale | undefined, reader: Member): Promise<Letter> {
    const letter = await this.letter(month);
    const mails = await this.delivery.counts(month, ['letter']);
    return { ...(await this.show(letter, locale, reader)), writtenAt: letter.writtenAt.toISOString(), mails };
  }

  async soFar(locale: Locale | undefined, reader: Member): Promise<Letter> {
    return this.show(await this.writing.soFar(), locale, reader);
  }

  async mail(month: string, locale: Locale | undefined, reader: Signed): Promise<string> {
    return (await this.mails.write(await this.letter(month), reader, locale ?? reader.locale)).html;
  }

  async sendToMe(month: string, reader: Signed): Promise<SentLetter> {
    return this.send(await this.letter(month), reader.id);
  }

  /** @throws Problem notFound for somebody who is not active staff. */
  async sendAgain(month: string, staffId: string): Promise<SentLetter> {
    return this.send(await this.letter(month), staffId);
  }

  private async send(letter: StoredLetter, staffId: string): Promise<SentLetter> {
    const person = (await this.staff.listActive()).find(({ id }) => id === staffId);
    if (!person) throw new Problem('notFound');
    return { to: person.email, seq: await this.mails.sendTo(person, letter) };
  }

  private async letter(month: string): Promise<StoredLetter> {
    const letter = await this.store.find(month);
    if (!letter) throw new Problem('notFound');
    return letter;
  }

  private async show(letter: StoredLetter, wanted: Locale | undefined, reader: Member): Promise<Letter> {
    const locale = wanted ?? (await this.languageOf(reader));
    return {
      month: letter._id,
      locale,
      organisation: (await this.settings.get()).name,
      writtenAt: null,
      text: letter.texts[locale],
      figures: letter.figures,
      people: await this.mails.peopleFor(letter, reader.role),
      mails: null,
    };
  }

  private async languageOf(reader: Member): Promise<Locale> {
    return reader.kind === 'staff' ? reader.locale : (await this.settings.get()).locale;
  }
}
