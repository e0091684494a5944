import { appendFileSync } from 'node:fs';

/** How large a drill is: small where it runs with all tests, as large as `npm run drill` says otherwise. */
export interface DrillSize {
  /** The same seed gives the same moments of harm, as far as the machine's own timing allows. */
  seed: number;
  people: number;
  /** How often harm is done. */
  kills: number;
}

/** The size that was asked for on the command line, or the drill's own. */
export function drillSize(own: DrillSize): DrillSize {
  const asked = (name: string, otherwise: number) => {
    const given = process.env[`RUMO_DRILL_${name}`];
    return given === undefined ? otherwise : Number(given);
  };
  return { seed: asked('SEED', own.seed), people: asked('PEOPLE', own.people), kills: asked('KILLS', own.kills) };
}

/** Whether this is a drill of its own, with the time that it takes. */
export const isLongDrill = (): boolean => process.env['RUMO_DRILL_REPORT'] !== undefined;

/** A limit against hanging, not a measure of speed. */
export const DRILL_LIMIT_MS = isLongDrill() ? 4 * 3_600_000 : 600_000;

/** How long a drill waits for one thing to happen: as a whole it may take longer, and then this says for what. */
export const DRILL_PATIENCE_MS = 240_000;

/** Prints a drill's figures, and keeps them for `npm run drill`. */
export function printFigures(drill: string, figures: Readonly<Record<string, number | string>>): void {
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  const lines = Object.entries(figures).map(([name, figure]) => `  ${name.padEnd(width)}  ${figure}`);
  const text = `${drill}\n${lines.join('\n')}\n`;
  const file = process.env['RUMO_DRILL_REPORT'];
  if (file) appendFileSync(file, text);
  else console.log(text);
}
