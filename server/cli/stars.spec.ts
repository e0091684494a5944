import { describe, expect, it } from '@jest/globals';
import { runCommand } from '../cli.ts';
import { readCsv } from '../platform/csv/read-csv.ts';
import type { StarsDocument } from './stars-document.ts';

/** Runs the command on text given as standard input; keeps what was said. */
async function run(input: string, ...args: string[]) {
  let printed = '';
  let told = '';
  const status = await runCommand(['stars', '-', ...args], {
    readInput: () => Promise.resolve(new TextEncoder().encode(input)),
    print: (text) => (printed += text),
    tell: (text) => (told += text),
    interactive: false,
  });
  return { status, printed, told };
}

const file = (counts: readonly number[]) =>
  ['Estrelas', ...counts.flatMap((count, at) => Array<number>(count).fill(at + 1))].join('\n');

describe('rumo stars', () => {
  it('gives mean, satisfaction and goal of a file', async () => {
    const { status, printed } = await run(file([0, 0, 4, 12, 34]), '--goal', '4.5', '--json');
    const document = JSON.parse(printed) as StarsDocument;
    expect(status).toBe(0);
    expect(Object.keys(document).slice(0, 2)).toEqual(['rumo', 'version']);
    expect(document.input).toEqual({
      file: '-',
      rows: 50,
      blank: 0,
      bad: 0,
      used: 50,
      columns: { stars: 'Estrelas', account: null },
    });
    const { total } = document;
    expect(total).toMatchObject({
      answers: 50,
      counts: [0, 0, 4, 12, 34],
      mean: { shown: 4.6 },
      csat: { share: 0.92 },
    });
    expect(total.mean!.low).toBeCloseTo(4.3308303553, 8);
    expect(total.mean!.high).toBeCloseTo(4.7460927216, 8);
    expect(total.csat!.low).toBeCloseTo(0.812, 3);
    expect(total.csat!.high).toBeCloseTo(0.968, 3);
    expect(total.goal).toMatchObject({ above: 4.5, state: 'not-yet-shown' });
    expect(total.goal!.oneSidedLow).toBeCloseTo(4.3651978363, 8);
  });

  it('says it in words', async () => {
    const { printed } = await run(file([2, 3, 10, 45, 140]), '--goal', '4.5');
    expect(printed).toContain('4.6 stars of 5, from 200 answers (between 4.47 and 4.68, 95 % sure)');
    expect(printed).toContain('Goal "above 4.5": not yet shown. About 60 more answers like these would settle it.');
    expect((await run('stars\n5')).printed).toContain('1 answer: 5 stars');
    expect((await run('stars\n""\n')).printed).toBe('No answers.\n');
  });

  it('prints its table as CSV', async () => {
    const { printed } = await run(file([0, 0, 0, 0, 10]), '--csv');
    const { header, rows } = readCsv(new TextEncoder().encode(printed), { maxColumns: 50, maxRows: 50, maxCell: 100 });
    expect(header.slice(0, 8)).toEqual(['answers', 'accounts', 'one', 'two', 'three', 'four', 'five', 'mean']);
    expect(rows[0]!.cells.slice(0, 8)).toEqual(['10', '', '0', '0', '0', '0', '10', '5']);
  });

  it('takes colleagues for less than strangers, and one company alone for no range', async () => {
    const input = 'estrelas;empresa\n5;a\n5;a\n3;b\n3;b\n5;c\n3;c\n4;\n';
    const { printed, told } = await run(input, '--json', '--goal', '4.5');
    const { total, input: read } = JSON.parse(printed) as StarsDocument;
    expect(read.columns).toEqual({ stars: 'estrelas', account: 'empresa' });
    expect(total).toMatchObject({ answers: 7, accounts: 4, clustered: true, mean: { shown: 4, exact: 4 } });
    expect(total.effectiveAnswers).toBeLessThan(4);
    expect(told).toContain('1 of the answers have no account and stand alone.');
    const alone = JSON.parse((await run(input.replaceAll('empresa', 'other'), '--json')).printed) as StarsDocument;
    expect(alone.total).toMatchObject({ accounts: null, clustered: false, effectiveAnswers: 7 });
    expect(alone.total.mean!.high!).toBeLessThan(total.mean!.high!);
    const one = await run('stars,account\n5,a\n4,a');
    expect(one.printed).toContain('4.5 stars of 5, from 2 answers of 1 account (all of one account)');
  });

  it('names every cell that is not 1 to 5, or counts them', async () => {
    const bad = 'stars\n5\n0\n6\n\n4.5\n"4,0"';
    const { status, printed, told } = await run(bad);
    expect([status, printed]).toEqual([2, '']);
    expect(told).toContain('standard input:3 column stars: "0" is not a whole number from 1 to 5');
    const skipped = JSON.parse((await run(bad, '--skip-bad', '--json')).printed) as StarsDocument;
    expect(skipped.input).toMatchObject({ used: 2, bad: 3 });
    expect(skipped.warnings[0]).toBe('3 rows were skipped because a cell could not be read.');
  });

  it('refuses what it cannot use', async () => {
    expect((await run('a,b\n1,2')).told).toContain('has no column of stars');
    expect((await run('stars\n5', '--goal', '6')).told).toContain('--goal "6" is not a number from 1 to 5');
    expect((await run('stars\n5', '--json', '--csv')).status).toBe(2);
  });
});
