import { SharingTime } from '../../platform/sharing-time.ts';

/** So much is read in ten or twenty milliseconds. */
const MUCH = 1000;
/** Five such readings may go on at once, and a question answered meanwhile lets each of them have its turn several times. */
const SHARE_MS = 1;

/** Takes in all that is found, says when it is much, and lets others have their turn in between; false when it is to end before. */
export async function takeIn<Found>(
  found: AsyncIterable<Found>,
  take: (one: Found) => void,
  { much, isEnded }: { much: () => void; isEnded: () => boolean },
): Promise<boolean> {
  const time = new SharingTime(SHARE_MS);
  let taken = 0;
  for await (const one of found) {
    take(one);
    taken += 1;
    if (taken === MUCH) much();
    await time.pause();
    if (isEnded()) return false;
  }
  return true;
}
