import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { locales } from './locale.ts';
import { SurveyDefinition } from './survey.ts';

const folder = join(import.meta.dirname, '../../surveys');
const read = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const monthly = (): Record<string, unknown> => read('monthly-nps.json');

/** The faults of a definition as `path: message`. */
function faultsOf(definition: unknown): string[] {
  const parsed = SurveyDefinition.safeParse(definition);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the catalogue of surveys', () => {
  it('offers a monthly NPS survey and monthly stars', () =>
    expect(files).toEqual(expect.arrayContaining(['monthly-nps.json', 'monthly-stars.json'])));

  it.each(files)('%s is a survey under its own name', (file) => {
    expect(faultsOf(read(file))).toEqual([]);
    expect(`${String(read(file)['id'])}.json`).toBe(file);
  });

  it.each(files)('%s names the organisation in the question and says something else in each language', (file) => {
    const definition = SurveyDefinition.parse(read(file));
    for (const locale of locales) expect(definition.questions[0]?.texts[locale]).toContain('{organisation}');
    for (const text of [definition.mail.opening, definition.thanks, ...definition.questions.map((q) => q.texts)]) {
      expect(text['pt-BR']).not.toBe(text.en);
    }
  });
});

describe('SurveyDefinition', () => {
  const questions = () => monthly()['questions'] as Record<string, unknown>[];

  it('refuses an anonymous survey with a sentence', () => {
    expect(faultsOf({ ...monthly(), identity: 'anonymous' })).toEqual([
      expect.stringContaining('identity: anonymous surveys are not offered yet'),
    ]);
  });

  it('refuses a missing language, an empty text, a text of two lines and an unknown hole', () => {
    expect(faultsOf({ ...monthly(), thanks: { en: 'Thanks', 'pt-BR': 'Obrigado' } })).toEqual([
      expect.stringMatching(/^thanks\.pt-PT: /),
    ]);
    const thanks = { en: ' ', 'pt-BR': 'Obrigado\nBcc: x', 'pt-PT': 'Obrigado, {name}' };
    const faults = faultsOf({ ...monthly(), thanks });
    expect(faults).toContain('thanks.en: must not be empty');
    expect(faults).toContain('thanks.pt-BR: must be one line, without control characters');
    expect(faults).toContain('thanks.pt-PT: may have no other hole than {organisation}');
  });

  it('refuses a question that is there twice and a second NPS question', () => {
    const [score] = questions();
    expect(faultsOf({ ...monthly(), questions: [score, score] })).toEqual([
      'questions.1.id: "score" is there twice',
      'questions: only one question may be of metric "nps"',
    ]);
  });

  it('refuses a survey without a score', () => {
    expect(faultsOf({ ...monthly(), questions: questions().slice(1) })).toEqual([
      'questions: one question must have a metric: the score',
    ]);
  });

  it('refuses the wording for a score that nobody can give', () => {
    const stars = read('monthly-stars.json') as unknown as { questions: { byScore?: Record<string, unknown> }[] };
    const wordings = stars.questions[1]!.byScore!;
    expect(Object.keys(wordings)).toEqual(['1', '2', '4', '5']);
    wordings['0'] = wordings['6'] = wordings['5'];
    expect(faultsOf(stars)).toEqual([
      'questions.1.byScore.0: no score is 0: it runs from 1 to 5',
      'questions.1.byScore.6: no score is 6: it runs from 1 to 5',
    ]);
  });

  it('refuses an NPS question on another scale', () => {
    const [score] = questions();
    expect(faultsOf({ ...monthly(), questions: [{ ...score, min: 1 }] })).toEqual([
      'questions.0.metric: a question of metric "nps" runs from 0 to 10',
    ]);
  });

  it('refuses fields it does not know and texts that are too long', () => {
    expect(faultsOf({ ...monthly(), colour: 'blue' })).toHaveLength(1);
    const long = 'x'.repeat(501);
    expect(faultsOf({ ...monthly(), thanks: { en: long, 'pt-BR': 'Obrigado', 'pt-PT': 'Obrigado' } })).toEqual([
      'thanks.en: must have at most 500 characters',
    ]);
  });
});
