import type { Translation } from '../../words.ts';
import type { problems as en } from '../en/problems.ts';

export const problems: Translation<typeof en> = {
  unparseable: 'Não foi possível ler o pedido. Verifique se é um JSON válido.',
  invalid: 'Alguns campos precisam de correção.',
  unauthenticated: 'Inicie sessão primeiro.',
  forbidden: 'A sua função não permite isto. Fale com um proprietário.',
  notFound: 'Não há nada aqui. Pode ter sido removido, ou o endereço está incompleto.',
  stale: 'Alguém alterou isto entretanto. Carregue de novo e repita a alteração.',
  conflict: 'Isto não é compatível com o que já existe.',
  closed: 'Isto está encerrado e já não pode ser alterado.',
  tooMany: 'Demasiadas tentativas. Aguarde {seconds} segundos e tente de novo.',
  tooLarge: 'Isto é maior do que o Rumo aceita.',
  unavailable: 'O Rumo não consegue guardar agora. Nada se perdeu; tente de novo dentro de momentos.',
  unexpected: 'Algo falhou do nosso lado. O número {reference} está no registo.',
};
