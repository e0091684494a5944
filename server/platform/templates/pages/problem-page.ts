import type { ProblemKind } from '../../../contract/problem.ts';
import type { Words } from '../../../contract/words.ts';
import { writePage, type PageFrame } from '../page.ts';

export interface ProblemPageView {
  readonly kind: ProblemKind;
  /** What happened, already in the reader's language. */
  readonly detail: string;
}

/** The page for a person whose request met a problem. The frame is left out where the organisation is not known. */
export function renderProblemPage({ kind, detail }: ProblemPageView, words: Words, frame?: PageFrame | null): string {
  const titles = {
    notFound: 'pageProblems.notFound',
    closed: 'pageProblems.closed',
    tooMany: 'pageProblems.tooMany',
    unavailable: 'pageProblems.unavailable',
    unexpected: 'pageProblems.unexpected',
  } as const;
  const title = kind in titles ? titles[kind as keyof typeof titles] : 'pageProblems.refused';
  const mayTryAgain = kind !== 'notFound' && kind !== 'closed';
  return writePage(frame ?? null, words, {
    template: 'message',
    title: words.say(title),
    view: {
      paragraphs: mayTryAgain ? [detail, words.say('pageProblems.goBack')] : [detail],
      link: null,
    },
  });
}

/** One page for a link that is unknown or malformed, whatever the reason: it tells nothing about which links exist. */
export function renderUnknownLinkPage(frame: PageFrame | null, words: Words): string {
  return writePage(frame, words, {
    template: 'message',
    title: words.say('pageProblems.unknownLinkTitle'),
    view: {
      paragraphs: [words.say('pageProblems.unknownLinkBody'), words.say('pageProblems.unknownLinkNext')],
      link: null,
    },
  });
}
