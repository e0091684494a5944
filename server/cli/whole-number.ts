/** A cell as a whole number from `min` to `max`, or null: `9`, `9.0` and `9,0` are 9. */
export function readWholeNumber(cell: string, min: number, max: number): number | null {
  const parts = /^(\d{1,2})(?:[.,]0+)?$/.exec(cell.trim());
  const number = Number(parts?.[1]);
  return parts && number >= min && number <= max ? number : null;
}
