/**
 * Divides `seats` among parts in proportion to their sizes by largest remainders (Hamilton's method), with at least one
 * for every part that is not empty where there are seats enough: parts whose share is below one get one, and the others
 * divide the rest. Equal remainders go to the larger part, then to the earlier.
 *
 * The result adds up to the smaller of `seats` and all sizes together, and no part gets more than its size. With fewer
 * seats than parts the parts with the largest remainders get one.
 * @param sizes whole numbers, not negative.
 * @param seats a whole number, not negative.
 */
export function apportion(sizes: readonly number[], seats: number): number[] {
  const given = sizes.map(() => 0);
  let open = sizes.flatMap((size, part) => (size > 0 ? [part] : []));
  let left = Math.min(
    seats,
    open.reduce((sum, part) => sum + sizes[part]!, 0),
  );
  const total = () => open.reduce((sum, part) => sum + sizes[part]!, 0);
  if (left >= open.length) {
    for (;;) {
      const all = total();
      const small = open.filter((part) => sizes[part]! * left < all);
      if (small.length === 0) break;
      for (const part of small) given[part] = 1;
      left -= small.length;
      open = open.filter((part) => !small.includes(part));
    }
  }
  const all = total();
  if (all === 0) return given;
  const shares = open.map((part) => {
    const floor = Math.floor((sizes[part]! * left) / all);
    return { part, floor, remainder: sizes[part]! * left - floor * all };
  });
  const rest = left - shares.reduce((sum, { floor }) => sum + floor, 0);
  shares.sort((a, b) => b.remainder - a.remainder || sizes[b.part]! - sizes[a.part]! || a.part - b.part);
  shares.forEach(({ part, floor }, place) => (given[part] = floor + (place < rest ? 1 : 0)));
  return given;
}
