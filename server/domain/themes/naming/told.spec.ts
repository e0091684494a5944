import { describe, expect, it } from '@jest/globals';
import { labelOf } from '../label.ts';
import type { Language } from '../../text/language.ts';
import { clausesOf } from './clause.ts';
import { hasVerb, withoutTail } from './told.ts';

const nameOf = (text: string, language: Language) => labelOf([{ text, language, nearness: 1 }], language)?.label;
const isQuoted = (text: string, language: Language) => nameOf(text, language)!.startsWith('“');

describe('a scrap of a story', () => {
  it.each([
    'Three suppliers, three passwords, and I keep them on a napkin',
    'The rye sat there, the queue did not, and my brother took the blame',
    'I knead, I proof, I bake, copying the sheet in between',
    'Mrs Holloway phones every morning',
    "The oven's on at four and the lights are not",
    'Our scales went blank in the middle of the market',
  ])('is no name: %s', (text) => {
    expect(isQuoted(text, 'en')).toBe(true);
  });

  it.each([
    'anoto as encomendas num guardanapo e depois perco-o',
    'o forno apita e ninguém ouve',
    'a vizinha mexeu na balança outra vez',
    'Dois fornecedores, duas palavras-passe, e eu no meio',
    'só o patrão mexer nos preços',
    'escrevo-os a giz na porta',
  ])('é citado: %s', (text) => {
    expect(isQuoted(text, 'pt')).toBe(true);
  });
});

describe('what says nothing but a thing', () => {
  it.each([
    ['Allergen labels per recipe', 'Allergen labels per recipe'],
    ['an order book for the counter', 'Order book for counter'],
    ['loaf count by hour, so we bake less', 'Loaf count by hour'],
    ['get rid of paper vouchers', 'Paper voucher removal'],
    ['Real time two-way link with the till', 'Real time two-way link with till'],
    ['Show total incl. tax', 'Total incl. tax'],
    ['upload recipe lines from Excel', 'Recipe line upload from Excel'],
    ['could customers buy a slot or two', 'Buying a slot or two'],
    ['let us give by phone', 'Giving by phone'],
  ])('is a name: %s', (text, name) => {
    expect(nameOf(text, 'en')).toBe(name);
  });

  it.each([
    ['Pesquisa por fornecedor e valor', 'Pesquisa por fornecedor e valor'],
    ['etiquetas de alergénios pra colar no saco', 'Etiquetas de alergénios'],
    ['trancar a edição das receitas', 'Bloqueio da edição das receitas'],
    ['entrar com a conta da padaria', 'Login com a conta da padaria'],
    ['poder imprimir etiquetas', 'Impressão de etiquetas'],
    ['importar as receitas a partir de uma folha', 'Importação de receitas'],
    ['criar minhas próprias fichas', 'Criação de fichas próprias'],
  ])('é um nome: %s', (text, name) => {
    expect(nameOf(text, 'pt')).toBe(name);
  });
});

it('prefers a name in one language to one in two, and a plain request to a part of a story', () => {
  const voices = [
    { text: 'etiqueta with allergens', language: 'pt', nearness: 1 },
    { text: 'Etiquetas de alergénios', language: 'pt', nearness: 0.9 },
  ] as const;
  expect(labelOf(voices, 'pt')?.label).toBe('Etiquetas de alergénios');
});

describe('hasVerb', () => {
  const clause = (text: string) => clausesOf(text)[0]!;

  it('knows what is and what somebody does, and reads no explanation', () => {
    expect(hasVerb(clause('the oven is cold'), 'en')).toBe(true);
    expect(hasVerb(clause('rota changes by text'), 'en')).toBe(false);
    expect(hasVerb(clause('rota that I can read'), 'en')).toBe(false);
    expect(hasVerb(clause('modo escuro e claro'), 'pt')).toBe(false);
    expect(hasVerb(clause('o ecrã é escuro'), 'pt')).toBe(true);
    expect(hasVerb(clause('bateria do leitor'), 'pt')).toBe(false);
    expect(hasVerb([], 'en')).toBe(false);
  });

  it('takes a purpose for an explanation', () => {
    expect(withoutTail(clause('folha para imprimir'), 'pt')).toHaveLength(1);
    expect(withoutTail(clause('big shared calendar I can print'), 'en')).toHaveLength(3);
  });
});
