import { plainColumnName } from '../../contract/columns.ts';
import type { RequestNeed } from '../../contract/request.ts';
import type { Message } from '../../contract/words.ts';

/** What a need may be called, in English and Portuguese, without accents and case. */
const words: Readonly<Record<RequestNeed, readonly string[]>> = {
  nice: [
    ...['nice', 'nice to have', 'low', 'lowest', 'minor', 'could', 'could have', 'trivial', 'optional'],
    ...['desejavel', 'seria bom', 'baixa', 'baixo', 'menor', 'opcional'],
  ],
  important: [
    ...['important', 'medium', 'normal', 'high', 'major', 'should', 'should have', 'needed'],
    ...['importante', 'media', 'medio', 'alta', 'alto', 'necessario', 'necessaria'],
  ],
  critical: [
    ...['critical', 'urgent', 'blocker', 'blocking', 'highest', 'must', 'must have', 'essential'],
    ...['critico', 'critica', 'urgente', 'bloqueante', 'essencial', 'indispensavel'],
  ],
};

const byWord = new Map(
  Object.entries(words).flatMap(([need, called]) => called.map((word) => [word, need as RequestNeed] as const)),
);

/** The need that a word of a file means; a fault for one that is not in the list. */
export function readNeed(text: string): RequestNeed | Message {
  return byWord.get(plainColumnName(text)) ?? { key: 'requestFile.otherNeed', params: { value: text.slice(0, 60) } };
}
