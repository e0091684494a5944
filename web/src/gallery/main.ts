import '@fontsource-variable/source-sans-3/wght.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { mount } from 'svelte';
import { matchLocale } from '../../../server/contract/locale.ts';
import { deployment } from '../lib/deployment.svelte.ts';
import { theme } from '../lib/theme.svelte.ts';
import { words } from '../lib/words.svelte.ts';
import Gallery from './Gallery.svelte';

const query = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light';
await words.use(matchLocale(query.get('locale')) ?? 'en');
if (!query.has('theme')) theme.apply();
deployment.state = {
  isSetUp: true,
  organisation: 'Padaria Aurora',
  locale: 'pt-BR',
  mailIsCaught: true,
  rehearsal: query.has('rehearsal'),
  insecure: false,
  now: '2026-11-26T12:00:00.000Z',
};
mount(Gallery, { target: document.getElementById('app') as HTMLElement });
