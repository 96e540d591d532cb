import { loadEligibles } from './base/base.svelte.ts';
import { loadModeles } from './modeles.svelte.ts';
import { loadRegistres } from './registres/registres.svelte.ts';

/** What people brought, and a file is judged with: the modèles, the base des ES and the answers of the registers of this moment. */
export async function loadReferences() {
  const [modeles, baseEligibles, registres] = await Promise.all([
    loadModeles(),
    loadEligibles(),
    loadRegistres(),
  ]);
  return { modeles, baseEligibles, registres };
}
