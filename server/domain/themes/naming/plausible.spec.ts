import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { labelOf } from '../label.ts';
import type { Language } from '../../text/language.ts';
import { isBaseVerb } from './english-base-verbs.ts';
import { keptAct } from './english-act.ts';
import { wordsOf } from './clause.ts';

const nameOf = (text: string, language: Language) => labelOf([{ text, language, nearness: 1 }], language)?.label;

describe('words thrown together', () => {
  it.each([
    'I sold the same double twice',
    'someone should sold the same double twice',
    'A truck lands, I get a clipboard and a pencil',
    'Baked for sixty, eleven came, everyone else forgot',
    'Avocados doubled overnight and I found out three weeks later',
    "Butter's gone up four times since Easter",
    'An auditor failed eleven of our pages for faint text',
    'Signed up through my phone company, each says ask the other',
  ])('are no name: %s', (said) => {
    expect(nameOf(said, 'en')).toMatch(/^“/);
  });

  it.each([
    'o cliente pergunta como anima e eu não sei',
    'o editor arrasta, o notebook esquenta',
    'deixar rodando na TV do chão de fábrica',
    'descobri a quebra de caixa só no fechamento',
    'presídio não deixa entrar com sinal, imprimo tudo antes',
    'apareceu lá confirmadinho',
    'não consigo enxergar quanto ficou pra mim',
    'o motoboy some na sexta',
    'cheirava a tabaco',
    'esqueço um mês, esqueço dois, fico com vergonha',
  ])('não são um nome: %s', (said) => {
    expect(nameOf(said, 'pt')).toMatch(/^“/);
  });

  it.each([
    ['Documents forwarded by e-mail', 'Documents forwarded by e-mail'],
    ['Saved searches', 'Saved searches'],
    ['Landlord certificates emailed on completion', 'Landlord certificates emailed on completion'],
    ['Sign online', 'Online signing'],
    ['Export full history', 'Full history export'],
    ['read crumpled thermal paper', 'Reading crumpled thermal paper'],
    ['Alert teachers of ungraded work', 'Alerts for teachers about ungraded work'],
    ['the search is slow', 'Faster search'],
    ['No more guessed readings', 'Fewer guessed readings'],
    ['no dark mode', 'Dark mode'],
    ['single sign on please', 'Single sign-on'],
    ['A public REST API to create tasks from our software.', 'Public REST API'],
  ])('leave others alone: %s', (said, name) => {
    expect(nameOf(said, 'en')).toBe(name);
  });
});

it('makes a gerund of verbs alone', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,9}$/), (key) => {
      fc.pre(!isBaseVerb(key) && !/(?:ing|ar|ir|er)$/.test(key));
      expect(keptAct(wordsOf(`${key} the door`), true)).toBeNull();
    }),
  );
});
