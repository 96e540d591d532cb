import { addDays, parseIso, toIso } from '../dates.ts';
import type { HeureDeParis } from '../report.ts';
import type { EtatPortail } from './etat.ts';
import type { Evenement } from './evenements.ts';
import { TRANSITIONS_IMPORT, isAllowed } from './transitions.ts';

/** Something that time brings by itself. */
interface Echeance {
  /** Last minute before it. */
  readonly apres: HeureDeParis;
  readonly evenement: Evenement;
}

type Regle = (etat: EtatPortail) => readonly Echeance[];

/** All that time brings, one rule per thing. */
const REGLES: readonly Regle[] = [expireImports];

/** What is due at `maintenant` and has not been recorded yet, in order of time. */
export function echeances(etat: EtatPortail, maintenant: HeureDeParis): readonly Evenement[] {
  return REGLES.flatMap((regle) => regle(etat))
    .filter(({ apres }) => maintenant > apres)
    .sort((a, b) => (a.apres < b.apres ? -1 : Number(a.apres > b.apres)))
    .map(({ evenement }) => evenement);
}

/**
 * Last minute of the day until which an import may be completed: « Date d’expiration: date limite pour intervenir […]
 * Après cette date, le JSON est supprimé » (guide du solde Imagerie, section 3). Presumed: that day itself still
 * counts, and the import is gone at 00:00 of the next. Throws when `importeLe` is no `HeureDeParis`.
 */
export function expirationOf(importeLe: HeureDeParis, jours: number): HeureDeParis {
  const jour = parseIso(importeLe);
  if (jour === null) throw new Error(`Not a time: ${importeLe}`);
  return `${toIso(addDays(jour, jours))}T23:59`;
}

function expireImports(etat: EtatPortail): readonly Echeance[] {
  const dues: Echeance[] = [];
  for (const { id, etat: phase, expireLe } of etat.imports.values()) {
    if (expireLe === null || !isAllowed(TRANSITIONS_IMPORT, phase, 'expire')) continue;
    dues.push({
      apres: expireLe,
      evenement: { type: 'importSupprime', import: id, cause: 'expire' },
    });
  }
  return dues;
}
