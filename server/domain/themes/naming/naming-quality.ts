import { foldText } from '../../text/fold.ts';
import { guessLanguage, type Language } from '../../text/language.ts';
import { MASK, maskPersonal } from '../../text/mask.ts';
import { labelOf } from '../label.ts';
import { lexicalEmbedder } from '../lexical-embedder.ts';
import { byNearness } from '../nearness.ts';
import { faultsOfName, type NameFault } from './well-formed.ts';

/**
 * A theme with what its name must hold in each language it has requests in: words, "/" between those of which one will
 * do, "?" behind one that may be there; " | " between demands of which one must be met. One word more is allowed.
 */
export interface ThemeToName {
  readonly id: number;
  readonly en: string | null;
  readonly pt: string | null;
  readonly texts: readonly { readonly lang: Language; readonly text: string }[];
}

/**
 * What a name is worth: `kept` by a manager; `own-words`, a whole request in quotation marks, which is honest and no
 * name; `cut`, the same cut short; `missed`, a name that says something else or is ill-formed.
 */
export type Verdict = 'kept' | 'own-words' | 'cut' | 'missed';

export interface JudgedName {
  readonly id: number;
  readonly language: Language;
  readonly name: string;
  readonly verdict: Verdict;
  /** What is wrong with its form, whatever it says. */
  readonly faults: readonly (NameFault | 'too-long' | 'personal' | 'other-language')[];
}

const SMALL =
  /^(?:a|an|the|to|for|in|on|with|from|by|of|at|via|per|between|and|as|o|os|um|uma|de|do|da|dos|das|em|no|na|nos|nas|para|por|com|sem|e|ao|aos)$/;
/** No list has room for more, in characters. */
const MOST_CHARACTERS = 60;

const stem = (word: string): string => foldText(word).replace(/s$/, '').slice(0, 6);

/** Whether a name holds what one demand asks for, and nearly nothing else. */
function meets(name: string, demand: string): boolean {
  const words = name.split(/[\s/-]+/).filter((word) => word !== '' && !SMALL.test(foldText(word)));
  const left = new Set(words.map(stem));
  for (const need of demand.trim().split(' ')) {
    const options = need.split('/').map((one) => one.replace('?', ''));
    const found = options.filter((one) => left.has(stem(one)));
    const compound = options.some((one) => one.includes('-') && foldText(name).includes(one));
    if (found.length === 0 && !need.includes('?') && !compound) return false;
    for (const one of found) left.delete(stem(one));
  }
  return left.size <= 1;
}

/** What is wrong with the form of a name; a single word is right when no more is demanded. */
function faultsOf(name: string, language: Language, demand: string): JudgedName['faults'] {
  const single = demand.split(' | ').some((one) => !one.trim().includes(' '));
  const guessed = guessLanguage(name);
  return [
    ...faultsOfName(name, language).filter((fault) => fault !== 'short' || !single),
    ...(name.length > MOST_CHARACTERS ? (['too-long'] as const) : []),
    ...(maskPersonal(name) !== name || name.includes(MASK[0]!) ? (['personal'] as const) : []),
    ...(guessed !== null && guessed !== language ? (['other-language'] as const) : []),
  ];
}

/** Names a theme in each language it has a demand for, and judges the names. */
export async function judgeNames({ id, texts, ...wanted }: ThemeToName): Promise<JudgedName[]> {
  const vectors = await lexicalEmbedder.embed(texts.map(({ text }) => text));
  const voices = byNearness(texts.map(({ text, lang }, at) => ({ text, language: lang, vector: vectors[at]! })));
  return (['en', 'pt'] as const).flatMap((language): JudgedName[] => {
    const demand = wanted[language];
    const label = demand === null ? null : labelOf(voices, language);
    if (demand === null || label === null) return [];
    const name = label.label;
    if (name.startsWith('“'))
      return [{ id, language, name, verdict: name.endsWith('…”') ? 'cut' : 'own-words', faults: [] }];
    const faults = faultsOf(name, language, demand);
    const right = label.language === language && faults.length === 0;
    const kept = right && demand.split(' | ').some((one) => meets(name, one));
    return [{ id, language, name, verdict: kept ? 'kept' : 'missed', faults }];
  });
}
