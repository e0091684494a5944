import { keysOf, wordsOf, type Clause, type Word } from './clause.ts';
import { unframed, type Phrase } from './frame.ts';
import { portugueseAct } from './portuguese-act.ts';
import { portugueseComplaint, portugueseShould } from './portuguese-complaint.ts';
import { PORTUGUESE_FRAMES } from './portuguese-frames.ts';
import {
  isPronoun,
  shortened,
  tidied,
  untilReason,
  withoutLeadingDeterminers,
  withoutVagueHead,
} from './portuguese-thing.ts';
import { infinitiveOf, isFeminine, isInfinitive } from './portuguese-verbs.ts';

const IDLE =
  /^(?:obrigad[oa]s?|grat[oa]|atenciosamente|cumprimentos|abracos?|por favor|pf|sff|ola|oi|bom dia|boa (?:tarde|noite)|urgente|urgentemente|sugestao|pedido|ideia|sim|nao|ok|otimo|excelente|parabens|no mais|de resto|tudo bem|alem disso|por exemplo|principalmente|mas|e|desde ja|se possivel|muito obrigad[oa]|gosto muito|adoro)(?: .{0,14})?$/;

/** Orders that ask for a better thing: the adjective, with the vowel of its gender. */
const ORDERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:aceler\w+|agiliz\w+) /, 'mais rápid@'],
  [/^(?:melhor(?:em|ar|e|ia (?:na|no|da|do)|ias (?:na|no))|aperfeico\w+|aprimor\w+) /, 'melhor'],
  [/^(?:simplifi(?:quem|que|car)) /, 'mais simples'],
  [/^(?:aument(?:em|ar|e)|ampli(?:em|ar|e)) /, 'maior'],
  [/^(?:reduz(?:am|ir|a)|diminu(?:am|ir|a)|baix(?:em|ar)(?= (?:o|os) (?:preco|precos|valor|valores))) /, 'menor'],
  [/^(?:moderniz\w+) /, 'mais modern@'],
];

function ordered(list: Clause): Phrase | null {
  const keys = keysOf(list);
  for (const [pattern, better] of ORDERS) {
    const match = pattern.exec(keys);
    if (!match) continue;
    const said = list.slice(match[0].trim().split(' ').length);
    const thing = withoutLeadingDeterminers(tidied(untilReason(said)));
    if (thing.length === 0 || thing.every(({ key }) => isPronoun(key))) return null;
    const plural = /s$/.test(thing[0]!.key) && !/(?:us|is)$/.test(thing[0]!.key);
    const vowel = isFeminine(thing[0]!.text.replace(/s$/, '').replace(/çõe$/, 'ção')) ? 'a' : 'o';
    const how = better.replace('@', vowel);
    const inflected = plural && !how.endsWith('simples') ? (how.endsWith('or') ? `${how}es` : `${how}s`) : how;
    // "maior limite de anexos", "relatórios mais simples".
    const words = how.includes('mais') ? [...thing, ...wordsOf(inflected)] : [...wordsOf(inflected), ...thing];
    const cut = shortened(words);
    return cut && cut.length > 1 ? { words: cut, kind: 'derived' } : null;
  }
  return null;
}

function portugueseThing(list: Clause, kind: Phrase['kind']): Phrase | null {
  const thing = shortened(withoutLeadingDeterminers(tidied(withoutVagueHead(untilReason(list)))));
  if (!thing || thing.length === 0 || thing.every(({ key }) => isPronoun(key))) return null;
  const purpose = thing.length === 1 ? withPurpose(withoutLeadingDeterminers(list)) : null;
  if (purpose) return { words: purpose, kind };
  if (thing.length === 1 && (isInfinitive(thing[0]!.key) || /ssem?$/.test(thing[0]!.key))) return null;
  if (
    thing.length === 1 &&
    /^(?:suporte|opcao|forma|maneira|possibilidade|funcionalidade|ajuda|melhoria|melhorias|coisa|algo|muito|tudo)$/.test(
      thing[0]!.key,
    )
  )
    return null;
  return { words: thing, kind };
}

/** "lixeira para recuperar tarefas apagadas": one word alone tells too little without what it is for. */
function withPurpose(list: Clause): readonly Word[] | null {
  const [first, joint, act, ...rest] = list;
  if (!first || !act || joint?.key !== 'para' || !isInfinitive(act.key) || rest.length === 0) return null;
  if (isInfinitive(first.key) || /^(?:opcao|forma|maneira|modo|possibilidade|funcionalidade|botao)$/.test(first.key))
    return null;
  const object = untilReason([act, ...rest]);
  const words = shortened(tidied(object));
  return words && words.length > 1 && words.length < 5 ? [first, joint, ...words] : null;
}

function beginsAnAct(list: Clause): boolean {
  const first = list[0]?.key ?? '';
  if (list.length < 2) return false;
  return isInfinitive(first) || isInfinitive(first.replace(/(?:em|mos)$/, ''));
}

/** "integrem com o Slack", "enviasse lembretes": an order, or what the system should do. */
function beginsAnOrder(list: Clause): boolean {
  const [first, second] = list;
  if (!first || !second || infinitiveOf(first.key) === null) return false;
  return (
    /(?:em|am|asse|assem|esse|essem|isse|issem|assemos)$/.test(first.key) ||
    /^(?:o|a|os|as|um|uma|com|meu|minha|nosso|nossa)$/.test(second.key)
  );
}

const FINITE =
  /^(?:eu|nos|voces?|ele|ela|eles|elas|sao|esta|estao|foi|temos|tenho|tem|fico|fica|uso|usamos|nao|estou|estamos|era|ha|fazemos|faco|vivemos|trabalho|trabalhamos|acho|sou|somos|perco|perdemos)$/;

function guessed(phrase: Phrase | null): Phrase | null {
  return phrase && { ...phrase, kind: 'guessed' };
}

const SHORT_FORMS: Readonly<Record<string, string>> = {
  pra: 'para',
  pras: 'para as',
  pro: 'para o',
  pros: 'para os',
  q: 'que',
  tb: 'também',
  tbm: 'também',
  mto: 'muito',
  mt: 'muito',
  vc: 'você',
  vcs: 'vocês',
  oq: 'o que',
};

/** As it is written in full: "pra" → "para". */
function spelledOut(clause: Clause): Clause {
  if (!clause.some(({ key }) => Object.hasOwn(SHORT_FORMS, key))) return clause;
  return clause.flatMap((one) => {
    const full = Object.hasOwn(SHORT_FORMS, one.key) ? SHORT_FORMS[one.key] : undefined;
    return full === undefined ? [one] : wordsOf(full);
  });
}

/** Possible names in a Portuguese clause, the most likely first; none when nothing is asked for. */
export function portuguesePhrases(said: Clause): Phrase[] {
  if (IDLE.test(keysOf(said))) return [];
  const clause = spelledOut(said);
  const { rest, expecting, better } = unframed(clause, PORTUGUESE_FRAMES);
  const wanted: readonly Word[] = rest;
  if (wanted.length === 0) return [];
  const list = (phrase: Phrase | null): Phrase[] => (phrase && phrase.words.length > 0 ? [phrase] : []);
  if (better) {
    const act = portugueseAct(wanted);
    if (!act) return [];
    const [head, ...tail] = act.words;
    const adjective = better === 'easier' ? 'mais simples' : isFeminine(head!.text) ? 'mais rápida' : 'mais rápido';
    const words = shortened([head!, ...wordsOf(adjective), ...tail]) ?? act.words;
    return [{ words: isInfinitive(head!.key) ? act.words : words, kind: 'derived' }];
  }
  if (expecting === 'anything' || expecting === 'wish' || expecting === 'thing') {
    const asked = ordered(wanted) ?? (beginsAnAct(wanted) ? portugueseAct(wanted) : null);
    if (asked) return list(asked);
    if (beginsAnOrder(wanted)) {
      const act = portugueseAct(wanted);
      if (act) return list(act);
    }
    const from = /^(?:que|se)$/.test(wanted[0]!.key) ? 1 : 0;
    if (expecting !== 'anything' || from === 1) {
      const wish = whatItShould(clauseWithArticle(clause, wanted.slice(from)));
      if (wish) return list(wish);
    }
    const whole = clauseWithArticle(clause, wanted);
    const complained = portugueseComplaint(whole);
    if (complained.length > 0) return complained;
    if (
      expecting === 'anything' &&
      untilReason(wanted).some(({ key, text }) => FINITE.test(key) || (key === 'e' && /é/i.test(text)))
    )
      return list(guessed(portugueseThing(wanted, 'guessed')));
    return list(portugueseThing(wanted, expecting === 'anything' ? 'bare' : 'asked'));
  }
  const act = ordered(wanted) ?? portugueseAct(wanted);
  return act ? list(act) : list(guessed(portugueseThing(wanted, 'guessed')));
}

/** The infinitive of a past subjunctive, also of a verb that is not in the table. */
function subjunctive(key: string): string | null {
  const known = infinitiveOf(key);
  if (known !== null) return known;
  const regular = /^(\w{2,}?)(a|e|i)ssem?$/.exec(key);
  return regular ? `${regular[1]}${regular[2]}r` : null;
}

/** "que o boleto viesse com o nome": a verb of wishing within the first words after what it is about. */
function whatItShould(said: Clause): Phrase | null {
  const at = said.findIndex(({ key }, place) => place > 0 && /(?:sse|ssem|sejam|seja|mostre|mostrem)$/.test(key));
  const verb = at > 0 && at <= 7 ? subjunctive(said[at]!.key) : null;
  return verb === null ? null : portugueseShould(said.slice(0, at), verb, said.slice(at + 1));
}

/** The article that a frame took away tells gender and number. */
function clauseWithArticle(clause: Clause, rest: Clause): Clause {
  const before = clause[clause.length - rest.length - 1];
  return before && /^(?:o|a|os|as)$/.test(before.key) ? [before, ...rest] : rest;
}
