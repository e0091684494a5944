import type { Translation } from '../../words.ts';
import type { cut as english } from '../en/cut.ts';

export const cut: Translation<typeof english> = {
  plan: 'Plano',
  sector: 'Setor',
  size: 'Dimensão',
  revenue: 'Receita',
  locale: 'Língua',
  role: 'Cargo',
  tenure: 'Cliente há',
  notKnown: 'Não indicado',
  revenueLow: 'Terço inferior',
  revenueMiddle: 'Terço do meio',
  revenueHigh: 'Terço superior',
  tenureNew: 'Menos de 6 meses',
  tenureSettled: 'De 6 a 24 meses',
  tenureOld: 'Mais de 24 meses',
  hiddenSmall: 'Oculto: menos de 5 respostas ou de 3 contas',
  hiddenAlike: {
    one: '{count} resposta, resultado oculto',
    other: '{count} respostas, resultado oculto',
  },
  hiddenBeside: 'Oculto para que um grupo ou mês mais pequeno continue oculto',
};
