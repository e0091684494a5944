import { describe, expect, it } from '@jest/globals';
import { findCommands } from './commands.svelte.ts';

const commands = ['Report', 'Público', 'Appearance: Dark', 'Open the report of October'].map((label) => ({
  key: label,
  label,
  run: () => {},
}));
const labels = (search: string) => findCommands(commands, search).map((command) => command.label);

describe('findCommands', () => {
  it('ignores case, accents and the order of words', () => {
    expect(labels('PUBLICO')).toEqual(['Público']);
    expect(labels('dark app')).toEqual(['Appearance: Dark']);
    expect(labels('nothing like it')).toEqual([]);
  });

  it('puts what begins with the search first and keeps all of an empty one', () => {
    expect(labels('report')).toEqual(['Report', 'Open the report of October']);
    expect(labels(' ')).toHaveLength(4);
  });
});
