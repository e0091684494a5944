import type { Translation } from '../../words.ts';
import type { audience as en } from '../en/audience.ts';

export const audience: Translation<typeof en> = {
  accountTaken: 'Outra conta já tem este ID, ou este nome e também nenhum ID.',
  contactTaken: 'Outra pessoa já tem este e-mail ou este ID.',
  keyNeeded: 'Uma pessoa precisa de um e-mail ou de um ID externo.',
  noAddress: 'Esta pessoa não tem e-mail.',
  noSuchAccount: 'Esta conta não existe.',
  chooseColumn: 'Várias colunas podem ser “{field}”: {columns}. Escolha uma.',
  noKeyColumn: 'Nenhuma coluna traz e-mail, ID de pessoa, ou nome ou ID de conta. Escolha pelo menos uma.',
  importRunning: 'Outra importação está em andamento. Espere ela terminar.',
  importCollided:
    'Alguém alterou clientes durante a importação. O que já entrou fica; importe o mesmo arquivo de novo.',
  importDied: 'O Rumo parou durante a importação. O que já entrou fica; importe o mesmo arquivo de novo.',
  importFailed: 'Algo falhou do nosso lado. O que já entrou fica; importe o mesmo arquivo de novo.',
};
