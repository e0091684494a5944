import type { Finding, FindingState } from '../../contract/doctor.ts';
import type { Message } from '../../contract/words.ts';

/** The worst state among findings; `ok` when there are none. */
export function worstOf(findings: readonly Finding[]): FindingState {
  const states = findings.map(({ state }) => state);
  if (states.includes('problem')) return 'problem';
  return states.includes('advice') ? 'advice' : 'ok';
}

/** How many things need someone now; without such, how many could be better; without those, that all is well. */
export function summaryOf(findings: readonly Finding[]): Message {
  const worst = worstOf(findings);
  if (worst === 'ok') return { key: 'doctorPage.allWell' };
  const count = findings.filter(({ state }) => state === worst).length;
  return { key: worst === 'problem' ? 'doctorPage.problems' : 'doctorPage.advice', params: { count } };
}
