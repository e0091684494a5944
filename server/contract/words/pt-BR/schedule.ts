import type { Translation } from '../../words.ts';
import type { schedule as en } from '../en/schedule.ts';

export const schedule: Translation<typeof en> = {
  holiday: '{day} é feriado',
  weekend: '{day} cai no fim de semana',
  shortMonth: '{month} não tem dia {day}',
  noSuchDay: '{month} não tem esse dia',
  clocksForward: 'os relógios são adiantados em {day}: o horário {time} não existe',
};
