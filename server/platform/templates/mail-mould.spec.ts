import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { greetingFor, writeMail, type Letterhead, type MailBody } from './mail.ts';
import { MailMould, MailMoulds } from './mail-mould.ts';

const words = wordsIn('en');
const letterhead: Letterhead = {
  organisation: 'Caravela & Filhos',
  postalAddress: 'Rua das Flores 12\n4050-262 Porto',
  privacyUrl: 'https://caravela.example/privacy',
  brandColour: '#0b5f5c',
  zone: 'Europe/Lisbon',
  publicUrl: 'https://voice.caravela.example',
};
const body = (greeting: string, token: string): MailBody => ({
  template: 'invite',
  subject: 'How are we doing?',
  preheader: 'One question',
  why: 'You are a customer',
  unsubscribeToken: token,
  view: {
    ...{ testNote: null, greeting, lead: 'A word?', question: 'How likely?', rows: [], low: '0', high: '10' },
    ...{ answerLabel: 'Answer', answerPath: `/r/${token}`, named: 'Named', openUntil: null, trapPath: null },
  },
});

describe('a mail written once and filled in for each', () => {
  const mould = new MailMould(['greeting', 'token'], ({ greeting, token }) =>
    writeMail(letterhead, words, body(greeting, token)),
  );

  it('reads as if it was written for this one alone, whatever the name is', () => {
    const token = fc.stringMatching(/^[\w-]{1,24}$/);
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<b>&"\'`=', '{{question}}', '$&', '\u202e', 'O’Neil'),
    );
    fc.assert(
      fc.property(name, token, (firstName, link) => {
        const greeting = greetingFor(firstName, words);
        const { parts, ...mail } = mould.fill({ greeting, token: link });
        expect(mail).toEqual(writeMail(letterhead, words, body(greeting, link)));
        expect(parts!.html.join('')).toBe(mail.html);
        expect(parts!.text.join('')).toBe(mail.text);
      }),
    );
  });

  it('has one subject for all', () => {
    expect(() => new MailMould(['who'], ({ who }) => ({ subject: who, html: '', text: '' }))).toThrow('same for all');
  });

  it('is kept while it is wanted, and not without end', () => {
    const moulds = new MailMoulds<'greeting'>();
    let made = 0;
    const make = () => {
      made += 1;
      return new MailMould<'greeting'>(['greeting'], ({ greeting }) => ({ subject: '', html: greeting, text: '' }));
    };
    for (let wave = 0; wave < 60; wave += 1) moulds.of(`wave ${wave}`, make);
    expect(made).toBe(60);
    moulds.of('wave 59', make);
    expect(made).toBe(60);
    moulds.of('wave 0', make);
    expect(made).toBe(61);
  });
});
