import { mount } from 'svelte';
import './ui/styles/polices.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/kit/kit.css';
import './ui/styles/print.css';
import App from './ui/app/App.svelte';
import { loadPlaces, startRouter } from './ui/navigation/router.svelte.ts';
import { afterFirstPaint } from './ui/commun/after-paint.ts';
import { watchIncidents } from './ui/commun/incident.svelte.ts';
import { applyTheme } from './ui/app/theme.svelte.ts';

watchIncidents();
applyTheme();
startRouter();

const target = document.getElementById('app');
if (!target) throw new Error('The page has no #app element.');
// The static shell is painted first; then it gives way to the application.
afterFirstPaint(() => {
  target.replaceChildren();
  mount(App, { target });
  loadPlaces();
});
