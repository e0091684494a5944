import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/root.ts';
import { brandFrom, brandStylesheet, contrast } from './brand.ts';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('has the values of the standard', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#0b5f5c', '#0b5f5c')).toBe(1);
  });
});

describe('brandFrom', () => {
  it('keeps a colour that can be read', () => {
    expect(brandFrom('#0b5f5c').accent).toBe('#0b5f5c');
  });

  it('makes every colour readable on light and on dark paper, and readable under its own ink', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const { accent, onAccent, darkAccent, onDarkAccent } = brandFrom(colour);
        expect(contrast(accent, '#f6f7f5')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(accent, onAccent)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(darkAccent, '#111716')).toBeGreaterThanOrEqual(7);
        expect(contrast(darkAccent, onDarkAccent)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it.each(['red', '#fff', '#0b5f5c;}body{display:none', ''])('refuses %p', (colour) => {
    expect(() => brandFrom(colour)).toThrow(RangeError);
    expect(() => brandStylesheet(colour)).toThrow(RangeError);
  });
});

describe('the colours of the pages', () => {
  const css = readFileSync(join(packageRoot, 'surveys/pages/page.css'), 'utf8');
  const tokens = (block: string) =>
    Object.fromEntries([...block.matchAll(/--([\w-]+):[^;]*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
  const [light = {}, dark = {}] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) => tokens(block!));

  describe.each([
    ['light', light],
    ['dark', dark],
  ])('%s', (_theme, colour) => {
    it.each([
      ['ink', 'paper', 4.5],
      ['ink', 'key', 4.5],
      ['soft', 'paper', 4.5],
      ['soft', 'key', 4.5],
      ['accent', 'paper', 4.5],
      ['accent', 'key', 4.5],
      ['on-accent', 'accent', 4.5],
      ['fault', 'paper', 4.5],
      ['fault', 'fault-paper', 4.5],
      ['edge', 'paper', 3],
      ['edge', 'key', 3],
    ])('%s on %s', (mark, ground, enough) => {
      expect(contrast(colour[mark]!, colour[ground]!)).toBeGreaterThanOrEqual(enough);
    });
  });
});
