/** A column name as written in a file, brought to one spelling: no accents, case, brackets or punctuation. */
export function plainColumnName(header: string): string {
  return header
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}

const accountName = [
  ...['account name', 'company', 'company name', 'organization', 'organisation', 'customer', 'customer name', 'client'],
  ...['nome da conta', 'empresa', 'nome da empresa', 'organizacao', 'cliente', 'nome do cliente', 'razao social'],
] as const;

const accountId = [
  ...['account id', 'account external id', 'company id', 'organization id', 'customer id', 'client id'],
  ...['id da conta', 'id conta', 'id da empresa', 'id empresa', 'id do cliente', 'id cliente'],
  ...['codigo da conta', 'codigo da empresa', 'codigo do cliente', 'cnpj', 'nif', 'nipc'],
] as const;

/**
 * What each column may be called, in English and Portuguese, as `plainColumnName` spells it. The command line and the
 * import page read this one table.
 */
export const columnSynonyms = {
  score: [
    ...['score', 'nps', 'nps score', 'rating', 'grade', 'points', 'survey response', 'likelihood to recommend'],
    ...['nota', 'nota nps', 'nps nota', 'pontuacao', 'avaliacao', 'pontos', 'probabilidade de recomendar'],
  ],
  stars: ['stars', 'star rating', 'rating', 'score', 'csat', 'estrelas', 'nota', 'avaliacao', 'pontuacao'],
  /** Which account an answer belongs to, by id or by name. */
  account: ['account', 'conta', ...accountId, ...accountName],
  date: [
    ...['date', 'day', 'answered at', 'answered', 'answer date', 'response date', 'responded at', 'submitted at'],
    ...['submit date', 'submission date', 'created at', 'created', 'timestamp', 'recorded date', 'end date', 'at'],
    ...['data', 'dia', 'data da resposta', 'data de resposta', 'data resposta', 'respondido em', 'respondida em'],
    ...['criado em', 'criada em', 'data de envio', 'carimbo de data hora', 'data hora'],
  ],
  weight: ['weight', 'sampling weight', 'peso', 'ponderacao', 'ponderador'],
  segment: ['segment', 'segmento', 'tier', 'customer segment', 'segmento do cliente'],

  id: ['id', 'line id', 'comment id', 'response id', 'answer id', 'codigo', 'id da resposta', 'id do comentario', '#'],
  text: [
    ...['text', 'comment', 'comments', 'feedback', 'request', 'suggestion', 'suggestions', 'reason', 'verbatim'],
    ...['answer', 'response', 'message', 'description'],
    ...['texto', 'comentario', 'comentarios', 'pedido', 'sugestao', 'sugestoes', 'motivo', 'resposta', 'mensagem'],
    ...['descricao', 'opiniao'],
  ],
  /** The heading of a wish on a board: read where no column holds its text. */
  title: ['title', 'subject', 'summary', 'headline', 'titulo', 'assunto', 'resumo'],
  need: [
    ...['need', 'priority', 'importance', 'urgency', 'stated need'],
    ...['necessidade', 'prioridade', 'importancia', 'urgencia'],
  ],
  lang: ['lang', 'language', 'locale', 'idioma', 'lingua', 'linguagem'],

  accountId: [...accountId],
  accountName: ['account', 'conta', ...accountName],
  plan: ['plan', 'account plan', 'subscription', 'subscription plan', 'plano', 'assinatura', 'subscricao'],
  mrr: [
    ...['mrr', 'monthly revenue', 'monthly recurring revenue', 'monthly spend', 'revenue', 'account mrr'],
    ...['receita', 'receita mensal', 'receita recorrente mensal', 'mensalidade', 'valor mensal', 'faturacao mensal'],
  ],
  seats: [
    ...['seats', 'licenses', 'licences', 'seat count', 'number of seats', 'users'],
    ...['licencas', 'assentos', 'lugares', 'usuarios', 'utilizadores', 'numero de licencas'],
  ],
  sector: ['sector', 'industry', 'vertical', 'setor', 'industria', 'ramo', 'area de atuacao', 'ramo de atividade'],
  size: ['size', 'company size', 'employees', 'headcount', 'porte', 'tamanho', 'dimensao', 'funcionarios'],
  lifecycle: ['lifecycle', 'lifecycle stage', 'stage', 'status', 'ciclo de vida', 'fase', 'situacao', 'estado'],
  contactId: [
    ...['contact id', 'contact external id', 'external id', 'user id', 'person id', 'id'],
    ...['id do contato', 'id do contacto', 'id contato', 'id contacto', 'id externo', 'codigo do contato'],
  ],
  email: [
    ...['email', 'e mail', 'mail', 'email address', 'e mail address', 'contact email', 'person email', 'work email'],
    ...['endereco de email', 'endereco de e mail', 'correio eletronico', 'email do contato', 'email do contacto'],
  ],
  name: [
    ...['name', 'full name', 'contact', 'contact name', 'person name', 'person'],
    ...['nome', 'nome completo', 'contato', 'contacto', 'nome do contato', 'nome do contacto', 'pessoa'],
  ],
  locale: ['locale', 'language', 'lang', 'preferred language', 'idioma', 'lingua', 'idioma preferido'],
  role: ['role', 'job title', 'title', 'position', 'job', 'cargo', 'funcao', 'papel'],
  customerSince: [
    ...['customer since', 'client since', 'since', 'start date', 'signed up', 'signed up at', 'signup date'],
    ...['cliente desde', 'desde', 'data de inicio', 'inicio', 'data de adesao', 'data de entrada'],
  ],
} as const satisfies Record<string, readonly string[]>;

export type ColumnField = keyof typeof columnSynonyms;

export interface AmbiguousColumn<Field extends ColumnField = ColumnField> {
  readonly field: Field;
  /** The headers that could all be this field, as written in the file. */
  readonly headers: readonly string[];
}

export interface ColumnMatch<Field extends ColumnField = ColumnField> {
  /** Field to place of its column, counted from 0. */
  readonly matched: Readonly<Partial<Record<Field, number>>>;
  /** Fields that two or more columns could be: an error, never a guess. */
  readonly ambiguous: readonly AmbiguousColumn<Field>[];
  /** Wanted fields without a column. */
  readonly unmatched: readonly Field[];
  /** Headers that no wanted field takes. */
  readonly ignored: readonly string[];
}

/**
 * Finds the column of each wanted field by its synonyms, without regard to accents and case.
 * A field with two possible columns is ambiguous and has no match; fields and headers may be none.
 */
export function matchColumns<Field extends ColumnField>(
  headers: readonly string[],
  wanted: readonly Field[],
): ColumnMatch<Field> {
  const plain = headers.map(plainColumnName);
  const matched: Partial<Record<Field, number>> = {};
  const ambiguous: AmbiguousColumn<Field>[] = [];
  const unmatched: Field[] = [];
  const taken = new Set<number>();

  for (const field of wanted) {
    const synonyms: readonly string[] = columnSynonyms[field];
    const places = plain.flatMap((name, at) => (synonyms.includes(name) ? [at] : []));
    places.forEach((at) => taken.add(at));
    const [first, second] = places;
    if (first === undefined) unmatched.push(field);
    else if (second === undefined) matched[field] = first;
    else ambiguous.push({ field, headers: places.map((at) => headers[at]!) });
  }
  return { matched, ambiguous, unmatched, ignored: headers.filter((_, at) => !taken.has(at)) };
}
