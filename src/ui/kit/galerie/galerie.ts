/** The gallery of the kit: served by `npm run dev` at `/galerie.html`, never built. */
import { mount } from 'svelte';
import '#ui/styles/polices.css';
import '#ui/styles/tokens.css';
import '#ui/styles/base.css';
import '../kit.css';
import Galerie from './Galerie.svelte';

mount(Galerie, { target: document.body });
