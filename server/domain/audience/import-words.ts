import type { Lifecycle } from '../../contract/audience.ts';
import { plainColumnName } from '../../contract/columns.ts';
import { matchLocale, type Locale } from '../../contract/locale.ts';
import type { Message } from '../../contract/words.ts';

/** What a lifecycle may be called, in English and Portuguese, without accents and case. */
const lifecycles: Record<Lifecycle, readonly string[]> = {
  trial: [
    ...['trial', 'trialing', 'trialling', 'free trial', 'evaluation', 'pilot', 'onboarding'],
    ...[
      'teste',
      'em teste',
      'periodo de teste',
      'experimentacao',
      'experimental',
      'avaliacao',
      'em avaliacao',
      'piloto',
    ],
  ],
  customer: [
    ...['customer', 'client', 'active', 'paying', 'paid', 'subscribed', 'subscriber', 'live', 'current'],
    ...['cliente', 'ativo', 'ativa', 'activo', 'activa', 'pagante', 'assinante', 'subscritor', 'vigente'],
  ],
  churned: [
    ...[
      'churned',
      'churn',
      'cancelled',
      'canceled',
      'inactive',
      'lost',
      'former',
      'former customer',
      'ended',
      'expired',
    ],
    ...['cancelado', 'cancelada', 'inativo', 'inativa', 'inactivo', 'inactiva', 'perdido', 'perdida'],
    ...['ex cliente', 'antigo cliente', 'encerrado', 'encerrada', 'expirado', 'expirada', 'desistente'],
  ],
};

const byWord = new Map(
  Object.entries(lifecycles).flatMap(([lifecycle, words]) => words.map((word) => [word, lifecycle as Lifecycle])),
);

/** The lifecycle that a word of a file means; a fault for one that is not in the list. */
export function readLifecycle(text: string): Lifecycle | Message {
  return (
    byWord.get(plainColumnName(text)) ?? { key: 'importFaults.otherLifecycle', params: { value: text.slice(0, 60) } }
  );
}

const languages: Readonly<Record<string, Locale>> = {
  english: 'en',
  ingles: 'en',
  portuguese: 'pt-BR',
  portugues: 'pt-BR',
  'brazilian portuguese': 'pt-BR',
  'portuguese brazil': 'pt-BR',
  'portugues brasil': 'pt-BR',
  'portugues do brasil': 'pt-BR',
  'portugues brasileiro': 'pt-BR',
  brasileiro: 'pt-BR',
  'european portuguese': 'pt-PT',
  'portuguese portugal': 'pt-PT',
  'portugues portugal': 'pt-PT',
  'portugues de portugal': 'pt-PT',
  'portugues europeu': 'pt-PT',
};

/** The language of ours that a tag (`pt_PT`, `en-GB`) or a name ("Português (Brasil)") means; null for another. */
export function readLanguage(text: string): Locale | null {
  const name = plainColumnName(text.replace(/[()[\]]/g, ' '));
  if (Object.hasOwn(languages, name)) return languages[name]!;
  return /^[a-z]{2}([-_][a-z0-9-]+)*$/i.test(text.trim()) ? matchLocale(text) : null;
}
