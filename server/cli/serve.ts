import { serve as serveProcess } from '../main.ts';
import type { Command, Status } from './command.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'serve pages and the interface, and do the work that is due',
  usage: `rumo serve [--no-worker]

Serves until it is stopped. With --no-worker this process only answers requests; run "rumo worker" beside it, as often as
you like, against the same MONGODB_URI. Settings come from the environment: see docs/configuration.md.`,
  async run(args, terminal) {
    const alone = args.includes('--no-worker');
    return ended(await serveProcess({ web: true, worker: !alone, report: (line) => terminal.tell(`${line}\n`) }));
  },
};

export const worker: Command = {
  name: 'worker',
  summary: 'do the work that is due: open waves, send mail, place requests',
  usage: `rumo worker

Works until it is stopped, without answering requests. Any number of workers share the work through the database.`,
  async run(_args, terminal) {
    return ended(await serveProcess({ web: false, worker: true, report: (line) => terminal.tell(`${line}\n`) }));
  },
};

/** A start that failed has a status; one that succeeded goes on in this process. */
const ended = (status: number | null): Status => (status === null ? 0 : status === 2 ? 2 : 1);
