import { untrack } from 'svelte';

/** Something the palette can do: a page to go to, or a deed. */
export interface Command {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Commands whose label holds every word of `search`, in any order, without regard to case and accents; those that begin
 * with it first. An empty search keeps all, in their order.
 */
export function findCommands(commands: readonly Command[], search: string): Command[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  const found = commands.filter((command) => wanted.every((word) => folded(command.label).includes(word)));
  const begins = (command: Command) => folded(command.label).startsWith(wanted[0] ?? '');
  return [...found.filter(begins), ...found.filter((command) => !begins(command))];
}

/** What the page that is open adds to the palette. */
class PageCommands {
  list = $state.raw<readonly Command[]>([]);

  /** Adds commands until the returned function is called; give it to `$effect`. */
  add(commands: readonly Command[]): () => void {
    // Read without tracking: the effect that adds them must not run again because of them.
    this.list = [...untrack(() => this.list), ...commands];
    return () => (this.list = this.list.filter((command) => !commands.includes(command)));
  }
}

export const pageCommands = new PageCommands();
