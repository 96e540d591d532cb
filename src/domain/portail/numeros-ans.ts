import type { SonsId } from '../sons.ts';
import type { EtatPortail } from './etat.ts';

interface NumeroAnsConnu {
  readonly numeroAns: string;
  readonly sons: SonsId;
}

/** What « Rechercher » can bring back: the directory of the ANS is not published. */
const CONNUS: Readonly<Record<string, SonsId>> = {
  // Printed by the guides.
  CVA2RIS001: 'IMG-RIS-Va2',
  CVA2DBX012: 'IMG-DB-Va2',
  mlp525off1: 'MDV-LGC-Va1',
  pbrSAS0012: 'SAS-SAS-Va1',
  // Of the ready-made fournisseurs and of the scenarios.
  FICTIFRIS1: 'IMG-RIS-Va2',
  FICTIFDBX1: 'IMG-DB-Va2',
  FICTIFDBX2: 'IMG-DB-Va2',
  FICTIFLGC1: 'MDV-LGC-Va2',
  FICTIFLGC2: 'MDV-LGC-Va2',
  FICTIFDUI1: 'MS1-DUI-Va1',
};

/** A numéro ANS as someone enrolled it or as it is known, however its capitals were typed; null: nobody knows it. */
export function findNumeroAns({ enrolements }: EtatPortail, saisi: string): NumeroAnsConnu | null {
  const cherche = saisi.trim().toUpperCase();
  const enroles = [...enrolements.values()].filter(({ statut }) => statut !== 'rejete');
  const dernier = enroles.findLast(({ numeroAns }) => numeroAns.toUpperCase() === cherche);
  if (dernier) return { numeroAns: dernier.numeroAns, sons: dernier.sons };
  const connu = Object.entries(CONNUS).find(([numeroAns]) => numeroAns.toUpperCase() === cherche);
  return connu ? { numeroAns: connu[0], sons: connu[1] } : null;
}
