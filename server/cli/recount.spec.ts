import { describe, expect, it } from '@jest/globals';
import { runCommand } from '../cli.ts';

async function run(input: unknown, ...args: string[]) {
  let printed = '';
  let told = '';
  const status = await runCommand(['recount', '-', ...args], {
    readInput: async () => new TextEncoder().encode(JSON.stringify(input)),
    print: (text) => (printed += text),
    tell: (text) => (told += text),
    interactive: false,
  });
  return { status, printed, told };
}

const sheet = {
  ballot: {
    ...{ id: 'bal_1', question: 'What next?', closedAt: '2027-01-31T12:00:00Z' },
    rules: { maxCritical: 1, oneAccountOneVoice: true, quorum: 5 },
  },
  themes: [
    { id: 'sso', label: 'SSO' },
    { id: 'dark', label: 'Dark mode' },
  ],
  ballots: [
    { voter: 'v1', account: 'a1', needs: { sso: 2, dark: 0 } },
    { voter: 'v2', account: 'a1', needs: { sso: 1 } },
    { voter: 'v3', account: 'a2', needs: { sso: 0, dark: 0.5 } },
    { voter: 'v4', account: null, needs: { sso: 0, dark: 1 } },
  ],
  result: [
    { theme: 'sso', score: 0.5, rank: 1 },
    { theme: 'dark', score: 0.5, rank: 1 },
  ],
};

describe('rumo recount', () => {
  it('gives one document and status 0 when the result matches', async () => {
    const { status, printed, told } = await run(sheet, '--json');
    expect({ status, told }).toEqual({ status: 0, told: '' });
    expect(JSON.parse(printed)).toEqual({
      ...{ rumo: 'recount', version: 1, matches: true, voters: 4, accounts: 3 },
      result: sheet.result,
      differences: [],
    });
  });

  it('ends with status 3 and names the differences when it does not', async () => {
    const forged = { ...sheet, result: [sheet.result[0], { theme: 'dark', score: 0.75, rank: 1 }] };
    const { status, printed } = await run(forged, '--json');
    expect(status).toBe(3);
    expect(JSON.parse(printed)).toMatchObject({
      matches: false,
      differences: [{ theme: 'dark', published: { score: 0.75, rank: 1 }, counted: { score: 0.5, rank: 1 } }],
    });
    const words = await run(forged);
    expect(words.printed).toContain('The published result does NOT match.');
    expect(words.told).toContain('"dark": published score 0.75, rank 1; counted score 0.5, rank 1');
  });

  it('prints a table, or CSV', async () => {
    expect((await run(sheet)).printed).toBe(
      [
        ...['4 voters, 3 accounts', 'The quorum of 5 is not reached.', '', 'rank   score  theme'],
        ...['1     0.5000  SSO', '1     0.5000  Dark mode', '', 'The published result matches.', ''],
      ].join('\n'),
    );
    expect((await run(sheet, '--csv')).printed).toBe('"rank","theme","score"\r\n1,"sso",0.5\r\n1,"dark",0.5\r\n');
  });

  it.each<[string, unknown, string]>([
    [
      'a ballot with too many criticals',
      { ...sheet, ballots: [{ voter: 'v1', account: 'a1', needs: { sso: 2, dark: 2 } }] },
      'ballots[0].needs: 2 themes are critical, at most 1 may be',
    ],
    [
      'a ballot on another theme',
      { ...sheet, ballots: [{ voter: 'v1', account: 'a1', needs: { fax: 1 } }] },
      'ballots[0].needs: "fax" is not a theme of the ballot',
    ],
    [
      'a need of three',
      { ...sheet, ballots: [{ voter: 'v1', account: 'a1', needs: { sso: 3 } }] },
      'ballots[0].needs.sso: must be 0, 0.5, 1 or 2',
    ],
    [
      'a voter twice',
      { ...sheet, ballots: [sheet.ballots[0], sheet.ballots[0]] },
      'ballots[1].voter: "v1" is there twice',
    ],
    ['an unknown key', { ...sheet, names: [] }, 'Unrecognized key: "names"'],
  ])('refuses %s', async (_, input, message) => {
    const { status, printed, told } = await run(input, '--json');
    expect({ status, printed }).toEqual({ status: 2, printed: '' });
    expect(told).toContain(message);
  });
});
