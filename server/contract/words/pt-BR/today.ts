import type { Translation } from '../../words.ts';
import type { today as en } from '../en/today.ts';

export const today: Translation<typeof en> = {
  nothingTitle: 'Nada espera por você.',
  todoLead: { one: '{count} coisa a fazer', other: '{count} coisas a fazer' },
  todoTitle: 'A fazer agora',
  nothingText: 'Quando algo precisar de você, vai aparecer aqui com um botão.',
  openReport: 'Abrir o relatório',
  wave: '{survey}, {month}',
  closesOn: 'Recebe respostas até {day}.',
  cancelled: 'Cancelada. Aceita respostas até {day}.',
  paused: 'Pausada: os e-mails esperam. Aceita respostas até {day}.',
  closed: 'Encerrada em {day}.',
  planning: 'As pessoas estão sendo escolhidas.',
  nextWave: 'A próxima rodada de “{survey}” abre em {moment}.',
  stepsTitle: 'Comece em quatro passos',
  stepsLeft: { one: '{count} passo até as primeiras respostas', other: '{count} passos até as primeiras respostas' },
  stepDone: 'Feito',
  customers: 'Importe seus clientes',
  customersWhy: 'Basta um arquivo CSV com nomes e e-mails. Você vê o que aconteceria antes de salvar qualquer coisa.',
  customersAction: 'Importar clientes',
  survey: 'Escolha uma pesquisa',
  surveyWhy: 'A pesquisa mensal de NPS vem em três idiomas: uma nota, um comentário.',
  surveyAction: 'Escolher uma pesquisa',
  test: 'Envie um teste para você',
  testWhy: 'Veja o e-mail como seus clientes vão ver e responda. Respostas de teste não são guardadas.',
  testAction: 'Enviar um teste',
  schedule: 'Ligue a programação',
  scheduleWhy: 'A partir daí o Rumo pergunta sozinho todo mês, a um terço de cada conta por vez.',
  scheduleAction: 'Definir a programação',
  sampleOffer: 'Ou explore antes, em uma empresa fictícia com um ano de respostas.',
  sampleAction: 'Carregar uma empresa de exemplo',
  sampleLoading: 'A empresa de exemplo está sendo carregada. Você pode sair desta página.',
  sampleRemoving: 'A empresa de exemplo está sendo removida.',
  sampleRemoveTitle: 'Remover a empresa de exemplo?',
  sampleRemoveText:
    'Saem os clientes, as rodadas, as respostas, os pedidos e as votações dela, e mais nada. O que você mesmo criou continua.',
  uncertain: {
    one: '{count} e-mail de “{survey}” pode ter saído ou não. Só quem recebe pode dizer.',
    other: '{count} e-mails de “{survey}” podem ter saído ou não. Só quem recebe pode dizer.',
  },
  failed: {
    one: '{count} e-mail de “{survey}” não pôde ser entregue.',
    other: '{count} e-mails de “{survey}” não puderam ser entregues.',
  },
  pausedByPerson: '“{survey}” está pausada: os e-mails esperam até alguém retomar.',
  pausedByBounces:
    'O Rumo pausou “{survey}”: {count} dos últimos {of} e-mails foram para endereços que não existem. Corrija a lista e depois retome.',
  pausedByComplaints:
    'O Rumo pausou “{survey}”: {count} dos últimos {of} e-mails foram marcados como spam. Descubra o motivo antes de retomar.',
  pausedByPolicy:
    'O Rumo pausou “{survey}”: {count} e-mails foram recusados por causa do remetente, não da pessoa. Verifique o servidor de e-mail e os registros de DNS e depois retome.',
  pausedByTransport:
    'O Rumo pausou “{survey}”: o servidor de e-mail não nos deixa entrar. Verifique as configurações e depois retome. Nada se perdeu.',
  lookAtPause: 'Ver a rodada',
  doesNotAddUp:
    'A conta dos e-mails de “{survey}” não fecha: falta alguém ou alguém está duas vezes. A rodada continua aberta.',
  notClosed: '“{survey}” já deveria estar encerrada, mas alguns dos seus e-mails ainda não chegaram ao fim.',
  lookAtMails: 'Ver quais são',
  suspect: {
    one: '{count} resposta a “{survey}” parece ser de um verificador de e-mails. Você decide se ela conta.',
    other: '{count} respostas a “{survey}” parecem ser de um verificador de e-mails. Você decide se elas contam.',
  },
  lookAtAnswers: 'Ver quais são',
  followUps: {
    one: '{count} cliente espera um retorno.',
    other: '{count} clientes esperam um retorno.',
  },
  followUpsOverdue: {
    one: '{count} cliente espera um retorno; fora do prazo: {overdue}.',
    other: '{count} clientes esperam um retorno; fora do prazo: {overdue}.',
  },
  getBack: 'Dar retorno',
  requests: { one: '{count} pedido precisa da sua decisão.', other: '{count} pedidos precisam da sua decisão.' },
  sortRequests: 'Decidir sobre pedidos',
  estimates: {
    one: '{count} tema pedido por clientes não tem estimativa e por isso não entra na ordem do roadmap.',
    other: '{count} temas pedidos por clientes não têm estimativa e por isso não entram na ordem do roadmap.',
  },
  estimate: 'Estimar',
  ballotCloses: {
    one: 'A votação “{question}” encerra em até um dia; {voted} de {invited} votaram.',
    other: 'A votação “{question}” encerra em {count} dias; {voted} de {invited} votaram.',
  },
  lookAtBallot: 'Ver a votação',
  scheduleOff: '“{survey}” não pergunta sozinha: a programação está desligada.',
  setSchedule: 'Definir a programação',
};
