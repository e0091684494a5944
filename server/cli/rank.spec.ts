import { describe, expect, it } from '@jest/globals';
import { runCommand } from '../cli.ts';

async function run(input: unknown, ...args: string[]) {
  let printed = '';
  let told = '';
  const status = await runCommand(['rank', '-', ...args], {
    readInput: async () => new TextEncoder().encode(typeof input === 'string' ? input : JSON.stringify(input)),
    print: (text) => (printed += text),
    tell: (text) => (told += text),
    interactive: false,
  });
  return { status, printed, told };
}

const signal = (account: string, need: string | null = null) => ({
  ...{ account, person: 'p1', need, source: 'ballot', at: '2026-11-03' },
});
const file = {
  asOf: '2027-01-31',
  accounts: [
    { id: 'acme', active: true, mrr: 400, segment: 'MID', score: 6 },
    { id: 'beta', active: true, mrr: 100, segment: 'SMB', score: 9 },
    { id: 'core', mrr: 100 },
    { id: 'gone', active: false },
  ],
  themes: [
    { id: 'sso', label: 'SSO', impact: 2, effort: [4, 6, 10], confidence: 0.8, signals: [signal('acme', 'critical')] },
    {
      ...{ id: 'export', label: '=Export', effort: [1, 2, 3], confidence: 0.5 },
      signals: [signal('beta', 'important'), signal('core', 'nice'), signal('gone', 'critical')],
    },
    { id: 'x', label: 'X', effort: null, signals: [signal('acme')] },
    { id: 'y' },
  ],
  settings: { evidence: { use: false } },
  scenarios: { revenue: { revenueExponent: 1 }, unhappy: { evidence: { use: true } } },
};
const json = async (input: unknown, ...args: string[]) => {
  const { status, printed, told } = await run(input, '--json', ...args);
  if (status !== 0) throw new Error(told);
  return JSON.parse(printed);
};

describe('rumo rank', () => {
  it('gives one document, without ranges when nothing is drawn', async () => {
    const document = await json(file, '--draws', '0');
    expect(document).toEqual({
      rumo: 'rank',
      version: 1,
      settings: {
        ...{ revenueExponent: 0, revenueCap: 10, segmentWeights: {}, signalMonths: 12 },
        evidence: { use: false, strength: 2, prior: 10, base: null },
      },
      scenario: null,
      seed: 1,
      draws: 0,
      ranked: [
        {
          ...{ rank: 1, theme: 'sso', label: 'SSO', score: 0.48 },
          parts: { ...{ accounts: 1, demand: 2, impact: 2, evidence: 1, confidence: 0.8 }, effortWeeks: 20 / 3 },
          ...{ rankRange: null, scoreRange: null, pFirst: null, tier: null, badges: ['thin evidence'] },
          sentence: '1 account, need 2 × impact 2 × evidence 1 × confidence 0.8 ÷ 6.7 weeks = 0.48.',
        },
        {
          ...{ rank: 2, theme: 'export', label: '=Export', score: 0.375 },
          parts: { accounts: 2, demand: 1.5, impact: 1, evidence: 1, confidence: 0.5, effortWeeks: 2 },
          ...{ rankRange: null, scoreRange: null, pFirst: null, tier: null, badges: ['thin evidence'] },
          sentence: '2 accounts, need 1.5 × impact 1 × evidence 1 × confidence 0.5 ÷ 2 weeks = 0.38.',
        },
      ],
      needsEstimate: [{ theme: 'x', label: 'X', accounts: 1, demand: 1 }],
      notAsked: ['y'],
    });
    expect(Object.keys(document).slice(0, 2)).toEqual(['rumo', 'version']);
  });

  it('draws ranges, the same for the same seed', async () => {
    const drawn = await json(file);
    expect(drawn).toMatchObject({ seed: 1, draws: 2000 });
    expect(drawn.ranked[0]).toMatchObject({ rankRange: { level: 0.9 }, scoreRange: { level: 0.8 }, tier: 'A' });
    expect(drawn.ranked[0].pFirst + drawn.ranked[1].pFirst).toBeCloseTo(1, 9);
    expect(await json(file)).toEqual(drawn);
  });

  it('lays a scenario over the settings', async () => {
    const revenue = await json(file, '--scenario', 'revenue', '--draws', '0');
    expect(revenue).toMatchObject({ scenario: 'revenue', settings: { revenueExponent: 1, evidence: { use: false } } });
    expect(revenue.ranked[0].parts.demand).toBe(4);
    const unhappy = await json(file, '--scenario', 'unhappy', '--draws', '0');
    expect(unhappy.settings.evidence).toEqual({ use: true, strength: 2, prior: 10, base: null });
    expect(unhappy.ranked[0].parts.evidence).toBeGreaterThan(1);
  });

  it('prints a table with the arithmetic, or CSV safe for spreadsheets', async () => {
    const { printed } = await run(file, '--draws', '200');
    expect(printed).toContain('1. 1 account, need 2 × impact 2');
    expect(printed).toContain('Nobody asks for:\ny\n');
    const csv = (await run(file, '--draws', '0', '--csv')).printed.split('\r\n');
    expect(csv[0]).toMatch(/^"rank","theme","label","score","accounts","demand",/);
    expect(csv[2]).toBe(`2,"export","'=Export",0.375,2,1.5,1,1,0.5,2,,,,,,,"thin evidence"`);
  });

  it('prints the schema of its input without reading any', async () => {
    let printed = '';
    const silent = { readInput: async () => new Uint8Array(), tell: () => undefined, interactive: false };
    const status = await runCommand(['rank', '--schema'], { ...silent, print: (text) => (printed += text) });
    expect(status).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ type: 'object', required: ['asOf', 'accounts', 'themes'] });
  });

  it.each<[string, unknown, string[], string]>([
    ['an unknown key', { ...file, tenants: [] }, [], 'standard input the document: Unrecognized key: "tenants"'],
    ['an unknown key inside', { ...file, settings: { gamma: 1 } }, [], 'settings: Unrecognized key: "gamma"'],
    [
      'efforts out of order',
      { ...file, themes: [{ id: 'a', effort: [3, 2, 1] }] },
      [],
      'themes[0].effort: must rise: at best, most likely, at worst',
    ],
    [
      'a signal of nobody',
      { ...file, themes: [{ id: 'a', signals: [signal('acme'), signal('nobody')] }] },
      [],
      'themes[0].signals[1].account: "nobody" is not among the accounts',
    ],
    ['an account twice', { ...file, accounts: [{ id: 'acme' }, { id: 'acme' }], themes: [] }, [], 'accounts[1].id:'],
    ['an impact off the ladder', { ...file, themes: [{ id: 'a', impact: 5 }] }, [], '0.25, 0.5, 1, 2, 3'],
    ['text that is no JSON', '{\n  "asOf": oops\n}', [], 'standard input:2:11: this is not JSON'],
    ['text that breaks off', '{\n  "asOf": ', [], 'standard input:2:11: this is not JSON, the text ends'],
    ['a string that breaks off', '{"asOf": "20', [], 'standard input:1:13: this is not JSON, the text ends'],
    ['a comma too many', '{"a": [1, tru, -]}', [], 'standard input:1:14: this is not JSON, found ","'],
    ['nothing', '', [], 'standard input:1:1: this is not JSON, the text ends'],
    ['an unknown scenario', file, ['--scenario', 'growth'], 'Known: revenue, unhappy.'],
    ['draws that are no number', file, ['--draws', 'many'], '--draws "many" is not a whole number'],
    ['an unknown option', file, ['--weights'], '--weights'],
  ])('refuses %s', async (_, input, args, message) => {
    const { status, printed, told } = await run(input, '--json', ...args);
    expect({ status, printed }).toEqual({ status: 2, printed: '' });
    expect(told).toContain(message);
  });
});
