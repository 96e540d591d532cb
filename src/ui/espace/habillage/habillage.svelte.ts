import { portail } from '#ui/portail/portail.svelte.ts';
import { findHabillage, type Habillage } from './habillage.ts';
import { HABILLAGES } from './habillages.ts';

const courant = $derived(HABILLAGES[findHabillage(portail.etat, portail.siret ?? '')]);

/** That of the fournisseur who is played. */
export const habillage = {
  get courant(): Habillage {
    return courant;
  },
};
