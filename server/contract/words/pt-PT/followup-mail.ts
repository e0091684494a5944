import type { Translation } from '../../words.ts';
import type { followupMail as en } from '../en/followup-mail.ts';

export const followupMail: Translation<typeof en> = {
  draftSubject: 'A sua resposta a {organisation}',
  draft: 'Agradeço a sua resposta de {day}. Gostaria de a compreender melhor.',
  draftWithComment: 'Agradeço a sua resposta de {day}. Gostaria de voltar ao que escreveu:',
  subject: {
    one: '{count} cliente aguarda um contacto',
    other: '{count} clientes aguardam um contacto',
  },
  lead: {
    one: '{count} pessoa respondeu e aguarda um contacto.',
    other: '{count} pessoas responderam e aguardam um contacto.',
  },
  person: '{name}, {account}',
  nameless: 'Alguém sem nome',
  score: 'Deu {score} em {top}.',
  scoreBefore: 'Deu {score} em {top}; antes, {previous}.',
  late: 'A resposta chegou depois do fim da ronda.',
  due: 'Prazo: {moment}.',
  overdue: 'O prazo era {moment}.',
  more: { one: 'E mais {count} na lista.', other: 'E mais {count} na lista.' },
  button: 'Abrir a lista',
  why: 'Recebe este e-mail porque o Rumo avisa sobre clientes de {organisation} que aguardam um contacto. É possível alterar isso na lista, em «Meta e e-mails».',
};
