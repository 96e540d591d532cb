import { Liste } from '#ui/kit/liste.svelte.ts';
import { SANS_CRITERE_IMPORT } from './imports.ts';

/** Used by the exports too. */
export const rechercheImports = new Liste(SANS_CRITERE_IMPORT);
