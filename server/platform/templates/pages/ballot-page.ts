import type { Words } from '../../../contract/words.ts';
import { dayIn, writePage, type PageFrame } from '../page.ts';

/** The four answers, as the form sends them in `need.<theme id>`. */
export const ballotNeeds = ['not-needed', 'nice', 'important', 'critical'] as const;
export type BallotNeed = (typeof ballotNeeds)[number];

export interface BallotTheme {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  /** What this person chose, or null. */
  readonly need: BallotNeed | null;
}

interface Ballot {
  readonly frame: PageFrame;
  readonly token: string;
  readonly group: string;
  readonly question: string;
}

/** Before the ballot is open in this browser. */
export interface BallotDoorView extends Ballot {
  /** When the page was shown, signed. */
  readonly at: string;
  /** `open` shows the button, `elsewhere` offers a fresh link, `sent` says that it is on its way. */
  readonly state: 'open' | 'elsewhere' | 'sent';
  /** Where a fresh link goes, already masked. */
  readonly address: string;
  /** The form came back sooner than a person can press it: nothing was done. */
  readonly hurried?: boolean;
  readonly closesAt: Date | string;
}

/** The ballot itself; forms post `do=vote`. */
export interface BallotPageView extends Ballot {
  readonly at: string;
  readonly themes: readonly BallotTheme[];
  readonly maxCritical: number;
  /** More than `maxCritical` were critical: nothing was saved. */
  readonly tooManyCritical: boolean;
  /** The form came back sooner than a person can press it: nothing was saved. */
  readonly hurried?: boolean;
  readonly saved: boolean;
  readonly closesAt: Date | string;
}

export interface BallotClosedView extends Ballot {
  readonly closedAt: Date | string;
  /** What this person voted; empty when they did not. */
  readonly themes: readonly BallotTheme[];
  /** False in a browser that did not vote: it is not told whether and what this person voted. */
  readonly isTheirs?: boolean;
}

/** The door of a ballot: its forms post `do=open` or `do=freshLink` to `/b/{token}`; a GET alone opens nothing. */
export function renderBallotDoor(view: BallotDoorView, words: Words): string {
  const { frame, token, group, question, state, address } = view;
  const texts = {
    open: {
      title: question,
      body: words.say('ballotPage.doorBody'),
      action: 'open',
      button: words.say('ballotPage.doorButton'),
    },
    elsewhere: {
      title: words.say('ballotPage.elsewhereTitle'),
      body: words.say('ballotPage.elsewhereBody', { address }),
      action: 'freshLink',
      button: words.say('ballotPage.elsewhereButton'),
    },
    sent: {
      title: words.say('ballotPage.sentTitle'),
      body: words.say('ballotPage.sentBody', { address }),
      action: null,
      button: null,
    },
  }[state];
  return writePage(frame, words, {
    template: 'ballot-door',
    title: texts.title,
    fault: view.hurried ? hurriedFault(words, 'act') : null,
    view: {
      path: `/b/${token}`,
      at: view.at,
      group: words.say('ballotPage.forGroup', { group }),
      body: texts.body,
      action: texts.action,
      button: texts.button,
      closes: words.say('ballotPage.closes', { date: dayIn(frame, words, view.closesAt, true) }),
    },
  });
}

/** All themes in one list, four answers each, one button. */
export function renderBallotPage(view: BallotPageView, words: Words): string {
  const { frame, token, at, group, question, themes, maxCritical, saved, tooManyCritical } = view;
  const date = dayIn(frame, words, view.closesAt, true);
  const critical = themes.filter(({ need }) => need === 'critical');
  return writePage(frame, words, {
    template: 'ballot',
    title: question,
    fault: tooManyCritical
      ? {
          title: words.say('ballotPage.tooManyTitle', { count: critical.length }),
          body: words.say('ballotPage.tooManyBody', { limit: maxCritical }),
          field: `${critical[0]?.id ?? ''}-critical`,
        }
      : view.hurried
        ? hurriedFault(words, 'save')
        : null,
    view: {
      path: `/b/${token}`,
      at,
      group: words.say('ballotPage.forGroup', { group }),
      rule: words.say('ballotPage.atMostCritical', { count: maxCritical }),
      saved:
        saved && !tooManyCritical && !view.hurried
          ? { title: words.say('ballotPage.savedTitle'), body: words.say('ballotPage.savedBody', { date }) }
          : null,
      themes: themes.map(({ id, label, description, need }) => ({
        name: `need.${id}`,
        label,
        description,
        invalid: tooManyCritical && need === 'critical',
        answers: ballotNeeds.map((answer) => ({
          id: `${id}-${answer}`,
          name: `need.${id}`,
          value: answer,
          label: sayNeed(answer, words),
          checked: need === answer,
        })),
      })),
      save: words.say('ballotPage.save'),
      closes: words.say('ballotPage.closes', { date }),
      sealed: words.say('ballotPage.sealed'),
    },
  });
}

/** After closing: what this person said, and nothing to change. */
export function renderBallotClosed(view: BallotClosedView, words: Words): string {
  const { frame, group, closedAt } = view;
  const voted = view.themes.flatMap(({ label, need }) =>
    need === null ? [] : [{ label, need: sayNeed(need, words) }],
  );
  return writePage(frame, words, {
    template: 'ballot-closed',
    title: words.say('ballotPage.closedTitle'),
    view: {
      group: words.say('ballotPage.forGroup', { group }),
      question: view.question,
      body: words.say('ballotPage.closedBody', { date: dayIn(frame, words, closedAt, true) }),
      voted:
        view.isTheirs === false
          ? null
          : words.say(voted.length > 0 ? 'ballotPage.closedVoted' : 'ballotPage.closedNotVoted'),
      themes: voted,
      roadmap: words.say('ballotPage.seeRoadmap'),
    },
  });
}

function hurriedFault(words: Words, field: string) {
  return { title: words.say('ballotPage.hurriedTitle'), body: words.say('ballotPage.hurriedBody'), field };
}

function sayNeed(need: BallotNeed, words: Words): string {
  const keys = {
    'not-needed': 'ballotPage.notNeeded',
    nice: 'ballotPage.nice',
    important: 'ballotPage.important',
    critical: 'ballotPage.critical',
  } as const;
  return words.say(keys[need]);
}
