import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clausesIn, liftRequests } from './lift.ts';
import { READ_NUMBERS } from './phrase-reading.ts';
import { phrasesOf } from './phrases.ts';
import { BY_WORDS } from './requests-among.ts';

const texts = (comment: string, question: 'wish' | 'why'): string[] =>
  liftRequests(comment, { question })
    .filter(({ sure }) => sure)
    .map((request) => request.text);

describe('liftRequests', () => {
  it('finds several requests in one comment, each with its exact place', () => {
    const comment = "Export is slow and I'd love dark mode; also fix SSO";
    const confidence = expect.any(Number) as unknown as number;
    expect(liftRequests(comment, { question: 'why' })).toEqual([
      { from: 0, to: 14, text: 'Export is slow', kind: 'complaint', confidence, sure: true, language: 'en' },
      { from: 19, to: 37, text: "I'd love dark mode", kind: 'wish', confidence, sure: true, language: 'en' },
      { from: 44, to: 51, text: 'fix SSO', kind: 'wish', confidence, sure: true, language: 'en' },
    ]);
  });

  it('takes a bare name of a thing for a request only where a request was asked for', () => {
    expect(texts('dark mode', 'wish')).toEqual(['dark mode']);
    expect(texts('dark mode', 'why')).toEqual([]);
    expect(texts('dark mode, SSO and an API', 'wish')).toEqual(['dark mode', 'SSO', 'an API']);
  });

  it('reads the Portuguese of Brazil and of Portugal', () => {
    expect(texts('Gosto muito, mas falta um modo escuro.', 'why')).toEqual(['falta um modo escuro']);
    expect(texts('Bom dia, dava jeito exportar as faturas.', 'wish')).toEqual(['dava jeito exportar as faturas']);
    expect(texts('Não consigo exportar para Excel e o suporte demora.', 'why')).toEqual([
      'Não consigo exportar para Excel',
      'o suporte demora',
    ]);
  });

  it('tells wishes, complaints, bugs and questions apart', () => {
    const kind = (comment: string) => liftRequests(comment, { question: 'why' }).map((request) => request.kind);
    expect(kind('Please add reminders')).toEqual(['wish']);
    expect(kind("I can't add reminders")).toEqual(['complaint']);
    expect(kind('The app crashes on start')).toEqual(['bug']);
    expect(kind('Can I add reminders?')).toEqual(['question']);
    expect(kind('Great tool, thank you')).toEqual([]);
  });

  it('leaves to a person what it is unsure of', () => {
    for (const comment of ['dark mode', 'We pay for ten extensions'])
      for (const { sure, confidence } of liftRequests(comment, { question: 'why' })) {
        expect(sure).toBe(false);
        expect(confidence).toBeLessThan(BY_WORDS.sureFrom);
      }
  });

  it('lifts by what a reader says of each phrase where there is one, and stays at its places', () => {
    const comment = "Export is slow and I'd love dark mode (or a dim one); also fix SSO";
    const phrases = phrasesOf(comment, clausesIn(comment, 'why')).map(({ from, to }) => comment.slice(from, to));
    expect(phrases).toEqual(['Export is slow', 'and', "I'd love dark mode", 'or', 'a dim one', 'also', 'fix SSO']);
    // Likely begins or does not, goes on, ends, and the kinds.
    const said = [
      [-9, -9, 0, 2, 0, 0, 0],
      [-9, -9, -9, 0, 0, 0, 0],
      [3, -9, 0, 5, 0, 0, 0],
      [-9, 9, -9, 0, 0, 0, 0],
      [-9, 9, 5, 0, 0, 0, 0],
      [-9, -9, -9, 0, 0, 0, 0],
      [0.2, -9, 0, 0, 0, 1, 0],
    ];
    const read = Float32Array.from(said.flat());
    const confidence = expect.any(Number) as unknown as number;
    expect(liftRequests(comment, { question: 'why' }, read)).toEqual([
      {
        from: 19,
        to: 52,
        text: "I'd love dark mode (or a dim one)",
        kind: 'wish',
        confidence,
        sure: true,
        language: 'en',
      },
      {
        from: 59,
        to: 66,
        text: 'fix SSO',
        kind: 'bug',
        confidence,
        sure: false,
        language: 'en',
      },
    ]);
    expect(read).toHaveLength(phrases.length * READ_NUMBERS);
    expect(() => liftRequests('Other words. Of another comment.', { question: 'why' }, read)).toThrow(RangeError);
    expect(liftRequests('nothing', { question: 'wish' }, Float32Array.of(9, 0, 9, 0, 0, 0, 0))).toEqual([]);
  });

  it('begins no request with a word that only joins it to what stands before', () => {
    const comment = 'nice, and every month i email the same lady to mend it';
    const phrases = phrasesOf(comment, clausesIn(comment, 'why'));
    const said = phrases.map(({ words }) =>
      words === 'nice' ? [-9, -9, -9] : words === 'and' ? [4, -9, -9] : [-9, 9, words.endsWith('mend it') ? 4 : 0],
    );
    const read = Float32Array.from(said.flatMap((own) => [...own, 0, 1, 0, 0]));
    expect(liftRequests(comment, { question: 'why' }, read).map(({ text }) => text)).toEqual([
      'every month i email the same lady to mend it',
    ]);
  });

  it('keeps the quotation whole with which a request ends', () => {
    const ends = (comment: string) => texts(comment, 'wish');
    expect(ends('please rename "archive" to "put away"')).toEqual(['please rename "archive" to "put away"']);
    expect(ends('please rename the button “archive”')).toEqual(['please rename the button “archive”']);
    expect(ends('mudem o nome do botão para «arquivo».')).toEqual(['mudem o nome do botão para «arquivo»']);
    expect(ends('"please add dark mode"')).toEqual(['please add dark mode']);
  });

  it('believes more what is said plainly than what is only named', () => {
    const confidence = (comment: string) => liftRequests(comment, { question: 'why' })[0]?.confidence ?? 0;
    expect(confidence('Please add an export to Excel')).toBeGreaterThan(confidence('export to Excel'));
    expect(confidence('I cannot export my data')).toBeGreaterThan(confidence('My data is in Excel'));
  });

  it('passes over greetings, signatures and quoted mail', () => {
    const comment = [
      'Hello team,',
      '',
      'please add a calendar view.',
      '',
      'Kind regards,',
      'Ana Please Needs',
      'We need coffee Ltd',
      '',
      'On Mon, 2 Nov 2026 at 10:00, Rumo <ask@rumo.example> wrote:',
      '> What should we add? Please add an answer.',
    ].join('\n');
    expect(texts(comment, 'wish')).toEqual(['please add a calendar view']);
    expect(texts('Gostava de um modo escuro. Cumprimentos,\nAna Sousa', 'wish')).toEqual(['Gostava de um modo escuro']);
    expect(texts('Dark mode\n\nSent from my phone', 'wish')).toEqual(['Dark mode']);
  });

  it('joins what a mail program wrapped', () => {
    const comment = 'It would be really great if the monthly report could be\nsent to our accountant by itself.';
    expect(texts(comment, 'why')).toEqual([comment.slice(0, -1)]);
  });

  it('finds nothing in an empty comment, in punctuation and in words that say nothing', () => {
    for (const comment of ['', ' \n ', '...', '👍', 'n/a', 'Nothing', 'nada', 'No complaints', 'Tudo ótimo!'])
      expect(texts(comment, 'wish')).toEqual([]);
  });

  it('keeps composed and decomposed accents apart from places', () => {
    const decomposed = 'Gosto, mas não consigo exportar relatórios.'.normalize('NFD');
    expect(texts(decomposed, 'why').map((text) => text.normalize('NFC'))).toEqual(['não consigo exportar relatórios']);
  });

  it('names the language of each request, by its words first and the locale after', () => {
    expect(liftRequests('SSO', { question: 'wish', locale: 'pt-PT' })[0]?.language).toBe('pt');
    expect(liftRequests('SSO', { question: 'wish', locale: 'en' })[0]?.language).toBe('en');
    expect(liftRequests('falta um filtro', { question: 'wish', locale: 'en' })[0]?.language).toBe('pt');
  });

  it('gives places inside the comment, in order, never overlapping, and the same ones again', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'I need ',
        'please add ',
        ', and ',
        'mas ',
        'não consigo ',
        'é ',
        '\n',
        '\r\n> ',
        '. ',
        '?',
        'Obrigado\n',
        'ﬁ',
        'é',
        '--\n',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('wish' as const, 'why' as const),
        (pieces, question) => {
          const comment = pieces.join('');
          const found = liftRequests(comment, { question });
          let end = 0;
          for (const { from, to, text, confidence } of found) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(comment.length);
            expect(text).toBe(comment.slice(from, to));
            expect(confidence > 0 && confidence <= 1).toBe(true);
            end = to;
          }
          expect(liftRequests(comment, { question })).toEqual(found);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    'a',
    'a ',
    'i need ',
    'everything the a ',
    ', and the x ',
    'se ',
    'e ',
    'mas é bom, ',
    'and please add ',
    'a@a.',
    'obrigado\n',
    '> a\n',
    '> > "',
    '((',
    '1) ',
    'é',
    '👍🏽',
  ])('takes time in proportion to a comment made of %j', (part) => {
    const cost = (length: number): number => {
      const comment = part.repeat(Math.ceil(length / part.length));
      // What the machine does beside does not count.
      const before = process.cpuUsage();
      liftRequests(comment, { question: 'wish' });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const least = (length: number): number => Math.min(cost(length), cost(length), cost(length));
    // Five times the length: five times as long, and twenty-five times in quadratic time.
    expect(least(50_000) / Math.max(least(10_000), 1)).toBeLessThan(15);
  });
});
