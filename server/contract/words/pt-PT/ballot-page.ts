import type { Translation } from '../../words.ts';
import type { ballotPage as en } from '../en/ballot-page.ts';

export const ballotPage: Translation<typeof en> = {
  forGroup: 'Votação do grupo {group}',
  closes: 'Aberta até {date}. Até lá, pode alterar o seu voto.',
  sealed: 'Ninguém vê o resultado antes do encerramento.',
  doorBody: 'A sua votação fica aberta neste navegador durante um dia. A ligação é só sua.',
  doorButton: 'Abrir a minha votação',
  elsewhereTitle: 'Esta votação está aberta noutro navegador',
  elsewhereBody:
    'Para termos a certeza da sua identidade, enviamos uma nova ligação para {address}. O que já respondeu continua lá.',
  elsewhereButton: 'Enviar uma nova ligação',
  sentTitle: 'Uma nova ligação vai a caminho',
  sentBody: 'Enviámos a ligação para {address}. Abra-a neste navegador.',
  notNeeded: 'Não preciso',
  nice: 'Seria bom',
  important: 'Importante',
  critical: 'Crítico',
  atMostCritical: {
    one: 'Quanto precisa de cada item? No máximo {count} pode ser crítico.',
    other: 'Quanto precisa de cada item? No máximo {count} podem ser críticos.',
  },
  tooManyTitle: {
    one: '{count} item está como crítico',
    other: '{count} itens estão como críticos',
  },
  tooManyBody: 'O máximo é {limit}. Ainda nada foi guardado: altere alguns destes e guarde de novo.',
  save: 'Guardar o meu voto',
  savedTitle: 'O seu voto ficou guardado',
  savedBody: 'Pode alterá-lo aqui até {date}.',
  closedTitle: 'Esta votação está encerrada',
  closedBody: 'Encerrou em {date} e já não pode ser alterada.',
  closedVoted: 'O seu voto conta. Isto é o que disse:',
  closedNotVoted: 'Nenhum voto seu ficou guardado.',
  hurriedTitle: 'Foi demasiado rápido',
  hurriedBody:
    'Os programas que verificam e-mails premem os botões de imediato, por isso nada foi guardado. Prima o botão mais uma vez, por favor.',
  notWrittenTo:
    'Já não escrevemos para o endereço desta votação, por isso não podemos enviar uma ligação. Contacte a empresa, por favor.',
  seeRoadmap: 'Ver o que está planeado',
};
