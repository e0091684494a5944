import { describe, expect, it } from '@jest/globals';
import { runCommand } from '../cli.ts';

async function run(args: string[], input = '') {
  let printed = '';
  let told = '';
  const status = await runCommand(['schedule', ...args], {
    readInput: async () => new TextEncoder().encode(input),
    print: (text) => (printed += text),
    tell: (text) => (told += text),
    interactive: false,
  });
  return { status, printed, told };
}

const january = ['--from', '2027-01-01'];

describe('rumo schedule', () => {
  it('gives one document', async () => {
    const rule = 'first workday at 09:00';
    const { status, printed, told } = await run([
      ...[rule, '--zone', 'America/Sao_Paulo', ...january, '--count', '3', '--holidays', 'BR', '--json'],
    ]);
    expect({ status, told }).toEqual({ status: 0, told: '' });
    const document = JSON.parse(printed);
    expect(Object.keys(document)).toEqual(['rumo', 'version', 'rule', 'zone', 'dates']);
    expect(document).toMatchObject({
      rumo: 'schedule',
      version: 1,
      rule: { on: { kind: 'workday', n: 1 }, at: '09:00', shift: 'next' },
      zone: 'America/Sao_Paulo',
    });
    expect(document.dates).toHaveLength(3);
    expect(document.dates[0]).toEqual({
      period: '2027-01',
      local: '2027-01-04T09:00:00',
      offset: '-03:00',
      utc: '2027-01-04T12:00:00Z',
      note: '1 January is a holiday',
    });
    expect(document.dates[1].note).toBeNull();
  });

  it('begins today when no day is given', async () => {
    const { status, printed } = await run(['day 15', '--count', '2']);
    expect(status).toBe(0);
    expect(printed.slice(0, 10) >= new Date().toISOString().slice(0, 10)).toBe(true);
  });

  it('prints one line a date', async () => {
    const { printed } = await run([
      ...['first workday at 09:00', '--zone', 'America/Sao_Paulo', ...january, '--count', '2', '--holidays', 'BR'],
    ]);
    expect(printed).toBe('2027-01-04 09:00 -03:00  (1 January is a holiday)\n2027-02-01 09:00 -03:00\n');
  });

  it('says what it passed over, shortened, shifted or could not read off a clock', async () => {
    const notes = async (...args: string[]) => (await run([...args, '--count', '1'])).printed.trim();
    expect(await notes('5th friday', '--from', '2027-02-01')).toBe(
      '2027-04-30 09:00 +00:00  (February 2027 has no such day; March 2027 has no such day)',
    );
    expect(await notes('day 31', '--from', '2027-02-01')).toBe(
      '2027-02-26 09:00 +00:00  (February 2027 has no day 31; 28 February is on a weekend)',
    );
    expect(await notes('2nd sun at 02:30', '--from', '2027-03-01', '--zone', 'America/New_York')).toBe(
      '2027-03-14 03:00 -04:00  (clocks go forward on 14 March: there is no 02:30)',
    );
  });

  it('counts the first day, and reads holidays from a file', async () => {
    const { printed } = await run(
      ['day 4', '--from', '2027-01-04', '--count', '1', '--holidays', '-'],
      '# ours\r\n2027-01-04;Company day\r\n\r\n',
    );
    expect(printed).toBe('2027-01-05 09:00 +00:00  (4 January is a holiday)\n');
    expect((await run(['day 4', '--from', '2027-01-04', '--count', '1'])).printed).toBe('2027-01-04 09:00 +00:00\n');
  });

  it.each([
    [['first workday', ...january, '--zone', 'America/San_Paulo'], 'Near it: America/Sao_Paulo'],
    [['first workday', ...january, '--zone', 'America/Lisbon'], 'Europe/Lisbon'],
    [['first workday', ...january, '--zone', '+03:00'], 'is not a time zone'],
    [['first workday', ...january, '--zone', 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'], 'Names look like'],
    [['2nd blue moon', ...january], 'rule "2nd blue moon", column 5: "blue", expected "workday" or a weekday.'],
    [['first workday', '--from', '2027-02-30'], '--from "2027-02-30" is not a day'],
    [['first workday', ...january, '--count', '0'], '--count "0" is not a whole number from 1'],
    [['first workday', ...january, '--often'], '--often'],
    [['first workday', ...january, '--holidays', '/nowhere/days.txt'], 'there is no such file'],
    [[], 'Give a rule'],
  ])('refuses %j', async (args, message) => {
    const { status, printed, told } = await run(args);
    expect({ status, printed }).toEqual({ status: 2, printed: '' });
    expect(told).toContain(message);
  });

  it('says which line of a holiday file is not a day', async () => {
    const { status, told } = await run(['day 4', ...january, '--holidays', '-'], '2027-01-01\n01/02/2027\n');
    expect(status).toBe(2);
    expect(told).toContain('standard input:2: "01/02/2027" is not a day');
  });
});
