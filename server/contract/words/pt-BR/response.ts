import type { Translation } from '../../words.ts';
import type { response as english } from '../en/response.ts';

export const response: Translation<typeof english> = {
  title: 'Quem respondeu',
  nobodyAsked: 'Ninguém foi convidado neste mês.',
  rate: '{percent}% das {count} pessoas convidadas responderam.',
  alike: '{percent}% das {count} pessoas convidadas responderam; nenhum tipo de cliente muito mais que outro.',
  unequalPlan:
    '{percent}% das {count} pessoas convidadas responderam, e de forma muito desigual entre os planos: leia a nota com cuidado.',
  unequalSector:
    '{percent}% das {count} pessoas convidadas responderam, e de forma muito desigual entre os setores: leia a nota com cuidado.',
  unequalSize:
    '{percent}% das {count} pessoas convidadas responderam, e de forma muito desigual entre os portes: leia a nota com cuidado.',
  unequalRole:
    '{percent}% das {count} pessoas convidadas responderam, e de forma muito desigual entre os cargos: leia a nota com cuidado.',
  unequalLocale:
    '{percent}% das {count} pessoas convidadas responderam, e de forma muito desigual entre os idiomas: leia a nota com cuidado.',
  unequalTenure:
    '{percent}% das {count} pessoas convidadas responderam, e de forma muito desigual entre clientes novos e antigos: leia a nota com cuidado.',
  unequalLastScore:
    '{percent}% das {count} pessoas convidadas responderam, e de forma muito desigual entre quem estava satisfeito e quem não estava: leia a nota com cuidado.',
  export: 'Exportar taxas de resposta',
  by: 'Por',
  value: 'Grupo',
  asked: 'Convidados',
  answered: 'Responderam',
  share: 'Taxa de resposta',
  picture: 'Taxa de resposta com seu intervalo de 95%, de 0 a 100%',
  plan: 'Plano',
  sector: 'Setor',
  size: 'Porte',
  role: 'Cargo',
  locale: 'Idioma',
  tenure: 'Cliente há',
  underSixMonths: 'Menos de 6 meses',
  upToTwoYears: 'De 6 a 24 meses',
  overTwoYears: 'Mais de 2 anos',
  lastScore: 'Última nota',
  promoter: 'Antes promotor',
  passive: 'Antes neutro',
  detractor: 'Antes detrator',
  noneBefore: 'Sem resposta em seis meses',
  unknown: 'Não informado',
  others: 'Outros, poucas pessoas cada',
  hidden: 'Oculto: poucas pessoas',
  indicator:
    'Indicador R {value}: 1 significa que todos os grupos respondem igual. Abaixo de 0,80, quem não respondeu pode pensar diferente.',
  largestBias: {
    one: 'No máximo {count} ponto da nota pode vir disso.',
    other: 'No máximo {count} pontos da nota podem vir disso.',
  },
  arrival: 'Cedo e tarde',
  early: 'Antes do lembrete',
  late: 'Depois do lembrete',
  arrivalLower:
    'Quem precisou de lembrete dá nota menor, de {low} a {high} pontos. Quem não respondeu talvez desse nota ainda menor.',
  arrivalHigher: 'Quem precisou de lembrete dá nota maior, de {low} a {high} pontos.',
  arrivalNoRealDifference: 'Quem precisou de lembrete dá quase a mesma nota.',
  arrivalCantTellYet: 'Ainda não dá para saber se quem precisou de lembrete dá outra nota.',
  arrivalTooFewAnswers: 'Há poucas respostas em um dos lados para comparar.',
  weighted: 'Ponderado por todos os clientes',
  asItIs: 'Como respondido',
  weightedHow: 'Se {properties} tivessem entre as respostas o peso que têm entre todos os clientes.',
  between: 'entre {low} e {high}',
  answersOf: { one: '{count} resposta', other: '{count} respostas' },
  silence:
    'Se todos os que não responderam fossem detratores, a nota de todos seria {low}; se fossem promotores, {high}. Nenhum método estreita isso sem suposições.',
};
