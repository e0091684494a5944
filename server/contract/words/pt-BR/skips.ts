import type { Translation } from '../../words.ts';
import type { skips as en } from '../en/skips.ts';

export const skips: Translation<typeof en> = {
  no_address: 'Sem endereço',
  no_addressWhy: 'Não há endereço de e-mail para onde escrever.',
  bounced: 'E-mail devolvido',
  bouncedWhy: 'Um e-mail anterior voltou: este endereço não recebe mensagens.',
  complained: 'Marcou como spam',
  complainedWhy: 'A pessoa marcou um e-mail anterior como spam, por isso não escrevemos mais.',
  unsubscribed: 'Descadastrado',
  unsubscribedWhy: 'A pessoa pediu para não receber pesquisas.',
  account_inactive: 'Conta inativa',
  account_inactiveWhy: 'A conta foi arquivada ou deixou de ser cliente.',
  not_in_segment: 'Fora do segmento',
  not_in_segmentWhy: 'A pesquisa é feita a um segmento do qual este contato não faz parte.',
  too_new: 'Novo demais',
  too_newWhy: 'Um cliente novo só é perguntado após 30 dias, ou após o número de dias das suas configurações.',
  asked_recently: 'Perguntado há pouco tempo',
  asked_recentlyWhy: 'Este contato recebeu uma pesquisa há pouco tempo; o período de descanso ainda não acabou.',
  not_this_third: 'Vez de outro mês',
  not_this_thirdWhy: 'A cada mês perguntamos a um terço de cada conta; a vez deste contato é em outro mês.',
  account_cap: 'Limite da conta atingido',
  account_capWhy: 'Já perguntamos a todos os contatos da conta que podem ser perguntados em um mês.',
  not_sampled: 'Não sorteado',
  not_sampledWhy: 'A rodada pergunta a um número limitado de pessoas, e este contato não está entre elas.',
};
