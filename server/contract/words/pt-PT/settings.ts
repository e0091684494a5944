import type { Translation } from '../../words.ts';
import type { settings as en } from '../en/settings.ts';

export const settings: Translation<typeof en> = {
  notSetUp: 'O Rumo ainda não foi configurado. Abra o endereço que o terminal mostrou no primeiro arranque.',
  alreadySetUp: 'O Rumo já está configurado. Inicie sessão.',
  wrongCode:
    'Este código de configuração já não é válido. Utilize o endereço que o terminal mostrou no último arranque.',
  lastOwner: 'Este é o último proprietário ativo. Torne primeiro outra pessoa proprietária.',
  signInFailed: 'O e-mail ou a palavra-passe não estão corretos.',
  invitationGone: 'Este convite já foi utilizado ou expirou. Peça um novo a um proprietário.',
  alreadyStaff: 'Já existe aqui uma conta com este e-mail.',
};
