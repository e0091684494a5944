import { foldText } from '../../text/fold.ts';
import { words } from '../../text/lexicon.ts';
import { tokens } from '../../text/tokens.ts';
import { word, type Word } from './clause.ts';

/** Words that one of the two writes and the other does not. */
const EUROPEAN = words(
  'ecra ecras telemovel telemoveis ficheiro ficheiros utilizador utilizadores equipa equipas registar registo registos partilhar partilha autocarro autocarros comboio comboios encomenda encomendas ' +
    'fatura-recibo nif mbway multibanco gostava gostavamos telefonema telefonemas rato pequeno-almoco contacto contactos contactar facto receção rececao telefonar avença avenca casa-de-banho ' +
    'fixe vosso vossa vossos vossas convosco connosco planear monitorizar descarregar desporto utente utentes palavra-passe aplicacao aceder portes alojamento sitio morada moradas golo bilhete bilhetes ' +
    'carregamento apontamentos formacao contabilista contabilidade condominos freguesia camara rapariga miudos miudo chumbo propina propinas caixote gasoleo gelado talho ementa',
);
const BRAZILIAN = words(
  'tela telas celular celulares arquivo arquivos usuario usuarios time registrar registro registros compartilhar compartilhamento onibus trem cadastro cadastrar cadastrado boleto boletos pix cpf cnpj ' +
    'voce voces vc vcs pra pro pras pros a-gente contato contatos gerenciar gerenciamento planejar monitorar baixar esporte senha aplicativo acessar planilha planilhas holerite crm cep nota-fiscal ' +
    'legal bacana zap whats salvar excluir deletar estoque frete mouse cardapio caminhao professora-chefe prefeitura matricula convenio plantao retirada aluguel parcelar parcelamento ta to ne',
);

/** Nouns of verbs as Brazil says them, and as Portugal does. */
const IN_PORTUGAL: ReadonlyMap<string, string> = new Map([
  ['fechamento', 'fecho'],
  ['controle', 'controlo'],
  ['faturamento', 'faturação'],
  ['treinamento', 'treino'],
  ['exclusão', 'eliminação'],
  ['rastreamento', 'rastreio'],
  ['gerenciamento', 'gestão'],
  ['planejamento', 'planeamento'],
  ['monitoramento', 'monitorização'],
  ['salvamento', 'gravação'],
  ['conserto', 'reparação'],
  ['registro', 'registo'],
  ['cadastro', 'registo'],
  ['aluguel', 'aluguer'],
  ['upload', 'carregamento'],
]);

const ONLY_THERE: ReadonlySet<string> = new Set([...IN_PORTUGAL.values()].map(foldText));

/**
 * Whether texts are Portuguese as Portugal writes it; no when nothing tells, which Brazil writes just as well.
 * @param before the name they had: where it is of Portugal, it takes more than doubt to change it.
 */
export function isEuropean(texts: readonly string[], before = ''): boolean {
  let balance = 0;
  for (const text of texts) {
    const found = tokens(text.slice(0, 500));
    for (const [at, { word: key }] of found.entries()) {
      if (EUROPEAN.has(key)) balance += 1;
      if (BRAZILIAN.has(key)) balance -= 1;
      // "estou a copiar" there, "estou copiando" here.
      if (/^(?:estou|estamos|esta|estao|anda|ando)$/.test(key)) {
        const [next = '', after = ''] = [found[at + 1]?.word, found[at + 2]?.word];
        if (next === 'a' && /[aei]r$/.test(after)) balance += 1;
        if (/[aei]ndo$/.test(next)) balance -= 1;
      }
    }
  }
  return balance > 0 || (balance === 0 && before.split(' ').some((part) => ONLY_THERE.has(foldText(part))));
}

/** A name as Portugal says it, where its noun was made of a verb and does not stand in what was said. */
export function inPortugal(name: readonly Word[], said: readonly Word[]): readonly Word[] {
  const others = name.map((one) => {
    const other = IN_PORTUGAL.get(one.text.toLowerCase());
    return other === undefined || said.some(({ key }) => key === one.key) ? null : word(other, one.glue);
  });
  return name.map((one, at) => {
    const isFeminine = others.slice(Math.max(0, at - 2), at).some((other) => other?.key.endsWith('cao'));
    return (
      others[at] ?? (isFeminine && /^(?:automático|rápido)$/.test(one.text) ? word(`${one.text.slice(0, -1)}a`) : one)
    );
  });
}
