import { parseArgs } from 'node:util';
import type { ScheduleRule } from '../contract/schedule.ts';
import { wordsIn } from '../contract/words/catalogues.ts';
import { type Holidays, holidaysFrom, holidaysOf, noHolidays } from '../domain/calendar/holidays.ts';
import { addDays } from '../domain/calendar/local-day.ts';
import { instantAt, localDayOf } from '../domain/calendar/local-time.ts';
import { type DayWriter, noteMessage } from '../domain/calendar/note-message.ts';
import { parseRule, RuleFault } from '../domain/calendar/rule-words.ts';
import { type WaveDate, wavesFrom } from '../domain/calendar/waves.ts';
import { systemClock } from '../platform/clock.ts';
import { BadInput, type Command, type Terminal } from './command.ts';
import { fileLabel, numberOption, readInputFile } from './input.ts';
import { knownZone } from './near-zones.ts';

const usage = `Usage: rumo schedule RULE [options]

The days a rule names, month by month.

  RULE = WHEN [at HH:MM] [shift next|previous|none]     at 09:00, shift next when left out
  WHEN = day 1-31 | last day | first|2nd|3rd|4th|5th|last workday|mon|tue|wed|thu|fri|sat|sun

  --from DATE           first day that counts, YYYY-MM-DD, local (today)
  --zone ZONE           time zone (UTC)
  --count N             how many, 1 to 1000 (12)
  --holidays BR|PT|FILE national holidays, or a file with one YYYY-MM-DD a line; none when left out
  --json                one JSON document`;

const options = {
  zone: { type: 'string', default: 'UTC' },
  from: { type: 'string' },
  count: { type: 'string', default: '12' },
  holidays: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** `rumo schedule RULE`: when waves would open, without server or database. */
export const schedule: Command = {
  name: 'schedule',
  summary: 'The dates of a schedule rule',
  usage,
  async run(args, terminal) {
    const { values, text } = readOptions(args);
    const rule = readRule(text);
    const zone = knownZone(values.zone);
    const from = values.from === undefined ? localDayOf(systemClock.now(), zone) : localDay(values.from);
    const count = numberOption('count', values.count, { min: 1, max: 1000, whole: true });
    const holidays = await readHolidays(values.holidays, terminal);

    const dates = datesOf(rule, zone, from, count, holidays);
    if (values.json) {
      terminal.print(
        `${JSON.stringify({ rumo: 'schedule', version: 1, rule, zone, dates: dates.map(toJson) }, null, 2)}\n`,
      );
    } else {
      for (const wave of dates) {
        const note = noteOf(wave);
        const local = wave.local.slice(0, 16).replace('T', ' ');
        terminal.print(`${local} ${wave.offset}${note === null ? '' : `  (${note})`}\n`);
      }
    }
    return 0;
  },
};

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    if (positionals.length === 0) throw new BadInput('Give a rule, such as "first workday at 09:00".');
    return { values, text: positionals.join(' ') };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code?.startsWith('ERR_PARSE_ARGS')) throw new BadInput(message);
    throw error;
  }
}

function readRule(text: string): ScheduleRule {
  try {
    return parseRule(text);
  } catch (error) {
    if (error instanceof RuleFault) throw new BadInput(`rule "${text}", ${error.message}.`);
    throw error;
  }
}

function localDay(text: string): string {
  if (!isDay(text)) throw new BadInput(`--from "${text}" is not a day such as 2027-01-01.`);
  return text;
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && addDays(text, 0) === text
  );
}

async function readHolidays(option: string | undefined, terminal: Terminal): Promise<Holidays> {
  if (option === undefined) return noHolidays;
  if (option === 'BR' || option === 'PT') return holidaysOf(option);
  const text = new TextDecoder().decode(await readInputFile(option, terminal));
  const days: string[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    // A name may follow the day, as calendars write them.
    const day = line.trim().split(/[\s,;]/)[0] ?? '';
    if (day === '' || day.startsWith('#')) return;
    if (!isDay(day)) throw new BadInput(`${fileLabel(option)}:${index + 1}: "${day}" is not a day such as 2027-01-01.`);
    days.push(day);
  });
  return holidaysFrom(days);
}

function datesOf(rule: ScheduleRule, zone: string, from: string, count: number, holidays: Holidays): WaveDate[] {
  try {
    return wavesFrom(rule, zone, instantAt(from, '00:00', zone).at, count, holidays);
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput(`This rule has no dates: ${error.message}.`);
    throw error;
  }
}

function toJson(wave: WaveDate) {
  const { period, at, local, offset } = wave;
  return { period, local, offset, utc: at.toISOString().replace('.000Z', 'Z'), note: noteOf(wave) };
}

const english: DayWriter = {
  day: (day) => write(`${day}T00:00:00Z`, { day: 'numeric', month: 'long' }),
  month: (month) => write(`${month}-01T00:00:00Z`, { month: 'long', year: 'numeric' }),
};

function write(instant: string, format: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' }).format(new Date(instant));
}

function noteOf({ notes }: WaveDate): string | null {
  return notes.length === 0 ? null : notes.map((note) => wordsIn('en').tell(noteMessage(note, english))).join('; ');
}
