import type { Translation } from '../../words.ts';
import type { questions as en } from '../en/questions.ts';

export const questions: Translation<typeof en> = {
  title: 'Serão o mesmo pedido?',
  lead: 'Umas poucas respostas ensinam ao Rumo quando seus clientes querem dizer a mesma coisa.',
  forThemes: 'Estes dois são o mesmo pedido?',
  forRequest: 'Este pedido pertence ao tema?',
  request: 'O pedido',
  theme: 'O tema',
  alike: '{score} parecidos',
  same: 'Sim, o mesmo',
  notSame: 'Não, são diferentes',
  belongs: 'Sim, pertence',
  belongsNot: 'Não, é outra coisa',
  skip: 'Pular',
  swap: 'Manter o outro nome',
  keeps: 'O nome que fica: {name}',
  left: { one: 'Falta {count} pergunta.', other: 'Faltam {count} perguntas; as primeiras ensinam mais.' },
  none: 'Não há dúvidas',
  noneText: 'O que os clientes pedem está agrupado sem perguntas em aberto. Com novos pedidos vêm novas perguntas.',
  noneHere: 'Nada parecido com este tema está em dúvida.',
  usual: 'Pedidos contam como o mesmo a partir de {usual} de semelhança. Suas respostas ajustam isso.',
  learned: {
    one: 'Depois de {count} resposta ou correção, pedidos contam como o mesmo a partir de {learned} de semelhança; o usual é {usual}.',
    other:
      'Depois de {count} respostas e correções, pedidos contam como o mesmo a partir de {learned} de semelhança; o usual é {usual}.',
  },
  fixed:
    'Pedidos contam como o mesmo a partir de {fixed} de semelhança: alguém escolheu assim. Suas respostas ficam guardadas.',
  toSensitivity: 'Escolher por conta própria: temas mais amplos ou mais específicos',
  answered: { one: '{count} respondida agora', other: '{count} respondidas agora' },
  doneSame: 'Agora é um só tema: {name}.',
  doneNotSame: 'Mantidos separados.',
  doneBelongs: 'Fica em {name}.',
  doneBelongsNot: 'Agora tem um tema próprio.',
  doneSkipped: 'Será perguntado de novo em um mês.',
  keySame: 'sim',
  keyNotSame: 'não',
  keySkip: 'pular',
  keySwap: 'outro nome',
  keyUndo: 'desfazer',
  teach: { one: '{count} pergunta ensinaria o agrupamento', other: '{count} perguntas ensinariam o agrupamento' },
};
