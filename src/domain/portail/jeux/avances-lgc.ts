import type { HeureDeParis } from '../../vocabulaire.ts';
import type { ImportFictif, Solution } from './actes.ts';
import { importDAvancesSelon, type ModeleAvances } from './avances-du-guichet.ts';

/** Those of the published example. */
export const LGC: Solution = {
  siret: '77625125800013',
  numeroAns: 'mlp525off1',
  sons: 'MDV-LGC-Va1',
};

/** Per doctor, HT (`domain/sons.ts`, the ceiling of 430 € TTC). */
const MONTANT_VAGUE_1 = 358_33;

/** Ours: no amount is published for the vague 2. */
const MONTANT_VAGUE_2 = 420_50;

/** `nombre` demandes from the numéro éditeur `premier`. */
export function importDAvances(
  nom: string,
  heure: HeureDeParis,
  premier: number,
  nombre: number,
): ImportFictif {
  const modele = avancesLgc(LGC, 'mdv-lgc-va1.avance', MONTANT_VAGUE_1);
  return importDAvancesSelon(modele, nom, heure, premier, nombre);
}

/** Of the vague 2; its form is presumed to be that of the vague 1. */
export function importDAvancesVague2(
  solution: Solution,
  nom: string,
  heure: HeureDeParis,
  premier: number,
  nombre: number,
): ImportFictif {
  const modele = avancesLgc(solution, 'mdv-lgc-va2.avance', MONTANT_VAGUE_2);
  return importDAvancesSelon(modele, nom, heure, premier, nombre);
}

/** A structure, then three médecins libéraux, and so on. */
function avancesLgc(
  solution: Solution,
  formulaire: ModeleAvances['formulaire'],
  parMedecin: number,
): ModeleAvances {
  return {
    solution,
    formulaire,
    isStructure: (numero) => numero % 4 === 0,
    montant: (numero, isStructure) => (isStructure ? 4 + (numero % 7) : 1) * parMedecin,
    scenario: (isStructure) => ({
      isCentreDeSante: isStructure,
      operateurMessagerie: 'MAI_15',
      isProSanteConnectNeeded: false,
      isDirectToDMP: true,
      isPFIToDMP: false,
      isDirectToMSSPro: true,
      isPFIToMSSPro: false,
      isDirectToMSSCitoyen: true,
      isPFIToMSSCitoyen: false,
    }),
    autresBalises: {},
  };
}
