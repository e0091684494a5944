import { type Random } from '../statistics/random.ts';
import { type UnusedComments } from './comment-order.ts';
import { drawOrder, drawWeighted } from './draw.ts';
import { byTime, DAY, drawInstant, howManyAnswer, openingOf, type SampleAnswer, type SampleMonth } from './months.ts';
import { type SampleContact } from './people.ts';

/** How often 5, 4, 3, 2 and 1 stars are given, month by month, oldest first: means of about 4.1, 4.2, 4.2, 4.5, 4.5 and 4.6. */
const courseOfStars = [
  [44, 33, 13, 7, 3],
  [46, 33, 13, 6, 2],
  [47, 34, 11, 6, 2],
  [62, 27, 7, 3, 1],
  [66, 25, 6, 2, 1],
  [70, 23, 5, 1, 1],
] as const;
/** Of those who answer, how many say what they wish for. */
const WISH_SHARE = 0.3;
/** So long before the wave of the NPS survey of the same month it opens: thirty minutes in milliseconds. */
const EARLIER = 30 * 60_000;
/** Which scores of 0 to 10 the writer of a comment gave who would have given so many stars. */
const likeStars = { 1: [0, 3], 2: [4, 5], 3: [6, 7], 4: [7, 8], 5: [9, 10] } as const;

/**
 * Draws the waves of stars of the six calendar months before that of `now`, oldest first. Each asks the third of the contacts
 * that comes after the one whom the NPS survey asks. Wishes are taken from the comments that are left, which each are used
 * once; those of one account tend to the same mood.
 */
export function drawStarMonths(
  contacts: readonly SampleContact[],
  unused: UnusedComments,
  random: Random,
  now: Date,
): SampleMonth[] {
  const moods = new Map<number, number>();
  for (const { accountIndex } of contacts) if (!moods.has(accountIndex)) moods.set(accountIndex, random());
  return courseOfStars.map((shares, index): SampleMonth => {
    const opening = openingOf(now.getUTCFullYear(), now.getUTCMonth() - courseOfStars.length + index);
    const openedAt = new Date(opening.getTime() - EARLIER);
    const month = openedAt.getUTCFullYear() * 12 + openedAt.getUTCMonth();
    const invited = contacts.map((_, contactIndex) => contactIndex).filter((one) => one % 3 === (month + 1) % 3);
    const inMood = drawOrder(random, invited)
      .slice(0, howManyAnswer(invited.length, random))
      .map((contactIndex) => ({
        contactIndex,
        mood: (moods.get(contacts[contactIndex]!.accountIndex) ?? 0) + random(),
      }))
      .sort((a, b) => b.mood - a.mood);
    const weighted = shares.map((share, place) => [5 - place, share] as const);
    const stars = inMood.map(() => drawWeighted(random, weighted)).sort((a, b) => b - a);
    const answers = inMood.map(({ contactIndex }, place): SampleAnswer => {
      const score = stars[place]!;
      const { locale } = contacts[contactIndex]!;
      const wish = random() < WISH_SHARE ? takeWish(unused[locale], score) : null;
      return {
        contactIndex,
        score,
        why: null,
        wish: null,
        topic: null,
        ...wish,
        answeredAt: drawInstant(random, openedAt),
      };
    });
    return {
      period: openedAt.toISOString().slice(0, 7),
      openedAt,
      closedAt: new Date(openedAt.getTime() + 14 * DAY),
      invitedContactIndexes: invited,
      answers: answers.sort(byTime),
    };
  });
}

/** The next unused wish of somebody as happy, which is taken off the list; null when there is none left. */
function takeWish(
  unused: UnusedComments[keyof UnusedComments],
  stars: number,
): Pick<SampleAnswer, 'wish' | 'topic'> | null {
  const [low, high] = likeStars[stars as keyof typeof likeStars];
  const place = unused.findIndex(({ score, wish }) => wish !== null && score >= low && score <= high);
  if (place < 0) return null;
  const [comment] = unused.splice(place, 1);
  return { wish: comment!.wish, topic: comment!.topic };
}
