import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MASK, maskPersonal } from './mask.ts';
import { maskedPlace } from './masked-place.ts';

const placed = (text: string, piece: string): string => {
  const from = text.indexOf(piece);
  const masked = maskPersonal(text);
  const place = maskedPlace(text, masked, { from, to: from + piece.length });
  return masked.slice(place.from, place.to);
};

it('is the same place where nothing is masked', () => {
  expect(placed('We like it. Please add a dark mode.', 'Please add a dark mode')).toBe('Please add a dark mode');
});

it('finds the part behind and around what is masked', () => {
  const text = 'Sou a Ana (ana@mare.example). Falta um relatório para joao@mare.example. Tel. 912 345 678.';
  expect(placed(text, 'Falta um relatório para joao@mare.example')).toBe(`Falta um relatório para ${MASK}`);
  expect(placed(text, 'Sou a Ana')).toBe('Sou a Ana');
  expect(placed(text, '. Tel')).toBe('. Tel');
});

it('moves an end within something masked to its beginning', () => {
  const text = 'Write to ana@mare.example, please';
  expect(placed(text, 'Write to ana@ma')).toBe('Write to ');
  expect(placed(text, 'mare.example, please')).toBe(`${MASK}, please`);
});

it('lies within the masked text, whatever the text', () => {
  const words = fc.constantFrom(
    'a@b.example',
    '912 345 678',
    'dark',
    'mode',
    '.',
    ',00',
    '123.456.789-09',
    'tel',
    '•',
    ' ',
  );
  const texts = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(texts, fc.nat(80), fc.nat(80), (text, a, b) => {
      const masked = maskPersonal(text);
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const place = maskedPlace(text, masked, { from, to });
      expect(place.from).toBeGreaterThanOrEqual(0);
      expect(place.to).toBeGreaterThanOrEqual(place.from);
      expect(place.to).toBeLessThanOrEqual(masked.length);
      if (masked === text) expect(place).toEqual({ from, to });
    }),
  );
});
