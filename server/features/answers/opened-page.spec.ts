import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { OpenedPage } from '../../contract/answer.ts';
import { routes } from '../../contract/routes.ts';
import { readOpened, readOpenedPage } from './opened-page.ts';

const sent = { kind: 'gesture', score: 9, nonce: 'stamp', visibleMs: 3000 } as const;

it('reads what the page sends', () => {
  expect(readOpenedPage(sent)).toEqual(sent);
  for (const kind of ['auto', 'program'] as const) expect(readOpenedPage({ ...sent, kind })).toEqual({ ...sent, kind });
});

it('leaves everything else to the schema', () => {
  const without = { kind: sent.kind, score: sent.score, nonce: sent.nonce };
  for (const other of [null, undefined, 7, 'x', [], {}, without, [sent], { ...sent, more: 1 }])
    expect(readOpenedPage(other)).toBeUndefined();
  expect(
    readOpenedPage(JSON.parse('{"kind":"auto","score":1,"nonce":"","visibleMs":0,"__proto__":{}}')),
  ).toBeUndefined();
});

it('never reads anything otherwise than the schema does', () => {
  const near = (value: unknown) => fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, fc.jsonValue());
  const number = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double(), fc.constantFrom(86_400_000, 86_400_001, -0));
  const nonce = fc.oneof(fc.string(), fc.constantFrom('a'.repeat(200), 'a'.repeat(201)));
  const body = fc.record(
    { kind: near('auto'), score: number, nonce: fc.oneof(nonce, near('')), visibleMs: number, more: fc.jsonValue() },
    { requiredKeys: ['kind', 'score', 'nonce', 'visibleMs'] },
  );
  let quick = 0;
  fc.assert(
    fc.property(body, (value) => {
      const read = readOpenedPage(value);
      if (read === undefined) return;
      quick += 1;
      expect(read).toEqual(OpenedPage.parse(value));
    }),
    { numRuns: 2000 },
  );
  expect(quick).toBeGreaterThan(20);
});

it('takes with it the part of the address only where it has the form of a token', () => {
  const token = `${'a'.repeat(22)}a`;
  expect(readOpened(token, sent)).toEqual({ params: routes.answers.opened.params.parse({ token }), body: sent });
  for (const other of ['', 'x', `${token}a`, 'a'.repeat(401)]) expect(readOpened(other, sent)).toBeUndefined();
  expect(readOpened(token, { ...sent, score: 11 })).toBeUndefined();
});
