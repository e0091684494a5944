import type { Translation } from '../../words.ts';
import type { themeOffers as en } from '../en/theme-offers.ts';

export const themeOffers: Translation<typeof en> = {
  title: 'Também pode pertencer aqui',
  lead: 'Os temas e pedidos isolados mais parecidos com este. Assinale o que quer dizer o mesmo.',
  none: 'Mais nada se parece com este tema.',
  alone: 'um pedido isolado',
  inTheme: { one: '{theme} · {count} pedido', other: '{theme} · {count} pedidos' },
  alike: '{score} de semelhança, {closeness}',
  choose: 'Trazer “{quote}”',
  takeIn: { one: 'Trazer {count}', other: 'Trazer {count}' },
  takeInOnly: {
    one: 'Trazer {count}; os outros não são o mesmo',
    other: 'Trazer {count}; os outros não são o mesmo',
  },
  noneOfThese: { one: 'Não é o mesmo', other: 'Nenhum destes {count} é o mesmo' },
  doneTaken: { one: 'Trazido para aqui: {count}.', other: 'Trazidos para aqui: {count}.' },
  doneApart: {
    one: 'Mantido separado; não voltará a ser sugerido.',
    other: '{count} mantidos separados; não voltarão a ser sugeridos.',
  },
  more: 'Mostrar mais',
  keyTick: 'assinalar o que é daqui',
  keyTakeIn: 'trazer o que está assinalado',
  keyNotSame: 'os outros não são o mesmo',
  keyUndo: 'anular',
};
