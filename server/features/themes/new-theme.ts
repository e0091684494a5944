import type { Id } from '../../contract/ids.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { namesOf } from './naming.ts';
import type { Theme } from './theme.ts';

/** A theme as it begins: named by the words of its first requests. */
export function newTheme(
  _id: Id<'theme'>,
  requests: readonly CustomerRequest[],
  createdAt: Date,
  given?: string,
): Omit<Theme, 'number'> {
  const voices = requests.map(({ quote, language }) => ({ text: maskPersonal(quote), language, nearness: 1 }));
  const found = namesOf(voices, requests[0]?.language ?? 'en');
  const sample = requests.length > 0 && requests.every((request) => request.sample);
  return {
    _id,
    name: given ?? found?.name ?? voices[0]?.text.slice(0, 60) ?? '–',
    nameBy: given === undefined ? 'auto' : 'human',
    labels: found?.labels ?? {},
    description: '',
    redirectTo: null,
    status: 'open',
    public: false,
    humanTouched: false,
    createdAt,
    rev: 1,
    ...(sample ? { sample: true as const } : {}),
  };
}
