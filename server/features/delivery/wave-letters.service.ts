import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Settings } from '../../contract/settings.ts';
import type { LocaleTexts, SurveyDefinition } from '../../contract/survey.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { questionText, scoreQuestion, withOrganisation } from '../../domain/survey/questions.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import type { Delivery } from '../../platform/outbox/delivery.ts';
import { ENV } from '../../platform/symbols.ts';
import type { Mail } from '../../platform/templates/mail.ts';
import { composeInvite, composeReminder } from '../../platform/templates/mails/invite.ts';
import { scaleOf } from '../../platform/templates/scale.ts';
import { Tokens } from '../../platform/tokens.ts';
import type { Contact } from '../audience/audience.ts';
import { letterheadOf, senderOf } from '../settings/letterhead.ts';
import type { StoredWave } from '../waves/waves.store.ts';

/** What a survey's mail says beside the survey. */
export interface MailGiven {
  firstName: string | null;
  answerToken: string;
  unsubscribeToken: string;
  closesAt: Date | null;
  /** Adds the line that says so. */
  isTest: boolean;
  /** Asks again instead of the first time. */
  isReminder?: boolean;
}

/** Writes the mails of surveys. */
@Injectable()
export class WaveLettersService {
  constructor(
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(ENV) private readonly env: Env,
  ) {}

  write(
    definition: SurveyDefinition,
    settings: Settings,
    locale: Locale,
    { isReminder = false, ...given }: MailGiven,
  ): Mail {
    const question = scoreQuestion(definition);
    const { subject, preheader, opening } = definition.mail;
    const say = (texts: LocaleTexts) => withOrganisation(texts[locale], settings.name);
    const compose = isReminder ? composeReminder : composeInvite;
    return compose(
      {
        letterhead: letterheadOf(settings, this.env),
        mail: { subject: say(subject), preheader: say(preheader), opening: say(opening) },
        question: withOrganisation(questionText(definition, question.id, locale), settings.name),
        scale: scaleOf(question),
        ends: { low: question.ends.low[locale], high: question.ends.high[locale] },
        trap: settings.trapLink,
        ...given,
      },
      wordsIn(locale),
    );
  }

  /** A delivery of a wave as a letter; a reminder follows the mail `inReplyTo` and carries the same links. */
  letter(
    delivery: Delivery,
    about: {
      wave: StoredWave;
      definition: SurveyDefinition;
      settings: Settings;
      contact: Contact;
      unsubscribeToken: string;
      isReminder: boolean;
      inReplyTo: string | null;
    },
  ): Letter {
    const { wave, contact, settings, unsubscribeToken, inReplyTo } = about;
    const mail = this.write(about.definition, settings, delivery.locale as Locale, {
      firstName: firstNameOf(contact),
      answerToken: this.tokens.link('answer', `${wave._id}:${contact._id}`),
      unsubscribeToken,
      closesAt: wave.closesAt,
      isTest: false,
      isReminder: about.isReminder,
    });
    return {
      id: delivery._id,
      from: senderOf(settings, this.env),
      to: { address: delivery.email, ...(contact.name ? { name: contact.name } : {}) },
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      ...(mail.parts ? { parts: mail.parts } : {}),
      messageId: delivery.messageId,
      listUnsubscribeUrl: `${this.env.publicUrl}/u/${unsubscribeToken}`,
      listId: scoreQuestion(about.definition).metric ?? 'survey',
      ...(inReplyTo === null ? {} : { inReplyTo }),
      ...(delivery.sample ? { sample: true as const } : {}),
    };
  }
}

export function firstNameOf({ name }: Pick<Contact, 'name'>): string | null {
  return name?.trim().split(/\s+/)[0] ?? null;
}
