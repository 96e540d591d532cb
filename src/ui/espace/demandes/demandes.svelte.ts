import { ListeTriee } from '#ui/kit/liste.svelte.ts';
import { SANS_CRITERE, TRI_DEMANDES } from './demandes.ts';

export type { CriteresDemandes } from './demandes.ts';

/** Found again on coming back from a demande, and used by the exports. */
export const recherche = new ListeTriee(SANS_CRITERE, TRI_DEMANDES);
