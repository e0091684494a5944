import type { Translation } from '../../words.ts';
import type { pageProblems as en } from '../en/page-problems.ts';

export const pageProblems: Translation<typeof en> = {
  unknownLinkTitle: 'Esta ligação não abre nada',
  unknownLinkBody:
    'Pode estar incompleta: alguns programas de e-mail cortam ligações longas. Nada do que nos disse se perdeu.',
  unknownLinkNext: 'Volte ao e-mail e abra a ligação de novo.',
  notFound: 'Não há nada aqui',
  closed: 'Isto está encerrado',
  tooMany: 'Um momento, por favor',
  unavailable: 'Não conseguimos guardar agora',
  unexpected: 'Algo falhou do nosso lado',
  refused: 'Não resultou',
  goBack: 'Volte uma página e tente de novo. Nada do que enviou antes se perdeu.',
};
