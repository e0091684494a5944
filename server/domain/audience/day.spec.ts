import { describe, expect, it } from '@jest/globals';
import { dayReadingOf, readDay } from './day.ts';

describe('dayReadingOf', () => {
  it.each([
    [['2024-05-31', ''], 'none'],
    [['31/05/2024', '01/02/2024'], 'dmy'],
    [['05/31/2024', '01/02/2024'], 'mdy'],
    [['01/02/2024', '03.04.2024'], 'open'],
    [['05/05/2024'], 'dmy'],
    [['31/05/2024', '05/31/2024'], 'mixed'],
    [['99/99/2024', 'soon'], 'none'],
    [[], 'none'],
  ] as const)('of %j is %s', (cells, reading) => {
    expect(dayReadingOf(cells)).toBe(reading);
  });
});

describe('readDay', () => {
  it.each([
    ['2024-05-31', null, '2024-05-31'],
    ['2024/5/1', null, '2024-05-01'],
    ['2024-05-31T10:00:00Z', null, '2024-05-31'],
    ['31/05/2024', 'dmy', '2024-05-31'],
    ['1.2.2024 08:15', 'dmy', '2024-02-01'],
    ['1/2/2024', 'mdy', '2024-01-02'],
    ['29/02/2024', 'dmy', '2024-02-29'],
  ] as const)('reads %j with order %j', (text, order, day) => {
    expect(readDay(text, order)).toBe(day);
  });

  it.each([
    ['29/02/2023', 'dmy', 'importFaults.notADay'],
    ['31/05/2024', 'mdy', 'importFaults.notADay'],
    ['2024-13-01', null, 'importFaults.notADay'],
    ['01/02/24', 'dmy', 'importFaults.notADay'],
    ['0001-01-01', null, 'importFaults.notADay'],
    ['soon', 'dmy', 'importFaults.notADay'],
    ['01/02/2024', null, 'importFaults.dayOrder'],
  ] as const)('says what is wrong with %j', (text, order, key) => {
    expect(readDay(text, order)).toMatchObject({ key });
  });
});
