import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from '../cli.ts';
import { readCsv } from '../platform/csv/read-csv.ts';
import type { NpsDocument } from './nps-document.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rumo-nps-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Runs the command on text given as standard input; keeps what was said. */
async function run(input: string | Uint8Array, ...args: string[]) {
  let printed = '';
  let told = '';
  const status = await runCommand(['nps', '-', ...args], {
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    print: (text) => (printed += text),
    tell: (text) => (told += text),
    interactive: false,
  });
  return { status, printed, told };
}

async function json(input: string, ...args: string[]): Promise<NpsDocument> {
  const { status, printed, told } = await run(input, '--json', ...args);
  if (status !== 0) throw new Error(told);
  return JSON.parse(printed) as NpsDocument;
}

/** Lines of answers: detractors, passives and promoters with the same further cells. */
const lines = (detractors: number, passives: number, promoters: number, ...cells: string[]) =>
  [...Array<number>(detractors).fill(3), ...Array<number>(passives).fill(7), ...Array<number>(promoters).fill(10)].map(
    (score) => [score, ...cells].join(','),
  );
const twoMonths = [
  'Nota,Data',
  ...lines(20, 30, 50, '2026-11-03'),
  ...lines(24, 30, 46, '2026-12-01'),
  ...['', ','],
].join('\n');
const accounts = ['A,9', 'A,10', 'A,9', 'A,7', 'B,0', 'B,6', 'C,10', 'D,8', 'D,1', 'E,9'];

describe('rumo nps --json', () => {
  it('gives one document with counts, interval, months and their change', async () => {
    const document = await json(twoMonths);
    expect(Object.keys(document).slice(0, 2)).toEqual(['rumo', 'version']);
    expect(document).toMatchObject({
      rumo: 'nps',
      version: 1,
      input: {
        ...{ file: '-', rows: 201, blank: 1, bad: 0, used: 200 },
        columns: { score: 'Nota', account: null, date: 'Data', weight: null },
      },
      total: { answers: 200, accounts: null, promoters: 96, passives: 60, detractors: 44, note: null },
      accountView: null,
    });
    expect(document.total.nps).toMatchObject({
      shown: 26,
      exact: 26,
      clustered: false,
      effectiveAnswers: 200,
      df: null,
    });
    const [november, december] = document.months;
    expect(november).toMatchObject({ month: '2026-11', answers: 100, change: null, hidden: null });
    expect(november!.nps!.low).toBeCloseTo(14.05113018, 7);
    expect(december).toMatchObject({ month: '2026-12', change: { since: '2026-11', state: 'cant-tell-yet' } });
    expect(december!.change!.difference).toBeCloseTo(-7.7669903, 6);
    expect(december!.change!.low).toBeCloseTo(-29.4266457, 6);
    expect(december!.change!.high90).toBeCloseTo(10.4103655, 6);
    expect(december!.change!.moreAnswers).toBeGreaterThan(100);
  });

  it('computes the score interval on demand, and takes no other', async () => {
    const document = await json(twoMonths, '--interval', 'score');
    const [november] = document.months;
    expect(november!.nps!.method).toBe('score');
    expect(november!.nps!.low).toBeCloseTo(13.95514161, 7);
    await expect(json(twoMonths, '--interval', 'wald')).rejects.toThrow('adjusted-wald, score');
  });

  it('takes accounts as clusters and gives each one voice beside', async () => {
    const document = await json(['Empresa,Nota', ...accounts].join('\n'));
    expect(document.total).toMatchObject({ answers: 10, accounts: 5, nps: { shown: 20, clustered: true, df: 4 } });
    expect(document.total.nps!.low).toBeCloseTo(-71.33172776, 7);
    expect(document.total.nps!.high).toBeCloseTo(95.10029696, 7);
    expect(document.accountView).toMatchObject({ accounts: 5, nps: { shown: 25, exact: 25 } });
    expect(document.warnings).toEqual(['A gave 40 % of the answers.']);
  });

  it('weights answers without changing their count', async () => {
    const document = await json('score,weight\n10,3\n0,"1,0"\n');
    expect(document.total).toMatchObject({ answers: 2, promoters: 1, detractors: 1, nps: { shown: 50 } });
  });

  it('compares each segment with the rest, adjusted for all of them', async () => {
    const rows = ['nota,plan', ...lines(5, 10, 85, 'Pro'), ...lines(40, 30, 30, 'Basic'), ...lines(20, 30, 50, 'Team')];
    const { segments } = await json(rows.join('\n'), '--segment', 'plan');
    expect(
      segments.map(({ column, value, answers, againstRest }) => [column, value, answers, againstRest!.state]),
    ).toEqual([
      ['plan', 'Basic', 100, 'lower'],
      ['plan', 'Pro', 100, 'higher'],
      ['plan', 'Team', 100, 'cant-tell-yet'],
    ]);
    const p = segments.map(({ againstRest }) => againstRest!.p!);
    expect(segments[2]!.againstRest!.pAdjusted).toBeCloseTo(p[2]!, 12);
    expect(segments[0]!.againstRest!.pAdjusted! / p[0]!).toBeCloseTo(3 / 2, 9);
    expect(segments[1]!.againstRest!.pAdjusted! / p[1]!).toBeCloseTo(3, 9);
    const [first] = (await json('nota,plan\n9,x\n8,x', '--segment', 'plan')).segments;
    expect(first).toMatchObject({ value: 'x', againstRest: null });
  });

  it('hides small parts, and one beside them, on demand', async () => {
    const rows = ['nota,plan', ...lines(1, 1, 1, 'A'), ...lines(2, 2, 2, 'B'), ...lines(9, 9, 9, 'C')];
    const { segments, total } = await json(rows.join('\n'), '--segment', 'plan', '--hide-below', '5');
    expect(segments.map(({ nps, promoters, hidden }) => [nps === null, promoters, hidden])).toEqual([
      [true, null, 'hidden: fewer than 5 answers'],
      [true, null, 'hidden, so that a smaller part beside it stays hidden'],
      [false, 9, null],
    ]);
    expect(total.nps).not.toBeNull();
    expect((await json('nota\n9\n8\n', '--hide-below', '5')).total).toMatchObject({
      answers: 2,
      promoters: null,
      nps: null,
    });
  });

  it('has no score for none, none shown for one, no interval for one account', async () => {
    expect((await json('nota,empresa\n,a\n,b\n')).total).toMatchObject({ answers: 0, nps: null, note: null });
    const one = (await json('nota,empresa\n9,a\n')).total;
    expect(one).toMatchObject({ nps: { shown: null, exact: 100 }, note: '1 answer' });
    expect(one.nps!.low).toBeCloseTo(-48.49864942, 7);
    const single = (await json('nota,empresa\n9,a\n3,a\n7,a\n')).total;
    expect(single).toMatchObject({ nps: { shown: 0, low: null, high: null }, note: 'all answers from one account' });
  });

  it('puts answers in months by the zone asked', async () => {
    const input = 'nota,data\n9,2026-12-01T00:30:00Z\n8,2026-12-01 00:30\n10,2026-12-01\n';
    const answers = async (...args: string[]) =>
      (await json(input, ...args)).months.map(({ month, answers: count }) => [month, count]);
    expect(await answers()).toEqual([['2026-12', 3]]);
    expect(await answers('--zone', 'America/Sao_Paulo')).toEqual([
      ['2026-11', 1],
      ['2026-12', 2],
    ]);
  });

  it('reads dates of one possible order, and asks when both fit', async () => {
    const months = async (cells: string, ...args: string[]) =>
      (
        await json(
          `nota;data\n${cells
            .split(' ')
            .map((cell) => `9;${cell}`)
            .join('\n')}`,
          ...args,
        )
      ).months.map((m) => m.month);
    expect(await months('03/04/2026 13/04/2026')).toEqual(['2026-04']);
    expect(await months('04/03/2026 04/13/2026')).toEqual(['2026-04']);
    expect(await months('03/04/2026', '--dates', 'mdy')).toEqual(['2026-03']);
    expect(await months('05/05/2026')).toEqual(['2026-05']);
    await expect(months('03/04/2026')).rejects.toThrow('column data: every date can be read');
    await expect(months('13/04/2026 04/13/2026')).rejects.toThrow('some dates have the day first');
  });

  it('reads files of either encoding and remarks on a guess', async () => {
    const latin = Uint8Array.from(Buffer.from('Nota;Opinião\n9;ótimo\n', 'latin1'));
    const { status, printed, told } = await run(latin, '--json');
    expect(status).toBe(0);
    expect((JSON.parse(printed) as NpsDocument).warnings[0]).toMatch('Windows-1252');
    expect(told).toMatch('Windows-1252');
  });
});

describe('bad input', () => {
  const bad = 'nota,empresa\n9,a\n11,b\n9.0,c\nten,d\n"9,0",e\n-1,f\n8.5,g\n';

  it('is listed by file, line and column, with status 2 and nothing on standard output', async () => {
    const path = join(folder, 'answers.csv');
    await writeFile(path, bad);
    let told = '';
    let printed = '';
    const status = await runCommand(['nps', path, '--json'], {
      readInput: () => Promise.reject(new Error('not asked for')),
      print: (text) => (printed += text),
      tell: (text) => (told += text),
      interactive: false,
    });
    expect([status, printed]).toEqual([2, '']);
    expect(told.trimEnd().split('\n')).toEqual(
      [
        [3, '11'],
        [5, 'ten'],
        [7, '-1'],
        [8, '8.5'],
      ].map(([line, value]) => `${path}:${line} column nota: "${value}" is not a whole number from 0 to 10`),
    );
  });

  it('lists the first twenty and counts the rest', async () => {
    const { told } = await run(`nota\n${'99\n'.repeat(25)}`);
    expect(told.trimEnd().split('\n')).toHaveLength(21);
    expect(told).toMatch('… and 5 more');
  });

  it('is counted instead with --skip-bad', async () => {
    const document = await json(bad, '--skip-bad');
    expect(document.input).toMatchObject({ rows: 7, blank: 0, bad: 4, used: 3 });
    expect(document.warnings).toContain('4 rows were skipped because a cell could not be read.');
    expect(document.total.answers).toBe(3);
  });

  it.each([
    ['nota,rating\n9,9', [], '"nota" and "rating" could both be the score column. Choose with --score.'],
    ['x,y\n9,9', [], 'has no score column'],
    ['nota\n9', ['--account', 'firma'], 'has no column "firma" for --account. Its columns are: nota.'],
    ['nota\n9', ['--level', '1'], '--level "1" is not a number from 0.5 to 0.999.'],
    ['nota\n9', ['--hide-below', '2.5'], '--hide-below "2.5" is not a whole number from 0.'],
    ['nota\n9', ['--zone', 'Lisbon'], 'is not a time zone'],
    ['nota\n9', ['--dates', 'ymd'], 'is not one of dmy, mdy'],
    ['nota\n9', ['--json', '--csv'], 'Choose one of --json and --csv.'],
    ['nota\n9', ['--colour'], "Unknown option '--colour'"],
    ['nota\n9', ['second.csv'], 'one too many'],
    ['', [], 'standard input: The file has no rows'],
    ['nota,x\n9,"a', [], 'standard input:2: A quotation mark opened in this row is never closed.'],
    ['nota,data\n9,2026-02-30', [], 'standard input:2 column data: "2026-02-30" is not a date'],
    ['nota,peso\n9,0', [], 'column peso: "0" is not a number above 0'],
  ])('%j with %j', async (input, args, message) => {
    const { status, printed, told } = await run(input, ...args);
    expect([status, printed]).toEqual([2, '']);
    expect(told).toMatch(message);
  });

  it('names a file that is not there', async () => {
    let told = '';
    const silent = { readInput: async () => new Uint8Array(), print: () => {}, interactive: false };
    const tell = (text: string) => (told += text);
    expect(await runCommand(['nps', join(folder, 'none.csv')], { ...silent, tell })).toBe(2);
    expect(told).toMatch('there is no such file');
    expect(await runCommand(['nps'], { ...silent, tell })).toBe(2);
    expect(told).toMatch('Name the file to read');
  });
});

describe('rumo nps in words and as CSV', () => {
  it('says the score, how sure it is and what changed', async () => {
    const { printed } = await run(twoMonths);
    expect(printed.split('\n').slice(0, 2)).toEqual([
      'NPS 26, between 15 and 37 with 95 % confidence; 200 answers',
      '96 promoters, 60 passives, 44 detractors',
    ]);
    expect(printed).toMatch(/2026-12 .*Can’t tell yet: could be anything from -29 to 14; about \d/);
  });

  it('prints only what a terminal may show', async () => {
    const { printed } = await run('nota,plan\n9,"a\u001b[31m"\n8,b', '--segment', 'plan');
    expect(printed).not.toMatch('\u001b');
    expect(printed).toMatch('a [31m');
  });

  it('prints a table that a spreadsheet cannot run and Rumo can read again', async () => {
    const { printed } = await run('nota,plan\n9,=1+1\n8,b\n3,b', '--segment', 'plan', '--csv');
    expect(printed).toMatch(`"'=1+1"`);
    const table = readCsv(new TextEncoder().encode(printed));
    expect(table.rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['total', '', '3'],
      ['plan', '=1+1', '1'],
      ['plan', 'b', '2'],
    ]);
  });
});
