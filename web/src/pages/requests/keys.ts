import { say } from '../../lib/words.svelte.ts';

type KeyLine = readonly [key: string, does: string];

/** The keys that go through most of an inbox. */
export function commonKeys(): KeyLine[] {
  return [
    ['j', say('requests.keyNext')],
    ['k', say('requests.keyPrevious')],
    ['a', say('requests.keyYes')],
    ['d', say('requests.keyNo')],
    ['m', say('requests.keyMove')],
    ['x', say('requests.keyChoose')],
    ['u', say('requests.keyBack')],
    ['?', say('requests.keyHelp')],
  ];
}

/** Every key of the page. */
export function allKeys(): KeyLine[] {
  return [
    ...commonKeys().slice(0, -1),
    ['z', say('requests.keyAgain')],
    ['n', say('requests.keyFresh')],
    ['1 2 3 4', say('requests.keyRunnerUp')],
    ['r', say('requests.restore')],
    ['*', say('requests.keyAll')],
    ['Enter', say('requests.keyOpen')],
    ['/', say('requests.keySearch')],
    ['f', say('requests.keyFilter')],
    ['Esc', say('requests.keyEscape')],
    ['?', say('requests.keyHelp')],
  ];
}
