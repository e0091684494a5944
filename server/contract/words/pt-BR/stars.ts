import type { Translation } from '../../words.ts';
import type { stars as en } from '../en/stars.ts';

export const stars: Translation<typeof en> = {
  nobody: 'Ninguém deu estrelas neste período.',
  oneAnswer: 'Uma resposta até agora: é pouco para uma média.',
  oneAccount: {
    one: '{mean} de 5 estrelas, de {count} resposta de uma só conta.',
    other: '{mean} de 5 estrelas, de {count} respostas de uma só conta.',
  },
  mean: '{mean} de 5 estrelas (entre {low} e {high}).',
  goalMet: 'Meta acima de {goal}: atingida.',
  goalMissed: 'Meta acima de {goal}: não atingida.',
  goalOpen: 'Meta acima de {goal}: ainda não comprovada.',
  goalOpenUntil: {
    one: 'Meta acima de {goal}: ainda não comprovada; com mais {count} resposta, aproximadamente, daria para saber.',
    other: 'Meta acima de {goal}: ainda não comprovada; com mais {count} respostas, aproximadamente, daria para saber.',
  },
  met: 'Atingida',
  missed: 'Não atingida',
  notYetShown: 'Ainda não comprovada',
  of: 'Estrelas, {months}',
  between: 'entre {low} e {high}',
  goal: 'Meta: acima de {goal}',
  goalHow:
    'Atingida quer dizer: se a média de todos os clientes não passasse da meta, respostas como estas viriam no máximo 5 vezes em 100.',
  satisfied: 'Satisfeitos: {share}',
  satisfiedHow: 'deram 4 ou 5 estrelas',
  distribution: 'Quantas estrelas as pessoas deram',
  value: { one: '{count} estrela', other: '{count} estrelas' },
  trend: 'Mês a mês',
  trendHow:
    'A faixa contém a média de todos os clientes em 95 de 100 casos. Cada mês pergunta a outro terço das pessoas.',
  goalLine: 'meta {goal}',
  segmentsLeftOut: 'A comparação de planos, setores e outros grupos é feita apenas para o NPS.',
  goalTitle: 'Meta',
  goalField: 'A média de todos os clientes fica acima de',
  goalHint: 'Entre 1 e 4,9 estrelas. O relatório diz se as respostas comprovam isso.',
  goalSaved: 'A meta foi salva.',
  goalSave: 'Salvar a meta',
};
