import type { SonsId } from '../sons.ts';
import type { EtatPortail } from './etat.ts';

/** What « Rechercher » can bring back: the directory of the ANS is not published. */
const CONNUS: Readonly<Record<string, SonsId>> = {
  // Printed by the guides.
  CVA2RIS001: 'IMG-RIS-Va2',
  CVA2DBX012: 'IMG-DB-Va2',
  MLP525OFF1: 'MDV-LGC-Va1',
  PBRSAS0012: 'SAS-SAS-Va1',
  // Of the ready-made fournisseurs and of the scenarios.
  FICTIFRIS1: 'IMG-RIS-Va2',
  FICTIFDBX1: 'IMG-DB-Va2',
  FICTIFDBX2: 'IMG-DB-Va2',
  FICTIFLGC1: 'MDV-LGC-Va2',
  FICTIFLGC2: 'MDV-LGC-Va2',
  FICTIFDUI1: 'MS1-DUI-Va1',
};

/** The SONS of a numéro ANS, as someone enrolled it or as it is known; null: to be chosen. Capitals do not count. */
export function findSons({ enrolements }: EtatPortail, numeroAns: string): SonsId | null {
  const cherche = numeroAns.trim().toUpperCase();
  const enroles = [...enrolements.values()].filter(({ statut }) => statut !== 'rejete');
  const dernier = enroles.findLast((each) => each.numeroAns.toUpperCase() === cherche);
  return dernier?.sons ?? (Object.hasOwn(CONNUS, cherche) ? CONNUS[cherche] : null) ?? null;
}
