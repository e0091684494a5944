import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../text/language.ts';
import { labelOf, type Voice } from '../label.ts';
import { ownWordsOf } from './own-words.ts';

const nameOf = (text: string, language: Language) => labelOf([{ text, language, nearness: 1 }], language)?.label;

describe('the name of a request that tells a story', () => {
  it.each([
    ['Invoicing went from two days a month to one morning.', 'Invoicing'],
    ['we run a second system only for spare parts', 'Second system for spare parts'],
    ["I reset somebody's password every week.", 'Password resets'],
    [
      'Our technicians spend most of the day in car parks underground.',
      '“Our technicians spend most of the day in car…”',
    ],
    ['The invoice goes out and then silence.', '“The invoice goes out and then silence”'],
    ['Show who changed what and when', 'Who changed what'],
    ['Reporting is thin', '“Reporting is thin”'],
    ['I copy the same 80 invoices', '“I copy the same 80 invoices”'],
    // Other trades.
    ['Our vets drive back to the clinic for a signature', '“Our vets drive back to the clinic…”'],
    ['we still use a whiteboard for the kennel rota', 'Whiteboard for kennel rota'],
    ['We keep a paper diary just for walk-ins', 'Paper diary for walk-ins'],
    ['Stocktaking went from a weekend to three days', 'Stocktaking'],
    ['I reset PINs all day long', 'PIN resets'],
    ['The oven alarm goes off and nobody hears it', '“The oven alarm goes off and nobody hears it”'],
    ['Then she types every recipe again', '“Then she types every recipe again”'],
    ['Let me save a menu as a draft', 'Saving a menu as a draft'],
    ['Could it text the guardian before the lesson', 'Texting the guardian before the lesson'],
    ['We need the customer ID on the label', 'Customer ID on label'],
    ['A waiter spilled the order list', '“A waiter spilled the order list”'],
    ['the app just spins', '“the app just spins”'],
    ['fix the heating in the rehearsal room', 'Fixing the heating in the rehearsal room'],
    ['US tax forms', 'US tax forms'],
    ['Three hours a week.', '“Three hours a week”'],
    ['The only thing', '“The only thing”'],
    ['everybody in the choir sees everything', '“everybody in the choir sees everything”'],
  ])('%s -> %s', (text, name) => {
    expect(nameOf(text, 'en')).toBe(name);
  });

  it.each([
    ['A única coisa que me tira o sono são os que não pagam', '“A única coisa que me tira o sono são…”'],
    ['Lixeira, com 30 dias pra recuperar', 'Lixeira'],
    ['Excluí um equipamento achando que era rascunho', '“Excluí um equipamento achando que era rascunho”'],
    ['Que o programa peça o dinheiro por mim', '“Que o programa peça o dinheiro por mim”'],
    ['o sistema podia fazer isso por mim', '“o sistema podia fazer isso por mim”'],
    ['Mais uma palavra-passe para esquecer', '“Mais uma palavra-passe para esquecer”'],
    ['Ver quem alterou o quê e quando', 'Quem alterou o quê'],
    // Other trades.
    ['Usamos uma planilha só para as vacinas', 'Planilha para as vacinas'],
    ['ainda uso um caderno para os fiados', 'Caderno para os fiados'],
    ['O inventário passou de três dias para uma manhã', 'Inventário'],
    ['Montar minhas próprias rotas', 'Montagem de rotas próprias'],
    ['Comprei um leitor e ninguém sabe ligá-lo', '“Comprei um leitor e ninguém sabe ligá-lo”'],
    ['Demorámos uma hora a fechar a caixa', 'Fechamento da caixa demorado'],
    ['O porteiro viu a lista de hóspedes', '“O porteiro viu a lista de hóspedes”'],
    ['Acesso a relatórios arquivados', 'Acesso a relatórios arquivados'],
    ['15 dias', '15 dias'],
    ['a cozinheira pede e ninguém ouve', '“a cozinheira pede e ninguém ouve”'],
    ['Nunca sei em que sala é a aula', '“Nunca sei em que sala é a aula”'],
  ])('%s -> %s', (text, name) => {
    expect(nameOf(text, 'pt')).toBe(name);
  });
});

describe('the name of several that tell stories', () => {
  const voice = (text: string, nearness: number): Voice => ({ text, language: 'en', nearness });
  const stories = [
    voice('The invoice goes out and then silence, for weeks and weeks on end', 0.9),
    voice('they went on and on about it', 0.8),
  ];

  it('is the clean phrase of one that lies further from the centre', () => {
    expect(labelOf([...stories, voice('Payment reminders', 0.1)], 'en')?.label).toBe('Payment reminders');
  });

  it('is what the shortest says, and stays while somebody says it', () => {
    const first = labelOf(stories, 'en')!.label;
    expect(first).toBe('“they went on and on about it”');
    const more = [...stories, voice('nobody told us anything', 0.9)];
    expect(labelOf(more, 'en', first)?.label).toBe(first);
    expect(labelOf(more, 'en')?.label).toBe('“nobody told us anything”');
  });

  it('takes the place of a mangled one that it had before', () => {
    const found = labelOf([voice('Faster invoicing', 1), ...stories], 'en', 'Went invoicing out for weeks');
    expect(found?.label).toBe('Faster invoicing');
  });
});

describe('ownWordsOf', () => {
  it('closes what it opens, and shows nothing personal', () => {
    expect(ownWordsOf('it ends with "please book a call', 'en')).toBe('“it ends with please book a call”');
    expect(ownWordsOf('they say "no" and «never» to us', 'en')).toBe("“they say 'no' and 'never' to us”");
    expect(ownWordsOf('they write to ana@example.com instead', 'en')).not.toContain('ana');
    expect(ownWordsOf('a'.repeat(200), 'en').length).toBeLessThanOrEqual(51);
    expect(ownWordsOf('', 'en')).toBe('');
  });
});
