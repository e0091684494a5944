import type { Translation } from '../../words.ts';
import type { problems as en } from '../en/problems.ts';

export const problems: Translation<typeof en> = {
  unparseable: 'Não foi possível ler o pedido. Verifique se é um JSON válido.',
  invalid: 'Alguns campos precisam de correção.',
  unauthenticated: 'Entre primeiro.',
  forbidden: 'Seu papel não permite isso. Fale com um proprietário.',
  notFound: 'Não há nada aqui. Pode ter sido removido, ou o endereço está incompleto.',
  stale: 'Alguém alterou isto enquanto você trabalhava. Carregue de novo e repita a alteração.',
  conflict: 'Isto não combina com o que já existe.',
  closed: 'Isto está encerrado e não pode mais ser alterado.',
  tooMany: 'Tentativas demais. Espere {seconds} segundos e tente de novo.',
  tooLarge: 'Isto é maior do que o Rumo aceita.',
  unavailable: 'O Rumo não consegue salvar agora. Nada se perdeu; tente de novo em instantes.',
  unexpected: 'Algo falhou do nosso lado. O número {reference} está no registro.',
};
