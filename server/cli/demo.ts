import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { preferDataDir } from '../config/env.ts';
import { locales, type Locale } from '../contract/locale.ts';
import { SampleService } from '../features/sample/sample.service.ts';
import { SetupService } from '../features/staff/setup.service.ts';
import { StaffService } from '../features/staff/staff.service.ts';
import { serve } from '../main.ts';
import { Tasks } from '../platform/tasks/tasks.ts';
import { BadInput, type Command, type Terminal } from './command.ts';
import { withApp } from './open-app.ts';

const FOLDER = '.data-demo';
const EMAIL = 'owner@mare.example';
const WORK_AGAIN_MS = 1000;

const usage = `rumo demo [--locale en|pt-BR|pt-PT]

Serves Rumo with a made-up company in it: customers, six months of answers, and the roadmap that came of them. It lives in
a folder of its own (.data-demo, or DATA_DIR) and leaves every other alone; delete the folder to begin anew. The password
of its owner is made and shown at the first start. PORT and the other settings are read as usual.`;

export const demo: Command = {
  name: 'demo',
  summary: 'look around in a made-up company',
  usage,
  async run(args, terminal) {
    const locale = readLocale(args);
    // The demonstration has a folder of its own, so that nobody's data ever meets invented people.
    const folder = preferDataDir(FOLDER);
    if (!existsSync(folder)) terminal.tell(`The demonstration is being prepared in ${folder}.\n`);
    const password = await withApp(terminal, (app) => prepare(app, locale, terminal));
    const served = await serve({ web: true, worker: true, report: (line) => terminal.tell(`${line}\n`) });
    if (served !== null) return served === 2 ? 2 : 1;
    terminal.print(
      password === null
        ? `Sign in as ${EMAIL} with the password that the first start showed.\n`
        : `Sign in as ${EMAIL} with the password ${password}\n`,
    );
    return 0;
  },
};

function readLocale(args: readonly string[]): Locale {
  if (args.length === 0) return 'en';
  const [option, value, ...more] = args;
  const locale = locales.find((one) => one === value);
  if (option !== '--locale' || locale === undefined || more.length > 0) throw new BadInput(usage);
  return locale;
}

/** Sets up what is not set up yet; returns the owner's new password, or null when there is an owner already. */
async function prepare(app: INestApplicationContext, locale: Locale, terminal: Terminal): Promise<string | null> {
  const sample = app.get(SampleService, { strict: false });
  const setup = app.get(SetupService, { strict: false });
  const code = await setup.openCode();
  const password = code === null ? null : randomBytes(9).toString('base64url');
  if (code !== null && password !== null) await setUp(setup, code, locale, password);
  const [owner] = (await app.get(StaffService, { strict: false }).listActive()).filter(({ role }) => role === 'owner');
  if ((await sample.state()).offered && owner) await sample.load(owner.id);
  const tasks = app.get(Tasks);
  while ((await sample.state()).state === 'loading') {
    terminal.tell('Six months of a made-up company are being written …\n');
    await tasks.run('sample.work');
    if ((await sample.state()).state === 'loading') await wait(WORK_AGAIN_MS);
  }
  return password;
}

async function setUp(setup: SetupService, code: string, locale: Locale, password: string): Promise<void> {
  await setup.setUp({
    code,
    organisation: {
      name: 'Maré',
      postalAddress: 'Rua do Porto 1, 01000-000 São Paulo',
      privacyUrl: 'https://mare.example/privacy',
      currency: locale === 'pt-PT' ? 'EUR' : 'BRL',
      zone: locale === 'pt-PT' ? 'Europe/Lisbon' : 'America/Sao_Paulo',
      locale,
    },
    owner: { name: 'Olívia Prado', email: EMAIL, password },
  });
}
