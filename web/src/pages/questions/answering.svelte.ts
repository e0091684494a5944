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

type Which = Extract<Question, { kind: 'which' }>;

export function answering(question: Exclude<Question, Which>, yes: boolean, [stays, goes]: Order): Answering {
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

/** `ticked` says of each of the others whether it is the same; the name of the largest that are the same stays. */
export function answeringWhich({ theme: asked, others }: Which, ticked: readonly boolean[]): Answering {
  const together = [asked, ...others.filter((_, at) => ticked[at])];
  const apart = others.filter((_, at) => !ticked[at]);
  const sizeOf = ({ theme }: ThemeInQuestion): number => theme.requests ?? 0;
  const into = together.reduce((most, one) => (sizeOf(one) > sizeOf(most) ? one : most));
  const { name } = into.theme;
  return {
    send: () =>
      call(routes.questions.which, {
        body: {
          theme: asked.theme.id,
          into: seen(into.theme),
          same: together.filter((one) => one !== into).map(({ theme }) => seen(theme)),
          notSame: apart.map(({ theme }) => seen(theme)),
        },
      }),
    text: () => (together.length > 1 ? say('questions.doneSame', { name }) : say('questions.doneNotSame')),
  };
}
