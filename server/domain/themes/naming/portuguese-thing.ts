import { words } from '../../text/lexicon.ts';
import { word, type Word } from './clause.ts';
import { shortenedTo } from './room.ts';
import { isInfinitive } from './portuguese-verbs.ts';

export const DETERMINERS = words(
  'o a os as um uma uns umas algum alguma alguns algumas meu minha meus minhas nosso nossa nossos nossas seu sua seus suas este esta estes estas esse essa esses essas isto isso aquele aquela cada todo toda todos todas varios varias diversos diversas muitos muitas outro outra outros outras qualquer vosso vossa vossos vossas',
);
const POSSESSIVES = words(
  'meu minha meus minhas nosso nossa nossos nossas seu sua seus suas vosso vossa vossos vossas',
);
export const PREPOSITIONS = words(
  'de do da dos das em no na nos nas num numa para pra pro por pelo pela pelos pelas com sem ao aos a as ate sobre entre dentro durante apos antes depois via segundo conforme contra sob desde como tipo',
);
/** "a" may be the article or the preposition: only a word that cannot be an article parts a phrase. */
const PARTING = words(
  'de do da dos das em no na nos nas num numa para pra pro por pelo pela pelos pelas com sem ao aos ate sobre entre dentro durante apos antes via segundo conforme contra sob desde e ou',
);
const ENDS = words(
  'porque pois quando mas se ja enquanto onde cujo cuja cujos cujas que qual quais quem favor obrigado obrigada obrigados esta estao sao foi foram ficou fica ficam seria deveria deveriam poderia podia podiam poderiam e_ tem temos tenho tinha era eram nao caso como tambem eu nos voce voces ele ela eles elas ajuda ajudaria facilita facilitaria resolveria melhoraria pelo_ assim tipo inclusive principalmente por_ pf sff pfv atualmente hoje agora ontem sempre sozinho urgente urgentemente nomeadamente ex etc vem vai vao precisa precisamos preciso faz fazem funciona funcionam demora demoram trava travam some somem apenas mesmo embora apesar cansa alem',
);
const FIRST_PERSON = words('eu me mim comigo nos_ nosso nossa nossos nossas meu minha meus minhas connosco conosco');
const VAGUE_PLACES = words(
  'app aplicativo aplicacao sistema plataforma ferramenta programa site portal software produto',
);
const VAGUE_HEADS = words('lista listagem conjunto serie tipo numero quantidade');
const PRONOUNS = words(
  'isso isto ele ela eles elas aquilo resto mesmo mesma tudo algo nada coisa coisas eu nos voce voces todos todas mim',
);
const TRAILING = words(
  'tambem agora ja hoje sempre assim aqui la ai mesmo ainda urgente tudo so muito mais logo depois antes sozinho sozinha sozinhos facilmente rapidamente diretamente obrigado obrigada favor porque bem',
);

export const isPronoun = (key: string): boolean => PRONOUNS.has(key);

/** "para limpar a lista" is a purpose, "para o Excel" is not. */
function isPurpose(list: readonly Word[], at: number): boolean {
  const key = list[at]?.key;
  const next = list[at + 1]?.key ?? '';
  if (/^(?:para|pra|ao|a|por|de|sem|antes|depois|em)$/.test(key ?? '')) {
    if (FIRST_PERSON.has(next) || next === 'que' || (key === 'em' && next === 'vez')) return true;
    return key !== 'de' && key !== 'sem' && key !== 'a' ? isInfinitive(next) && next !== 'celular' : false;
  }
  return false;
}

/** Words up to where a reason, a purpose, a time or a clause of its own begins. */
export function untilReason(list: readonly Word[]): readonly Word[] {
  for (let at = 1; at < list.length; at += 1) {
    const { key, text } = list[at]!;
    const isVerbE = key === 'e' && text.toLowerCase() === 'é';
    const isThere = key === 'ha';
    // "… trocando só a cor" says how.
    const before = list[at - 1]!.key;
    const isHow = /\w{2,}[aei]ndo$/.test(key) && !DETERMINERS.has(before) && !PREPOSITIONS.has(before);
    if (ENDS.has(key) || isVerbE || isThere || isHow || isPurpose(list, at)) {
      if (key === 'esta' && text.toLowerCase() === 'esta') continue;
      if (key === 'nos' && at > 0 && list[at + 1] && PREPOSITION_BEFORE.test(text)) continue;
      return list.slice(0, at);
    }
    if (key === 'e' || key === 'ou') {
      const next = list[at + 1]?.key ?? '';
      if (next === '' || ENDS.has(next) || DETERMINERS.has(next) || isInfinitive(next) || PREPOSITIONS.has(next))
        return list.slice(0, at);
    }
  }
  return list;
}

/** "nos" after a thing is "em + os" as a rule. */
const PREPOSITION_BEFORE = /^nos$/i;

const isJoint = ({ key }: Word): boolean =>
  PREPOSITIONS.has(key) || DETERMINERS.has(key) || key === 'e' || key === 'ou' || TRAILING.has(key);

export function withoutTail(list: readonly Word[]): readonly Word[] {
  let end = list.length;
  for (;;) {
    while (end > 0 && (isJoint(list[end - 1]!) || ENDS.has(list[end - 1]!.key))) end -= 1;
    // "a assinatura sem ir": how, with nothing that says it; "a partir" waits for what follows.
    const [before, last] = [list[end - 2]?.key ?? '', list[end - 1]?.key ?? ''];
    const cutOff =
      (/^(?:sem|para|pra)$/.test(before) && isInfinitive(last)) ||
      (before === 'a' && last === 'partir') ||
      (before === 'por' && last === 'causa');
    if (!cutOff || end < 3) return list.slice(0, end);
    end -= 2;
  }
}

export function parts(list: readonly Word[]): readonly (readonly Word[])[] {
  const found: Word[][] = [];
  for (const [at, one] of list.entries()) {
    const last = found.at(-1);
    // "mais em conta" is cheaper.
    const cheaper = one.key === 'em' && list[at + 1]?.key === 'conta' && list[at - 1]?.key === 'mais';
    const startsAnew = !cheaper && PARTING.has(one.key) && one.glue === '' && one.text.toLowerCase() !== 'é';
    if (!last || (startsAnew && !(last.length === 1 && PARTING.has(last[0]!.key)))) found.push([]);
    found.at(-1)!.push(one);
  }
  return found;
}

function isIdle(part: readonly Word[]): boolean {
  const [first, ...others] = part;
  if (!first || !PARTING.has(first.key) || first.key === 'e' || first.key === 'ou') return false;
  const telling = others.filter(({ key }) => !DETERMINERS.has(key));
  if (telling.length === 0) return true;
  if (/^pel[oa]$/.test(first.key) && /^(?:menos|amor)$/.test(telling[0]!.key)) return true;
  if (first.key === 'para' && others.some(({ key }) => FIRST_PERSON.has(key))) return true;
  if (telling.some(({ key }) => PRONOUNS.has(key))) return true;
  return (
    telling.length === 1 && VAGUE_PLACES.has(telling[0]!.key) && /^(?:em|no|na|do|da|ao|pelo|pela|a)$/.test(first.key)
  );
}

/** Possessives and idle parts are gone: "nos meus projetos" → "nos projetos". */
export function tidied(list: readonly Word[]): readonly Word[] {
  const kept = parts(list)
    .filter((part, at) => at === 0 || !isIdle(part))
    .flat();
  return withoutTail(kept.filter(({ key }, at) => !(POSSESSIVES.has(key) && at < kept.length - 1)));
}

export function shortened(list: readonly Word[]): readonly Word[] | null {
  return shortenedTo(parts(list), withoutTail);
}

export function withoutLeadingDeterminers(list: readonly Word[]): readonly Word[] {
  let from = 0;
  while (from < list.length - 1 && DETERMINERS.has(list[from]!.key)) from += 1;
  return list.slice(from);
}

/** "a lista de tarefas" is about the tasks. */
export function withoutVagueHead(list: readonly Word[]): readonly Word[] {
  const bare = withoutLeadingDeterminers(list);
  // "o número de encomenda" is a thing of its own; "o número de relatórios" says how many.
  const counts = bare[0]?.key !== 'numero' || /s$/.test(bare[2]?.key ?? '');
  return bare.length > 2 && counts && VAGUE_HEADS.has(bare[0]!.key) && /^(?:de|das|dos)$/.test(bare[1]!.key)
    ? bare.slice(2)
    : bare;
}

/** "de" and an object, joined as Portuguese does: "o relatório" → "do relatório", "as faturas" → "de faturas". */
export function ofObject(object: readonly Word[], preposition: 'de' | 'a' = 'de'): readonly Word[] {
  const [first] = object;
  const bare = withoutLeadingDeterminers(object);
  // "as minhas próprias rotas" are "rotas próprias".
  const rest = bare.length > 1 && /^propri[oa]s?$/.test(bare[0]!.key) ? [bare[1]!, bare[0]!, ...bare.slice(2)] : bare;
  const joined = preposition === 'de' ? { o: 'do', a: 'da' } : { o: 'ao', a: 'à', os: 'aos', as: 'às' };
  const contraction =
    first && rest.length === object.length - 1 ? (joined as Record<string, string>)[first.key] : undefined;
  return [word(contraction ?? preposition), ...rest];
}
