import { endOf } from '../../domain/themes/end-of-redirects.ts';
import type { NetPart } from './net-change.ts';
import type { Opened, PresentGrouping } from './present-grouping.ts';

/** Where the id of every theme will lead once a change of sensitivity is taken back. */
export class ThemeEnds {
  private readonly redirects = new Map<string, string | null>();

  constructor(
    themes: ReadonlyMap<string, NetPart>,
    opened: Opened,
    private readonly staying: ReadonlySet<string>,
    requests: readonly NetPart[],
    held: ReadonlySet<string>,
    private readonly present: PresentGrouping,
  ) {
    const origins = new Map<string, string[]>();
    const own = new Map<string, { held: string[]; free: number }>();
    for (const { id, before, after } of requests) {
      const [from, to] = [String(before!['themeId']), String(after?.['themeId'])];
      origins.set(to, [...(origins.get(to) ?? []), from]);
      const mine = own.get(from) ?? { held: [], free: 0 };
      const now = present.requests.get(id)?.themeId;
      if (!held.has(id)) mine.free += 1;
      else if (now) mine.held.push(now);
      own.set(from, mine);
    }
    const led: [string, string[]][] = [];
    for (const [id, { before }] of themes) {
      if (opened.has(id) || staying.has(id) || !present.themes.has(id)) continue;
      const goal = before?.['redirectTo'];
      const mine = own.get(id);
      if (typeof goal === 'string') this.redirects.set(id, goal);
      else if (goal === null && (!mine || mine.held.length === 0 || mine.free > 0)) this.redirects.set(id, null);
      else if (goal === null && mine) led.push([id, mine.held]);
    }
    for (const [id, origin] of opened)
      if (!staying.has(id) && present.themes.has(id)) led.push([id, origins.get(id) ?? [origin]]);
    // First nowhere, so that none of them leads to another of them.
    for (const [id] of led) this.redirects.set(id, id);
    for (const [id, wanted] of led) {
      const found = mostOf(wanted.map((one) => this.of(one)).filter((one) => one !== null));
      // Of a theme of which nothing tells where it came from all stays as it is.
      this.redirects.set(id, found ?? present.themes.get(id)?.redirectTo ?? null);
    }
  }

  /** The theme that an id leads to in the end; null when that is not known yet. */
  of(id: string): string | null {
    return endOf(id, (at) => this.redirectOf(at));
  }

  /** How many steps it is to where an id leads in the end. */
  depthOf(id: string): number {
    const next = this.redirectOf(id);
    return next === null ? 0 : 1 + this.depthOf(next);
  }

  redirectOf(id: string): string | null {
    const planned = this.redirects.get(id);
    return planned === undefined ? (this.present.themes.get(id)?.redirectTo ?? null) : planned;
  }

  /** Whether what is planned of a theme is anything at all. */
  isPlanned(id: string): boolean {
    return this.redirects.has(id);
  }

  stays(id: string): boolean {
    return this.staying.has(id);
  }
}

function mostOf(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
