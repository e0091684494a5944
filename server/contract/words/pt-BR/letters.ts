import type { Translation } from '../../words.ts';
import type { letters as en } from '../en/letters.ts';

export const letters: Translation<typeof en> = {
  title: 'Cartas',
  lead: { one: '{count} carta até agora.', other: '{count} cartas até agora.' },
  none: 'Aqui você vai encontrar uma carta de cada mês',
  noneText:
    'No primeiro dia útil do mês, o Rumo escreve como foi o mês anterior, em no máximo duas folhas, e envia por e-mail a quem quiser. Um mês em que ninguém foi consultado e nada foi entregue não tem carta.',
  month: 'Mês',
  sentence: 'Em uma frase',
  written: 'Escrita em',
  older: 'Cartas anteriores',
  soFar: 'Prévia deste mês até agora',
  soFarNote:
    'Esta é uma prévia: nada fica guardado e ninguém é avisado. A carta é escrita no primeiro dia útil do próximo mês.',
  language: 'Idioma da carta',
  print: 'Imprimir',
  sendToMe: 'Enviar para mim agora',
  sentTo: 'A caminho de {email}.',
  sendAgain: 'Enviar a alguém',
  sendAgainTo: 'Enviar esta carta a',
  sendAgainAction: 'Enviar',
  mailsSent: { one: '{count} e-mail enviado.', other: '{count} e-mails enviados.' },
  sentToNobody: 'Ninguém a recebeu por e-mail.',
  waiting: { one: '{count} e-mail ainda espera.', other: '{count} e-mails ainda esperam.' },
  failed: { one: '{count} e-mail não pôde ser entregue.', other: '{count} e-mails não puderam ser entregues.' },
  wantLetter: 'Enviar a carta mensal para mim',
  wantLetterHint: 'No primeiro dia útil de cada mês, no seu idioma.',
  column: 'Carta',
  letterFor: 'Carta mensal para {name}',
  switchedOn: '{name} passa a receber a carta mensal.',
  switchedOff: '{name} não recebe mais a carta mensal.',
};
