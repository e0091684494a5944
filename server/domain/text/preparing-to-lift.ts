import { readingFamilies } from './families.ts';
import { lexicons } from './lexicons.ts';
import { liftRequests } from './lift.ts';
import { readingWeights } from './scorer.ts';

/** A pattern is compiled when it is first used, and once more, for speed, when it is used again. */
const USES = 2;
/** Uses every pattern that is none of a lexicon. */
const SAMPLE = 'Hello. We like it, but please add a dark mode.\nRegards';

let isDone = false;

/**
 * What the first comment of a process would otherwise have to wait for in one go, in small steps: the tables are read and
 * the patterns compiled. Lifting gives the same with and without; a second time there is nothing to do.
 */
export function* preparingToLift(): Generator<void, void> {
  if (isDone) return;
  yield* readingWeights();
  yield* readingFamilies();
  for (const lexicon of lexicons)
    for (const part of Object.values(lexicon))
      for (let use = 0; part instanceof RegExp && use < USES; use += 1) {
        SAMPLE.search(part);
        yield;
      }
  for (let use = 0; use < USES; use += 1) {
    liftRequests(SAMPLE, { question: 'why', locale: 'en' });
    yield;
  }
  isDone = true;
}
