import type { Translation } from '../../words.ts';
import type { monthlyLetter as en } from '../en/monthly-letter.ts';

export const monthlyLetter: Translation<typeof en> = {
  subject: '{organisation}: {month} em resumo',
  title: 'Carta de {month}',
  titleSoFar: '{month} até agora',
  nobodyAsked: 'Ninguém foi inquirido em {month}.',
  noScore: 'O que se perguntou em {month} não dá uma pontuação.',
  surveySays: '{survey}: {sentence}',
  basisMonth: '{month}: {answers} de {accounts}.',
  basisQuarter: 'Três meses até {month}: {answers} de {accounts}; só em {month}, {monthAnswers}.',
  answers: { one: '{count} resposta', other: '{count} respostas' },
  accounts: { one: '{count} conta', other: '{count} contas' },
  stillOpen: 'A ronda está aberta até {date}: os números ainda podem mudar.',

  changed: 'O que mudou',
  segmentLower: '{value} ({property}): abaixo dos restantes',
  segmentHigher: '{value} ({property}): acima dos restantes',
  segmentRest: 'cerca de {points} pontos, entre {low} e {high}; {answers} de {accounts}',
  alarm: 'A média móvel está fora dos limites',
  alarmRest: 'está em {value}; só por acaso, raramente sai do intervalo de {low} a {high}; {answers} no mês',
  calm: 'Nenhuma alteração ficou comprovada neste mês.',
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

  shipped: 'O que foi lançado',
  told: { one: '{count} cliente avisado', other: '{count} clientes avisados' },
  toldNobody: 'ninguém foi avisado',

  call: 'A quem telefonar',
  waiting: { one: '{count} pessoa aguarda um contacto.', other: '{count} pessoas aguardam um contacto.' },
  overdue: { one: '{count} já ultrapassou o prazo.', other: '{count} já ultrapassaram o prazo.' },

  more: 'e mais {count}',

  next: 'O que vem a seguir',
  opens: '{survey} abre a {date}',
  opened: 'A ronda de {survey} está aberta',
  openedRest: 'desde {from}, até {until}',

  ruler: 'NPS de −100 a 100',
  trend: 'NPS de cada mês e onde provavelmente está (95%)',
  funnel: 'Do convite ao comentário',
  invited: 'Convidados',
  delivered: 'Entregues',
  answered: 'Responderam',
  commented: 'Com comentário',

  read: 'Ler a carta completa',
  why: 'Recebe este e-mail porque a carta mensal de {organisation} está ativada para si no Rumo. Pode desativá-la em “A minha conta”.',
  foot: '{organisation} · {month}',
};
