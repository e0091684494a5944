import type { Translation } from '../../words.ts';
import type { ranking as en } from '../en/ranking.ts';

export const ranking: Translation<typeof en> = {
  sentence: {
    one: '{count} conta, necessidade {need} × impacto {impact} × evidência {evidence} × confiança {confidence} ÷ {weeks} semanas = {score}.',
    other:
      '{count} contas, necessidade {need} × impacto {impact} × evidência {evidence} × confiança {confidence} ÷ {weeks} semanas = {score}.',
  },
  sentenceOneWeek: {
    one: '{count} conta, necessidade {need} × impacto {impact} × evidência {evidence} × confiança {confidence} ÷ {weeks} semana = {score}.',
    other:
      '{count} contas, necessidade {need} × impacto {impact} × evidência {evidence} × confiança {confidence} ÷ {weeks} semana = {score}.',
  },
  thinEvidence: 'Poucos indícios',
  thinEvidenceWhy: 'Menos de cinco contas pedem isto; uma a mais ou a menos pode mudar a sua posição.',
  revenueChanges: 'Muda se a receita contar',
  revenueChangesWhy: 'Se as contas contassem pela receita, este tema ficaria numa posição bem diferente.',
  revenueMissing: 'Falta a receita',
  revenueMissingWhy: 'Algumas contas que pedem isto não têm receita registada; contam como a conta mediana.',
  needsEstimate: 'Precisa de estimativa',
  needsEstimateWhy: 'Há clientes a pedir isto, mas sem um esforço em semanas não é possível ordená-lo.',
  notAsked: 'Sem pedidos',
  notAskedWhy: 'De momento, nenhuma conta ativa pede isto.',
};
