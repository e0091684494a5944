import type { Finding, FindingState } from '../../contract/doctor.ts';
import type { doctorMail } from '../../contract/words/en/doctor-mail.ts';
import type { doctor } from '../../contract/words/en/doctor.ts';

/** The texts of a subject that have another one ending in `Fix` beside them. */
type Faults<Subject> = {
  [Name in keyof Subject & string]: `${Name}Fix` extends keyof Subject ? Name : never;
}[keyof Subject & string];
/** The texts that need no mending. */
type Facts<Subject> = {
  [Name in keyof Subject & string]: Name extends `${string}Fix`
    ? never
    : `${Name}Fix` extends keyof Subject
      ? never
      : Name;
}[keyof Subject & string];

export type MailFault = Faults<typeof doctorMail>;
export type MailFact = Facts<typeof doctorMail>;
export type HealthFault = Faults<typeof doctor>;
export type HealthFact = Facts<typeof doctor>;

type Area = Finding['area'];
type Params = Readonly<Record<string, string | number>>;

/** Something that is as it should be. */
export function fine(area: Exclude<Area, 'mail'>, name: HealthFact, params: Params = {}): Finding {
  return { area, state: 'ok', sentence: { key: `doctor.${name}`, params: { ...params } }, fix: null };
}

/** Something to mend: the sentence `name` and the one that ends in `Fix`, with the same parameters. */
export function fault(
  area: Exclude<Area, 'mail'>,
  state: Exclude<FindingState, 'ok'>,
  name: HealthFault,
  params: Params = {},
): Finding {
  return {
    area,
    state,
    sentence: { key: `doctor.${name}`, params: { ...params } },
    fix: { key: `doctor.${name}Fix`, params: { ...params } },
  };
}

/** The mail server as it should be. */
export function mailFine(name: MailFact, params: Params = {}): Finding {
  return { area: 'mail', state: 'ok', sentence: { key: `doctorMail.${name}`, params: { ...params } }, fix: null };
}

/** Something to mend on the way to the mail server. */
export function mailFault(state: Exclude<FindingState, 'ok'>, name: MailFault, params: Params = {}): Finding {
  return {
    area: 'mail',
    state,
    sentence: { key: `doctorMail.${name}`, params: { ...params } },
    fix: { key: `doctorMail.${name}Fix`, params: { ...params } },
  };
}
