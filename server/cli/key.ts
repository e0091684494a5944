import { parseArgs } from 'node:util';
import { CreateKey } from '../contract/staff.ts';
import { KeysService } from '../features/staff/keys.service.ts';
import { BadInput, type Command } from './command.ts';
import { withApp } from './open-app.ts';

const usage = `rumo key create --name NAME [--role viewer|editor]

Creates an API key and prints its secret, which is shown this once. Send it as "Authorization: Bearer …".`;

export const key: Command = {
  name: 'key',
  summary: 'create an API key',
  usage,
  async run([action, ...args], terminal) {
    if (action !== 'create') throw new BadInput(usage);
    const wanted = readOptions(args);
    const created = await withApp(terminal, (app) => app.get(KeysService, { strict: false }).create(wanted));
    terminal.tell(
      `Key "${created.name}" (${created.role}) is ready; this is the only time that its secret is shown:\n`,
    );
    terminal.print(`${created.secret}\n`);
    return 0;
  },
};

function readOptions(args: string[]): CreateKey {
  let values: { name?: string | undefined; role?: string | undefined };
  try {
    ({ values } = parseArgs({
      args,
      options: { name: { type: 'string' }, role: { type: 'string', default: 'viewer' } },
    }));
  } catch (error) {
    throw new BadInput((error as Error).message);
  }
  const parsed = CreateKey.safeParse(values);
  if (!parsed.success)
    throw new BadInput(parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`).join('\n'));
  return parsed.data;
}
