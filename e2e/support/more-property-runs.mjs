// Stands for fast-check where RUMO_PROPERTY_RUNS asks for it: the same, with so many times the runs of every property.
import * as fc from '../../node_modules/fast-check/lib/fast-check.js';

export * from '../../node_modules/fast-check/lib/fast-check.js';

const timesAsOften = Number(process.env.RUMO_PROPERTY_RUNS);
const USUAL_RUNS = 100;

/** A property whose seed is written down is one that is known; it is tried with other seeds here. */
export function assert(property, { numRuns = USUAL_RUNS, ...parameters } = {}) {
  return fc.assert(property, { ...parameters, seed: undefined, numRuns: Math.ceil(numRuns * timesAsOften) });
}

export default { ...fc, assert };
