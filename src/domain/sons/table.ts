import {
  COULOIRS,
  SONS_IDS,
  type CouloirId,
  type Echeance,
  type Sons,
  type SonsId,
} from '../sons.ts';
import type { HeureDeParis } from '../vocabulaire.ts';
import { AUTRE } from './autre.ts';
import { BIOLOGIE } from './biologie.ts';
import { HOPITAL } from './hopital.ts';
import { IMAGERIE } from './imagerie.ts';
import { MEDECINS_DE_VILLE } from './medecins-de-ville.ts';
import { MEDICO_SOCIAL } from './medico-social.ts';
import { OFFICINE } from './officine.ts';
import { RADIOLOGIE } from './radiologie.ts';
import { SAS } from './sas.ts';

export const SONS: Readonly<Record<SonsId, Sons>> = {
  ...IMAGERIE,
  ...MEDECINS_DE_VILLE,
  ...HOPITAL,
  ...RADIOLOGIE,
  ...BIOLOGIE,
  ...OFFICINE,
  ...MEDICO_SOCIAL,
  ...SAS,
  ...AUTRE,
};

/** Why nothing can be deposited at this time, null when the window is open or when no date closes it. */
export function findClosing(
  { ouverture, fermeture }: Echeance,
  maintenant: HeureDeParis,
): { readonly etat: 'pas-ouverte' | 'fermee'; readonly date: HeureDeParis } | null {
  if (ouverture !== null && maintenant < ouverture) return { etat: 'pas-ouverte', date: ouverture };
  if (fermeture !== null && maintenant >= fermeture) return { etat: 'fermee', date: fermeture };
  return null;
}

/** The SONS of each couloir, for the lists that show them all. */
export function groupByCouloir(
  ids: readonly SonsId[] = SONS_IDS,
): readonly { readonly couloir: CouloirId; readonly titre: string; readonly sons: SonsId[] }[] {
  const groupes = new Map<CouloirId, SonsId[]>();
  for (const id of ids) {
    const { couloir } = SONS[id];
    const groupe = groupes.get(couloir);
    if (groupe === undefined) groupes.set(couloir, [id]);
    else groupe.push(id);
  }
  return [...groupes].map(([couloir, sons]) => ({ couloir, titre: COULOIRS[couloir], sons }));
}
