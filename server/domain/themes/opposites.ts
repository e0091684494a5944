import { foldText } from '../text/fold.ts';

interface Opposites {
  readonly one: RegExp;
  readonly other: RegExp;
}

/** What boards ask for in both directions, and what models of meaning hold to be nearly the same. */
const AXES: readonly Opposites[] = [
  {
    // Out of the product, or into it.
    one: /\b(?:export\w*|download\w*|baixar|baixe\w*|descarreg\w*)\b/,
    other: /\b(?:import\w*|upload\w*|subir|carregar|carregamento|migrat\w*|migrar|migracao)\b/,
  },
  {
    one: /\b(?:android|google play|play store)\b/,
    other: /\b(?:ios|iphone|ipad|apple|app store)\b/,
  },
  {
    // To be rid of something, or to have it back.
    one: /\b(?:delet\w*|remov\w*|apagar|excluir|eliminar|exclusao)\b/,
    other: /\b(?:restor\w*|undo|recover\w*|recuperar|restaurar|desfazer|lixeira|trash)\b/,
  },
];

/** How much one axis weighs beside a vector of length 1. */
const WEIGHT = 0.4;

/** Where a text stands on each axis: 1 for the one side, -1 for the other, 0 for neither or both. */
export function sidesOf(text: string): number[] {
  const folded = foldText(text).replace(/['’]/gu, '');
  return AXES.map(({ one, other }) => Number(one.test(folded)) - Number(other.test(folded)));
}

/**
 * Turns the vector of a text so that opposite wishes ("export", "import") part: their axes take the last dimensions, the
 * ones that say least where dimensions are principal components. Changes `vector`, of length 1 before and after; one of
 * zeros stays so.
 */
export function partOpposites(vector: Float32Array, text: string): void {
  const sides = sidesOf(text);
  const first = vector.length - sides.length;
  let squares = 0;
  for (let at = 0; at < first; at += 1) squares += (vector[at] as number) ** 2;
  if (squares === 0) return;
  const weight = WEIGHT * Math.sqrt(squares);
  for (const [axis, side] of sides.entries()) {
    vector[first + axis] = side * weight;
    squares += (side * weight) ** 2;
  }
  const scale = 1 / Math.sqrt(squares);
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] as number) * scale;
}
