import { parseArgs } from 'node:util';
import { z } from 'zod';
import { EnvFault, readEnv, type Env } from '../config/env.ts';
import type { DoctorReport } from '../contract/doctor.ts';
import { settingsFaults } from '../domain/doctor/settings-diagnosis.ts';
import { BadInput, type Command, type Status } from './command.ts';
import { examineDeployment, type TestOutcome } from './doctor-examination.ts';
import { doctorDocument, doctorWords } from './doctor-words.ts';

const usage = `rumo doctor [--json] [--to ADDRESS]

Looks at everything that this deployment depends on: the way to the mail server step by step (no mail is sent), settings,
database, machine, and whether the work gets done. Says of each fault what mends it. Works also when Rumo does not run,
when the database is away, and when the settings cannot be used.

  --json         one JSON document
  --to ADDRESS   also send a test mail to this address, at once

Ends with status 0 when nothing is wrong, 3 when something is, 2 when the settings cannot be used.`;

export const doctor: Command = {
  name: 'doctor',
  summary: 'see whether mails go out and the machine is well',
  usage,
  async run(args, terminal) {
    const { json, to } = readOptions(args);
    let env: Env;
    try {
      env = readEnv();
    } catch (error) {
      if (!(error instanceof EnvFault)) throw error;
      const report = reportOnSettings(error.message.split('\n'));
      terminal.print(json ? doctorDocument(report, null) : doctorWords(report, null, terminal.interactive));
      return 2;
    }
    const { report, test } = await examineDeployment(env, terminal, to);
    terminal.print(json ? doctorDocument(report, test) : doctorWords(report, test, terminal.interactive));
    return statusOf(report, test);
  },
};

function readOptions(args: string[]): { json: boolean; to: string | null } {
  let values: { json?: boolean; to?: string };
  try {
    ({ values } = parseArgs({ args, options: { json: { type: 'boolean' }, to: { type: 'string' } } }));
  } catch (error) {
    throw new BadInput((error as Error).message);
  }
  const { json = false, to = null } = values;
  if (to !== null && !z.email().safeParse(to).success) throw new BadInput(`--to "${to}" is not an e-mail address.`);
  return { json, to };
}

function reportOnSettings(lines: string[]): DoctorReport {
  return {
    checkedAt: new Date().toISOString(),
    mail: { isCaught: true, server: null, sender: '', steps: [] },
    findings: settingsFaults(lines),
  };
}

function statusOf({ findings }: DoctorReport, test: TestOutcome | null): Status {
  const isWrong = findings.some(({ state }) => state === 'problem') || (test !== null && test.outcome !== 'sent');
  return isWrong ? 3 : 0;
}
