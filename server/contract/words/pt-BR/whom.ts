/** A quem uma pesquisa pergunta: quantos, quais deles, e o que isso dá num ano. */
export const whom = {
  way: 'A quem perguntar a cada mês',
  third: 'um terço de cada conta, em rodízio',
  everyone: 'todos que podem ser perguntados',
  number: 'um número de pessoas, por sorteio',
  percent: 'uma parte das pessoas, por sorteio',
  thirdHint: 'Toda conta é ouvida todo mês, e cada pessoa é perguntada uma vez por trimestre.',
  everyoneHint:
    'Ninguém é perguntado de novo antes de 80 dias, então uma rodada é grande num mês e pequena nos dois seguintes.',
  numberHint: 'Tantas das pessoas que podem ser perguntadas naquele mês.',
  percentHint: 'Das pessoas que podem ser perguntadas naquele mês, arredondando para cima.',
  numberField: 'Quantas pessoas',
  percentField: 'Por cento',
  strata: 'Sortear em cada grupo na sua proporção',
  strataNone: 'não, entre todas as pessoas juntas',
  strataPlan: 'cada plano',
  strataSector: 'cada setor',
  strataSize: 'cada porte',
  strataHint: 'Todo grupo fica com alguém, quando o número permite.',
  seed: 'Semente',
  seedHint: 'A mesma semente sorteia as mesmas pessoas no mesmo mês. Pode ficar vazia.',

  segment: 'Só algumas pessoas',
  segmentNone: 'Todos entram: nenhum grupo foi escolhido.',
  segmentHint:
    'De cada propriedade marcada, a pessoa precisa ter um dos valores marcados. As outras não são perguntadas.',
  segmentNow: 'Só: {list}',
  segmentOne: '{property} {values}',
  segmentClear: 'Voltar a perguntar a todos',
  segmentEmpty: 'Nenhum cliente tem plano, setor, porte ou cargo ainda, então há pouco o que escolher.',
  plan: 'Plano',
  sector: 'Setor',
  size: 'Porte',
  lifecycle: 'Assinatura',
  role: 'Cargo',
  locale: 'Idioma',

  yearTitle: 'As próximas doze rodadas',
  yearLead:
    'Se, a partir de hoje, ninguém chegasse, saísse ou cancelasse a inscrição. Abra um mês para ver por que os outros não são perguntados.',
  yearCounting: 'Contando de novo…',
  yearEmpty:
    'Ainda não há clientes, então ninguém seria perguntado. Importe clientes para ver o ano que vem pela frente.',
  yearAsked: { one: '{count} perguntada', other: '{count} perguntadas' },
  yearOf: 'de {people}',
  yearNobody: 'Ninguém seria perguntado em {month}.',
  yearNone: 'Ninguém fica de fora.',
  yearSum: {
    one: '{count} e-mail nestas rodadas, {most} na maior.',
    other: '{count} e-mails nestas rodadas, {most} na maior.',
  },
} as const;
