import type { Translation } from '../../words.ts';
import type { report as en } from '../en/report.ts';
import { report as ptBR } from '../pt-BR/report.ts';

/** The sentences that a letter tells; what stands on the page only stays as in pt-BR. */
export const report: Translation<typeof en> = {
  ...ptBR,
  nobody: 'Ainda ninguém respondeu.',
  oneAnswer: 'Uma resposta até agora: é pouco para dar uma pontuação.',
  fewAnswers: {
    one: '{count} resposta: pouco para um só número. A pontuação está provavelmente entre {low} e {high}.',
    other: '{count} respostas: pouco para um só número. A pontuação está provavelmente entre {low} e {high}.',
  },
  unclearQuarter: 'NPS {nps} (entre {low} e {high}). Ainda não é possível saber se mudou desde o trimestre anterior.',
  unclearMonth: 'NPS {nps} (entre {low} e {high}). Ainda não é possível saber se mudou desde o mês anterior.',
  droppedBy: 'A descida é de cerca de {points} pontos (entre {low} e {high}).',
  roseBy: 'A subida é de cerca de {points} pontos (entre {low} e {high}).',
  couldBe: 'A alteração pode ser de {low} a {high} pontos; nenhum número de respostas ao seu alcance tiraria a dúvida.',
  couldBeUntil: {
    one: 'A alteração pode ser de {low} a {high} pontos; com cerca de mais {count} resposta seria possível saber.',
    other: 'A alteração pode ser de {low} a {high} pontos; com cerca de mais {count} respostas seria possível saber.',
  },
};
