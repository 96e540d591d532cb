import { SONS, findClosing } from '../sons/table.ts';
import type { SonsId } from '../sons.ts';
import type { HeureDeParis } from '../vocabulaire.ts';

export interface HorsFenetre {
  readonly etat: 'pas-ouverte' | 'fermee';
  readonly date: HeureDeParis;
  /** What no source says of this window; null when it is published for this SONS. */
  readonly presume: string | null;
}

/**
 * Why no enrôlement is open at this minute; null within the window, or when none is known. A window whose couloir is presumed
 * refuses nothing, unless the profil says so (`ProfilPortail.enrolementHorsFenetre`).
 */
export function findHorsFenetre(sons: SonsId, maintenant: HeureDeParis): HorsFenetre | null {
  const fenetre = SONS[sons].enrolement;
  const fermee = fenetre && findClosing(fenetre, maintenant);
  return fermee ? { ...fermee, presume: fenetre.presume ?? null } : null;
}
