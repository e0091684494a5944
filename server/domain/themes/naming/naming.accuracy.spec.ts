import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { judgeNames, type JudgedName, type ThemeToName } from './naming-quality.ts';

const LEAST_SHARE = 0.85;

const themesOf = (file: string): ThemeToName[] =>
  readFileSync(join(process.cwd(), 'bench/naming', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ThemeToName);

async function judge(themes: readonly ThemeToName[]): Promise<JudgedName[]> {
  return (await Promise.all(themes.map(judgeNames))).flat();
}

describe('names of themes that were not in view while the rules were written', () => {
  it('are such that a manager would keep them', async () => {
    const names = await judge(['themes.jsonl', 'themes-2.jsonl'].flatMap(themesOf));
    const kept = names.filter(({ verdict }) => verdict === 'kept').length;
    const share = kept / names.length;
    process.stdout.write(`names to keep: ${kept} of ${names.length} (${(share * 100).toFixed(1)} %)\n`);
    expect(names.length).toBeGreaterThanOrEqual(60);
    expect(share).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  it('are well-formed, short and in the language of the request, or its own words, also where it tells a story', async () => {
    const names = await judge(themesOf('themes-3.jsonl'));
    const faulty = names.filter(({ faults }) => faults.some((fault) => fault !== 'short'));
    expect(faulty).toEqual([]);
    for (const { name } of names) expect(name.length).toBeLessThanOrEqual(60);
  });
});
