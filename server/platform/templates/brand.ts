/** The colours of the page a mark stands on; the same as in `surveys/pages/page.css` and the mails. */
const PAPER = { light: '#f6f7f5', dark: '#111716' } as const;
/** What text needs (WCAG 2.2, 1.4.3 and 1.4.6); on dark paper the stricter, where a colour at the limit looks dull. */
const CONTRAST = { light: 4.5, dark: 7 } as const;

/** The organisation's colour, made readable on light and on dark paper, and the ink for text upon it. */
export interface Brand {
  readonly accent: string;
  readonly onAccent: string;
  readonly darkAccent: string;
  readonly onDarkAccent: string;
}

/**
 * Takes a colour as near to the organisation's own as can be read: darkened for light paper, lightened for dark paper,
 * until its contrast is at least 4.5:1 and 7:1.
 * @param colour `#rrggbb`; anything else is refused, since it is written into style sheets.
 */
export function brandFrom(colour: string): Brand {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new RangeError('a brand colour is written #rrggbb');
  return {
    accent: mixedUntil(CONTRAST.light, PAPER.light, colour, ['#000000']),
    onAccent: '#ffffff',
    darkAccent: mixedUntil(CONTRAST.dark, PAPER.dark, colour, [vivid(colour), '#ffffff']),
    onDarkAccent: '#0c1110',
  };
}

/** The body of `/brand-<rev>.css`, which the public pages load after `page.css`. */
export function brandStylesheet(colour: string): string {
  const { accent, onAccent, darkAccent, onDarkAccent } = brandFrom(colour);
  return (
    `:root{--brand:${accent};--on-brand:${onAccent};` + `--brand-dark:${darkAccent};--on-brand-dark:${onDarkAccent}}\n`
  );
}

/** The contrast of two colours `#rrggbb`, from 1 (equal) to 21 (black on white); WCAG 2.2, relative luminance. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The first colour on the way from `colour` over `stops` whose contrast with the paper is enough; else the last stop. */
function mixedUntil(enough: number, paper: string, colour: string, stops: readonly string[]): string {
  let from = channels(colour);
  for (const stop of stops) {
    const to = channels(stop);
    for (let step = 0; step <= 50; step++) {
      const candidate = hex(from.map((channel, i) => channel + ((to[i]! - channel) * step) / 50));
      if (contrast(candidate, paper) >= enough) return candidate;
    }
    from = to;
  }
  return hex(from);
}

/** The same hue at full light and a little paler: on the way to white a colour passes it, so as not to turn grey. */
function vivid(colour: string): string {
  const parts = channels(colour);
  const scale = 255 / Math.max(...parts, 1);
  return hex(parts.map((channel) => channel * scale + (255 - channel * scale) * 0.35));
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
