import type { Translation } from '../../words.ts';
import type { segments as english } from '../en/segments.ts';

export const segments: Translation<typeof english> = {
  title: 'Segmentos',
  lead: 'Cada um comparado com todos os outros, como os clientes eram no dia da pergunta. Escolha uma linha para ver só as respostas dela.',
  lower: 'Abaixo dos demais',
  higher: 'Acima dos demais',
  byPoints: 'de {least} a {most} pontos',
  noRealDifference: 'Sem diferença real',
  cantTellYet: 'Ainda não dá para saber',
  couldBe: 'entre {low} e {high} pontos',
  tooFewAnswers: 'Respostas insuficientes',
  nothing: 'Todas as respostas são iguais em plano, setor, porte, receita, idioma, cargo e tempo como cliente.',
  score: 'Nota com o intervalo de 95%, de −100 a 100',
  against: 'Em relação aos demais',
  answers: 'Respostas',
  picture: 'A linha é a nota de todas as respostas mostradas: {score}.',
  showAll: 'Mostrar todos os {count}',
  showFewer: 'Mostrar menos',
  filters: 'Só parte das respostas está sendo mostrada',
  filter: '{property}: {value}',
  remove: 'Remover o filtro {property}: {value}',
  removeAll: 'Mostrar todas as respostas',
  rowName: '{value}: só estas respostas',
  export: 'Exportar segmentos',
};
