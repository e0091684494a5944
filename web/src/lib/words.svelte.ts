import { acceptedLocale, type Locale, locales } from '../../../server/contract/locale.ts';
import type { Catalogue, Message, Words } from '../../../server/contract/words.ts';
import { wordsFrom } from '../../../server/contract/words.ts';
import { Persisted } from './persisted.svelte.ts';

const catalogues: Record<Locale, () => Promise<Catalogue>> = {
  en: () => import('../../../server/contract/words/en.ts').then((module) => module.en),
  'pt-BR': () => import('../../../server/contract/words/pt-BR.ts').then((module) => module.ptBR),
  'pt-PT': () => import('../../../server/contract/words/pt-PT.ts').then((module) => module.ptPT),
};

/** The language of the page; a text read in a template is spoken anew when it changes. */
class PageWords {
  readonly #choice = new Persisted<Locale>('rumo.locale', locales, browserLocale());
  #spoken = $state.raw<Words | null>(null);

  get locale(): Locale {
    return this.#spoken?.locale ?? this.#choice.current;
  }

  /** Throws before the first `use`: nothing is rendered without words. */
  get spoken(): Words {
    if (!this.#spoken) throw new Error('words are read before a catalogue is loaded');
    return this.#spoken;
  }

  /** Loads the catalogue of `locale` (this browser's choice without one) and speaks it from now on. */
  async use(locale: Locale = this.#choice.current): Promise<void> {
    const catalogue = await catalogues[locale]();
    this.#spoken = wordsFrom(catalogue, locale);
    this.#choice.current = locale;
    document.documentElement.lang = locale;
  }
}

function browserLocale(): Locale {
  return acceptedLocale(globalThis.navigator?.languages?.join(',')) ?? 'en';
}

export const words = new PageWords();

/** Says a text of the catalogue in the language of the page: `say('app.signIn')`. */
export const say: Words['say'] = (key, ...params) => words.spoken.say(key, ...params);

/** Speaks a message that the server or the domain chose. */
export const tell = (message: Message): string => words.spoken.tell(message);
