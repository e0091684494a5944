import type { z } from 'zod';
import { BadInput, type Terminal } from './command.ts';
import { fileLabel, readInputFile } from './input.ts';

const FAULTS_LISTED = 20;

/** FILE as JSON of a schema; text that is no JSON is bad input with line and column, other faults with their path. */
export async function readJsonFile<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  terminal: Terminal,
): Promise<z.output<Schema>> {
  const bytes = await readInputFile(file, terminal);
  const value = parseJson(fileLabel(file), decode(fileLabel(file), bytes));
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => describe(issue));
  const rest = faults.length - FAULTS_LISTED;
  const lines = faults.slice(0, FAULTS_LISTED).map((fault) => `${fileLabel(file)} ${fault}`);
  throw new BadInput([...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'));
}

function decode(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadInput(`${label}: this is not UTF-8 text.`);
  }
}

function parseJson(label: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const at = faultPlace(text);
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    const found = at < text.length ? `found ${JSON.stringify(text.slice(at, at + 1))}` : 'the text ends';
    throw new BadInput(`${label}:${line}:${column}: this is not JSON, ${found} where something else was expected.`);
  }
}

/** Where text stops being the beginning of some JSON; the engine's own messages tell it only sometimes. */
function faultPlace(text: string): number {
  let good = 0;
  let bad = text.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (maybeBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function maybeBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    const place = /at position (\d+)/.exec(reason)?.[1];
    return place === undefined ? /^(Unexpected end|Unterminated)/.test(reason) : Number(place) >= text.length;
  }
}

/** `themes[0].effort: …`, as one would write it in a program. */
function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return `${path === '' ? 'the document' : path}: ${issue.message}`;
}
