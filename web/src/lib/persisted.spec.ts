import { describe, expect, it } from '@jest/globals';
import { Persisted } from './persisted.svelte.ts';

const choices = ['system', 'light', 'dark'] as const;

function storageOf(kept: Record<string, string>) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void (kept[key] = value),
  };
}

describe('Persisted', () => {
  it('reads what was kept and keeps what is chosen', () => {
    const storage = storageOf({ theme: 'dark' });
    const theme = new Persisted('theme', choices, 'system', storage);
    expect(theme.current).toBe('dark');
    theme.current = 'light';
    expect(storage.kept['theme']).toBe('light');
  });

  it('falls back when something strange was kept', () => {
    expect(new Persisted('theme', choices, 'system', storageOf({ theme: 'pink' })).current).toBe('system');
  });

  it('works where storage is forbidden', () => {
    const forbidden = {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const theme = new Persisted('theme', choices, 'system', forbidden);
    theme.current = 'dark';
    expect(theme.current).toBe('dark');
  });
});
