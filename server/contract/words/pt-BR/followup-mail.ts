import type { Translation } from '../../words.ts';
import type { followupMail as en } from '../en/followup-mail.ts';

export const followupMail: Translation<typeof en> = {
  draftSubject: 'Sua resposta para {organisation}',
  draft: 'Agradeço sua resposta de {day}. Gostaria de entendê-la melhor.',
  draftWithComment: 'Agradeço sua resposta de {day}. Gostaria de retomar o que você escreveu:',
  subject: {
    one: '{count} cliente espera um retorno',
    other: '{count} clientes esperam um retorno',
  },
  lead: {
    one: '{count} pessoa respondeu e precisa de um retorno.',
    other: '{count} pessoas responderam e precisam de um retorno.',
  },
  person: '{name}, {account}',
  nameless: 'Alguém sem nome',
  score: 'Deu {score} de {top}.',
  scoreBefore: 'Deu {score} de {top}; antes, {previous}.',
  late: 'A resposta chegou depois do fim da rodada.',
  due: 'Prazo: {moment}.',
  overdue: 'O prazo era {moment}.',
  more: { one: 'E mais {count} na lista.', other: 'E mais {count} na lista.' },
  button: 'Abrir a lista',
  why: 'Você recebe este e-mail porque o Rumo avisa você sobre clientes de {organisation} que esperam um retorno. É possível mudar isso na lista, em “Meta e e-mails”.',
};
