import type { Translation } from '../../words.ts';
import type { common as en } from '../en/common.ts';

export const common: Translation<typeof en> = {
  product: 'Rumo',
  cancel: 'Cancelar',
  save: 'Salvar',
  undo: 'Desfazer',
  close: 'Fechar',
  search: 'Buscar',
  none: 'Nenhum',
};
