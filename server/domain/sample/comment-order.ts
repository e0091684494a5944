import { type Locale, locales } from '../../contract/locale.ts';
import { type SampleComment, type SampleContent } from '../../contract/sample.ts';
import { type Random } from '../statistics/random.ts';
import { drawOrder } from './draw.ts';

/** Comments that nobody has written yet, in an order of chance; whoever draws one takes it off its list. */
export type UnusedComments = Record<Locale, SampleComment[]>;

/** What is on many minds at once, and of whom: so that a report finds something that goes together with the score. */
const loudest = [
  { topic: 'offline-mode', min: 0, max: 8 },
  { topic: 'invoice-reminders', min: 9, max: 10 },
  { topic: 'bulk-export', min: 7, max: 8 },
] as const;
/** Such comments stand within this share of the order that chance would give them. */
const EARLY = 0.12;

/** Every comment of each language, by chance but the loudest topics early. */
export function orderComments(comments: SampleContent['comments'], random: Random): UnusedComments {
  return Object.fromEntries(
    locales.map((locale) => {
      const drawn = drawOrder(random, comments[locale]).map((comment) => ({
        comment,
        turn: random() * (isLoud(comment) ? EARLY : 1),
      }));
      return [locale, drawn.sort((a, b) => a.turn - b.turn).map(({ comment }) => comment)];
    }),
  ) as UnusedComments;
}

function isLoud({ topic, score }: SampleComment): boolean {
  return loudest.some((loud) => loud.topic === topic && score >= loud.min && score <= loud.max);
}
