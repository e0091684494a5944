import { keysOf, word, type Clause, type Word } from './clause.ts';
import { DETERMINERS, isPronoun, plural, PREPOSITIONS, shortened, tidied, untilReason } from './english-thing.ts';
import { isPieceOfSentence } from './sentence.ts';

const NOBODY =
  /^(?:(?:i|id|ive|im|let|we|you|they|he|she|it|one|app|system|tool|software|platform|product|day|days|time|lot|rest|whole|same|people|users?|customers?)(?: |$)|.*(?:^| )(?:nobody|everyone|everybody|somebody|someone|who|that|which|because|when|if|not)(?: |$))/;

/** They say how often, and are no part of the thing. */
const IDLE = /^(?:same|all|still|always|often|just|only|never|even|already|now|half)$/;

/** A thing that a story is about, without articles and reasons; "every order" is orders. Null for none, or one too long. */
export function aThing(said: Clause, most = 4): readonly Word[] | null {
  // "It's odd that the page …" is about the page.
  if (/^(?:its|thats|theres|heres)$/.test(said[0]?.key ?? '')) return null;
  const every = /^(?:every|each|the whole batch of)$/.test(said[0]?.key ?? '');
  const list = said.filter(({ key }, at) => at > 0 || !DETERMINERS.has(key));
  const tidy = list.length === 0 ? [] : tidied(untilReason(list)).filter(({ key }) => !IDLE.test(key));
  const isThing = tidy.length > 0 && !tidy.some(({ key }) => isPronoun(key)) && !NOBODY.test(keysOf(tidy));
  if (!isThing || tidy.length > most || isPieceOfSentence(tidy, 'bare', 'en')) return null;
  const last = tidy.at(-1)!;
  return every && !last.key.endsWith('s') ? [...tidy.slice(0, -1), word(plural(last.text), last.glue)] : tidy;
}

/** A thing of which something is said right after it: nothing that is left out may stand between. */
export function aSubject(said: Clause, most = 4): readonly Word[] | null {
  const first = said[0]?.key ?? '';
  return PREPOSITIONS.has(first) || untilReason(said).length < said.length ? null : aThing(said, most);
}

/** As much of a name as there is room for; null when nothing telling is left. */
export function joined(list: readonly Word[]): readonly Word[] | null {
  const cut = shortened(list);
  return cut && cut.length > 1 ? cut : null;
}
