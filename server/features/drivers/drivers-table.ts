import type { Driver, DriversReport } from '../../contract/drivers.ts';
import { column, type Table } from '../../platform/tables/table.ts';

const columns = [
  column<Driver>('theme', ({ theme }) => theme.name),
  column<Driver>('number', ({ theme }) => theme.number),
  column<Driver>('state', ({ state }) => state),
  column<Driver>('mentions', ({ mentions }) => mentions),
  column<Driver>('accounts', ({ accounts }) => accounts),
  column<Driver>('npsWith', ({ npsWith }) => npsWith),
  column<Driver>('npsWithout', ({ npsWithout }) => npsWithout),
  column<Driver>('pull', ({ pull }) => pull),
  column<Driver>('gap', ({ gap }) => gap?.difference),
  column<Driver>('gapLow', ({ gap }) => gap?.low),
  column<Driver>('gapHigh', ({ gap }) => gap?.high),
  column<Driver>('pAdjusted', ({ p }) => p),
];

/** Themes and the score of a month, the strongest pull first. */
export function driversTable({ month, window, answers, themes }: Omit<DriversReport, 'version'>): Table<Driver> {
  return {
    name: 'themes-and-score',
    part: month ?? 'none',
    about: { month, months: Number(window), answers },
    columns,
    rows: themes,
  };
}
