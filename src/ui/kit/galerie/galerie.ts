/** The gallery of the kit: served by `npm run dev` at `/galerie.html`, never built. */
import { mount } from 'svelte';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../kit.css';
import Galerie from './Galerie.svelte';

mount(Galerie, { target: document.body });
