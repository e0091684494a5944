import type { Translation } from '../../words.ts';
import type { answerFaults as en } from '../en/answer-faults.ts';

export const answerFaults: Translation<typeof en> = {
  scoreMissing: 'Escolha primeiro um número.',
  textMissing: 'Escreva aqui uma frase antes de enviar.',
  score: 'Escolha um número inteiro de {min} a {max}.',
  notText: 'Esta pergunta responde-se com palavras.',
  textTooLong: 'O texto tem {length} caracteres; cabem no máximo {limit}. Encurte-o um pouco e envie de novo.',
  unknownQuestion: 'Este inquérito não faz essa pergunta.',
};
