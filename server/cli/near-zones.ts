import { IANAZone } from 'luxon';
import { BadInput } from './command.ts';

const NAMES_OFFERED = 3;

/** The zone as it was given, or bad input with the names that look most like it. */
export function knownZone(name: string): string {
  if (/^[a-z]/i.test(name) && IANAZone.isValidZone(name)) return name;
  const near = nearZones(name);
  const offer = near.length > 0 ? ` Near it: ${near.join(', ')}.` : ' Names look like America/Sao_Paulo.';
  throw new BadInput(`--zone "${name}" is not a time zone.${offer}`);
}

/** Up to three zones whose name, or whose city, is a few letters away; the nearest first. */
export function nearZones(name: string): string[] {
  const wanted = plain(name);
  if (wanted === '') return [];
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return Intl.supportedValuesOf('timeZone')
    .map((zone) => {
      const city = plain(zone.slice(zone.lastIndexOf('/') + 1));
      const wantedCity = plain(name.slice(name.lastIndexOf('/') + 1));
      // A right city on a wrong continent is nearer than a wrong city on the right one.
      return { zone, distance: Math.min(editDistance(wanted, plain(zone)), editDistance(wantedCity, city)) };
    })
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.zone.localeCompare(b.zone, 'en'))
    .slice(0, NAMES_OFFERED)
    .map(({ zone }) => zone);
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** Letters to add, drop or change (Levenshtein, 1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
