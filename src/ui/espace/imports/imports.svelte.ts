import { ListeTriee } from '#ui/kit/liste.svelte.ts';
import { SANS_CRITERE_IMPORT, TRI_IMPORTS } from './imports.ts';

/** Used by the exports too. */
export const rechercheImports = new ListeTriee(SANS_CRITERE_IMPORT, TRI_IMPORTS);
