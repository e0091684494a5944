import { word, wordsOf } from './clause.ts';
import { agreeing, aSubject, aThing, inThing, joined, ofThing } from './portuguese-story-things.ts';
import { isPerson } from './portuguese-hearers.ts';
import { infinitiveOf, portugueseNoun } from './portuguese-verbs.ts';
import type { Story } from './story.ts';

/** Bad in themselves: they stand behind the thing as they are. */
const BAD =
  '(?:gelad|chei|lotad|suj|quebrad|avariad|estragad|partid|entupid|desligad|fechad|caducad|vencid|expirad|duplicad|apagad|rasgad|vazi|esgotad|bloquead|danificad|encharcad|apertad|rachad|desligad|abandonad|trancad|inundad|molhad|cortad|desfocad|pret)[oa]s?|ilegive(?:l|is)|indisponive(?:l|is)|invisive(?:l|is)|sem luz|sem agua|fora de servico|fora do ar|em branco|de pernas para o ar|de cabeca para baixo';
const IS =
  '(?:e|esta|estao|sao|passa|passam|abre|abrem|sai|saem|saiu|fica|ficam|ficou|anda|andam|vive|vivem|continua|continuam|segue|seguem|ta|vem|veio|chega|chegou|chegam|estava|estavam)';
const OFTEN =
  '(?:sempre |muito |tao |ainda |so |todo dia |outra vez |de novo |meio |completamente |toda |todo |quase sempre |frequentemente |ja |metade )*';
const WRONG = '(?:errad|trocad|incorret|incorrect)(?:o|a|os|as)';
const LATE =
  '(?:(?:sempre |muito |so |bem |tao )*(?:tarde|atrasad[oa]s?|com atraso)|(?:\\w+ )?depois (?:da hora|do prazo|d[oa] \\w+|de eu .*)|(?:sempre )?fora d[oae] (?:hora|horario|prazo).*|em cima da hora|na vespera|quando quer(?:em)?|quando lhe(?:s)? apetece)';

/** Things that are bad, late, wrong, lost or twice. */
export const PORTUGUESE_TROUBLE: readonly Story[] = [
  {
    pattern:
      /^(?<thing>(?:o|a|os|as) .{2,40}?) (?:e|era|parece|parecem|sao|ficou|ficaram|parou|pararam|veio|vieram)(?: coisa)? (?:mesmo )?(?:do|dos|de|no|nos|na|em|da) (?:seculo passado|seculo xx|anos \d+|tempo d\w+ .*|idade da pedra|idade media|19\d\d|outro seculo|pre-historia)(?= |$)/d,
    name: (said) => {
      const object = aSubject(said('thing'));
      return object && joined([...object, agreeing('antiquad@', said('thing'))]);
    },
  },
  {
    pattern:
      /^(?:voces |eles |me |nos )*(?:cobraram|cobram|cobrou|cobraram-me|debitaram|debitou|descontaram|faturaram|facturaram)(?: (?:me|nos))? (?:(?<thing>(?:o|a|os|as) .{2,30}?) )?(?:(?:duas|tres|2|3) vezes|em dobro|a dobrar|em duplicado)(?= |$)/d,
    name: (said) => joined([...wordsOf('cobrança duplicada'), ...(ofThing(said('thing'), 3) ?? [])]),
  },
  {
    pattern:
      /^(?:(?:eu|nos|a gente|se .{2,50}) )?(?:perco|perdi|perdemos|perde-se|perderam|perdeu-se) (?<thing>(?!(?:o |a )?(?:tempo|paciencia|dinheiro|clientes?|vontade|conta|confianca|dia|manha|tarde|noite|hora|vendas?|fe|esperanca|meu tempo|cabeca))(?:o|a|os|as|tod\w+ (?:o|a|os|as)) .{2,40})$/d,
    name: (said) => {
      const list = said('thing').filter(({ key }) => !/^(?:tod[oa]s?|inteir[oa]s?)$/.test(key));
      const whose = ofThing(list, 4);
      return whose && joined([word('perda'), ...whose]);
    },
  },
  {
    pattern: /^(?<place>(?:o|a|os|as) .{2,30}?) (?:apaga|apagou|perde|perdeu) tudo(?= |$)/d,
    name: (said) => {
      const place = inThing(said('place'), 3);
      return place && joined([...wordsOf('perda de dados'), ...place]);
    },
  },
  {
    pattern:
      /^(?<thing>(?:(?:o|a|os|as|meus?|minhas?) )?.{2,40}?) (?:some|somem|sumiu|sumiram|desaparece|desaparecem|desapareceu|desapareceram|evaporou)(?:-se)?(?= |$)/d,
    name: (said) => {
      const whose = ofThing(said('thing'), 4);
      return whose && !whose.some(({ key }) => isPerson(key)) ? joined([word('perda'), ...whose]) : null;
    },
  },
  {
    pattern:
      /^(?<thing>(?:(?:o|a|os|as) )?.{2,40}?) nao (?:bate|batem|coincide|coincidem|confere|conferem|corresponde|correspondem|combina) com (?<other>.{2,40})$/d,
    name: (said) => {
      const [one, other] = [aSubject(said('thing'), 3), aThing(said('other'), 3)];
      if (!one) return null;
      if (other) return joined([...wordsOf('diferença entre'), ...one, word('e'), ...other]);
      return joined([...one, agreeing('enganos@', said('thing'))]);
    },
  },
  {
    pattern:
      /^(?<thing>(?:o )?(?:preco|valor|total|custo)) (?:muda|mudou|aumenta|aumentou|sobe|subiu|cresce|e outro)(?= |$)/d,
    name: (said) => {
      const object = aSubject(said('thing'));
      return object && joined([...wordsOf('mudança de'), ...object]);
    },
  },
  {
    pattern:
      /^(?<place>(?:(?:o|a|os|as) )?.{2,40}?) (?:sai|saem|vem|veio|vai|chega|chegou|aparece|esta) com (?<what>(?:o|a|os|as|um|uma) (?:\w+ ){1,3}?(?:antig|errad|trocad|desatualizad|incorret|vencid)(?:o|a|os|as))(?= |$)/d,
    name: (said) => {
      const [what, place] = [aThing(said('what'), 4), inThing(said('place'), 3)];
      return what && joined([...what, ...(place ?? [])]);
    },
  },
  {
    pattern: new RegExp(`^(?:.{2,50} )?(?<what>(?:o|a|os|as|um|uma) \\w+(?: d\\w+ \\w+)? ${WRONG})(?= |$)`, 'd'),
    name: (said) => {
      const what = said('what').slice(1);
      // "arredonda os centavos errado" says how it is done.
      return what.length > 1 && /s$/.test(what[0]!.key) === /s$/.test(what.at(-1)!.key) ? joined(what) : null;
    },
  },
  {
    pattern:
      /^(?<thing>(?:o|a|os|as) .{2,30}?) (?:pesa|pesam|marca|marcam|mede|medem|calcula|calculam|soma|somam|conta|contam|mostra) errado(?= |$)/d,
    name: (said) => {
      const object = aSubject(said('thing'));
      return object && joined([...object, agreeing('imprecis@', said('thing'))]);
    },
  },
  {
    pattern:
      /^(?<thing>(?:o|a|os|as) .{2,30}?) (?:mostra|mostram|indica|aponta) .{2,30} (?:onde estava\w*|de ontem|da semana passada|onde ja nao esta\w*)(?: .*)?$/d,
    name: (said) => {
      const object = aSubject(said('thing'));
      return object && joined([...object, agreeing('desatualizad@', said('thing'))]);
    },
  },
  {
    pattern:
      /^(?<thing>(?:(?:o|a|os|as) )?.{2,30}?) (?:passa|chega|vem|sai|passam|chegam)(?: sempre)? antes (?:da hora|do horario|do combinado|do previsto)(?= |$)/d,
    name: (said) => {
      const object = aSubject(said('thing'));
      return object && joined([...object, agreeing('adiantad@', said('thing'))]);
    },
  },
  {
    pattern: new RegExp(
      `^(?<thing>(?:(?:o|a|os|as) )?.{2,40}?) (?:chega|chegou|chegam|chegaram|vem|veio|vieram|sai|saiu|saem|aparece|e publicad\\w|sao publicad\\w+|avisa|esta|estao) ${LATE}$`,
      'd',
    ),
    name: (said) => {
      const object = aSubject(said('thing'), 4);
      return object && joined([...object, agreeing('atrasad@', said('thing'))]);
    },
  },
  {
    pattern:
      /^(?<thing>(?:(?:o|a|os|as) )?.{2,40}?) (?:vem|sai|chega|chegou|veio|vai) (?<without>sem (?!aviso|avisar|nada|problema)\w+(?: \w+)?)(?= |$)/d,
    name: (said) => {
      const object = aSubject(said('thing'), 4);
      const without = said('without').filter(({ key }, at) => at < 2 || !/^(?:e|mas|depois|que|nem)$/.test(key));
      return object && joined([...object, ...without]);
    },
  },
  {
    pattern:
      /^(?<thing>(?:(?:o|a|os|as) )?.{2,40}?) (?:acabam|acaba|esgotam|esgota|esgotam-se|esgota-se)(?: (?:as|antes|cedo|logo|em|rapido|sempre|na|no|num|muito).*)?$/d,
    name: (said) => {
      const object = aSubject(said('thing'), 4);
      return object && joined([...object, agreeing('esgotad@', said('thing'))]);
    },
  },
  {
    pattern: new RegExp(
      `^(?:metade d\\ws )?(?<thing>(?:(?:o|a|os|as) )?.{2,50}?) (?:${IS} )?${OFTEN}(?<how>${BAD})(?= |$)`,
      'd',
    ),
    name: (said) => {
      const object = aSubject(said('thing'), 5);
      const [how, ...more] = said('how');
      const isMany = /[^iu]s$/.test(object?.[0]?.key ?? '') && /[oa]$/.test(how!.key);
      return object && joined([...object, isMany ? word(`${how!.text}s`) : how!, ...more]);
    },
  },
  {
    pattern:
      /^(?<place>(?:(?:o|a|os|as) )?.{2,40}?) (?:cheira|cheiram|fede|fedem)(?: (?:mal|muito mal|a (?<of>\w+(?: \w+)?)))?(?= |$)/d,
    name: (said) => {
      const [place, of] = [inThing(said('place'), 3), aThing(said('of'), 2)];
      return (
        place && (of ? joined([...wordsOf('cheiro a'), ...of, ...place]) : joined([...wordsOf('mau cheiro'), ...place]))
      );
    },
  },
  {
    pattern:
      /^(?<thing>(?:(?:o|a|os|as) )?.{2,40}?) (?:(?:sempre|vive|esta sempre|as vezes) )*(?:a )?(?:fecha-se|vai abaixo|desliga-se|encravar|cai|travando|caindo|nao aguenta|deixa de funcionar|deixou de funcionar|para de funcionar)(?: sozinh[oa])?(?= |$)/d,
    name: (said) => {
      const object = said('thing').filter(({ key }) => !/^(?:o|a|os|as)$/.test(key));
      return object.length > 0 && object.length < 4 ? joined([...object, ...wordsOf('mais estável')]) : null;
    },
  },
  {
    pattern:
      /^(?:ha |tem |recebo |recebemos |chegam |mandam )?(?:tantos|tantas|demasiados|demasiadas|imensos|imensas) (?<thing>[\w-]+(?: de \w+)?) (?:por causa d\w+|para|pra|por) (?:um |uma )?(?:so |unica |unico |mesm[oa] )*(?<what>\w+(?: \w+)?)$/d,
    name: (said) => {
      const object = aThing(said('thing'));
      const what = aThing(said('what'), 2);
      return object && joined([word('menos'), ...object, ...(what ? [word('por'), ...what] : [])]);
    },
  },
  {
    pattern:
      /^(?:e |esta |ta |ficou |acho |achei )?(?:muito |demasiado |bem |bastante |tao |um pouco )*car[oa](?: demais)?(?: (?:para|pra|pelo|em comparacao) .{2,40})?$/d,
    name: () => wordsOf('preço mais baixo'),
  },
  {
    pattern:
      /^(?<thing>(?:o|a|os|as) .{2,40}?) custa(?:m)? (?:mais|muito|uma fortuna|o dobro|os olhos|caro|demasiado)(?: .*)?$/d,
    name: (said) => {
      const object = aSubject(said('thing'), 4);
      return object && joined([...object, word('mais'), agreeing('barat@', said('thing'))]);
    },
  },
  {
    pattern:
      /^(?:e |tem |ha )?(?:muita|muitas|muitos|tanta|tanto) (?<thing>[\w-]+(?: de \w+)?)(?: (?:dentro|no|na|nos|nas|para|pra|em|que) .*)?$/d,
    name: (said) => {
      const object = aThing(said('thing'), 3);
      return object && joined([word('menos'), ...object]);
    },
  },
  {
    pattern:
      /^(?:o |a |os |as |the )?(?<thing>\w+(?: d\w+ \w+)?) (?:so|apenas|somente) (?:existe|existem|esta|estao|ha|funciona|funcionam|corre|correm|abre|abrem|roda|rodam|vem|aceita|tem)(?<where> (?:em|no|na|nos|nas|por|ate|das|de|ao|aos|com) [\w-]+(?: \w+)?)$/d,
    name: (said) => joined([...said('thing'), word('só'), ...said('where')]),
  },
  {
    pattern:
      /^(?<thing>(?:o|a|os|as) \w+(?: d\w+ \w+)?) (?:so )?(?:fecha|fecham|abre|abrem|encerra|encerram) (?:so )?(?:as|das|a partir das|ao|aos|ate) \w+(?: .*)?$/d,
    name: (said) => {
      const whose = ofThing(said('thing'), 3);
      return whose && joined([word('horário'), ...whose]);
    },
  },
  {
    pattern:
      /^(?:.{2,30} )?(?<verb>calcula|calculam|arredonda|conta|contam|desconta|cobra|regista|registra|converte|soma|classifica) mal (?<thing>(?:o|a|os|as) .{2,40}?)(?: (?:em|no|na|nos|nas|quando|se) .*)?$/d,
    name: (said) => {
      const noun = portugueseNoun(infinitiveOf(said('verb')[0]!.key) ?? '');
      const whose = ofThing(said('thing'), 4);
      return noun !== '' && whose ? joined([word(noun), agreeing('errad@', wordsOf(noun)), ...whose]) : null;
    },
  },
  {
    pattern:
      /^(?:quando|sempre que|toda vez que|toda vez q|se|depois que) .{2,40}? (?:(?<after>(?:o|a|os|as|meu|minha) [\w-]+(?: d\w+ \w+)?) )?(?:some|somem|sumiu|desaparece|desaparecem|perde-se|perdem-se)(?: (?<thing>(?:o|a|os|as|meu|minha|meus|minhas|tudo o) .{2,40}?))?(?: e .*)?$/d,
    name: (said) => {
      const whose = ofThing(said('thing').length > 0 ? said('thing') : said('after'), 4);
      return whose && joined([word('perda'), ...whose]);
    },
  },
  {
    pattern:
      /^(?:.{0,60} )?(?:ninguem|ja ninguem|nunca|nao) (?:se )?(?:encontra|encontro|acha|acho|consigo encontrar|consigo achar) (?<thing>(?:o|a|os|as) .{2,40})$/d,
    name: (said) => {
      const object = aThing(said('thing'), 4);
      const many = /s$/.test(said('thing')[0]!.key);
      return object && joined([...object, ...wordsOf(many ? 'mais visíveis' : 'mais visível')]);
    },
  },
  {
    pattern:
      /^(?:.{2,30} )?nao (?:consegue|consigo|conseguem|conseguimos|da para|da pra|se consegue) ler (?<thing>(?:o|a|os|as) .{2,40})$/d,
    name: (said) => {
      const object = aThing(said('thing'), 4);
      const many = /s$/.test(said('thing')[0]!.key);
      return object && joined([...object, ...wordsOf(many ? 'mais legíveis' : 'mais legível')]);
    },
  },
  {
    pattern:
      /^(?:(?:o |a )?(?:app|aplicativo|aplicacao|sistema|programa|site|pagina)) (?:sempre |so |as vezes )*(?:trava|fecha|fecha-se|cai|bloqueia|encrava|vai abaixo|congela|da erro) (?:bem |sempre |logo )*(?:na hora de|ao|a) (?<act>\w+[aei]r(?: .{2,40})?)$/d,
    name: (said) => joined([...wordsOf('falha ao'), ...said('act')]),
  },
];
