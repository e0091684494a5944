import type { Changed } from '../../../../server/contract/change.ts';
import type { Question, ThemeInQuestion } from '../../../../server/contract/questions.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { call } from '../../lib/api.ts';
import { say } from '../../lib/words.svelte.ts';

/** Of a question about two themes the one whose name stays, and the other. */
export type Order = readonly [stays: ThemeInQuestion, goes: ThemeInQuestion];

/** How an answer is sent, and what is said once it is taken. */
export interface Answering {
  readonly send: () => Promise<Changed>;
  readonly text: () => string;
}

const seen = ({ id, rev }: { id: ThemeInQuestion['theme']['id']; rev: number }) => ({ id, rev });

export function answering(question: Question, yes: boolean, [stays, goes]: Order): Answering {
  if (question.kind === 'request') {
    const { id, rev } = question.request;
    const { name } = question.b.theme;
    return {
      send: () => call(routes.questions.request, { body: { belongs: yes, request: { id, rev } } }),
      text: () => (yes ? say('questions.doneBelongs', { name }) : say('questions.doneBelongsNot')),
    };
  }
  const { name } = stays.theme;
  return {
    send: () => call(routes.questions.themes, { body: { same: yes, a: seen(stays.theme), b: seen(goes.theme) } }),
    text: () => (yes ? say('questions.doneSame', { name }) : say('questions.doneNotSame')),
  };
}
