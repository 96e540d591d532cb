import type { HeureDeParis } from '../vocabulaire.ts';
import type { Refus, ObjetPortail } from './commandes.ts';
import type { Evenement } from './evenements.ts';
import { fichierId, type FichierConserve, type FichierDepose } from './fichiers.ts';

/** What a handler makes of its command. */
export type Decision =
  | { readonly ok: true; readonly evenements: readonly Evenement[] }
  | { readonly ok: false; readonly refus: Refus };

/** What a handler knows beside the state. */
export interface Moment {
  readonly maintenant: HeureDeParis;
  /** Number of the record that the command becomes. */
  readonly sequence: number;
}

export function accept(...evenements: readonly Evenement[]): Decision {
  return { ok: true, evenements };
}

export function refuse(refus: Refus): Decision {
  return { ok: false, refus };
}

export function refuseUnknown(objet: ObjetPortail, id: string | number): Decision {
  return refuse({ type: 'inconnu', objet, id: String(id) });
}

export function refuseValue(champ: string, detail: string): Decision {
  return refuse({ type: 'valeur', champ, detail });
}

/** Names the file of rank `rang` in the command. */
export function keepFile(moment: Moment, fichier: FichierDepose, rang: number): FichierConserve {
  const { nom, taille } = fichier;
  return { id: fichierId(moment.sequence, rang), nom, taille };
}
