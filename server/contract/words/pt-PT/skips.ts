import type { Translation } from '../../words.ts';
import type { skips as en } from '../en/skips.ts';

export const skips: Translation<typeof en> = {
  no_address: 'Sem endereço',
  no_addressWhy: 'Não há endereço de e-mail para onde escrever.',
  bounced: 'E-mail devolvido',
  bouncedWhy: 'Um e-mail anterior foi devolvido: este endereço não recebe mensagens.',
  complained: 'Marcou como spam',
  complainedWhy: 'A pessoa marcou um e-mail anterior como spam, pelo que não voltamos a escrever.',
  unsubscribed: 'Subscrição cancelada',
  unsubscribedWhy: 'A pessoa pediu para não receber inquéritos.',
  account_inactive: 'Conta inativa',
  account_inactiveWhy: 'A conta foi arquivada ou deixou de ser cliente.',
  not_in_segment: 'Fora do segmento',
  not_in_segmentWhy: 'O inquérito dirige-se a um segmento de que este contacto não faz parte.',
  too_new: 'Demasiado recente',
  too_newWhy: 'Um cliente novo só é inquirido ao fim de 30 dias, ou do número de dias indicado nas definições.',
  asked_recently: 'Inquirido há pouco tempo',
  asked_recentlyWhy: 'Este contacto recebeu um inquérito há pouco tempo; o período de descanso ainda não terminou.',
  not_this_third: 'Vez de outro mês',
  not_this_thirdWhy: 'Em cada mês é inquirido um terço de cada conta; a vez deste contacto calha noutro mês.',
  account_cap: 'Limite da conta atingido',
  account_capWhy: 'Já foram inquiridos tantos contactos da conta quantos o podem ser num mês.',
  not_sampled: 'Não sorteado',
  not_sampledWhy: 'A ronda dirige-se a um número limitado de pessoas, e este contacto não está entre elas.',
};
