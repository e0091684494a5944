import { word, wordsOf, type Word } from './clause.ts';
import { portugueseAct } from './portuguese-act.ts';
import { agreeing, aThing, inThing, joined, ofThing } from './portuguese-story-things.ts';
import { infinitiveOf, isFeminine, isInfinitive, portugueseNoun } from './portuguese-verbs.ts';
import type { Said, Story } from './story.ts';

const LEAD =
  '(?:(?:e|mas|entao|porque|por que|e que|ainda|sempre|tambem|so|depois|toda \\w+|todo \\w+|todos os \\w+|todas as \\w+|cada vez|toda vez|que|hoje|aqui) )*';
const WHO = '(?:(?:eu|a gente|nos|voce|voces|ele|ela|alguem|o pessoal|a equipe|a equipa|(?:o|a|meu|minha) \\w+) )?';
const MUST =
  '(?:(?:ainda |sempre |so )?(?:tenho|temos|tem|tive|tivemos|teve|tinha|preciso|precisamos|precisa|precisei)(?: de| que)? |ando a |andamos a |estou a |continuo a )?';
const BY_HAND = '(?:na mao|a mao|manualmente|no papel|em papel|a caneta|um a um|uma a uma)';
const AGAIN =
  '(?:(?:de novo|outra vez|novamente|em dobro|em duplicado|toda vez|todas as vezes|cada vez|sempre|(?:duas|tres|quatro|cinco|varias|muitas|\\d+) vezes|toda hora|a cada \\w+|todos os \\w+|todas as \\w+|todo \\w+|em (?:dois|duas|tres|quatro) \\w+))';
const SPAN =
  '(?:(?:quase |mais de |cerca de |umas? )?(?:um|uma|dois|duas|tres|quatro|cinco|seis|dez|quinze|vinte|trinta|quarenta|cinquenta|meia|varios|varias|\\d+) (?:minutos?|horas?|dias?|semanas?|meses|mes|manhas?|tardes?|hora)(?: inteir[ao]s?)?|horas|dias|semanas|meses|uma eternidade|seculos|o dia (?:inteiro|todo)|a manha (?:inteira|toda)|imenso tempo|muito tempo)';

/** What somebody does, whatever the form: the noun of it where it has one. */
const DOING: readonly (readonly [RegExp, string])[] = [
  [/^copi/, 'cópia'],
  [/^(?:re)?digit/, 'digitação'],
  [/^lanc/, 'lançamento'],
  [/^transcrev/, 'transcrição'],
  [/^escrev/, 'escrita'],
  [/^preench/, 'preenchimento'],
  [/^anot/, 'anotação'],
  [/^calcul/, 'cálculo'],
  [/^cont(?:o|a|amos|ar)$/, 'contagem'],
  [/^(?:introdu|inser|inir)/, 'introdução'],
  [/^inform/, 'pedido'],
  [/^explic/, 'explicação'],
  [/^repet/, 'pedido'],
  [/^(?:envi|mand)/, 'envio'],
  [/^anex/, 'anexo'],
  [/^assin/, 'assinatura'],
  [/^imprim/, 'impressão'],
  [/^cadastr/, 'cadastro'],
  [/^regist[or]/, 'registo'],
  [/^registr/, 'registro'],
  [/^confer/, 'conferência'],
  [/^(?:coloc|ponho|pomos)/, 'preenchimento'],
];
const doing = (said: Said): string | null =>
  DOING.find(([pattern]) => pattern.test(said('verb')[0]?.key ?? ''))?.[1] ?? null;

const HAPPENS: Readonly<Record<string, string>> = {
  atrasa: 'atraso', atrasam: 'atraso', falta: 'falta', faltam: 'falta', sai: 'saída', saem: 'saída', chega: 'chegada',
  chegam: 'chegada', muda: 'mudança', mudam: 'mudança', fecha: 'fecho', cancela: 'cancelamento', cancelam: 'cancelamento',
  acaba: 'fim', vence: 'vencimento', vencem: 'vencimento', troca: 'troca', trocam: 'troca',
}; // prettier-ignore

/** "troca de plano demorada": the noun of an act, and what is bad about it in its gender. */
function anAct(list: readonly Word[], how: string): readonly Word[] | null {
  const act = portugueseAct(list);
  const head = act?.words[0];
  if (!act || !head || act.kind === 'guessed' || isInfinitive(head.key)) return null;
  return joined([...act.words, ...wordsOf(how.replace('@', isFeminine(head.text) ? 'a' : 'o'))]);
}

/** Work that somebody does for want of something, and waiting for it. */
export const PORTUGUESE_TOIL: readonly Story[] = [
  {
    pattern: new RegExp(
      `^${LEAD}${WHO}${MUST}(?<verb>\\w+) (?<thing>(?:o|a|os|as|cada|tod\\w+ (?:o|a|os|as)) .{2,40}?)(?: (?:do|da|dos|das|no|na|para|pra|pro) .{2,30})? ${BY_HAND}(?= |$)`,
      'd',
    ),
    name: (said) => manual(said),
  },
  {
    pattern: new RegExp(
      `^${LEAD}${WHO}${MUST}(?<verb>\\w+)(?: tudo)? ${BY_HAND} (?<thing>(?:o|a|os|as) .{2,40}?)(?: (?:para|pra|pro|no|na) .*)?$`,
      'd',
    ),
    name: (said) => manual(said),
  },
  {
    pattern: new RegExp(
      `^${LEAD}${WHO}${MUST}(?:digitar|escrever|lancar|introduzir|inserir|digito|digitamos|lanco|lancamos|introduzo|escrevo)(?: tudo)? ${AGAIN}(?= |$)`,
      'd',
    ),
    name: () => wordsOf('lançamento repetido'),
  },
  {
    pattern: new RegExp(`^${LEAD}${WHO}${MUST}(?<verb>\\w+) (?<thing>(?:o|a|os|as) .{2,40}?) ${AGAIN}(?= |$)`, 'd'),
    name: (said) => repeated(said),
  },
  {
    pattern: new RegExp(`^${LEAD}${WHO}${MUST}(?<verb>\\w+) ${AGAIN} (?<thing>(?:o|a|os|as) .{2,40}?)(?: e .*)?$`, 'd'),
    name: (said) => repeated(said),
  },
  {
    pattern: new RegExp(
      `^${LEAD}${WHO}(?:tenho de|tenho que|temos de|temos que) (?<verb>\\w+)(?: \\w+ e \\w+)? (?<thing>o mesmo .{2,40}|a mesma .{2,40})$`,
      'd',
    ),
    name: (said) => repeated(said),
  },
  // "Demorei uma manhã inteira a mudar a morada", "tive de ligar três vezes para trocar o plano".
  {
    pattern: new RegExp(
      `^${LEAD}${WHO}(?:demorei|demoramos|demorou|demora|demoro|levei|levamos|levou|perdi|perdemos|gastei|gastamos|fiquei|ficamos|esperei|esperamos|passei|estive)(?: \\w+)? ${SPAN}(?: (?:na|em|numa|de|ao) \\w+){0,2} (?:a|para|pra|ate|so para|so pra) (?<act>\\w+[aei]r .{2,50})$`,
      'd',
    ),
    name: (said) => anAct(said('act'), 'demorad@'),
  },
  {
    pattern: new RegExp(
      `^${LEAD}${WHO}(?:tive|tivemos|tenho|temos|precisei|preciso|foi preciso|e preciso|obrigam-me a|tem)(?: de| que)? \\w+[aei]r (?:.{2,40} )?(?:so |apenas )?(?:para|pra) (?<act>\\w+[aei]r(?: .{2,50})?)$`,
      'd',
    ),
    name: (said) => anAct(said('act'), 'mais simples'),
  },
  {
    pattern: new RegExp(
      `^${LEAD}(?:ha |tem |fila de |a )?(?:fila|espera) (?<thing>(?:do|da|dos|das|no|na|nos|nas|de|em) .{2,30}?) (?:nao tem fim|nao acaba|e enorme|esta enorme|nao anda|da a volta .*|interminavel|gigante|sem fim)$`,
      'd',
    ),
    name: (said) => joined([...wordsOf('menos espera'), ...said('thing')]),
  },
  {
    pattern: new RegExp(
      `^${LEAD}(?:fiquei |estive |esperei )?${SPAN} (?:a|de) espera (?<thing>(?:do|da|no|na|nos|nas|em|para) .{2,30})$`,
      'd',
    ),
    name: (said) => joined([...wordsOf('tempo de espera'), ...said('thing')]),
  },
  {
    pattern: /^(?:.{0,40} )?(?:fiquei |estive |esperei |ficamos )(?:.{0,20} )?(?:na|numa|em) fila(?= |$)/d,
    name: () => wordsOf('fila demorada'),
  },
  {
    pattern: /^(?:o |a )?(?<thing>\w+(?: de \w+)?) so (?<how>(?:por|pelo|pela) \w+(?: \w+)?)$/d,
    name: (said) => {
      const object = aThing(said('thing'));
      return object && joined([...object, word('só'), ...said('how')]);
    },
  },
  // Nobody does what one waits for.
  {
    pattern:
      /^(?:(?<when>em \w+|no \w+|na \w+|depois d\w+ \w+|ao \w+|aos \w+) )?ninguem (?:nos |me )?(?:atende|atendeu|atendia|responde|respondeu|retorna|liga de volta)(?: (?:o|a|ao) (?<thing>\w+(?: \w+)?))?(?<after> (?:em|no|na|depois|antes|a partir|ao) .{2,20})?$/d,
    name: (said) => {
      const object = said('thing').length > 0 ? aThing(said('thing'), 2) : null;
      const when = [...said('when'), ...said('after')];
      return object
        ? joined([...object, ...wordsOf('sem resposta'), ...when])
        : joined([...wordsOf('chamadas sem resposta'), ...when]);
    },
  },
  {
    pattern:
      /^(?:.{0,20} )?(?:quando |sempre que )?(?<thing>(?:o|a|os|as) \w+(?: \w+){0,2}?) (?<verb>\w+) (?:e )?(?:ninguem (?:nos |me )?(?:avisa|avisou|informa|diz)|(?:a gente |nos |eu |os pais |o cliente )?so (?:descobre|descobrimos|descubro|sabe|sabemos|sei|fica sabendo))(?= |$)/d,
    name: (said) => {
      const what = HAPPENS[said('verb')[0]!.key];
      const whose = ofThing(said('thing'), 3);
      return what && whose ? joined([...wordsOf(`aviso de ${what}`), ...whose]) : null;
    },
  },
  {
    pattern:
      /^(?:.{0,20} )?ninguem (?:nos |me )?(?:avisa|avisou|informa|informou|comunica|comunicou|diz|disse)(?: (?:ao cliente|a gente|os clientes|aos pais|aos alunos))? (?:d|sobre |de )?(?<thing>(?:[oa]s? )?.{3,40})$/d,
    name: (said) => {
      const object = aThing(said('thing'), 5);
      return object && !/^(?:que|quando|se)$/.test(said('thing')[0]!.key)
        ? joined([...wordsOf('aviso de'), ...object])
        : null;
    },
  },
  {
    pattern:
      /^(?<thing>(?:o|a|os|as) .{2,40}?) (?<verb>chega|chegam|sai|saem|muda|mudam|fecha|fecham) sem (?:aviso|avisar|avisarem)(?: .*)?$/d,
    name: (said) => {
      const whose = ofThing(said('thing'), 4);
      return whose && joined([...wordsOf(`aviso de ${HAPPENS[said('verb')[0]!.key]!}`), ...whose]);
    },
  },
  {
    pattern:
      /^(?:nunca|nao|ninguem) (?:sei|sabe|sabemos|tenho como saber|da para saber|da pra saber) se (?<thing>(?:o|a|os|as|meu|minha) .{2,40}?) (?:foi|foram|chegou|chegaram|esta|ja|entrou|passou)(?= )/d,
    name: (said) => {
      const whose = ofThing(said('thing'), 4);
      return whose && joined([word('confirmação'), ...whose]);
    },
  },
  {
    pattern:
      /^(?:.{0,30} )?(?:o que (?:e|significa|sao|quer dizer)(?: que e)?) (?:esse|essa|este|esta|o|a|esses|essas) (?<thing>.{2,40})$/d,
    name: (said) => {
      const object = aThing(said('thing'));
      return object && joined([...wordsOf('explicação de'), ...object]);
    },
  },
  {
    pattern:
      /^(?:.{0,15} )?(?:cade|onde (?:e que )?(?:esta|estao|fica|ficam|encontro|vejo|acho|baixo|descarrego|tiro)) (?<thing>(?:o|a|os|as) .{2,40})$/d,
    name: (said) => aThing(said('thing')),
  },
  {
    pattern:
      /^(?<thing>(?:o|a) .{2,30}?) (?:esta sempre a pedir|pede|pedem|pergunta|volta a pedir)(?:-me|-nos| me| nos)? (?<what>(?:o|a|os|as) \w+(?: de \w+)?) (?:de \w+ em \w+.*|a cada .*|toda hora|sempre|toda vez|outra vez|em cada .*|todos os .*)$/d,
    name: (said) => {
      const whose = ofThing(said('what'), 3);
      return whose && joined([...wordsOf('pedido repetido'), ...whose]);
    },
  },
  {
    pattern: /^(?:.{2,40} e )?(?:deixei|deixou|deixamos) de conseguir (?:entrar|aceder|acessar)(?= |$)/d,
    name: () => wordsOf('perda de acesso'),
  },
  {
    pattern:
      /^(?<place>(?:o|a|os|as) .{2,40}?) nao (?:diz|dizem|indica|indicam|refere|referem|apresenta|menciona|informa) (?<what>(?:o|a|os|as) .{2,40})$/d,
    name: (said) => {
      const [what, place] = [aThing(said('what')), inThing(said('place'), 3)];
      return what && place && joined([...what, ...place]);
    },
  },
  {
    pattern:
      /^(?:\w+[aei]r e )?(?<verb>\w+[aei]r) (?<thing>(?:o mesmo|a mesma) .{2,40}?)(?: (?:todos|todas|todo|toda|sempre|de novo|outra|cada|duas|tres|para|pra|em) .*)?$/d,
    name: (said) => repeated(said),
  },
  {
    pattern:
      /^(?:.{0,40} )?(?<what>avisos?|alertas?|notificacao|notificacoes|mensagem) (?:quando|sempre que|assim que) (?<thing>(?:o|a|os|as) .{2,30}?) (?<verb>\w+)(?: .*)?$/d,
    name: (said) => {
      const event = HAPPENS[said('verb')[0]!.key];
      const whose = ofThing(said('thing'), 4);
      return event && whose ? joined([...said('what'), ...wordsOf(`de ${event}`), ...whose]) : null;
    },
  },
  {
    pattern:
      /^(?:.{0,60} )?(?:sem saber|nunca sei|nunca sabemos|nao sei|ninguem sabe) quanto (?:pago|pagamos|vou pagar|vamos pagar|custa|vai custar|vem)(?= |$)/d,
    name: () => wordsOf('preço pouco claro'),
  },
  {
    pattern:
      /^(?<thing>(?:o |a |os |as )?(?:atendentes?|atendimento|suporte|tecnicos?|vendedor|vendedores|assistentes?|consultor|consultores|operador|operadores|funcionarios?)) nao (?:sabe|sabem|conhece|conhecem|entende|entendem|percebe|percebem)(?= |$)/d,
    name: (said) => {
      const object = aThing(said('thing'), 2);
      return object && joined([...object, ...wordsOf('mal'), agreeing('preparad@', said('thing'))]);
    },
  },
  {
    pattern: new RegExp(
      `^${LEAD}(?:para|pra) (?<act>\\w+[aei]r .{2,40}?) (?:preciso|precisamos|tenho|temos|tive|e preciso|sao precisos|sao precisas|e necessario|obrigam|tem)(?: de| que)?(?= )`,
      'd',
    ),
    name: (said) => anAct(said('act'), 'mais simples'),
  },
  {
    pattern:
      /^(?:ja )?(?:pedi|pedimos|solicitei|solicitamos|reclamei)(?: \w+)? (?:duas|tres|quatro|cinco|varias|mil|\d+) vezes (?<thing>(?:o|a|os|as) .{2,40}?)(?: e .*)?$/d,
    name: (said) => {
      const object = aThing(said('thing'), 4);
      return object && joined([...object, word('mais'), agreeing('rápid@', said('thing'))]);
    },
  },
  {
    pattern: /^(?:.{2,80} )?(?:deixou|deixaram) de (?<act>\w+[aei]r (?:o|a|os|as) .{2,40})$/d,
    name: (said) => portugueseAct(said('act'))?.words ?? null,
  },
];

function manual(said: Said): readonly Word[] | null {
  const noun = doing(said);
  const object = aThing(said('thing'));
  if (noun === null || noun === 'envio' || object === null) return null;
  return joined([...wordsOf(`${noun} manual de`), ...object]);
}

function repeated(said: Said): readonly Word[] | null {
  const verb = said('verb')[0]!.key;
  const noun = doing(said) ?? portugueseNoun(isInfinitive(verb) ? verb : (infinitiveOf(verb) ?? ''));
  const whose = ofThing(said('thing'), 4);
  if (noun === '' || whose === null) return null;
  return joined([word(noun), agreeing('repetid@', wordsOf(noun)), ...whose]);
}
