import type { Translation } from '../../words.ts';
import type { csv as en } from '../en/csv.ts';

export const csv: Translation<typeof en> = {
  notUtf8: 'O arquivo não está em UTF-8 e foi lido como Windows-1252. Confira algumas letras acentuadas.',
  notText: 'Isto não é um arquivo CSV. Abra-o em uma planilha, escolha “Salvar como” e depois CSV.',
  empty: 'O arquivo não tem linhas. A primeira linha deve dar nome às colunas.',
  openQuote: 'Aspas abertas nesta linha nunca são fechadas.',
  strayQuote: 'Há aspas dentro de uma célula. Coloque a célula inteira entre aspas e dobre as que estão dentro dela.',
  repeatedColumn: 'Duas colunas se chamam “{name}”. Renomeie ou remova uma delas.',
  tooManyColumns: 'Há mais de {limit} colunas.',
  tooManyRows: 'Há mais de {limit} linhas. Divida o arquivo.',
  cellTooLong: 'Uma célula tem mais de {limit} caracteres.',
  tooManyCells: 'Esta linha tem {cells} células; a primeira linha dá nome a {columns} colunas.',
  unreadable: 'Não foi possível ler esta linha como CSV.',
};
