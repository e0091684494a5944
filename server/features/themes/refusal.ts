import type { Id } from '../../contract/ids.ts';
import { MOST_AT_ONCE } from '../../contract/request.ts';
import { Problem } from '../../contract/problem.ts';
import type { Message } from '../../contract/words.ts';

/** A correction that does not fit what some of the requests are; nothing was changed. */
export class Refusal extends Problem {
  readonly requests: readonly Id<'request'>[];

  constructor(words: Message, requests: readonly Id<'request'>[]) {
    super('conflict', words);
    this.requests = requests;
  }
}

/** @throws Problem invalid when there are more things than one correction may be about, or one of them twice. */
export function checkAtOnce(ids: readonly string[], path = 'items'): void {
  if (ids.length > MOST_AT_ONCE) {
    const words: Message = { key: 'requests.tooManyAtOnce', params: { most: MOST_AT_ONCE, count: ids.length } };
    const message = `at most ${MOST_AT_ONCE} at once, got ${ids.length}`;
    throw new Problem('invalid', words, [{ path, code: 'too_big', message }]);
  }
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice === undefined) return;
  const faults = [
    { path: `${path}.${ids.lastIndexOf(twice)}`, code: 'repeated', message: `${twice} stands here twice` },
  ];
  throw new Problem('invalid', { key: 'requests.namedTwice' }, faults);
}
