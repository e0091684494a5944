import type { Translation } from '../../words.ts';
import type { monthlyLetter as en } from '../en/monthly-letter.ts';

export const monthlyLetter: Translation<typeof en> = {
  subject: '{organisation}: {month} em resumo',
  title: 'Carta de {month}',
  titleSoFar: '{month} até agora',
  nobodyAsked: 'Ninguém foi consultado em {month}.',
  noScore: 'O que foi perguntado em {month} não gera nota.',
  surveySays: '{survey}: {sentence}',
  basisMonth: '{month}: {answers} de {accounts}.',
  basisQuarter: 'Três meses até {month}: {answers} de {accounts}; só em {month}, {monthAnswers}.',
  answers: { one: '{count} resposta', other: '{count} respostas' },
  accounts: { one: '{count} conta', other: '{count} contas' },
  stillOpen: 'A rodada está aberta até {date}: os números ainda podem mudar.',

  changed: 'O que mudou',
  segmentLower: '{value} ({property}): abaixo dos demais',
  segmentHigher: '{value} ({property}): acima dos demais',
  segmentRest: 'cerca de {points} pontos, entre {low} e {high}; {answers} de {accounts}',
  alarm: 'A média móvel está fora dos limites',
  alarmRest: 'está em {value}; só por acaso, raramente sai da faixa de {low} a {high}; {answers} no mês',
  calm: 'Nenhuma mudança foi comprovada neste mês.',
  response: 'Taxa de resposta {rate}',
  responseRest: '{answered} de {reached} pessoas alcançadas',
  responseBefore: '{answered} de {reached} pessoas alcançadas; no mês anterior, {before} de {reachedBefore}',

  satisfaction: 'Satisfação',
  satisfied: '{share} estão satisfeitos (entre {low} e {high})',
  inQuarter: '{answers} de {accounts} em três meses',
  inMonth: '{answers} de {accounts} no mês',

  requests: 'O que os clientes mais pedem',
  request: '{rank}. {theme}',
  requestAccounts: '{accounts}; posição {low} a {high}',
  requestSure: '{accounts}; claramente na posição {low}',
  requestFew: 'menos de três contas; posição {low} a {high}',
  entered: 'Novidade entre os cinco primeiros: {themes}',

  shipped: 'O que foi entregue',
  told: { one: '{count} cliente avisado', other: '{count} clientes avisados' },
  toldNobody: 'ninguém foi avisado',

  call: 'Para quem ligar',
  waiting: { one: '{count} pessoa espera um contato.', other: '{count} pessoas esperam um contato.' },
  overdue: { one: '{count} já passou do prazo.', other: '{count} já passaram do prazo.' },

  more: 'e mais {count}',

  next: 'O que vem a seguir',
  opens: '{survey} abre em {date}',
  opened: 'A rodada de {survey} está aberta',
  openedRest: 'desde {from}, até {until}',

  ruler: 'NPS de −100 a 100',
  trend: 'NPS de cada mês e onde provavelmente está (95%)',
  funnel: 'Do convite ao comentário',
  invited: 'Convidados',
  delivered: 'Entregues',
  answered: 'Responderam',
  commented: 'Com comentário',

  read: 'Ler a carta inteira',
  why: 'Você recebe este e-mail porque a carta mensal de {organisation} está ativada para você no Rumo. Você pode desativá-la lá, em “Minha conta”.',
  foot: '{organisation} · {month}',
};
