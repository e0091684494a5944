import { describe, expect, it } from '@jest/globals';
import { Resource } from './resource.svelte.ts';

describe('Resource', () => {
  it('keeps what is shown when a reload fails, and forgets the problem when one works', async () => {
    const answers: (() => string)[] = [
      () => 'first',
      () => {
        throw new Error('down');
      },
      () => 'third',
    ];
    const made = new Resource(async () => (answers.shift() as () => string)());
    await made.reload();
    expect(made.data).toBe('first');
    await made.reload();
    expect(made.data).toBe('first');
    expect(made.problem).toEqual(new Error('down'));
    await made.reload();
    expect(made.data).toBe('third');
    expect(made.problem).toBeNull();
    expect(made.loading).toBe(false);
  });

  it('drops an answer that was overtaken', async () => {
    const open: ((value: string) => void)[] = [];
    const made = new Resource(() => new Promise<string>((resolve) => open.push(resolve)));
    const slow = made.reload();
    const quick = made.reload();
    open[1]?.('new');
    await quick;
    open[0]?.('old');
    await slow;
    expect(made.data).toBe('new');
  });
});
