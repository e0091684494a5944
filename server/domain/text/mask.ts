import { foldText } from './fold.ts';
import { looksLikePhone } from './phone-numbers.ts';
import { isCnpj, isCpf, isNif } from './tax-numbers.ts';

/** What stands where a person's data stood. */
export const MASK = '•••';

// Every repetition is bounded, so that the time stays linear in the length of the text.
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
const CNPJ_RUN = /(?<![\p{L}\p{N}])[A-Z0-9]{2}\.?[A-Z0-9]{3}\.?[A-Z0-9]{3}\/?[A-Z0-9]{4}-?\d{2}(?![\p{L}\p{N}])/giu;
const DIGIT_RUN = /(?<!\p{N})(?:\(?\+)?\(?\d(?:[ \u00a0\u202f().\-–/]{0,2}\d){6,17}(?![\p{L}\p{N}])/gu;
const DATE =
  /(?:(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:[0-2]?\d|3[01])|(?:[0-2]?\d|3[01])[-/.](?:[0-2]?\d|3[01])[-/.](?:19|20)\d\d)(?!\d)/g;
/** An amount, an address of a machine, a version or two years: groups of three, nothing but dots, 2024-2025. */
const FIGURE =
  /^(?:\d{1,3}(?:\.\d{3}){2,}|\d{1,2}(?: \d{3}){2,}|\d{1,3}(?:\.\d{1,3}){3}|\d{1,2}(?:\.\d{1,5}){2,}|(?:19|20)\d\d[ /-](?:19|20)\d\d)$/;

/** Words before a number that say what it is; nothing but these signs may stand between. */
const BETWEEN = '(?: ?(?:n[ou]?|nr|num|numero|number|is|e|:|#|-|\\.|=|°|º)){0,3} ?$';
const PERSONAL_BEFORE = new RegExp(
  `(?:cpf|cnpj|nif|nipc|contribuinte|tel|telef|telefone|telemovel|tlm|celular|cel|fone|phone|mobile|cell|whatsapp|whats|zap|wpp|call|ligar|ligue|liguem|contacto|contato)${BETWEEN}`,
);
const ORDER_BEFORE = new RegExp(
  `(?:#|(?<![a-z])(?:order|orders|ticket|case|invoice|ref|reference|id|sku|serial|build|version|tracking|account|protocol|po|pedido|pedidos|encomenda|fatura|factura|boleto|nota|nf|nfe|protocolo|chamado|processo|codigo|rastreio|referencia|serie|conta|contrato|lote|ean|guia|registo|registro)${BETWEEN})`,
);
const CONTEXT = 40;

/** A word that grew together with its number ("tel912345678", "PT501964843"); other letters make it a code. */
const GROWN_TOGETHER = /(?:^|[^\p{L}\p{N}])(?:pt|br|tel|telef|tlm|nif|cpf|cnpj|cel|fone|phone|whatsapp|whats)$/u;

function isPersonal(run: string, before: string, after: string): boolean {
  const digits = run.replace(/\D/g, '');
  if (PERSONAL_BEFORE.test(before)) return true;
  if (/\p{L}$/u.test(before) && !GROWN_TOGETHER.test(before)) return false;
  const isOrder = ORDER_BEFORE.test(before);
  if (/^\d{3}\.\d{3}\.\d{3}-\d{2}$/.test(run) || isCpf(digits) || isCnpj(digits)) return true;
  if (isOrder || FIGURE.test(run) || /^,\d{2}(?!\d)/.test(after) || /(?:[$€£]|eur|brl|usd) ?$/.test(before))
    return false;
  return isNif(digits) || looksLikePhone(run);
}

/** The parts of a run between dates, masked where they are personal; `at` is where the run begins in `text`. */
function maskRun(run: string, at: number, text: string): string {
  let shown = '';
  let from = 0;
  const keepOrMask = (to: number): void => {
    const part = run.slice(from, to);
    const [, lead = '', core = '', tail = ''] = /^([^\d+(]*)(.*?)(\D*)$/su.exec(part) ?? [];
    const start = at + from + lead.length;
    const before = foldText(text.slice(Math.max(0, start - CONTEXT), start).replace(/\s$/u, ' .')).replace(/ \.$/, ' ');
    const plain = core
      .replace(/[\u00a0\u202f]/gu, ' ')
      .replace(/–/gu, '-')
      .replace(/([ .\-/()])[ ]/g, '$1');
    const after = text.slice(start + core.length, start + core.length + 4);
    const masks = core.replace(/\D/g, '').length >= 7 && isPersonal(plain, before, after);
    shown += masks ? lead + MASK + tail : part;
  };
  for (const date of run.matchAll(DATE)) {
    keepOrMask(date.index);
    shown += date[0];
    from = date.index + date[0].length;
  }
  keepOrMask(run.length);
  return shown;
}

/**
 * A copy of `text` in which e-mail addresses, telephone numbers (Brazil, Portugal, international) and the tax numbers CPF,
 * CNPJ and NIF are replaced by {@link MASK}. Tax numbers are told by their check digits, a CPF also by its dots; telephone
 * numbers by their look, or by a word in front ("tel", "WhatsApp"). Dates, amounts, versions and numbers of orders, tickets
 * and invoices stay. Meant for texts that leave the circle of those who may see names. Linear in the length of the text.
 */
export function maskPersonal(text: string): string {
  if (!/@|\d/.test(text)) return text;
  return text
    .replace(EMAIL, MASK)
    .replace(CNPJ_RUN, (run) => (isCnpj(run.replace(/[./-]/g, '').toUpperCase()) ? MASK : run))
    .replace(DIGIT_RUN, (run, at: number, all: string) => maskRun(run, at, all));
}
