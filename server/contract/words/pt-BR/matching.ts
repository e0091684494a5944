import type { Translation } from '../../words.ts';
import type { matching as english } from '../en/matching.ts';

export const matching: Translation<typeof english> = {
  byWording:
    'Os pedidos são comparados por palavras: o mesmo pedido dito de outro jeito ou em outra língua ainda não é reconhecido.',
  fetching: 'A comparação por sentido está a caminho; até ela chegar, os pedidos são comparados por palavras.',
  waiting: 'O serviço que compara os pedidos por sentido não responde; os pedidos novos esperam por ele.',
  whatToDo: 'O que fazer',
};
