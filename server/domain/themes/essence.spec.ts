import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calm, essenceOf } from './essence.ts';

describe('the essence of a request', () => {
  const cases: [text: string, essence: string][] = [
    ['Please add a dark mode.', 'dark mode'],
    ['It would be great if we could create coupons for first-time buyers.', 'create coupons for first-time buyers'],
    ["I'd like to be able to export invoices to PDF", 'export invoices to pdf'],
    ['Any chance of getting a calendar view? Thanks in advance!', 'calendar view'],
    ['Hi team, a built-in video call would be lovely', 'built-in video call'],
    ['Gostaria muito de um modo escuro no aplicativo.', 'modo escuro no aplicativo'],
    [
      'Não tem como baixar a lista de tarefas em planilha? Isso ajudaria muito.',
      'baixar a lista de tarefas em planilha',
    ],
    ['Olá, seria bom poder mudar as cores, por favor', 'mudar as cores'],
    ['Vocês poderiam incluir lembretes por SMS?', 'lembretes por sms'],
    ['Faz falta um botão de imprimir', 'botão de imprimir'],
    ['Offline mode', 'offline mode'],
    ['The report is slow. Please make it faster!', 'report is slow. make it faster'],
  ];
  it.each(cases)('of %j is %j', (text, essence) => expect(essenceOf(text)).toBe(essence));

  it('is the whole text where nothing but a frame is there', () => {
    expect(essenceOf('Please!')).toBe('please!');
    expect(essenceOf('')).toBe('');
    expect(essenceOf('  ?! ')).toBe('  ?! ');
  });

  it('holds only words of the text, and keeps the accents', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const part of essenceOf(text).split('. ')) expect(text.toLowerCase()).toContain(part);
      }),
    );
    expect(essenceOf('Quero relatório de comissões')).toBe('relatório de comissões');
  });
});

describe('calm', () => {
  it('writes in small letters what is shouted, and leaves names alone', () => {
    expect(calm('PLEASE ADD A DARK MODE')).toBe('please add a dark mode');
    expect(calm('QUERO EXPORTAR TUDO PARA PDF!!!')).toBe('quero exportar tudo para pdf!!!');
    expect(calm('SSO')).toBe('SSO');
    expect(calm('SAML / SSO with Azure AD')).toBe('SAML / SSO with Azure AD');
    expect(calm('')).toBe('');
  });
});
