import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { foldText } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import { labelOf } from '../label.ts';
import { lexicalEmbedder } from '../lexical-embedder.ts';
import { byNearness } from '../nearness.ts';
import { faultsOfName } from './well-formed.ts';

/**
 * Themes of other products than those the rules were written with. What a name must hold is given for each language as
 * words: all of them, "/" between alternatives, "?" after one that may be there. One more word is allowed.
 */
interface ThemeToName {
  readonly id: number;
  readonly en: string | null;
  readonly pt: string | null;
  readonly texts: readonly { readonly lang: Language; readonly text: string }[];
}

const LEAST_SHARE = 0.85;
const SMALL =
  /^(?:a|an|the|to|for|in|on|with|from|by|of|at|via|per|between|and|as|o|os|um|uma|de|do|da|dos|das|em|no|na|nos|nas|para|por|com|sem|e|ao|aos)$/;

const stem = (word: string): string => foldText(word).replace(/s$/, '').slice(0, 6);

/** Whether a name holds what it must, and nearly nothing else. */
function holds(name: string, wanted: string): boolean {
  const words = name.split(/[\s/-]+/).filter((word) => word !== '' && !SMALL.test(foldText(word)));
  const left = new Set(words.map(stem));
  for (const need of wanted.split(' ')) {
    const options = need.split('/').map((one) => one.replace('?', ''));
    const optional = need.includes('?');
    const found = options.filter((one) => left.has(stem(one)));
    const compound = options.some((one) => one.includes('-') && foldText(name).includes(one));
    if (found.length === 0 && !optional && !compound) return false;
    for (const one of found) left.delete(stem(one));
  }
  return left.size <= 1;
}

const themes: ThemeToName[] = ['themes.jsonl', 'themes-2.jsonl']
  .map((file) => readFileSync(join(process.cwd(), 'bench/naming', file), 'utf8'))
  .join('')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ThemeToName);

describe('names of themes that were not in view while the rules were written', () => {
  it('are such that a manager would keep them', async () => {
    const misses: string[] = [];
    let names = 0;
    for (const { id, texts, ...wanted } of themes) {
      const vectors = await lexicalEmbedder.embed(texts.map(({ text }) => text));
      const voices = byNearness(texts.map(({ text, lang }, at) => ({ text, language: lang, vector: vectors[at]! })));
      for (const language of ['en', 'pt'] as const) {
        const need = wanted[language];
        if (need === null) continue;
        names += 1;
        const label = labelOf(voices, language);
        expect(label?.language).toBe(language);
        const faults = faultsOfName(label!.label, language);
        // One word says enough when nothing more is known.
        const wrong = faults.filter((fault) => fault !== 'short' || need.split(' ').length > 1);
        if (wrong.length > 0 || !holds(label!.label, need))
          misses.push(`${id} ${language}: "${label!.label}" ${wrong.join(' ')} (${need})`);
      }
    }
    const share = (names - misses.length) / names;
    process.stdout.write(`names to keep: ${names - misses.length} of ${names} (${(share * 100).toFixed(1)} %)\n`);
    if (process.env.SHOW_MISSES) process.stdout.write(`${misses.join('\n')}\n`);
    expect(names).toBeGreaterThanOrEqual(60);
    expect(share).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
