import type { Translation } from '../../words.ts';
import type { themeOffers as en } from '../en/theme-offers.ts';

export const themeOffers: Translation<typeof en> = {
  title: 'Também pode ser daqui',
  lead: 'Os temas e pedidos avulsos mais parecidos com este. Marque o que quer dizer o mesmo.',
  none: 'Nada mais se parece com este tema.',
  alone: 'um pedido avulso',
  inTheme: { one: '{theme} · {count} pedido', other: '{theme} · {count} pedidos' },
  alike: '{score} de semelhança, {closeness}',
  choose: 'Trazer “{quote}”',
  takeIn: { one: 'Trazer {count}', other: 'Trazer {count}' },
  takeInOnly: {
    one: 'Trazer {count}; os outros não são o mesmo',
    other: 'Trazer {count}; os outros não são o mesmo',
  },
  noneOfThese: { one: 'Não é o mesmo', other: 'Nenhum destes {count} é o mesmo' },
  doneTaken: { one: 'Trazido para cá: {count}.', other: 'Trazidos para cá: {count}.' },
  doneApart: {
    one: 'Mantido separado; não será mais sugerido.',
    other: '{count} mantidos separados; não serão mais sugeridos.',
  },
  more: 'Mostrar mais',
  keyTick: 'marcar o que é daqui',
  keyTakeIn: 'trazer o que está marcado',
  keyNotSame: 'os outros não são o mesmo',
  keyUndo: 'desfazer',
};
