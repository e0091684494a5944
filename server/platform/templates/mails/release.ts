import type { Words } from '../../../contract/words.ts';
import { greetingFor, writeMail, type Letterhead, type Mail } from '../mail.ts';
import { oneLine, paragraphsOf } from '../view.ts';

/** What this person did that the release answers: asked in words of their own, or voted for the theme. */
export type ReleaseReason =
  { readonly kind: 'asked'; readonly quote: string } | { readonly kind: 'voted'; readonly theme: string };

export interface ReleaseMailInput {
  readonly letterhead: Letterhead;
  readonly firstName: string | null;
  readonly title: string;
  /** What the team writes about the release; blank lines separate paragraphs. */
  readonly note: string;
  /** At least one. */
  readonly reasons: readonly ReleaseReason[];
  readonly unsubscribeToken: string;
}

/** "You asked, we shipped": tells a person what became of what they said. */
export function composeRelease(input: ReleaseMailInput, words: Words): Mail {
  const { letterhead, title, reasons } = input;
  if (reasons.length === 0) throw new RangeError('a release is told only to those who asked or voted');
  const { organisation } = letterhead;
  const asked = reasons.some(({ kind }) => kind === 'asked');
  return writeMail(letterhead, words, {
    template: 'release',
    subject: words.say(asked ? 'mail.releaseSubject' : 'mail.releaseVotedSubject', { title }),
    preheader: paragraphsOf(input.note)[0] ?? title,
    why: words.say('mail.whyRelease', { organisation }),
    unsubscribeToken: input.unsubscribeToken,
    view: {
      greeting: greetingFor(input.firstName, words),
      lead: words.say(asked ? 'mail.releaseLead' : 'mail.releaseVotedLead'),
      quotes: reasons.flatMap((reason) =>
        reason.kind === 'asked' ? [words.say('mail.quote', { text: oneLine(reason.quote) })] : [],
      ),
      youSaid: words.say('mail.releaseYouSaid'),
      votes: reasons.flatMap((reason) =>
        reason.kind === 'voted' ? [words.say('mail.releaseYouVoted', { theme: oneLine(reason.theme) })] : [],
      ),
      title,
      paragraphs: paragraphsOf(input.note),
      thanks: words.say('mail.releaseThanks', { organisation }),
      roadmapLabel: words.say('mail.releaseRoadmap'),
      roadmapPath: '/roadmap',
    },
  });
}
