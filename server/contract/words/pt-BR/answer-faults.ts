import type { Translation } from '../../words.ts';
import type { answerFaults as en } from '../en/answer-faults.ts';

export const answerFaults: Translation<typeof en> = {
  scoreMissing: 'Escolha um número primeiro.',
  textMissing: 'Escreva uma frase aqui antes de enviar.',
  score: 'Escolha um número inteiro de {min} a {max}.',
  notText: 'Esta pergunta se responde com palavras.',
  textTooLong: 'O texto tem {length} caracteres; cabem no máximo {limit}. Encurte um pouco e envie de novo.',
  unknownQuestion: 'Esta pesquisa não faz essa pergunta.',
};
