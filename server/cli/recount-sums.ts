import { parseArgs } from 'node:util';
import type { Tally } from '../domain/answers/kept-sums.ts';
import { SummingService, type DifferingSums } from '../features/reports/summing.service.ts';
import { BadInput, type Command, type Terminal } from './command.ts';
import { withApp } from './open-app.ts';

const usage = `rumo recount-sums [--rebuild] [--json]

Reports read sums that are kept of the answers of each account in each wave, whole and by plan, sector, size, language, role
and time as a customer. This counts every answer again and says which sums differ. It may run while Rumo serves.

  --rebuild   write all sums anew, then count again
  --json      one JSON document

Ends with status 3 when a sum differs.`;

const PRINTED = 20;

export const recountSums: Command = {
  name: 'recount-sums',
  summary: 'prove that reports show what the answers say',
  usage,
  async run(args, terminal) {
    const { rebuild, json } = readOptions(args);
    const found = await withApp(terminal, async (app) => {
      const summing = app.get(SummingService, { strict: false });
      const written = rebuild ? await summing.rebuild(progress(terminal, 'written')) : null;
      let looked = 0;
      const tell = progress(terminal, 'counted');
      const differing: DifferingSums[] = [];
      const count = (sums: number) => tell((looked = sums));
      for await (const one of summing.differing(count)) differing.push(one);
      return { written, looked, differing };
    });
    if (json) {
      terminal.print(`${documentOf(found)}\n`);
    } else {
      terminal.print(wordsOf(found));
    }
    return found.differing.length === 0 ? 0 : 3;
  },
};

interface Found {
  /** How many sums were written anew; null when that was not asked for. */
  readonly written: number | null;
  readonly looked: number;
  readonly differing: readonly DifferingSums[];
}

function readOptions(args: string[]): { rebuild: boolean; json: boolean } {
  const none = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ args, options: { rebuild: none, json: none } });
    return values;
  } catch (error) {
    throw new BadInput((error as Error).message);
  }
}

function progress(terminal: Terminal, done: string): (sums: number) => void {
  return (sums) => {
    if (terminal.interactive) terminal.tell(`\r${sums} sums ${done}`);
  };
}

function documentOf({ written, looked, differing }: Found): string {
  const told = { rumo: 'recount-sums', version: 1, matches: differing.length === 0, looked, written };
  return JSON.stringify({ ...told, differences: differing }, null, 2);
}

function wordsOf({ written, looked, differing }: Found): string {
  const lines = differing.slice(0, PRINTED).map(({ id, kept, counted }) => {
    const same = kept !== null && figuresOf(kept) === figuresOf(counted);
    return `${id}: kept ${kept ? figuresOf(kept) : 'nothing'}, counted ${figuresOf(counted)}${same ? '; parts or revenue differ' : ''}`;
  });
  if (differing.length > PRINTED) lines.push(`… and ${differing.length - PRINTED} more`);
  if (written !== null) lines.unshift(`${written} sums were written anew.`);
  lines.push(
    differing.length === 0
      ? `${looked} sums counted again: all of them are what the answers say.`
      : `${looked} sums counted again: ${differing.length} differ. rumo recount-sums --rebuild writes them anew.`,
  );
  return `${lines.join('\n')}\n`;
}

function figuresOf({ n, promoters, passives, detractors, sum, commented }: Tally): string {
  return `${n} answers (${promoters} promoters, ${passives} passives, ${detractors} detractors, sum ${sum}, ${commented} commented)`;
}
