import type { Words } from '../../../contract/words.ts';
import { writePage, type PageFrame } from '../page.ts';

export interface UnsubscribePageView {
  readonly frame: PageFrame;
  readonly token: string;
  /** `ask` shows the button, `done` offers the way back, `resumed` confirms it. */
  readonly state: 'ask' | 'done' | 'resumed';
  /** Already masked (`i***@example.com`), or null. */
  readonly address: string | null;
}

/** The page behind the unsubscribe link; its forms post `choice=stop` or `choice=resume` to `/u/{token}`. */
export function renderUnsubscribePage({ frame, token, state, address }: UnsubscribePageView, words: Words): string {
  const { organisation } = frame;
  const texts = {
    ask: {
      title: words.say('unsubscribePage.askTitle'),
      body: words.say('unsubscribePage.askBody', { organisation }),
      button: words.say('unsubscribePage.askButton'),
    },
    done: {
      title: words.say('unsubscribePage.doneTitle'),
      body: words.say('unsubscribePage.doneBody', { organisation }),
      button: words.say('unsubscribePage.resumeButton'),
    },
    resumed: {
      title: words.say('unsubscribePage.resumedTitle'),
      body: words.say('unsubscribePage.resumedBody', { organisation }),
      button: null,
    },
  }[state];
  return writePage(frame, words, {
    template: 'unsubscribe',
    title: texts.title,
    view: {
      path: `/u/${token}`,
      address: address === null ? null : words.say('unsubscribePage.address', { address }),
      body: texts.body,
      mistake: state === 'done' ? words.say('unsubscribePage.mistake') : null,
      choice: state === 'ask' ? 'stop' : 'resume',
      button: texts.button,
      quiet: state === 'done',
    },
  });
}
