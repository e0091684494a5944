import type { Message } from '../../contract/words.ts';
import type { WaveNote } from './waves.ts';

/** How a reader writes days and months. */
export interface DayWriter {
  /** `2027-01-01` as "1 January". */
  day(day: string): string;
  /** `2027-02` as "February 2027". */
  month(month: string): string;
}

/** The sentence of a note, with its days written by the reader's own hand. */
export function noteMessage(note: WaveNote, write: DayWriter): Message {
  switch (note.kind) {
    case 'holiday':
      return { key: 'schedule.holiday', params: { day: write.day(note.day) } };
    case 'weekend':
      return { key: 'schedule.weekend', params: { day: write.day(note.day) } };
    case 'shortMonth':
      return { key: 'schedule.shortMonth', params: { month: write.month(note.month), day: note.day } };
    case 'noSuchDay':
      return { key: 'schedule.noSuchDay', params: { month: write.month(note.month) } };
    case 'clocksForward':
      return { key: 'schedule.clocksForward', params: { day: write.day(note.day), time: note.time } };
  }
}
