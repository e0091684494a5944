import { onKeys } from '../../lib/on-keys.ts';
import { say } from '../../lib/words.svelte.ts';
import { correctionLog } from './correction-log.svelte.ts';
import type { Deed } from './deeds.ts';

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

/** What the keys do to the list and to what is chosen in it. */
interface KeyedDesk {
  readonly step: (by: number, extend: boolean) => void;
  readonly choose: (asFarAs: boolean) => void;
  readonly chooseAll: () => void;
  readonly perform: (deed: Deed) => void;
  readonly move: () => void;
  readonly search: () => void;
  readonly escape: () => void;
  readonly ask: (what: 'keys' | 'filter') => void;
}

/** The listener for all of `allKeys` but the numbers of themes, which belong to the request that is read. */
export function deskKeys(desk: KeyedDesk): (event: KeyboardEvent) => void {
  return onKeys({
    j: ({ shiftKey }) => desk.step(1, shiftKey),
    k: ({ shiftKey }) => desk.step(-1, shiftKey),
    x: ({ shiftKey }) => desk.choose(shiftKey),
    '*': desk.chooseAll,
    a: () => desk.perform({ kind: 'accept' }),
    d: () => desk.perform({ kind: 'dismiss' }),
    r: () => desk.perform({ kind: 'restore' }),
    n: () => desk.perform({ kind: 'move', to: { newTheme: {} }, name: null }),
    m: desk.move,
    // Held down, a key would go through everything.
    u: ({ repeat }) => void (repeat || correctionLog.undo()),
    z: ({ repeat }) => void (repeat || correctionLog.redo()),
    f: () => desk.ask('filter'),
    '/': desk.search,
    '?': () => desk.ask('keys'),
    escape: desk.escape,
  });
}
