import '@fontsource-variable/source-sans-3/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { theme } from './lib/theme.svelte.ts';
import { words } from './lib/words.svelte.ts';

theme.apply();
await words.use();
mount(App, { target: document.getElementById('app') as HTMLElement });
