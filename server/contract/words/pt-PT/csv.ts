import type { Translation } from '../../words.ts';
import type { csv as en } from '../en/csv.ts';

export const csv: Translation<typeof en> = {
  notUtf8: 'O ficheiro não está em UTF-8 e foi lido como Windows-1252. Convém verificar algumas letras acentuadas.',
  notText: 'Isto não é um ficheiro CSV. Na folha de cálculo, escolha “Guardar como” e depois CSV.',
  empty: 'O ficheiro não tem linhas. A primeira linha deve dar nome às colunas.',
  openQuote: 'Há aspas abertas nesta linha que nunca são fechadas.',
  strayQuote:
    'Há aspas dentro de uma célula. Coloque a célula inteira entre aspas e duplique as que estão dentro dela.',
  repeatedColumn: 'Duas colunas chamam-se “{name}”. Mude o nome ou remova uma delas.',
  tooManyColumns: 'Há mais de {limit} colunas.',
  tooManyRows: 'Há mais de {limit} linhas. Divida o ficheiro.',
  cellTooLong: 'Uma célula tem mais de {limit} caracteres.',
  tooManyCells: 'Esta linha tem {cells} células; a primeira linha dá nome a {columns} colunas.',
  unreadable: 'Não foi possível ler esta linha como CSV.',
};
