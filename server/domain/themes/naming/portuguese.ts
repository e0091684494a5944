import { keysOf, wordsOf, type Clause, type Word } from './clause.ts';
import { unframed, type Phrase } from './frame.ts';
import { portugueseAct } from './portuguese-act.ts';
import { portugueseComplaint } from './portuguese-complaint.ts';
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
  if (
    thing.length === 1 &&
    /^(?:suporte|opcao|forma|maneira|possibilidade|funcionalidade|ajuda|melhoria|melhorias|coisa|algo|muito|tudo)$/.test(
      thing[0]!.key,
    )
  )
    return null;
  return { words: thing, kind };
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

/** Possible names in a Portuguese clause, the most likely first; none when nothing is asked for. */
export function portuguesePhrases(clause: Clause): Phrase[] {
  if (IDLE.test(keysOf(clause))) return [];
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
    // "que o sistema enviasse lembretes": the verb stands later.
    const later = wanted.findIndex(
      ({ key }) => /(?:asse|assem|esse|essem|isse|issem)$/.test(key) && infinitiveOf(key) !== null,
    );
    if (expecting === 'wish' && later > 0 && later <= 4) {
      const act = portugueseAct(wanted.slice(later));
      if (act) return list({ ...act, kind: 'derived' });
    }
    const whole = clauseWithArticle(clause, wanted);
    const said = portugueseComplaint(whole);
    if (said.length > 0) return said;
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

/** The article that a frame took away tells gender and number. */
function clauseWithArticle(clause: Clause, rest: Clause): Clause {
  const before = clause[clause.length - rest.length - 1];
  return before && /^(?:o|a|os|as)$/.test(before.key) ? [before, ...rest] : rest;
}
