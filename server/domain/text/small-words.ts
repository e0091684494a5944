import { words } from './lexicon.ts';

/** Folded words of English and Portuguese that say little about what a text is about. */
export const SMALL_WORDS = words(
  'a an the of to in on for with and or is are be been it i we you my our your me us this that these those so do does did can cant could would should please like want need have has had will if as at by from not no what how when where which there any some all more most very too also just than then only but because its im id ive one get make add use using able great good nice ' +
    'o os um uma uns umas de da das do dos em na nas nos para por pelo pela com e ou que se eu meu minha seu sua ao aos mais nao qual quero queria gostaria gostava preciso precisamos ser estar ter tem foi sao voce voces isso isto este esta esse essa quando como porque muito bom seria podia falta favor pode poder sem mas ja so',
);
