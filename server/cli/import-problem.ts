import type { Problem } from '../contract/problem.ts';
import { wordsIn } from '../contract/words/catalogues.ts';
import { fileLabel } from './input.ts';

/** What is wrong with a file, as `clientes.csv:7: …` where a line is known. */
export function sentenceOf(problem: Problem, file: string): string {
  const line = /^line (\d+)$/.exec(problem.faults[0]?.path ?? '')?.[1];
  const words = wordsIn('en').tell(problem.words ?? { key: `problems.${problem.kind}` });
  return `${fileLabel(file)}${line ? `:${line}` : ''}: ${words}`;
}
