import { describe, expect, it } from '@jest/globals';
import { dayReadingOf } from '../audience/day.ts';
import { findRequestColumns } from './request-columns.ts';
import { readLine, readingOfLines, type FileLine } from './read-line.ts';

const header = ['Pedido', 'Código', 'Empresa', 'E-mail', 'Data', 'Idioma', 'Prioridade'];
const line = (...cells: (string | null)[]): FileLine => ({
  line: 2,
  cells: header.map((_, at) => (at in cells ? cells[at]! : '')),
});
const read = (one: FileLine, dates?: 'dmy' | 'mdy') =>
  readLine(
    one,
    readingOfLines(
      {
        places: findRequestColumns(header).places,
        textsAre: 'requests',
        zone: 'America/Sao_Paulo',
        now: '2027-01-04T12:00:00.000Z',
        dates: dayReadingOf([one.cells[header.indexOf('Data')] ?? '']),
      },
      dates,
    ),
  );

describe('a line of a file of requests', () => {
  it('is read by the headings, in Portuguese too; a day is its noon in the zone', () => {
    expect(read(line(' Modo escuro ', '7', 'Maré', 'Ana@Mare.example', '31/12/2026', 'pt_PT', 'Alta'))).toEqual({
      text: 'Modo escuro',
      id: '7',
      account: 'Maré',
      email: 'ana@mare.example',
      at: '2026-12-31T15:00:00.000Z',
      locale: 'pt-PT',
      need: 'important',
    });
  });

  it('says nothing of what it leaves empty, and passes over a language that is not spoken here', () => {
    expect(read(line('Dark mode', '', '', '', '', 'ja'))).toMatchObject({
      id: null,
      at: null,
      locale: null,
      need: null,
    });
  });

  it('is empty without a text', () => {
    expect(read(line('  ', '7', 'Maré'))).toBe('empty');
  });

  it.each([
    ['an e-mail that is none', line('x', '', '', 'ana at home'), 3, 'importFaults.notAnEmail'],
    ['a day that leaves the order open', line('x', '', '', '', '05/06/2026'), 4, 'importFaults.dayOrder'],
    ['a day to come', line('x', '', '', '', '2027-01-05'), 4, 'requestFile.future'],
    ['a need that is not known', line('x', '', '', '', '', '', 'P2'), 6, 'requestFile.otherNeed'],
    ['a text of more than 2,000 characters', line('x'.repeat(2001)), 0, 'importFaults.tooLong'],
    ['a cell that is neither text nor number', line(null), 0, 'requestFile.notText'],
  ])('is refused for %s, with the column', (_, one, place, key) => {
    expect(read(one)).toMatchObject({ place, message: { key } });
  });

  it('reads days in the order that was chosen', () => {
    expect(read(line('x', '', '', '', '05/06/2026'), 'dmy')).toMatchObject({ at: '2026-06-05T15:00:00.000Z' });
  });
});

describe('the columns of a file of requests', () => {
  it('are found by their names; titles are the texts only where nothing else is', () => {
    expect(findRequestColumns(['Title', 'Votes']).places).toEqual({ text: 0 });
    expect(findRequestColumns(['Title', 'Description']).places).toEqual({ text: 1 });
  });

  it('are to be chosen when several could be meant, and then are as chosen', () => {
    const unclear = findRequestColumns(['comment', 'reason']);
    expect(unclear.ambiguous).toEqual([{ field: 'text', headers: ['comment', 'reason'] }]);
    expect(findRequestColumns(['comment', 'reason'], { text: 'reason' })).toMatchObject({
      places: { text: 1 },
      ambiguous: [],
      ignored: ['comment'],
    });
  });
});
