import { describe, expect, it } from '@jest/globals';
import { LiveFigures } from './live.svelte.ts';

class FakeEvents {
  readyState = 1;
  onerror: ((event: Event) => void) | null = null;
  closed = false;
  #listener: ((event: MessageEvent<string>) => void) | null = null;

  addEventListener(_type: 'version', listener: (event: MessageEvent<string>) => void): void {
    this.#listener = listener;
  }

  close(): void {
    this.closed = true;
  }

  say(version: number): void {
    this.#listener?.(new MessageEvent('version', { data: JSON.stringify({ version }) }));
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    this.onerror?.(new Event('error'));
  }
}

function made() {
  const opened: FakeEvents[] = [];
  const world: { look: () => void; show: (visible: boolean) => void; stopped: number } = {
    look: () => {},
    show: () => {},
    stopped: 0,
  };
  const live = new LiveFigures({
    open: () => {
      const events = new FakeEvents();
      opened.push(events);
      return events;
    },
    every: (_ms, run) => {
      world.look = run;
      return () => (world.stopped += 1);
    },
    onvisibility: (run) => {
      world.show = run;
      return () => (world.stopped += 1);
    },
    now: () => 1000,
  });
  return { live, opened, world };
}

describe('LiveFigures', () => {
  it('tells of a change only when the version is another than what is shown', () => {
    const { live, opened } = made();
    live.watch('/live');
    live.shows(7);
    opened[0]!.say(7);
    expect(live.changedAt).toBeNull();
    opened[0]!.say(8);
    expect(live.changedAt).toBe(1000);
    expect(live.told).toBe(true);
  });

  it('takes the first version it hears for what is shown, when nothing was said about that', () => {
    const { live, opened } = made();
    live.watch('/live');
    opened[0]!.say(3);
    expect(live.changedAt).toBeNull();
  });

  it('lets its connection go while nobody sees the page, and hears afterwards what it missed', () => {
    const { live, opened, world } = made();
    live.watch('/live');
    live.shows(1);
    world.show(false);
    expect([opened[0]!.closed, live.told]).toEqual([true, false]);
    world.show(true);
    opened[1]!.say(2);
    expect(live.changedAt).not.toBeNull();
  });

  it('looks by itself where events do not come through, and connects again', () => {
    const { live, opened, world } = made();
    live.watch('/live');
    opened[0]!.fail(0);
    world.look();
    expect(opened).toHaveLength(1);
    opened[0]!.fail(2);
    world.look();
    expect(opened).toHaveLength(2);
    expect(live.told).toBe(false);
  });

  it('ends everything it began', () => {
    const { live, opened, world } = made();
    live.watch('/live')();
    expect([opened[0]!.closed, world.stopped, live.told]).toEqual([true, 2, false]);
  });
});
