import type { Translation } from '../../words.ts';
import type { sensitivity as en } from '../en/sensitivity.ts';

export const sensitivity: Translation<typeof en> = {
  title: 'Temas mais amplos ou mais específicos',
  lead: 'Escolha o quanto os pedidos precisam se parecer para ficar no mesmo tema. Você vê o que mudaria antes de qualquer mudança.',
  label: 'O quanto os pedidos precisam se parecer',
  fewer: 'Menos temas, mais amplos',
  more: 'Mais temas, mais específicos',
  chosen: '{percent} de semelhança',
  usual: 'Habitual: {percent}',
  learned: 'Aprendido com as respostas: {percent}',
  now: 'Agora: {percent}',
  toNow: 'Voltar ao valor atual',
  fixed: 'Alguém escolheu {percent}. As respostas ficam guardadas, mas não mudam esse valor.',
  learning: 'Com este valor, o Rumo continua aprendendo com as respostas.',
  looking: 'Verificando o que mudaria …',
  same: 'É o que vale agora.',
  nothing: 'Nada mudaria.',
  themes: 'Temas: {now} agora, {then} depois',
  moving: { one: '{count} pedido mudaria de tema.', other: '{count} pedidos mudariam de tema.' },
  merging: {
    one: '{count} tema passaria a fazer parte de outro',
    other: '{count} temas passariam a fazer parte de outros',
  },
  parting: { one: '{count} tema se dividiria', other: '{count} temas se dividiriam' },
  newTheme: 'um tema novo',
  stays: { one: '{count} pedido fica', other: '{count} pedidos ficam' },
  goes: { one: '{count} pedido vai para {name}', other: '{count} pedidos vão para {name}' },
  further: { one: 'e mais {count}', other: 'e mais {count}' },
  apply: 'Usar este valor',
  keeps:
    'O que as pessoas colocaram, juntaram ou separaram fica como está. Cada passo aparece no histórico do tema e pode ser desfeito.',
  applying: 'Os temas estão sendo revistos',
  applied: 'Os temas agora seguem a sua escolha.',
  emptyTitle: 'Ainda não há nada agrupado',
  emptyText: 'Assim que houver pedidos, você poderá escolher aqui com que detalhe eles são agrupados.',
};
