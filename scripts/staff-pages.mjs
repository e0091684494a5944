// The addresses of every page of the staff app, with ids of this deployment in them: for screenshots and browser tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const register = join(import.meta.dirname, '../web/src/pages/index.ts');

/** Patterns such as `/waves/:id`, as the register of pages names them; those of people not signed in are told apart. */
export function pagePatterns() {
  const entries = readFileSync(register, 'utf8').matchAll(/page\(\s*'([^'*]+)',[^\n]*?(, 'open')?\),?\n/g);
  return [...entries].map(([, pattern, open]) => ({ pattern, isOpen: open !== undefined }));
}

/**
 * Every page that is for staff, as `{name, path}`. `get` fetches JSON as an owner. An id is the first of the list that the
 * word before it names: `/waves/:id` takes the newest of `/api/waves`, and a letter goes by its month; of ballots one of each status.
 */
export async function staffPages(get) {
  const pages = [];
  for (const { pattern, isOpen } of pagePatterns()) {
    if (isOpen) continue;
    for (const { suffix, path } of await fill(pattern, get)) {
      const words = pattern.split('/').filter((part) => part !== '' && !part.startsWith(':'));
      const one = pattern.includes(':') ? ['one'] : [];
      pages.push({ name: [...(words.length === 0 ? ['this-month'] : words), ...one, ...suffix].join('-'), path });
    }
  }
  return pages;
}

async function fill(pattern, get) {
  let filled = [{ suffix: [], path: '' }];
  const parts = pattern.split('/').slice(1);
  for (const [place, part] of parts.entries()) {
    if (!part.startsWith(':')) {
      filled = filled.map(({ suffix, path }) => ({ suffix, path: `${path}/${part}` }));
      continue;
    }
    const { items } = await get(`/api/${parts[place - 1]}`);
    const chosen = oneOfEachStatus(parts[place - 1], items);
    if (chosen.length === 0) throw new Error(`${pattern}: there is nothing at /api/${parts[place - 1]}`);
    filled = filled.flatMap(({ suffix, path }) =>
      chosen.map(({ id, label }) => ({ suffix: [...suffix, ...label], path: `${path}/${id}` })),
    );
  }
  return filled;
}

function oneOfEachStatus(list, items) {
  if (list !== 'ballots') return items.slice(0, 1).map(({ id, month }) => ({ id: id ?? month, label: [] }));
  const first = new Map(items.map(({ id, status }) => [status, id]));
  return [...first].map(([status, id]) => ({ id, label: [status] }));
}
