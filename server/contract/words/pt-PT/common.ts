import type { Translation } from '../../words.ts';
import type { common as en } from '../en/common.ts';

export const common: Translation<typeof en> = {
  product: 'Rumo',
  cancel: 'Cancelar',
  save: 'Guardar',
  undo: 'Anular',
  close: 'Fechar',
  search: 'Procurar',
  none: 'Nenhum',
};
