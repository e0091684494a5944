/**
 * Goes through steps to their end without a pause and returns what they come to: for those who may wait. Whoever shares
 * a process with others pauses in between.
 * @throws whatever a step throws.
 */
export function finish<Result>(steps: Iterator<unknown, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
