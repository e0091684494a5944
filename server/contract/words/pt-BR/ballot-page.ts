import type { Translation } from '../../words.ts';
import type { ballotPage as en } from '../en/ballot-page.ts';

export const ballotPage: Translation<typeof en> = {
  forGroup: 'Votação do grupo {group}',
  closes: 'Aberta até {date}. Até lá, você pode mudar seu voto.',
  sealed: 'Ninguém vê o resultado antes do encerramento.',
  doorBody: 'Sua votação fica aberta neste navegador por um dia. O link é só seu.',
  doorButton: 'Abrir minha votação',
  elsewhereTitle: 'Esta votação está aberta em outro navegador',
  elsewhereBody:
    'Para termos certeza de que é você, enviamos um novo link para {address}. O que você já respondeu continua lá.',
  elsewhereButton: 'Enviar um novo link',
  sentTitle: 'Um novo link está a caminho',
  sentBody: 'Enviamos o link para {address}. Abra-o neste navegador.',
  notNeeded: 'Não preciso',
  nice: 'Seria bom',
  important: 'Importante',
  critical: 'Crítico',
  atMostCritical: {
    one: 'Quanto você precisa de cada item? No máximo {count} pode ser crítico.',
    other: 'Quanto você precisa de cada item? No máximo {count} podem ser críticos.',
  },
  tooManyTitle: {
    one: '{count} item está como crítico',
    other: '{count} itens estão como críticos',
  },
  tooManyBody: 'O máximo é {limit}. Nada foi salvo ainda: mude alguns destes e salve de novo.',
  save: 'Salvar meu voto',
  savedTitle: 'Seu voto foi salvo',
  savedBody: 'Você pode mudá-lo aqui até {date}.',
  closedTitle: 'Esta votação está encerrada',
  closedBody: 'Ela se encerrou em {date} e não pode mais ser mudada.',
  closedVoted: 'Seu voto conta. Isto é o que você disse:',
  closedNotVoted: 'Nenhum voto seu foi salvo.',
  hurriedTitle: 'Foi rápido demais',
  hurriedBody:
    'Programas que verificam e-mails apertam os botões na hora, por isso nada foi salvo. Aperte o botão mais uma vez, por favor.',
  notWrittenTo:
    'Não escrevemos mais para o endereço desta votação, por isso não podemos enviar um link. Fale com a empresa, por favor.',
  seeRoadmap: 'Ver o que está planejado',
};
