/** What white text needs to be read by everyone (WCAG 2.2, success criterion 1.4.3). */
export const ENOUGH = 4.5;

/** The contrast of white text on a colour `#rrggbb`, from 1 to 21 (WCAG 2.2, relative luminance); null for anything else. */
export function contrastOfWhite(colour: string): number | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
