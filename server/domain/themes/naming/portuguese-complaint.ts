import { keysOf, word, wordsOf, type Clause, type Word } from './clause.ts';
import type { Phrase } from './frame.ts';
import { portugueseAct } from './portuguese-act.ts';
import {
  DETERMINERS,
  isPronoun,
  parts,
  PREPOSITIONS,
  shortened,
  tidied,
  untilReason,
  withoutLeadingDeterminers,
} from './portuguese-thing.ts';
import { infinitiveOf, isInfinitive, portugueseNoun, verbOfParticiple } from './portuguese-verbs.ts';
import { hasVerb } from './told.ts';
import { isPerson } from './portuguese-hearers.ts';
import { firstPersonOf } from './portuguese-persons.ts';
import { PORTUGUESE_PEOPLE, PORTUGUESE_PRODUCT } from './portuguese-frames.ts';

const DEGREE =
  '(?:muito |tao |bem |demasiado |bastante |um pouco |super |ainda |sempre |meio |extremamente |realmente |pouco |so |mesmo |cada vez mais |mais )*';

/** Adjective without its gender and number, and what is wanted instead, with the vowel of both. */
const BETTER: readonly (readonly [RegExp, string])[] = [
  [/^(lent|demorad|moros)([oa])(s?)$/, 'mais rápid@'],
  [/^(car)([oa])(s?)$/, 'mais barat@'],
  [/^(confus|poluid|desorganizad|baguncad)([oa])(s?)$/, 'mais clar@'],
  [/^(complicad|burocratic|trabalhos|cansativ|complex)([oa])(s?)$/, 'mais simples'],
  [/^(difici)()(l|is)$/, 'mais simples'],
  [/^(pequen|curt|baix)([oa])(s?)$/, 'maior'],
  [/^(alt)([oa])(s?)$/, 'mais baix@'],
  [/^(long|extens)([oa])(s?)$/, 'mais curt@'],
  [/^(instave)()(l|is)$/, 'mais estável'],
  [/^(desatualizad|desactualizad|antig|antiquad|feit?|fei)([oa])(s?)$/, 'mais modern@'],
  [/^(limitad|rigid)([oa])(s?)$/, 'mais flexível'],
  [/^(impreci[cs]|errad|incorret)([oa])(s?)$/, 'mais precis@'],
  [/^(pessim|frac|fraquinh)([oa])(s?)$/, 'melhor'],
  [/^(rui)()(m|ns)$/, 'melhor'],
  [/^(horrive|terrive)()(l|is)$/, 'melhor'],
  [/^(insuficient)()(e|es)$/, 'mais'],
];
const ADJECTIVE = new RegExp(
  `^(.{1,80}?) (?:e|esta|estao|sao|fica|ficam|anda|andam|ficou|era|eram|continua|continuam|parece|ta|tem sido|foi) ${DEGREE}(\\w+)(?: demais)?(?= |$)`,
);
/** "reembolso demorado": nothing but what is bad about it. */
const PLAIN = new RegExp(`^(.{1,60}?) ${DEGREE}(\\w+)(?: demais)?$`);
const SLOW =
  /^(.{1,80}?) (?:demora|demoram|leva|levam|demorou|arrasta se)(?: (?:muito|demais|imenso|uma eternidade|bastante|tanto|horas|minutos|\d+ \w+|muito tempo))?(?: (?:para|a|ao) \w+)?(?= |$)/;
const FAILS =
  /^(.{1,80}?) (?:(?:sempre |as vezes |so |tambem )*(?:trava|travam|cai|caem|falha|falham|congela|congelam|encrava|encravam|fecham? sozinh[oa]s?|para de funcionar|desconecta|desconectam|desliga|quebra|da erro|dao erro|some|bloqueia|bloqueiam)|vive (?:travando|caindo)|esta sempre a (?:cair|falhar|encravar|bloquear)|nao funciona(?:m)?(?: bem| direito)?|nao carrega(?:m)?)(?= |$)/;
const WOULD =
  /^(.{1,80}?) (?:(?:resolveria|resolvia|ajudaria|ajudava|facilitaria|facilitava|melhoraria|melhorava|pouparia|poupava|economizaria|salvaria|agregaria|viria|cairia|faz falta|fazem falta|fazia falta|faria falta|e obrigatori\w|e essencial|e fundamental|e necessari\w|e indispensavel|seria|era|seriam|ficaria|sao essenciais|ia ajudar|iria ajudar|dava|daria|dariam|davam|iam ajudar|facilitaria|e urgente|atrairia|evitaria|e um must)(?= |$)|(?:nao (?:existe|funciona no|esta disponivel|ha)|esta em falta|esta faltando|inexistente)(?= |$))/;
const TOO_MANY =
  /^(?:(?:(?:ha|tem|recebo|recebemos|existem|chegam|aparecem|mandam) (?:muitos|muitas) |(?:(?:ha|tem|recebo|recebemos|existem|sao|temos|chegam|aparecem|mandam) )?(?:demasiado|demasiada|demasiados|demasiadas|tantos|tantas|imensos|imensas) )(.{2,60}?)|(?:(?:ha|tem|recebo|recebemos|existem|temos|mandam|chegam) )?(.{2,60}?) (?:demais|em excesso|a mais|em demasia))$/;
const TOO_FEW = /^(?:(?:ha|tem|existem|temos|com) )?(?:poucos|poucas|insuficientes) (.{2,60})$/;
const LACKS = new RegExp(
  `^(.{1,60}?) nao (mostra|mostram|inclui|incluem|tem|traz|trazem|aceita|aceitam|permite|permitem|suporta|suportam|deixa|exibe|possui|guarda|salva|lembra|sincroniza|sincronizam|atualiza|atualizam|actualiza|abre|abrem|imprime|imprimem|exporta|importa|integra)(?: (.+))?$`,
);
const SHOULD = new RegExp(
  `^(.{1,60}?) (?:deveria|deveriam|devia|deviam|poderia|poderiam|podia|podiam|precisa|precisam|tem de|tem que|tinha de|tinha que|deve|devem|pode|podem)(?: de)? (?:poder )?(.+)$`,
);
const QUANTITY_OF = /^(?:o |a )?(?:numero|quantidade|valor) (?:de|do|da|dos|das) /;

const count = (keys: string): number => keys.split(' ').length;
const nobody = new RegExp(
  `^(?:(?:o|a|os|as|meus?|minhas?|nossos?|nossas?|todos|muitos) )*(?:${PORTUGUESE_PEOPLE.slice(3, -1)}|voces?|eu|nos|a gente|ele|ela|eles|isso|isto|tudo)$`,
);
const isProduct = new RegExp(`^${PORTUGUESE_PRODUCT}$`);

function thing(list: readonly Word[]): readonly Word[] | null {
  const tidy = withoutLeadingDeterminers(tidied(untilReason(list)));
  if (
    tidy.length === 0 ||
    (PREPOSITIONS.has(list[0]!.key) && !/^[ao]s?$/.test(list[0]!.key)) ||
    tidy.every(({ key }) => isPronoun(key)) ||
    nobody.test(keysOf(list)) ||
    hasVerb(list, 'pt')
  )
    return null;
  return tidy;
}

/** Whether nothing is told before what fails: "descobri a | quebra de caixa", "avisos quando as vendas | caem". */
function isWholeThing(list: readonly Word[]): boolean {
  const last = list.at(-1)?.key ?? '';
  return (
    !list.some(({ key }) => isPerson(key)) &&
    untilReason(list).length === list.length &&
    !DETERMINERS.has(last) &&
    !PREPOSITIONS.has(last) &&
    !/^(?:e|ou|nao|so|ja)$/.test(last) &&
    list.every(({ key }, at) => firstPersonOf(key) === null || at > 2) &&
    !/[^aeiou]i$/.test(list[0]!.key)
  );
}

function improved(list: readonly Word[], how: string, kind: Phrase['kind'] = 'derived'): Phrase | null {
  const whole = thing(list);
  // "limite de 10 MB para anexos": how much it is now does not belong into the wish.
  const subject =
    whole && whole.length > 4 && /^(?:maior|menor|mais)/.test(how)
      ? parts(whole)
          .filter((part, at) => at === 0 || !part.some(({ key }) => /^\d/.test(key)))
          .flat()
      : whole;
  if (!subject || subject.length > 5) return null;
  const cut =
    (/^(?:maior|menor)(?:es)?$/.test(how) && subject.some(({ key }) => PREPOSITIONS.has(key))
      ? shortened([...wordsOf(how), ...subject])
      : null) ??
    shortened([...subject, ...wordsOf(how)]) ??
    (shortened([...wordsOf(how), ...subject]) as readonly Word[] | null);
  return cut && cut.length > 1 ? { words: cut, kind } : null;
}

/** Gender and number of a thing by its article, else by its last letter: the vowel and the plural of an adjective. */
function ending(list: readonly Word[]): string {
  const article = /^(?:o|a|os|as)$/.exec(list[0]?.key ?? '')?.[0];
  if (article) return article;
  const first = list[0]?.key ?? '';
  const plural = first.endsWith('s') ? 's' : '';
  return (/(?:a|as|cao|coes|gem|gens|dade|dades)$/.test(first) ? 'a' : 'o') + plural;
}

function agreeing(pattern: string, vowel: string): string {
  const plural = vowel.endsWith('s');
  const inflected = pattern.replace('@', vowel.replace('s', ''));
  if (!plural) return inflected;
  if (inflected === 'mais' || inflected.endsWith('simples')) return inflected;
  return inflected.endsWith('vel')
    ? `${inflected.slice(0, -2)}eis`
    : inflected.endsWith('or')
      ? `${inflected}es`
      : `${inflected}s`;
}

/** What a statement about something asks for: "a exportação é lenta" → "exportação mais rápida"; none when it is not safe. */
export function portugueseComplaint(clause: Clause): Phrase[] {
  const keys = keysOf(clause);
  const one = (phrase: Phrase | null): Phrase[] => (phrase ? [phrase] : []);
  const plain = clause.length <= 4 ? PLAIN.exec(keys) : null;
  const isOfOne = plain !== null && !plain[1]!.split(' ').some((key) => PREPOSITIONS.has(key) && !/^[ao]s?$/.test(key));
  const adjective = ADJECTIVE.exec(keys) ?? (isOfOne ? plain : null);
  if (adjective) {
    for (const [pattern, better] of BETTER) {
      const match = pattern.exec(adjective[2]!);
      if (!match) continue;
      const subject = clause.slice(0, count(adjective[1]!)).filter(({ key }) => !/^(?:processo)$/.test(key));
      const bare = /^(?:o |a )?processo (?:de|da|do) /.test(adjective[1]!)
        ? clause.slice(0, count(adjective[1]!)).slice(2 + (/^[oa] /.test(adjective[1]!) ? 1 : 0))
        : subject;
      const vowel = bare === subject ? (match[2] ? `${match[2]}${match[3] ?? ''}` : ending(clause)) : ending(bare);
      const price =
        /(?:precos?|valor|mensalidade|custos?|taxas?|planos?|frete)$/.test(adjective[1]!) && /^alt/.test(adjective[2]!);
      if (QUANTITY_OF.test(adjective[1]!)) return [];
      return one(improved(bare, agreeing(price ? 'mais baix@' : better, vowel)));
    }
  }
  const many = TOO_MANY.exec(keys);
  if (many) {
    const said = many[1] ?? many[2]!;
    const from = keys.split(' ').findIndex(
      (_, at) =>
        keys
          .split(' ')
          .slice(at, at + count(said))
          .join(' ') === said,
    );
    const subject = thing(clause.slice(from, from + count(said)));
    return subject ? one({ words: [word('menos'), ...subject.slice(0, 4)], kind: 'derived' }) : [];
  }
  const few = TOO_FEW.exec(keys);
  if (few) {
    const subject = thing(clause.slice(clause.length - count(few[1]!)));
    return subject ? one({ words: shortened([word('mais'), ...subject]) ?? [], kind: 'derived' }) : [];
  }
  const poor = /^(.{1,60}?) (?:e que |sao que )?(?:deixa|deixam|deixou) (?:muito |bastante )?a desejar/.exec(keys);
  if (poor)
    return one(improvedFirst(clause.slice(0, count(poor[1]!)), ending(clause).endsWith('s') ? 'melhores' : 'melhor'));
  const notVery =
    /^(.{1,60}?) nao (?:e|sao|esta|estao) (?:muito |nada |la muito |bem )*(\w+(?:o|a|os|as|ente|entes|el|eis|ivo|iva))(?= |$)/.exec(
      keys,
    );
  if (notVery && !/^(?:possivel|disponivel|isso|isto|boa|bom|bem|suficiente|compativel)$/.test(notVery[2]!))
    return one(
      improved(
        clause.slice(0, count(notVery[1]!)),
        `mais ${clause[count(keys.slice(0, keys.indexOf(notVery[2]!, notVery[1]!.length)).trim())]?.text ?? notVery[2]!}`,
      ),
    );
  const slow = SLOW.exec(keys);
  if (slow && isWholeThing(clause.slice(0, count(slow[1]!))))
    return one(improved(clause.slice(0, count(slow[1]!)), agreeing('mais rápid@', ending(clause))));
  const fails = FAILS.exec(keys);
  if (fails && isWholeThing(clause.slice(0, count(fails[1]!))))
    return one(improved(clause.slice(0, count(fails[1]!)), agreeing('mais estável', ending(clause))));
  const would = WOULD.exec(keys);
  if (would) {
    const said = clause.slice(0, count(would[1]!));
    const first = said[0]!.key;
    const act = isInfinitive(first) ? portugueseAct(said) : null;
    const subject = thing(said);
    const words = act?.words ?? (subject && shortened(subject));
    return words ? one({ words, kind: 'asked' }) : [];
  }
  const lacks = LACKS.exec(keys);
  if (lacks) return one(lacking(clause, lacks));
  const should = SHOULD.exec(keys);
  if (should) return one(shouldDo(clause, should));
  const plainly = SAYS.exec(keys);
  return plainly ? one(said(clause, plainly)) : [];
}

/** "O ecrã fica ilegível num monitor pequeno" as a headline: without the verb. */
const SAYS =
  /^(.{1,60}?) (?:fica|ficam|esta|estao|sao|era|eram|ficou|ficaram|anda|e) (?:sempre |muito |tao |ainda |so |bem )*((?!um |uma |o |a |os |as |em |no |na |de |para |com |por |que |como |quando |onde |se |eu |\w+ndo )\w+.*)$/;

function said(clause: Clause, match: RegExpExecArray): Phrase | null {
  const copula = clause[count(match[1]!)]!;
  // "e" without an accent joins.
  if (copula.key === 'e' && !/é/iu.test(copula.text)) return null;
  const subject = thing(clause.slice(0, count(match[1]!)));
  const rest = untilReason([word('x'), ...clause.slice(clause.length - count(match[2]!))]).slice(1);
  if (!subject || subject.length > 4 || rest.length === 0) return null;
  const cut = shortened(tidied([...subject, ...rest]));
  return cut && cut.length > subject.length ? { words: cut, kind: 'headline' } : null;
}

/**
 * What a theme should do, of "que o boleto viesse com o nome": the verb at a place, what does it before, the rest after.
 * Null when the words do not say it safely.
 */
export function portugueseShould(subject: Clause, verb: string, rest: Clause): Phrase | null {
  const what = thing(subject);
  if (!what || isProduct.test(keysOf(subject))) {
    const act = portugueseAct([word(verb), ...rest]);
    return act && { ...act, kind: 'derived' };
  }
  if (/^(?:mostrar|ter|incluir|exibir|trazer)$/.test(verb)) return inside(rest, subject);
  const done = /^(?:ser|estar|ficar)$/.test(verb) && rest[0] ? verbOfParticiple(rest[0].key) : null;
  if (done) {
    const act = portugueseAct([word(done), ...subject, ...rest.slice(1)]);
    return act && { ...act, kind: 'derived' };
  }
  const after = untilReason([word('x'), ...rest]).slice(1);
  const noun = portugueseNoun(verb);
  const begins = after[0] === undefined || PREPOSITIONS.has(after[0].key);
  if (noun !== '' && begins) {
    const act = portugueseAct([word(verb), ...subject, ...rest]);
    return act && { ...act, kind: 'derived' };
  }
  const cut = shortened(tidied([...what, ...after]));
  return cut && cut.length > 1 ? { words: cut, kind: 'derived' } : null;
}

function improvedFirst(list: readonly Word[], how: string): Phrase | null {
  const subject = thing(list);
  const cut = subject && shortened([...wordsOf(how), ...subject]);
  return cut ? { words: cut, kind: 'derived' } : null;
}

function inside(list: readonly Word[], subject: Clause): Phrase | null {
  const what = thing(list);
  if (!what) return null;
  const article = subject[0]?.key ?? '';
  if (PREPOSITIONS.has(article) && !/^[ao]s?$/.test(article)) return { words: what.slice(0, 5), kind: 'derived' };
  const joined: Record<string, string> = { o: 'no', a: 'na', os: 'nos', as: 'nas' };
  const place = thing(subject);
  const cut =
    place && !isProduct.test(keysOf(subject))
      ? shortened([...what, word(joined[article] ?? 'em'), ...place])
      : shortened(what);
  return { words: cut ?? what.slice(0, 5), kind: 'derived' };
}

function lacking(clause: Clause, match: RegExpExecArray): Phrase | null {
  const subject = clause.slice(0, count(match[1]!));
  const rest = match[3] ? clause.slice(clause.length - count(match[3])) : [];
  if (/^(?:mostra|inclui|tem|traz|aceita|suporta|exibe|possui)/.test(match[2]!))
    return rest.length > 0 ? inside(rest, subject) : null;
  if (/^(?:permite|deixa)/.test(match[2]!)) {
    const act = portugueseAct(rest);
    return act && { ...act, kind: 'derived' };
  }
  const infinitive = infinitiveOf(match[2]!);
  const what = thing(subject);
  if (!infinitive || !what || portugueseNoun(infinitive) === '') return null;
  const act = portugueseAct([word(infinitive), ...(isProduct.test(keysOf(subject)) ? [] : what), ...rest]);
  return act && { ...act, kind: 'derived' };
}

function shouldDo(clause: Clause, match: RegExpExecArray): Phrase | null {
  const subject = clause.slice(0, count(match[1]!));
  const act = clause.slice(clause.length - count(match[2]!));
  const more = /^ser (mais \w+|maior(?:es)?|menor(?:es)?|melhor(?:es)?)(?= |$)/.exec(match[2]!);
  if (more)
    return improved(
      subject,
      act
        .slice(1, 1 + count(more[1]!))
        .map(({ text }) => text)
        .join(' '),
    );
  if (/^(?:ter|incluir|mostrar|haver|exibir|trazer) /.test(match[2]!)) return inside(act.slice(1), subject);
  const offline = /^(?:funcionar|abrir|trabalhar) (?:offline|sem internet|sem ligacao|sem conexao)/.exec(match[2]!);
  const done = act[0]?.key === 'ser' && act[1] ? verbOfParticiple(act[1].key) : null;
  if (done) return portugueseShould(subject, 'ser', act.slice(1));
  const what = thing(subject);
  if (offline && what && !isProduct.test(keysOf(subject)))
    return { words: [...what.slice(0, 3), word('offline')], kind: 'derived' };
  const phrase = portugueseAct(act);
  return phrase && { ...phrase, kind: 'derived' };
}
