import type { Translation } from '../../words.ts';
import type { sample as en } from '../en/sample.ts';

export const sample: Translation<typeof en> = {
  hasCustomers: 'Já há clientes aqui. A empresa de exemplo só pode ser carregada antes dos primeiros.',
  alreadyThere: 'A empresa de exemplo já está aqui, ou está sendo carregada ou removida.',
  notThere: 'Não há empresa de exemplo para remover.',
  groupName: 'Conselho de clientes',
  groupDescription: 'Clientes que nos dizem a cada trimestre do que mais precisam.',
  closedQuestion: 'O que devemos construir no próximo trimestre?',
  openQuestion: 'Qual destes temas mais ajudaria você este ano?',
  releaseTitle: 'O que você nos pediu',
  releaseNote: 'Duas coisas que muitos de vocês pediram já estão no produto. Obrigado por nos contar.',
};
