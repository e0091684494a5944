import { frame, type Frame } from './frame.ts';

const ADVERB =
  '(?:muito|mto|mt|mesmo|tambem|ainda|so|apenas|realmente|bastante|urgentemente|sempre|ja|agora|talvez|imenso|tanto|bem|super|mais|simplesmente|facilmente|diretamente|pelo menos|algum dia|por favor)';
const PEOPLE =
  '(?:clientes?|usuarios?|utilizadores?|equipes?|equipas?|empresas?|chefe|gestores?|gerentes?|administradores?|colaboradores?|funcionarios?|pacientes?|alunos?|pais|professores|motoristas?|medicos?|pessoal|time|gente|pessoas|vendedores|hospedes|socios|membros|colegas|doadores|contadores?|contabilista|compradores|fornecedores|convidados|cozinheiros|garcons|atendentes|tecnicos|parceiros|leitores|moradores|inquilinos)';
const WHO = `(?:eu|nos|a gente|voces?|vcs?|eles|elas|ele|ela|se|(?:(?:o|a|os|as|meus?|minhas?|nossos?|nossas?|todos os|muitos|varios|cada) )+(?:\\w+ )?${PEOPLE})`;
const PRODUCT =
  '(?:(?:o|a|este|esta|vosso|vossa|no|na) )*(?:app|aplicativo|aplicacao|sistema|plataforma|ferramenta|programa|site|portal|software|produto|aplicacao movel)';
const GOOD =
  '(?:bom|boa|otimo|optimo|otima|legal|interessante|util|fixe|ideal|excelente|perfeito|perfeita|bacana|incrivel|maravilhoso|importante|fantastico|conveniente|pratico|melhor|espetacular|espectacular|top|show|giro|agradavel|possivel|uma mais valia|uma boa(?: ideia)?|uma mao na roda|bem vindo|bem vinda|essencial|necessario|preciso|massa|simpatico|de valor|porreiro|comodo|bem bom|um sonho|lindo|de grande ajuda|um diferencial|muito bom)';
const WAY =
  '(?:forma|maneira|modo|opcao|possibilidade|hipotese|funcionalidade|funcao|recurso|jeito|botao|previsao|chance)';
const EASY = '(?:facil|simples|rapida|rapido|pratica|melhor|boa)';

const DETERMINER =
  '(?:o|a|os|as|um|uma|uns|umas|algum|alguma|alguns|algumas|mais um|mais uma|meu|minha|meus|minhas|nosso|nossa|nossos|nossas|este|esta|esse|essa|aquele|aquela|seu|sua|seus|suas|vosso|vossa|uma especie de|um tipo de|outro|outra|essa|esse)';

/** Portuguese phrases at the head of a request that say nothing about what is wanted; in the order in which they are tried. */
export const PORTUGUESE_FRAMES: readonly Frame[] = [
  frame(
    null,
    null,
    '(?:ola|oi|viva|bom dia|boa tarde|boa noite|caros|prezados|por favor|por gentileza|favor|se faz favor|pf|pfv|pff|sff|se possivel|talvez|tambem|so|e|mas|ou|porque|pois|ja|alem disso|ademais|porem|entao|ainda|urgente|hoje em dia|hoje|atualmente|actualmente|infelizmente|sinceramente|na minha opiniao|no meu ver|primeiro|segundo|por fim|obrigado|obrigada|gente|pessoal|equipe|equipa|basicamente|idealmente|no momento|as vezes|agora)',
    '(?:minha|a minha|uma|outra|minha unica|a unica|a) (?:sugestao|ideia|reclamacao|melhoria|coisa|critica|proposta) (?:e|seria|era|que falta e)(?: que| de)?',
    '(?:meu|o meu|um|outro) (?:pedido|desejo|problema) (?:e|seria|era)(?: que| de)?',
    '(?:sugestao|pedido|ideia|melhoria)(?: de melhoria)? (?:de|e|seria|para)',
    '(?:eu )?(?:acho|acredito|penso|creio|considero|vejo|notei|percebi|sinto|reparei) que',
    'o que (?:mais )?(?:falta|preciso|queria|gostaria) (?:e|seria)',
    'o que (?:me |nos )?(?:mata|irrita|chateia|incomoda|atrapalha|custa|aborrece)(?: mais| mesmo)? e',
    'o que (?:eu |nos )?(?:mais )?(?:queria|gostava|gostaria|falta|preciso)(?: mesmo| muito)? (?:e|era|seria)',
    'quem me dera|tomara que|oxala|bem que|sera que|que tal',
  ),
  frame(
    null,
    null,
    '(?:desde|depois d|apos|com) ?[ao]? (?:ultima |nova |mais recente )*(?:atualizacao|actualizacao|versao)',
  ),
  frame(
    'act',
    null,
    '(?:se|que|q) (?:a gente |eu |nos |voces? |o cliente |o usuario )*(?:desse (?:para|pra)|desse|pudesse|pudessem|pudessemos|se possa|se pudesse|possa|possam|fosse possivel|seja possivel|conseguisse|conseguissem)(?: (?:para|pra))?',
    '(?:tenho|temos|tive|tivemos|tinha|tinhamos|preciso|precisamos|ter) (?:de|que)(?= \\w+[aei]r )',
    '(?:estou|estamos|ando) (?:fart[oa]s?|cansad[oa]s?) de(?: ter de)?(?= \\w+[aei]r )',
    'como (?:e que )?(?:eu |a gente |se )?(?:posso|podemos|faco para|faco pra|consigo)?(?= \\w+[aei]r )',
    `(?:um |uma |algum |alguma )?(?:jeito|forma|maneira|modo) de (?:o|a|os|as) \\w+(?= \\w+[aei]r )`,
    'possivel(?= \\w+[aei]r )',
  ),
  frame(
    'act',
    null,
    '(?:e )?se (?:o|a|os|as) \\w+ (?:pudesse|pudessem|conseguisse|conseguissem)(?: (?:tirar|bater) (?=fotos? ))?',
  ),
  frame('act', null, '(?:poder|conseguir|podermos|conseguirmos)(?= \\w+[aei]r )'),
  frame('act', null, '(?:passem|passe|comecem|comece) a(?= \\w+[aei]r )'),
  frame(
    'thing',
    null,
    '(?:(?:eu )?(?:dava|daria|seria|era|teria)(?: um| nota)? (?:\\d+|dez|nove) )?se (?:houvesse|tivesse|tivessem|existisse|voces tivessem)(?: um| uma)?',
  ),
  frame('wish', null, 'como (?:e que )?se', 'passar a(?= \\w+[aei]r )'),
  {
    ...frame(
      'act',
      null,
      `(?:${PRODUCT} )?(?:e|esta|fica|acho|seria|torna se|tem sido)? ?(?:${ADVERB} |tao |demasiado )*(?:dificil|complicado|trabalhoso|chato|confuso|cansativo|um sufoco|uma dor de cabeca|pouco pratico|burocratico)(?: para (?:mim|nos|os \\w+|as \\w+|o \\w+))?(?: de| para)?(?= \\w+[aei]r )`,
    ),
    better: 'easier',
  },
  {
    ...frame(
      'act',
      null,
      `(?:${PRODUCT} )?(?:e |esta |fica |anda )?(?:${ADVERB} |tao |demasiado )*(?:lento|demorado|devagar|moroso) (?:para|a|ao|de)(?= \\w+[aei]r )`,
      `(?:${PRODUCT} )?(?:demora|demoro|demoramos|leva|perco|perdemos|perde se)(?: muito| imenso| bastante| tanto| \\w+)?(?: tempo| minutos| horas)? (?:para|a|ao)(?= \\w+[aei]r )`,
    ),
    better: 'faster',
  },
  frame(
    'act',
    null,
    `(?:${WHO} )?(?:${ADVERB} )*nao (?:${ADVERB} )*(?:consigo|conseguimos|consegue|conseguem|posso|podemos|pode|podem|da para|da pra|da p|e possivel|tem como|ha como|existe como|deixa|permite|me deixa|nos deixa|sei como|encontro como|encontrei como)(?: (?:a|o|que|se|voce|me))?(?: ${ADVERB})*(?= (?:\\w+[aei]r(?:em|mos)?|por|\\w+-se) )`,
    `(?:${WHO} )?(?:${ADVERB} )*(?:nao )?(?:ha|tem|existe|temos|tenho|vejo|encontro|encontrei|sem|haver|ter|houvesse|tivesse|existir|existisse|havia|haveria|com)? ?(?:nenhuma |alguma |algum |uma |a |outra |mais )*(?:${EASY} )?${WAY}(?: mais \\w+)? (?:de|para|d?e se)(?= \\w+[aei]r )`,
    `(?:e|torna se|ficou|esta)? ?impossivel (?:de )?(?=\\w+[aei]r )`,
    `(?:nao )?(?:tem|ha|existe|da|haveria|teria) (?:como|para|pra|jeito de|alguma maneira de)(?= \\w+[aei]r )`,
    `(?:e|seria|era|fosse|ser|torna|tornar|tornem|torne se|esteja) (?:${ADVERB} )*possivel(?= \\w+[aei]r )`,
  ),
  frame(
    'wish',
    null,
    `(?:${WHO} )?(?:${ADVERB} )*(?:gostaria|gostariamos|gostava|gostavamos|gostariam|queria|queriamos|queriam|quero|queremos|querem|quer|precisava|precisavamos|precisaria|precisariamos|preciso|precisamos|precisa|precisam|necessito|necessitamos|necessita|necessitam|adoraria|adorava|adorariamos|desejo|desejamos|desejava|desejaria|espero|esperamos|esperava|pedem|peco|pedimos|sugiro|sugerimos|sugeria|sugeriria|proponho|propomos|recomendo|agradecia|agradeceria|agradeciamos|pretendo|pretendemos|pretendia|tenho necessidade|temos necessidade|sinto necessidade|reclamam|perguntam|solicito|solicitamos)(?: ${ADVERB})*(?: que| de que| de| do| da| dos| das| se| por)?`,
    `(?:isso |isto |ai |aqui )?(?:seria|era|ficaria|ficava|fosse|sera|e) (?:${ADVERB} )*${GOOD}(?: para (?:mim|nos|todos|(?:\\w+ ){0,2}${PEOPLE}))?(?: se| que| de| ter| haver| poder)*`,
    `(?:${PRODUCT} |voces? |${WHO} )?(?:${ADVERB} )*(?:podia|podiam|poderia|poderiam|deveria|deveriam|devia|deviam|deve|devem|podem|pode|conseguem|conseguiriam|tinha de|tem de|tem que|teria de|precisa de|precisa|vai|vao|pretendem|planejam|planeiam|tencionam|vamos)(?: ${ADVERB})*(?: ter| haver| poder| passar a| comecar a| existir)?`,
    `(?:falta|faltam|faltou|(?:faz|fazem) (?:muita |imensa |tanta |mesmo )*falta|fazia falta|faria falta|sinto falta|sinto a falta|sentimos falta|sentimos a falta|senti falta|da falta)(?: ${ADVERB})*(?: de| do| da| dos| das| a| o| nos| me)?`,
    // Two languages in one sentence.
    '(?:(?:i|we) (?:really )?(?:need|want|wish|would love|would like)|(?:id|wed|would) (?:love|like)|please|pls|(?:it would|itd|would) be (?:\\w+ )?(?:great|nice|good|awesome|cool|perfect)|can (?:you|we)|could (?:you|we)|is it possible|add|need)(?: to| if| that| a| an| the| que| se)*',
    '(?:convinha|conviria|calhava bem)(?: que)?',
    'o (?:ideal|melhor|certo) (?:seria|era|e)(?: que| se| ter| haver| poder)*',
    '(?:nos )?(?:dava|daria|dariam|davam)(?:me|nos|-me|-nos)? (?:muito |imenso |um grande |um |bastante )*(?:jeito|jeitao|jeitinho)(?: se| que| poder| ter| haver)*',
    '(?:ajudaria|ajudava|facilitaria|facilitava|cairia bem|viria a calhar|vinha a calhar)(?: muito| imenso| bastante)?(?: se| que| ter| poder| haver)*',
    '(?:e|sao|seria) (?:obrigatorio|indispensavel|imprescindivel|fundamental|necessario|urgente|preciso)(?: que| ter| haver)*',
    '(?:quando|para quando)(?: e que)? (?:vai|vao|teremos|havera|sai|chega|vem|fica|ficara|terao)(?: ter| haver| sair| existir| ficar)?',
    '(?:esta|estao) (?:previsto|prevista|nos planos)(?: ter| haver)?',
    '(?:esta na hora|ja era hora) de',
    '(?:deixem|deixe|permitam|permita|permitir|permitisse|permitissem|deixasse|deixar|possibilitem|possibilitar|possibilidade de|opcao de|opcao para|opcao|habilitem)(?: que| a| o| os| as| nos| me| ao| aos)*',
  ),
  frame(
    'act',
    ['wish'],
    '(?:de )?(?:poder|conseguir|ser capaz de|pudesse|pudessem|pudessemos|desse para|desse pra|fosse possivel|seja possivel|poderem|podermos|conseguisse|conseguissemos|possam|possa)',
  ),
  frame('wish', ['wish'], `(?:que|se|de|${PRODUCT}|voces?|${WHO})`),
  frame(
    'thing',
    null,
    '(?:por favor )?(?:adicionem|adicionar|adicione|adicionassem|acrescentem|acrescentar|acrescente|incluam|incluir|inclua|incluissem|coloquem|colocar|coloque|colocassem|ponham|por(?= um| uma| o| a| mais)|pusessem|implementem|implementar|implemente|implementassem|criem(?= um| uma)|criar(?= um| uma)|oferecam|oferecer|oferecessem|disponibilizem|disponibilizar|disponibilizassem|tragam|trazer|bota|botem|metam|poe|facam(?= um| uma| o| a)|faca(?= um| uma)|desenvolvam|desenvolver|voltem com|aceitem|aceitar|aceite|aceitassem|ter|tivesse|tivessem|tenham|tenha|haver|houvesse|haja|houver|existir|existisse|suportar|suportem|suportasse|suporte a|suporte para|suporte|com)(?= )',
    `(?:${PRODUCT} |${WHO} )?(?:${ADVERB} )*nao (?:${ADVERB} )*(?:ha|tem|temos|tenho|existe|existem|possui|possuem|suporta|oferece|inclui|aceita|aceitam|encontro|encontrei|traz|vejo|permite|da|havia|tinha|veio com)(?: ${ADVERB})*(?: nenhuma| nenhum| qualquer| suporte a| suporte para)?`,
    '(?:sem(?! \\w+[aei]r(?: |$))|ausencia de|falta de|ha falta de|carencia de)',
    '(?:ha|tem|existe|existem|havera|teriam|tera) (?:algum|alguma|alguns|algumas|previsao de|previsao para)',
  ),
  frame(null, ['wish', 'thing'], DETERMINER),
  frame('thing', ['act'], DETERMINER),
  frame(null, ['anything'], '(?:um|uma|uns|umas|algum|alguma|meu|minha|nosso|nossa|o|a|os|as)'),
  frame(null, ['wish', 'thing'], '(?:bom|boa|proprio|propria|verdadeiro|verdadeira|simples|pequeno|pequena)(?= \\w)'),
];

export { PEOPLE as PORTUGUESE_PEOPLE, PRODUCT as PORTUGUESE_PRODUCT };
