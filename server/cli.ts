import { BadInput, type Command, type Status, type Terminal } from './cli/command.ts';

/** Each command is loaded when it is called: `rumo nps` must not wait for a server's libraries. */
const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./cli/serve.ts')).serve,
  worker: async () => (await import('./cli/serve.ts')).worker,
  demo: async () => (await import('./cli/demo.ts')).demo,
  key: async () => (await import('./cli/key.ts')).key,
  import: async () => (await import('./cli/import.ts')).importCommand,
  nps: async () => (await import('./cli/nps.ts')).nps,
  stars: async () => (await import('./cli/stars.ts')).stars,
  themes: async () => (await import('./cli/themes.ts')).themes,
  rank: async () => (await import('./cli/rank.ts')).rank,
  doctor: async () => (await import('./cli/doctor.ts')).doctor,
  recount: async () => (await import('./cli/recount.ts')).recount,
  'recount-sums': async () => (await import('./cli/recount-sums.ts')).recountSums,
  schedule: async () => (await import('./cli/schedule.ts')).schedule,
};

/** Runs `rumo NAME …` and says how it ended; a fault of the input is one sentence, a fault of ours keeps its stack. */
export async function runCommand([name, ...args]: string[], terminal: Terminal): Promise<Status> {
  const load = name === undefined ? undefined : commands[name];
  if (!load) {
    const known = Object.keys(commands).join(', ');
    terminal.tell(
      name === undefined || name === '--help'
        ? `Usage: rumo COMMAND …\nCommands: ${known}\n`
        : `Unknown command "${name}". Known: ${known}\n`,
    );
    return name === '--help' ? 0 : 2;
  }
  const command = await load();
  if (args.includes('--help')) {
    terminal.print(`${command.usage}\n`);
    return 0;
  }
  try {
    return await command.run(args, terminal);
  } catch (error) {
    if (error instanceof BadInput) {
      terminal.tell(`${error.message}\n`);
      return 2;
    }
    terminal.tell(`${error instanceof Error ? error.stack : String(error)}\n`);
    return 1;
  }
}
