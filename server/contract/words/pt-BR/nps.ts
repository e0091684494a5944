import type { Translation } from '../../words.ts';
import type { nps as en } from '../en/nps.ts';

export const nps: Translation<typeof en> = {
  oneAnswer: '1 resposta',
  oneAccount: 'todas as respostas são de uma só conta',
  hidden: { one: 'oculto: menos de {count} resposta', other: 'oculto: menos de {count} respostas' },
  hiddenBeside: 'oculto, para que uma parte menor ao lado continue oculta',
  viewsDiffer: 'Contando respostas, a nota é {answers}; contando contas, {accounts}.',
  largeAccount: '{account} deu {share} % das respostas.',
  noAnswers: 'Ainda não há respostas',
  dropped: 'Caiu',
  rose: 'Subiu',
  noRealChange: 'Sem mudança real',
  cantTellYet: 'Ainda não dá para saber',
  tooFewAnswers: 'Poucas respostas',
  changedBy: 'cerca de {points} pontos (entre {low} e {high})',
  couldBe: 'pode ser qualquer valor de {low} a {high}',
  moreAnswers: {
    one: 'cerca de {count} resposta a mais resolveria',
    other: 'cerca de {count} respostas a mais resolveriam',
  },
  promoters: 'Promotores',
  passives: 'Neutros',
  detractors: 'Detratores',
  interval: 'entre {low} e {high}',
};
