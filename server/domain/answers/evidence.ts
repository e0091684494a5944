/** One opening of a link: which number it named, `x` for the address that no reader sees, null for none. */
export interface LinkVisit {
  /** Milliseconds since 1970, of the machine's clock. */
  readonly at: number;
  readonly score: number | 'x' | null;
  /** By whoever sends the answer now, as far as network and browser tell. */
  readonly own?: boolean;
}

/** Why a sent answer may come from a mail scanner rather than from a person. */
export const suspicions = [
  'no-page',
  'too-quick',
  'many-scores',
  'trap',
  'quiet',
  'not-visible',
  'many-posts',
  'no-gesture',
  'webdriver',
  'setting',
  'domain',
] as const;
export type Suspicion = (typeof suspicions)[number];

/** How an answer came: the page sent it by itself, its script saw a hand, or a form came back without a word of a script. */
export type AnswerSource = 'auto' | 'gesture' | 'form';

/** What was known when an answer came in; kept with it, so that the decision can be followed later. */
export interface Evidence {
  /** Older answers do not say; they came by form. */
  readonly source?: AnswerSource;
  /** The page was opened within the quiet time after a mail; null when that made no difference. */
  readonly quiet?: boolean | null;
  /** For how many milliseconds the page said it was seen. */
  readonly visibleMs?: number | null;
  /** A pointer or key that the browser vouches for. */
  readonly gesture?: boolean;
  /** Names the showing of the page; an answer that a page sends by itself is taken once for each. */
  readonly nonce?: string;
  /** Milliseconds between the showing of the form and its coming back; null when no page of ours was shown. */
  readonly shownFor: number | null;
  /** Different numbers whose links were opened shortly before. */
  readonly distinctScores: number;
  readonly trap: boolean;
  readonly suspicions: readonly Suspicion[];
}

/** Nobody reads the question, moves to the button and presses it in less. */
export const QUICKEST_HUMAN = 2000;
/** Scanners open all links of a mail together, people one after the other. */
export const BURST_WINDOW = 120_000;
export const BURST_SCORES = 3;
export const TRAP_WINDOW = 600_000;

/**
 * What the page's script says about whoever fills the form: it saw a hand (a pointer or key that the browser vouches for),
 * it saw none, or the browser says that a program drives it; `unsaid` when no script ran.
 */
export type SeenHand = 'hand' | 'none' | 'program' | 'unsaid';

/**
 * Judges a form that came back at `now` by when its page was shown and by the openings of the same link before it.
 * Later openings and those older than the windows say nothing. No visits at all is no suspicion: a page can stay open.
 * Where a script saw a hand, only openings by that same visitor speak against it: a scanner may have passed just before.
 * @param shownAt when the page was shown, in milliseconds; null when the form carries no stamp of ours
 * @param now milliseconds
 */
export function weighEvidence(
  visits: readonly LinkVisit[],
  shownAt: number | null,
  now: number,
  seen: SeenHand = 'unsaid',
): Evidence {
  const gesture = seen === 'hand';
  const { distinctScores, trap } = openings(
    gesture && visits.length > 0 ? visits.filter(({ own }) => own) : visits,
    now,
  );
  const shownFor = shownAt === null ? null : now - shownAt;

  const found: Suspicion[] = [];
  if (shownFor === null) found.push('no-page');
  else if (shownFor < QUICKEST_HUMAN) found.push('too-quick');
  if (distinctScores >= BURST_SCORES) found.push('many-scores');
  if (trap) found.push('trap');
  if (seen === 'none') found.push('no-gesture');
  if (seen === 'program') found.push('webdriver');
  return { source: gesture ? 'gesture' : 'form', gesture, shownFor, distinctScores, trap, suspicions: found };
}

/** What the openings of a link shortly before `now` tell: how many different numbers, and whether the trap was among them. */
export function openings(visits: readonly LinkVisit[], now: number): Pick<Evidence, 'distinctScores' | 'trap'> {
  if (visits.length === 0) return { distinctScores: 0, trap: false };
  const within = (window: number) => visits.filter(({ at }) => at <= now && now - at <= window);
  return {
    distinctScores: distinctNumbers(within(BURST_WINDOW)),
    trap: within(TRAP_WINDOW).some(({ score }) => score === 'x'),
  };
}

/** How many different numbers were opened. */
export function distinctNumbers(visits: readonly LinkVisit[]): number {
  return new Set(visits.flatMap(({ score }) => (typeof score === 'number' ? [score] : []))).size;
}
