import type { Language } from '../../text/language.ts';
import { keysOf, type Clause } from './clause.ts';
import { ENGLISH_FRAMES } from './english-frames.ts';
import { ENGLISH_TOIL, sees, tellsWhen, unprepared } from './english-toil.ts';
import { ENGLISH_TROUBLE } from './english-trouble.ts';
import { unframed, type Frame, type Phrase } from './frame.ts';
import { PORTUGUESE_FRAMES } from './portuguese-frames.ts';
import { PORTUGUESE_TOIL } from './portuguese-toil.ts';
import { PORTUGUESE_TROUBLE } from './portuguese-trouble.ts';
import { toldIn, type Story } from './story.ts';

const STORIES: Record<Language, readonly Story[]> = {
  en: [...ENGLISH_TOIL, tellsWhen, sees, unprepared, ...ENGLISH_TROUBLE],
  pt: [...PORTUGUESE_TOIL, ...PORTUGUESE_TROUBLE],
};
const FRAMES: Record<Language, readonly Frame[]> = { en: ENGLISH_FRAMES, pt: PORTUGUESE_FRAMES };
/** What stands behind it is why: often the trouble itself. */
const BECAUSE: Record<Language, RegExp> = { en: /^because$/, pt: /^(?:porque|pois)$/ };

/** The name of the trouble that a clause tells of: as it stands, without what only introduces it, or in its reason. */
export function storyOf(clause: Clause, language: Language): Phrase | null {
  const whole = toldIn(clause, STORIES[language]);
  if (whole) return whole;
  const { rest, expecting } = unframed(clause, FRAMES[language]);
  if (expecting === 'anything' && rest.length < clause.length && keysOf(rest) !== '') {
    const plain = toldIn(rest, STORIES[language]);
    if (plain) return plain;
  }
  const because = clause.findIndex(({ key }, at) => at > 1 && BECAUSE[language].test(key));
  return because < 0 ? null : toldIn(clause.slice(because + 1), STORIES[language]);
}
