import { z } from 'zod';
import { Conflict } from './conflict.ts';
import type { Message } from './words.ts';

/** The kinds of problem a rule or a service can meet; only the filter in platform knows their HTTP status. */
export const problemKinds = [
  'unparseable',
  'invalid',
  'unauthenticated',
  'forbidden',
  'notFound',
  'stale',
  'conflict',
  'closed',
  'tooMany',
  'tooLarge',
  'unavailable',
  'unexpected',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** One fault in what was sent: where, which, and a sentence. */
export const FieldFault = z.strictObject({ path: z.string(), code: z.string(), message: z.string() });
export type FieldFault = z.infer<typeof FieldFault>;

/** The one error body: RFC 9457 problem details, with the faults of each field, or what others did meanwhile. */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  reference: z.string().optional(),
  errors: z.array(FieldFault).default([]),
  conflict: Conflict.optional(),
});
export type ProblemDetails = z.infer<typeof ProblemDetails>;

/**
 * What a rule throws when it cannot go on. `message` is a key with parameters, spoken in the reader's language by the
 * filter; without one the kind's own sentence is used.
 */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly words: Message | null;
  readonly faults: readonly FieldFault[];
  /** What stands against it, for whoever wants to do it nevertheless. */
  readonly conflict: Conflict | null;

  constructor(
    kind: ProblemKind,
    words: Message | null = null,
    faults: readonly FieldFault[] = [],
    conflict: Conflict | null = null,
  ) {
    super(words ? `${kind}: ${words.key}` : kind);
    this.name = 'Problem';
    this.kind = kind;
    this.words = words;
    this.faults = faults;
    this.conflict = conflict;
  }
}
