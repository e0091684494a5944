import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { locales } from './locale.ts';
import { SampleContent, SampleTopics } from './sample.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../surveys/sample', file), 'utf8'));
const raw = {
  accounts: read('accounts.json'),
  names: read('names.json'),
  comments: Object.fromEntries(locales.map((locale) => [locale, read(`comments.${locale}.json`)])),
};
const content = SampleContent.parse(raw);
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}]+/gu, ' ')
    .trim();

describe('the content of the sample company', () => {
  it('has a title in every language for each topic, and for nothing else', () => {
    const used = locales.flatMap((locale) => content.comments[locale].flatMap(({ topic }) => topic ?? []));
    expect(Object.keys(SampleTopics.parse(read('topics.json'))).sort()).toEqual([...new Set(used)].sort());
  });

  it.each(locales)('has at least 140 comments in %s, a third of them without a wish', (locale) => {
    const comments = content.comments[locale];
    expect(comments.length).toBeGreaterThanOrEqual(140);
    const wishless = comments.filter(({ topic }) => topic === null).length / comments.length;
    expect(wishless).toBeGreaterThan(0.25);
    expect(wishless).toBeLessThan(0.4);
  });

  it.each(locales)('says nothing twice in %s', (locale) => {
    const whys = content.comments[locale].map(({ why }) => plain(why) || why);
    expect(whys.filter((why, place) => whys.indexOf(why) !== place)).toEqual([]);
    const wishes = content.comments[locale].flatMap(({ wish }) => (wish ? [plain(wish)] : []));
    expect(wishes.filter((wish, place) => wishes.indexOf(wish) !== place)).toEqual([]);
  });

  it.each(locales)('has every score, and more promoters than detractors, in %s', (locale) => {
    const scores = content.comments[locale].map(({ score }) => score);
    expect(new Set(scores).size).toBe(11);
    expect(scores.filter((score) => score >= 9).length).toBeGreaterThan(scores.filter((score) => score <= 6).length);
  });

  it('wishes for about 25 things, each in at least two languages, a few of them often', () => {
    const asked = new Map<string, { times: number; languages: Set<string> }>();
    for (const locale of locales) {
      for (const { topic } of content.comments[locale]) {
        if (topic === null) continue;
        const entry = asked.get(topic) ?? { times: 0, languages: new Set<string>() };
        asked.set(topic, { times: entry.times + 1, languages: entry.languages.add(locale) });
      }
    }
    expect(asked.size).toBeGreaterThanOrEqual(22);
    expect(asked.size).toBeLessThanOrEqual(30);
    for (const [topic, { languages }] of asked) expect([topic, languages.size >= 2]).toEqual([topic, true]);
    const times = [...asked.values()].map((entry) => entry.times).sort((a, b) => b - a);
    const all = times.reduce((sum, count) => sum + count, 0);
    expect(times.slice(0, 5).reduce((sum, count) => sum + count, 0) / all).toBeGreaterThan(0.33);
    expect(times.at(-1)).toBeLessThanOrEqual(4);
  });

  it('has about 60 accounts, 20 in each language', () => {
    expect(content.accounts.accounts).toHaveLength(60);
    for (const locale of locales) {
      expect(content.accounts.accounts.filter((account) => account.locale === locale)).toHaveLength(20);
    }
  });

  it.each([
    ['a domain outside .example', { domain: 'aurora.com' }],
    ['a sector it does not know', { sector: 'space' }],
    ['a field it does not know', { colour: 'blue' }],
  ])('is refused with %s', (_, change) => {
    const [first, ...others] = content.accounts.accounts;
    const accounts = { ...content.accounts, accounts: [{ ...first, ...change }, ...others] };
    expect(SampleContent.safeParse({ ...content, accounts }).success).toBe(false);
  });
});
