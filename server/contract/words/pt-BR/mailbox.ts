import type { Translation } from '../../words.ts';
import type { mailbox as en } from '../en/mailbox.ts';

export const mailbox: Translation<typeof en> = {
  title: 'Caixa de correio',
  lead: 'O que o Rumo teria enviado, retido nesta máquina.',
  sending: 'Há um servidor de e-mail configurado; os novos e-mails saem de verdade. Estes foram retidos antes.',
  count: { one: '{count} e-mail', other: '{count} e-mails' },
  emptyTitle: 'Nenhum e-mail retido ainda',
  emptyText:
    'Enquanto não houver servidor de e-mail, tudo o que o Rumo escreve chega aqui. Escolha uma pesquisa e envie um teste para você.',
  emptyAction: 'Ir para as pesquisas',
  nothingFound: 'Nenhum e-mail tem essas palavras no assunto, no nome ou no endereço.',
  list: 'E-mails retidos',
  newer: 'Mais novos',
  older: 'Mais antigos',
  pick: 'Escolha um e-mail para ler.',
  backToList: 'Todos os e-mails',
  to: 'Para',
  from: 'De',
  at: 'Retido em',
  times: { one: 'chegou {count} vez', other: 'chegou {count} vezes' },
  views: 'Como mostrar o e-mail',
  asMail: 'E-mail',
  asText: 'Texto',
  asHeaders: 'Cabeçalhos',
  framed: 'O e-mail “{subject}”',
  newTab: 'Abrir em outra aba',
  headerName: 'Cabeçalho',
  headerValue: 'Valor',
  forOwners: 'A caixa de correio é só para proprietários, porque guarda todos os links pessoais.',
};
