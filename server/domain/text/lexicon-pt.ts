import { anywhere, atStart, everywhere, whole, words, type Lexicon } from './lexicon.ts';

const GOOD =
  '(?:bom|boa|otimo|otima|legal|interessante|util|fixe|ideal|excelente|perfeito|perfeita|bacana|incrivel|maravilhoso|importante|fantastico|conveniente|pratico|melhor|espetacular|espectacular|top|show|giro|agradavel|de grande \\w+|uma mais valia|uma boa|uma mao na roda|bem vindo|bem vinda|bem vindos|essencial|necessario)';
const DEGREE = '(?:muito |mais |bem |tao |realmente |super |mesmo |tambem |ainda |bastante )?';
const CLEAR_ORDER =
  'adicion(?:em|e|ar|a)|acrescent(?:em|e|ar|a)|inclu(?:am|a|ir)|coloqu(?:em|e)|colocar|ponham|permit(?:am|a|ir)|deix(?:em|ar)|melhor(?:em|ar)|corrij(?:am|a)|corrigir|cri(?:em|ar)|facam|faca|implement(?:em|e|ar)|integr(?:em|e|ar)|traduz(?:am|a|ir)|simplifi(?:quem|que|car)|habilit(?:em|ar)|disponibiliz(?:em|e|ar)|oferec(?:er|am)|resolv(?:am|er)|arrum(?:em|ar)|consert(?:em|ar)|suport(?:em|ar)|remov(?:am|er)|retir(?:em|ar)|tir(?:em|ar)|voltem';
const LOOSE_ORDER =
  'aument(?:em|ar)|reduz(?:am|ir)|diminu(?:am|ir)|baix(?:em|ar)|mud(?:em|ar)|alter(?:em|ar)|ter|poder|haver|conseguir|aceit(?:em|ar)|automatizar|sincroniz(?:ar|em)|envi(?:ar|em)|mostr(?:ar|em)|export(?:ar|em)|import(?:ar|em)|trag(?:am|a)|trazer|fazer|tornar|tornem|agilizar|acelerar|receber|ver|notificar|avisar|organizar|filtrar|ordenar|separar|agrupar|anexar|arquivar|convidar|encaminhar|reagir|duplicar|copiar|escolher|personalizar|configurar|investir|atualizar|actualizar|modernizar|possibilitar|possibilidade de|opcao (?:de|para)|uma opcao (?:de|para)|uma forma de|uma maneira de|dar|usar|abrir|unificar|eliminar|acabar com|evitar|facilitar|lembrar';
const WHO = '(?:eu |a gente |nos |voces |se |o \\w+ |a \\w+ |a minha \\w+ |minha \\w+ )?';

export const portuguese: Lexicon = {
  wish: anywhere(
    '(?:gostaria|gostariamos|gostava|gostavamos|adoraria|adoravamos|adorava|queria|queriamos|quero|queremos|desejo|desejamos|espero|esperamos|agradecia|agradeciamos|agradeceria|agradecemos se)',
    `(?:seria|era|ficaria|ficava|fosse|sera) (?:mesmo |tambem |ainda )?${DEGREE}${GOOD}`,
    'seria (?:possivel|preciso)',
    '(?:poderia|poderiam|podia|podiam|deveria|deveriam|devia|deviam|deve|devem|voces podem|podem (?:adicionar|incluir|colocar|fazer|por|criar|melhorar|rever))',
    'da proxima vez',
    '(?:tem|tinha|tinham|teria|teriam|ha) (?:de|que) (?:ser|ter|haver|melhorar|existir|permitir|dar|funcionar)',
    '(?:falta|faltam|faltou|faz falta|fazem falta|fazia falta|faria falta|sinto falta|sinto a falta|sentimos falta|senti falta|sentimos a falta)',
    '(?:preciso|precisamos|precisa|precisam|precisava|precisavamos|precisaria|precisariamos|necessito|necessitamos|necessita|e necessario|necessidade de|e preciso|seria necessario)',
    '(?:dava|daria|dariam) (?:muito |imenso |um grande |um )?(?:jeito|jeitao|jeitinho)',
    '(?:ajudaria|ajudava|facilitaria|facilitava|resolveria|resolvia|melhoraria|melhorava|pouparia|poupava|economizaria|salvaria|agregaria|cairia bem|viria a calhar|vinha a calhar)',
    '(?:por favor|pf|pfv|pff|se possivel|se faz favor|sff)',
    '(?:sugiro|sugerimos|sugestao|sugestoes|sugeria|sugeriria|proponho|propomos|peco que|pedimos que|recomendo que|recomendo adicionar|o meu pedido|meu pedido)',
    'tem como',
    '(?:ha|existe|tem|haveria) (?:alguma |algum |uma )?(?:forma|maneira|possibilidade|previsao|hipotese|modo)',
    '(?:pretendem|tencionam|planejam|planeiam|esta previsto|previsao de|esta nos planos|quando (?:vai|vao|teremos|havera|sai))',
    'quem me dera',
    'tomara que',
    'oxala',
    'bem que',
    '(?:obrigatorio|indispensavel|imprescindivel|fundamental) (?:ter|haver|para|na|no|que)',
    '(?:e|sao|seria) (?:obrigatorio|indispensavel|imprescindivel)',
    'esta na hora de',
    'a (?:unica|primeira|principal) (?:coisa|mudanca|melhoria)',
  ),
  order: atStart(
    `(?:so |tambem |talvez |e |por favor |favor )*(?:${CLEAR_ORDER}|${LOOSE_ORDER})(?! (?:foi|e facil|esta|funciona|tem sido|tudo)(?: |$))`,
    '(?:mais|melhor|melhores|maior|maiores|menos|menor)',
  ),
  complaint: anywhere(
    'nao (?:\\w+ )?(?:consigo|conseguimos|consegue|consegui|conseguem|da|ha|existe|existem|permite|permitem|suporta|suportam|encontro|encontramos|encontrei|aceita|aceitam|possui|deixa|deixam|sincroniza|mostra|mostram|posso|podemos|temos|tem|tenho|vejo|traz|inclui|oferece|lembra|guarda|salva|exporta|importa|integra|responde|respondem|atende|avisa|avisam|entendo|percebo|compensa)',
    'nao (?:e|esta|sao|estao) (?:possivel|suficiente|suficientes|intuitivo|intuitiva|claro|clara|disponivel|bom|boa|pratico|pratica|facil|confiavel|fiavel|flexivel|bem)',
    '(?:impossivel|impossiveis) (?:de |\\w+r)',
    '(?:dificil|dificeis|complicado|complicada|complicados|lento|lenta|lentos|lentas|lentidao|devagar|demora|demoram|demorado|demorada|demorou|demoraram|caro|caros|cara demais|confuso|confusa|confusos|confusas|ruim|ruins|pessimo|pessima|pessimos|horrivel|terrivel|limitado|limitada|limitados|limitadas|fraco|fraca|fracos|fracas|chato|chata|irritante|frustrante|insuficiente|insuficientes|desatualizado|desatualizada|desactualizado|desactualizada|pesado|pesada|aborrecido|trabalhoso|trabalhosa|burocratico|burocratica|instavel|instaveis|cansativo|cansativa|poluido|poluida|moroso|morosa|antiquado|antiquada|antiquadas)',
    'muito (?:cara|caras|alto|alta|altos|pequeno|pequena|pequenas|pequenos|rigido|rigida|longo|longa|basico|basica|manual|mau|ma)',
    '(?:demais|em excesso|demasiado|demasiada|demasiados|demasiadas)',
    'pouco (?:intuitivo|intuitiva|claro|clara|pratico|pratica|flexivel|amigavel|util|suporte|espaco)',
    '(?:poucas|poucos) (?:opcoes|relatorios|filtros|integracoes|recursos|funcionalidades|modelos|idiomas)',
    '(?:deixa|deixam|deixou) (?:muito )?a desejar',
    '(?:tenho|temos|tive|tivemos) (?:que|de) (?:\\w+ )?(?:copiar|fazer|exportar|refazer|digitar|recriar|abrir|entrar|esperar|ligar|usar|recarregar|preencher|repetir)',
    '(?:a mao|manualmente|uma por uma|um por um|uma a uma|um a um)',
    'sem (?:opcao|forma|possibilidade|integracao|suporte a)',
    'perco (?:muito )?tempo',
    'perdemos (?:muito )?tempo',
    'pena que',
    'e (?:uma )?pena',
  ),
  bug: anywhere(
    '(?:erro|erros|bug|bugs|avaria|avarias|trava|travam|travando|travou|travamentos|crasha|crashou|cai|caiu|caem|congela|congelou|encrava|encravou|bloqueia|bloqueou|falha|falhas|falham|falhou|quebrado|quebrada|quebrou|avariado|bugado|bugada)',
    'nao (?:funciona|funcionam|funcionou|abre|abrem|carrega|carregam|chega|chegam|chegou|chegaram|envia|enviou|grava|gravou|atualiza|actualiza)',
    '(?:deixou|parou|deixaram|pararam) de (?:funcionar|responder|sincronizar|abrir|enviar)',
    '(?:sumiu|sumiram|some|somem|desaparece|desaparecem|desapareceu|desapareceram)',
    'perdi (?:os|as|o|a|tudo|todos|todas)',
    '(?:valores|numeros|dados|datas|totais) (?:errados|erradas|incorretos|incorretas)',
    'fecha(?:r|ndo)? sozinho',
  ),
  question: atStart(
    '(?:da (?:para|pra)|e possivel|posso|podemos|como|quando|onde|por que|porque nao|qual|quais|sera que|existe|ha|tem|quanto|consigo)(?: \\w+)+',
  ),
  praise: anywhere(
    '(?:adoro|adoramos|amo|amei|amamos|adorei|otimo|otima|otimos|otimas|excelente|excelentes|perfeito|perfeita|bom|boa|bons|boas|maravilhoso|maravilhosa|incrivel|fantastico|fantastica|facil|faceis|obrigado|obrigada|parabens|satisfeito|satisfeita|satisfeitos|feliz|confiavel|fiavel|rapido|rapida|rapidos|recomendo|recomendamos|gosto|gostei|gostamos|simples|pratico|pratica|atencioso|atenciosa|atenciosos|atenciosas|impecavel|top|nota 10|bem|melhor|sucesso|ajuda|ajudou|intuitivo|intuitiva|eficiente|eficaz|simpatico|simpatica|simpaticos|show|ok|legal|cinco estrelas|espetacular)',
  ),
  harmless: everywhere(
    `(?:tudo|aquilo|exatamente|exactamente|justamente|so|todos os recursos|as funcionalidades) (?:o )?(?:de )?que ${WHO}(?:\\w+ )?(?:preciso|precisamos|precisa|precisava|precisavamos|quero|queremos|queria|queriamos|necessito|necessitamos)`,
    `(?:o|do|ao|no) que ${WHO}(?:preciso|precisamos|precisa|precisava|quero|queremos|queria|esperava|esperavamos)`,
    `(?:quando|sempre que|se|caso|como) ${WHO}(?:preciso|precisamos|precisa|precisei|quero|queremos)`,
    'nao (?:\\w+ )?(?:preciso|precisamos|precisa|quero|queremos|sinto falta|mudaria|mudava|trocaria|trocava)',
    'nao (?:\\w+ )?(?:falta|faltam)(?: nada)?',
    'nao (?:tem|ha|tenho|temos|vejo|encontro|encontrei|existe|possuo) (?:\\w+ )?(?:nada|reclamacao|reclamacoes|o que|do que|de que|problemas?|duvidas?|comparacao|queixas?|igual|defeitos?|sugestao|sugestoes|erros?|comentarios?|criticas?|melhor)(?: \\w+)*',
    'nao tem (?:erro|preco)',
    'nao posso (?:reclamar|me queixar|queixar me)',
    'nao (?:consigo|conseguimos|vivo|vivemos|me vejo) (?:mais )?(?:viver|imaginar|pensar|trabalhar)? ?(?:sem|em nada)(?: \\w+)*',
    '(?:sem|nenhum|nenhuma|zero) (?:\\w+ )?(?:falta|erros?|bugs?|falhas?|problemas?|reclamacao|reclamacoes|queixas?|duvidas?|sugestao|sugestoes|complicacao|complicacoes|burocracia|travar|travamentos|demora|comentarios?|defeitos?)',
    '(?:nunca|jamais) (?:\\w+ )?(?:trava|travou|falha|falhou|cai|caiu|deu (?:erro|problema)|falharam|tive (?:problemas?|erros?)|me deixou|nos deixou)(?: \\w+)*',
    'nao (?:trava|falha|cai|demora|e caro|e cara|e complicado|e dificil|e lento|e lenta)',
    '(?:nada|nao e|nao sao|nao foi) (?:muito |tao |nada )?(?:complicado|complicada|dificil|caro|cara|lento|lenta|confuso|confusa|mau|ruim)',
    '(?:gostaria|gostariamos|queria|quero|gostava|queremos|queriamos|gostavamos|desejo|desejamos) (?:so |apenas |muito |tambem |aqui )?(?:de )?(?:agradecer|parabenizar|elogiar|dizer|felicitar|recomendar|dar os parabens|deixar (?:o )?(?:meu|um) (?:elogio|agradecimento)|continuar|manter)(?: \\w+)*',
    'desej(?:o|amos) (?:\\w+ )?(?:sucesso|boa sorte|felicidades|boas festas)(?: \\w+)*',
    'espero (?:continuar|que (?:continuem|estejam|esteja tudo))(?: \\w+)*',
    'esperamos (?:continuar|que continuem)(?: \\w+)*',
    'por favor (?:continuem|continue|nao mudem|mantenham)(?: \\w+)*',
    'melhor (?:ferramenta|sistema|suporte|atendimento|aplicativo|aplicacao|empresa|produto|que|do que|decisao|software|servico|plataforma)(?: \\w+)*',
    'cada vez melhor',
    'mais (?:ou menos|do que|uma vez|nada|facil|rapido|rapida|simples|pratico)',
    'recomendo (?:a|para|muito|sempre|vivamente|de olhos)(?: \\w+)*',
    'sem (?:eles|ela|ele) nao',
    'quando (?:precisei|precisamos|precisa)',
    'facil de (?:usar|adicionar|aprender|mexer|configurar)',
  ),
  nothing: whole(
    '(?:nada|nenhum|nenhuma|nao|na|n a|nao sei|nao sei dizer|sei la|sim|ok|tudo|tudo bem|tudo certo|tudo otimo|tudo ok|tudo perfeito|esta (?:tudo )?(?:bom|otimo|bem|perfeito|ok|certo)(?: assim)?|ta otimo|sem sugestoes|sem sugestao|sem comentarios|sem comentario|nada a (?:acrescentar|declarar|mudar|melhorar|dizer|apontar|alterar)|nada (?:por enquanto|no momento|de momento|por agora|mais|em especial|especifico|em particular)|por (?:enquanto|agora) (?:nada|nao|esta (?:bom|tudo bem))|de momento (?:nada|nao)|no momento (?:nada|nao)|nao tenho|nao se aplica|teste|testando|continuem assim|continue assim|nao mudaria nada|nao mudava nada|nao tenho nada a (?:dizer|acrescentar)|nenhuma sugestao|igual|idem|bom|boa|otimo|manter como esta|deixar como esta|nao mudar nada|continuar assim|nada mesmo)',
  ),
  opening: atStart(
    '(?:talvez |tambem |so |mas |e |entao |ainda )*(?:eu|nos|voces|ele|ela|eles|gostaria|gostariamos|gostava|gostavamos|queria|queriamos|quero|queremos|seria|era bom|podia|podiam|poderia|poderiam|deveria|deveriam|devia|deviam|falta|faltam|preciso|precisamos|precisa|precisam|sinto|nao|ha|tem como|tenho|temos|dava|daria|adoro|adoraria|esta|estao|continua|sugiro|pena que|obrigado|obrigada|muito|por favor)(?= [a-z0-9])',
    '(?:talvez |tambem |so |por favor )*(?:adicionem|adicionar|acrescentem|acrescentar|incluam|incluir|coloquem|colocar|ponham|permitam|permitir|melhorem|melhorar|corrijam|corrigir|criem|implementem|integrem|integrar|traduzam|simplifiquem|removam|tirem|retirem|resolvam|arrumem)',
    '(?:liguem|ligue|escrevam|contactem|contatem|respondam|mandem|enviem) (?:me|nos|para|pra|a)',
    '(?:o|a|os|as) (?:\\w+ ){1,4}(?:e|esta|estao|sao|podia|poderia|deveria|devia|precisa|trava|falha|demora|nao|cai|ficou|foi|deixa)',
  ),
  connectors: words('e mas tambem porem contudo entretanto entao so porque pois ja alem disso ademais ainda assim'),
  subordinate: atStart('(?:se|quando|sempre que|embora|apesar|enquanto|caso|como|depois|antes|para|porque|ja que)'),
  greeting: atStart(
    '(?:ola|oi|bom dia|boa tarde|boa noite|caros|caro|cara|prezados|prezado|exmos|exmo|estimados|viva)(?: (?:a todos|equipe|equipa|pessoal|gente|time|senhores|suporte|amigos|tudo bem|colegas))*',
  ),
  sentenceWords: words(
    'eu nos voce voces ele ela eles elas sao foi foram esta estao estou estamos tenho temos tem ha uso usamos sou somos porque acho achei fica ficou continua fico gosto gostei',
  ),
  pointing:
    /^(?:(?:muito|mesmo|tambem|tanto) )*(?:disso|disto|dele|dela|deles|delas|isso|isto|nada)(?: (?:tudo|muito|sempre|todo dia|todos os dias|urgente|com urgencia))*$/,
};
