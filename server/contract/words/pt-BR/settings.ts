import type { Translation } from '../../words.ts';
import type { settings as en } from '../en/settings.ts';

export const settings: Translation<typeof en> = {
  notSetUp: 'O Rumo ainda não foi configurado. Abra o endereço que o terminal mostrou na primeira vez.',
  alreadySetUp: 'O Rumo já está configurado. Entre com a sua conta.',
  wrongCode: 'Este código de configuração não vale mais. Use o endereço que o terminal mostrou na última vez.',
  lastOwner: 'Este é o último proprietário ativo. Torne outra pessoa proprietária primeiro.',
  signInFailed: 'E-mail ou senha não conferem.',
  invitationGone: 'Este convite já foi usado ou expirou. Peça um novo a um proprietário.',
  alreadyStaff: 'Já existe uma conta com este e-mail aqui.',
};
