import type {
  Ordinal,
  ScheduleDay,
  ScheduleRule,
  ScheduleShift,
  Weekday,
} from '../../../../server/contract/schedule.ts';
import { parseRule, printRule } from '../../../../server/domain/calendar/rule-words.ts';

/** Days most people want, as `rumo schedule` writes them. */
export const presetDays = [
  'first workday',
  'last workday',
  'first monday',
  '2nd tuesday',
  'day 1',
  'day 15',
  'last day',
] as const;
export type PresetDay = (typeof presetDays)[number];

/** The fields of the form: a preset, or one of two ways to say another day. Selects hold texts. */
export interface ScheduleDraft {
  day: PresetDay | 'nth' | 'number';
  nth: `${Ordinal}`;
  what: 'workday' | Weekday;
  number: string;
  at: string;
  shift: ScheduleShift;
}

const textOf = (on: ScheduleDay) => printRule({ on, at: '09:00', shift: 'next' }).replace(/ at .*/, '');

/** The day that a preset stands for. */
export const dayOfPreset = (preset: PresetDay): ScheduleDay => parseRule(preset).on;

/** The form as it shows a rule. */
export function draftOf({ on, at, shift }: ScheduleRule): ScheduleDraft {
  const preset = presetDays.find((day) => day === textOf(on));
  const fields: ScheduleDraft = { day: preset ?? 'nth', nth: '1', what: 'workday', number: '1', at, shift };
  if (on.kind === 'day') return { ...fields, day: preset ?? 'number', number: String(on.day) };
  if (on.kind === 'last-day') return fields;
  return { ...fields, nth: `${on.n}`, what: on.kind === 'workday' ? 'workday' : on.weekday };
}

/** The rule that the form says. A number that is no day of a month is held to 1 to 31. */
export function ruleOf({ day, nth, what, number, at, shift }: ScheduleDraft): ScheduleRule {
  const rest = { at: at || '09:00', shift };
  if (day === 'number') {
    const wanted = Math.trunc(Number(number));
    return { on: { kind: 'day', day: Math.min(31, Math.max(1, wanted || 1)) }, ...rest };
  }
  if (day !== 'nth') return { on: dayOfPreset(day), ...rest };
  const n: Ordinal = nth === 'last' ? 'last' : (Number(nth) as Ordinal);
  return { on: what === 'workday' ? { kind: 'workday', n } : { kind: 'weekday', weekday: what, n }, ...rest };
}
