import type { Translation } from '../../words.ts';
import type { importFaults as en } from '../en/import-faults.ts';

export const importFaults: Translation<typeof en> = {
  notAnAmount: '“{value}” não é um valor.',
  negative: '“{value}” é menor que zero.',
  otherCurrency: '“{value}” não está em {currency}.',
  tooFine: '“{value}” tem mais casas decimais do que pode ter.',
  tooLarge: '“{value}” é grande demais.',
  notADay: '“{value}” não é uma data. Escreva como 2024-05-31.',
  dayOrder: '“{value}” pode ser duas datas. Diga se o dia ou o mês vem primeiro.',
  notAnEmail: '“{value}” não é um endereço de e-mail.',
  tooLong: 'Isto tem mais de {limit} caracteres.',
  otherLanguage: '“{value}” é um idioma que o Rumo não fala; vale o da organização.',
  otherLifecycle: '“{value}” não é conhecido. Escreva teste, cliente ou cancelado.',
  personWithoutKey: 'Uma pessoa precisa de um e-mail ou de um ID externo.',
  accountWithoutKey: 'A linha descreve uma conta, mas não traz nem o nome nem o ID dela.',
  saysNothing: 'Nenhuma das colunas lidas tem valor nesta linha.',
  repeats: 'Repete a linha {line}.',
  contradicts: 'A linha {line} diz outra coisa sobre esta conta.',
  severalAccounts: 'Várias contas se chamam “{name}”. Informe o ID da conta.',
  nameOfAnother: 'Outra conta sem ID já tem este nome.',
  twoPeople: 'O ID e o e-mail pertencem a duas pessoas diferentes.',
  emailOfAnother: 'Este e-mail pertence à pessoa com o ID {id}.',
  archived: 'Está arquivado e continua assim.',
};
