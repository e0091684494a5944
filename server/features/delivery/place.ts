import { createHash } from 'node:crypto';
import type { Place } from '../../domain/calendar/send-slots.ts';

/** Where someone stands in a wave's spread: from the ids alone, so that whoever looks finds the same. */
export function placeOf(waveId: string, contactId: string): Place {
  return createHash('sha256').update(`${waveId}:${contactId}`).digest().readUInt32BE(0) / 2 ** 32;
}
