import { type Span } from './own-words.ts';

/** Two places are the same request when they share more than half of all they cover (intersection over union above 1/2). */
export function isSamePlace(a: Span, b: Span): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared > 0.5 * (Math.max(a.to, b.to) - Math.min(a.from, b.from));
}
