import type { Translation } from '../../words.ts';
import type { pageProblems as en } from '../en/page-problems.ts';

export const pageProblems: Translation<typeof en> = {
  unknownLinkTitle: 'Este link não abre nada',
  unknownLinkBody:
    'Ele pode estar incompleto: alguns programas de e-mail cortam links longos. Nada do que você nos disse se perdeu.',
  unknownLinkNext: 'Volte ao e-mail e abra o link de novo.',
  notFound: 'Não há nada aqui',
  closed: 'Isto está encerrado',
  tooMany: 'Um momento, por favor',
  unavailable: 'Não conseguimos salvar agora',
  unexpected: 'Algo falhou do nosso lado',
  refused: 'Não funcionou',
  goBack: 'Volte uma página e tente de novo. Nada do que você enviou antes se perdeu.',
};
