import { word, wordsOf, type Word } from './clause.ts';
import type { Phrase } from './frame.ts';
import { isHearer } from './portuguese-hearers.ts';
import {
  DETERMINERS,
  isPronoun,
  ofObject,
  parts,
  PREPOSITIONS,
  shortened,
  tidied,
  untilReason,
  withoutVagueHead,
} from './portuguese-thing.ts';
import { infinitiveOf, isFeminine, isInfinitive, portugueseNoun } from './portuguese-verbs.ts';

const SEE_THROUGH =
  /^(?:fazer|ter|ver|receber|obter|encontrar|haver|mostrar|exibir|usar|utilizar|oferecer|permitir|suportar|aceitar|disponibilizar|colocar|por)$/;
const TOGETHER = /^(?:de uma (?:so )?vez|ao mesmo tempo|todos juntos|em simultaneo|simultaneamente|de uma vez so)$/;
const AUTOMATIC = /^(?:automaticamente|de forma automatica|de modo automatico|de maneira automatica)$/;
const OFFLINE = /^(?:offline|sem (?:a )?(?:internet|conexao|ligacao|rede|sinal|wifi|wi-fi)(?: a internet)?)$/;
/** Verbs whose noun takes "a": "acesso ao painel". */
const WITH_A = /^(?:acessar|aceder|assistir|responder|ligar|conectar|vincular|associar)$/;
/** "ligar o portal à conta": what follows the object says to what. */
const TO = /^(?:ao|aos|a|as|com)$/;
/** What one signs in with; with a bicycle one only comes in. */
const KEY_TO_AN_ACCOUNT =
  /^(?:contas?|senhas?|palavra-passe|palavra|credenciais|cara|voz|certificado|login|e-mail|email|biometria|digital|impressao|rosto|cpf|cnpj|nif|chave|cartao|google|microsoft|apple|facebook|okta|azure|sso|govbr|gov|face|pin|qr|codigo|crm|matricula|utilizador|usuario|dedo|telemovel|celular)$/;
const COSTS =
  /^(?:precos?|taxas?|comissao|comissoes|mensalidades?|valor|valores|custos?|tarifas?|juros?|frete|portes|quotas?|iva|imposto)$/;
/** "abrir mais rápido": how. */
const QUICKER = /^mais (?:rapid[oa]|rapidamente|depressa)$/;
/** "guardar os percursos habituais": what is wanted are kept ones. */
const KEEPS = /^(?:guardar|memorizar|salvar)$/;

interface Act {
  readonly object: readonly Word[];
  readonly together: boolean;
  readonly automatic: boolean;
  readonly rest: readonly (readonly Word[])[];
}

function taken(list: readonly Word[]): Act {
  let together = false;
  let automatic = false;
  const kept: Word[][] = [];
  const all = parts(untilReason(list));
  for (let at = 0; at < all.length; at += 1) {
    const part = all[at]!;
    const keys = part.map(({ key }) => key).join(' ');
    if (kept.length > 0 && TOGETHER.test(keys)) together = true;
    else if (kept.length > 0 && AUTOMATIC.test(keys)) automatic = true;
    else if (part.length > 1 && AUTOMATIC.test(part.at(-1)!.key)) {
      automatic = true;
      kept.push(part.slice(0, -1));
    } else if (part.length === 1 && AUTOMATIC.test(keys)) automatic = true;
    else kept.push([...part]);
  }
  const [first = [], ...others] = kept;
  const head = first[0];
  const hasObject =
    head !== undefined &&
    !OFFLINE.test(head.key) &&
    !/^(?:online|remotamente)$/.test(head.key) &&
    (!PREPOSITIONS.has(head.key) || /^(?:a|as|o|os)$/.test(head.key));
  const object = hasObject ? first : [];
  return { object, together, automatic, rest: hasObject ? others : kept };
}

/**
 * An infinitive and what follows as a noun phrase: "exportar as faturas em lote" → "exportação de faturas em lote".
 * The infinitive stays when the verb has no noun that reads well; null when nothing is left that tells anything.
 */
export function portugueseAct(list: readonly Word[]): Phrase | null {
  const [first] = list;
  if (!first) return null;
  if (
    /^(?:automaticamente|facilmente|tambem|ja|so|melhor|logo|nao|sempre|rapidamente|diretamente)$/.test(first.key) &&
    list.length > 2
  )
    return portugueseAct(/^automaticamente$/.test(first.key) ? [...list.slice(1), first] : list.slice(1));
  const key = first.key.replace(/-(?:se|lhe|lhes|lo|la|los|las|me|nos)$/, '');
  const plain = isInfinitive(key)
    ? key
    : isInfinitive(key.replace(/(?:em|mos)$/, ''))
      ? key.replace(/(?:em|mos)$/, '')
      : infinitiveOf(key);
  if (plain === null) return null;
  // "entrar com a conta Google", "entrar pelo telemóvel": to sign in.
  if (plain === 'entrar' && /^(?:com|pelo|pela)$/.test(list[1]?.key ?? '')) {
    if (!list.slice(2, 5).some(({ key: one }) => KEY_TO_AN_ACCOUNT.test(one))) return null;
    const cut = shortened(tidied([word('login'), ...untilReason([first, ...list.slice(1)]).slice(1)]));
    return cut && cut.length > 1 ? { words: cut, kind: 'turned' } : null;
  }
  const infinitive = plain === key ? first : word(plain);
  if (/^(?:ser|estar|ficar)$/.test(plain)) return null;
  // "baixar a comissão": what costs is not downloaded.
  const lowers = plain === 'baixar' && list.slice(1, 4).some(({ key: one }) => COSTS.test(one));
  const noun = lowers ? 'redução' : portugueseNoun(plain);
  if (SEE_THROUGH.test(plain)) {
    const next = list[1]?.key ?? '';
    if (/^(?:quem|qual|quais|que|como|quando|onde|se|quanto|quantos)$/.test(next)) return kept(infinitive, list, false);
    const thing = shortened(tidied(withoutVagueHead(untilReason(list.slice(1)))));
    return thing && thing.length > 0 && !thing.every(({ key: one }) => isPronoun(one))
      ? { words: thing, kind: 'turned' }
      : null;
  }
  if (/^(?:quem|qual|quais|que|como|quando|onde|se|quanto|quantos)$/.test(list[1]?.key ?? '')) return null;
  // "tratar da mudança de casa": to see to it.
  if (plain === 'tratar' && /^d[eoa]s?$/.test(list[1]?.key ?? '')) return kept(infinitive, list, false);
  const keptThings = KEEPS.test(plain) ? keptOf(list.slice(1)) : null;
  if (keptThings) return { words: keptThings, kind: 'turned' };
  if (noun === '') return kept(infinitive, list, !isInfinitive(plain));
  // "reconhecer e silenciar alarmes": two acts in one.
  if (list[1]?.key === 'e' || list[1]?.key === 'ou') return kept(infinitive, list, false);
  const { object, together, automatic, rest } = taken(withoutManner(list.slice(1)));
  const said = object.map(({ key: one }) => one).join(' ');
  if (QUICKER.test(said)) {
    const cut = shortened([word(noun), word('mais'), word(isFeminine(noun) ? 'rápida' : 'rápido'), ...rest.flat()]);
    return cut && { words: cut, kind: 'derived' };
  }
  const head = [word(noun), ...(automatic ? [word(isFeminine(noun) ? 'automática' : 'automático')] : [])];
  const tail = rest.flat();
  const offline = OFFLINE.test(tail.map(({ key: one }) => one).join(' ')) || tail[0]?.key === 'online';
  const bulk = together ? wordsOf('em massa') : [];
  if (object.length === 0 || object.every(({ key: one }) => isPronoun(one) || DETERMINERS.has(one))) {
    const cut = shortened([...head, ...(offline ? tail : tidied([word('x'), ...tail]).slice(1)), ...bulk]);
    return cut ? { words: cut, kind: object.length === 0 && cut.length > 1 ? 'turned' : 'derived' } : null;
  }
  const unwrapped = withoutVagueHead([...object, ...tail]);
  const vague =
    unwrapped.length < object.length + tail.length - 1 &&
    !object.every(({ key: one }) => DETERMINERS.has(one)) &&
    /^(?:lista|listagem|conjunto|serie|tipo|numero|quantidade)$/.test(
      object.find(({ key: one }) => !DETERMINERS.has(one))?.key ?? '',
    );
  // "baralhar a ordem das perguntas": it is the order already.
  if (noun.startsWith('ordem') && object.at(-1)?.key === 'ordem' && tail.length > 1) {
    const cut = shortened(tidied([word(noun), ...tail]));
    return cut && { words: cut, kind: 'turned' };
  }
  const about = vague
    ? [word('de'), ...unwrapped]
    : [...ofObject(object, prepositionFor(plain, object, tail)), ...tail];
  const cut = shortened(tidied([...head, ...about, ...bulk]));
  return cut && cut.length > 1 ? { words: cut, kind: 'turned' } : null;
}

function prepositionFor(verb: string, object: readonly Word[], tail: readonly Word[]): 'a' | 'de' {
  const thing = object.find(({ key }) => !DETERMINERS.has(key))?.key ?? '';
  if (isHearer(verb, thing)) return 'a';
  if (!WITH_A.test(verb)) return 'de';
  const isJoined = TO.test(tail[0]?.key ?? '') || object.some(({ key }, at) => at > 1 && TO.test(key));
  return /^(?:acessar|aceder|assistir|responder)$/.test(verb) || !isJoined ? 'a' : 'de';
}

/** "os percursos habituais" → "percursos habituais guardados"; null where gender and number are not sure. */
function keptOf(list: readonly Word[]): readonly Word[] | null {
  const said = untilReason([word('x'), ...list]).slice(1);
  const things = said.filter(({ key }) => !DETERMINERS.has(key));
  const [first] = things;
  if (!first || things.length > 3 || things.some(({ key }) => PREPOSITIONS.has(key) || key === 'e' || key === 'ou'))
    return null;
  const ending = /(?:coes|oes|ades|agens)$/.test(first.key) ? 'as' : (/[^aeiou]?([oa]s)$/.exec(first.key)?.[1] ?? null);
  return ending === null || /(?:emas|amas)$/.test(first.key) ? null : [...things, word(`guardad${ending}`)];
}

/** "gerar sozinho a cobrança" → "gerar a cobrança". */
function withoutManner(list: readonly Word[]): readonly Word[] {
  const at = list.findIndex(
    ({ key }) => !/^(?:sozinh[oa]s?|facilmente|rapidamente|diretamente|direto|tambem|ja|logo|so|melhor)$/.test(key),
  );
  return at > 0 ? list.slice(at) : list;
}

/** No name begins with them. */
const NO_ACTS = /^(?:parar|garantir|ser|deixar|evitar|ajudar|tentar|querer)(?:-\w+)?$/;

function kept(verb: Word, list: readonly Word[], unknown: boolean): Phrase | null {
  if (NO_ACTS.test(verb.key)) return null;
  const cut = shortened(tidied([verb, ...nobodys(untilReason([verb, ...list.slice(1)]).slice(1))]));
  if (!cut || cut.length < 2 || isPronoun(cut[1]!.key)) return null;
  return { words: cut, kind: unknown ? 'guessed' : 'kept' };
}

const ARTICLE_OF: Readonly<Record<string, string>> = {
  meu: 'o',
  minha: 'a',
  meus: 'os',
  minhas: 'as',
  nosso: 'o',
  nossa: 'a',
  nossos: 'os',
  nossas: 'as',
};

/** "meus relatórios" → "os relatórios": nobody's in particular. */
function nobodys(list: readonly Word[]): readonly Word[] {
  return list.map((one, at) => {
    const article = ARTICLE_OF[one.key];
    const before = list[at - 1]?.key ?? '';
    return article !== undefined && !PREPOSITIONS.has(before) && !DETERMINERS.has(before) ? word(article) : one;
  });
}
