import type { HeureDeParis } from '../../vocabulaire.ts';
import type { DemandeDeposee } from '../dossier.ts';
import type { ImportFictif, LigneFictive, Solution } from './actes.ts';
import { unEtablissement, unRpps } from './beneficiaires-fictifs.ts';
import { dayBefore } from './jours.ts';

/** Those of the published example. */
export const LGC: Solution = {
  siret: '77625125800013',
  numeroAns: 'mlp525off1',
  sons: 'MDV-LGC-Va1',
};

/** Per doctor, HT (`domain/sons.ts`, the ceiling of 430 € TTC). */
const MONTANT_PAR_MEDECIN = 358_33;

/** `nombre` demandes from the numéro éditeur `premier`: a structure, then three médecins libéraux, and so on. */
export function importDAvances(
  nom: string,
  heure: HeureDeParis,
  premier: number,
  nombre: number,
): ImportFictif {
  const lignes = Array.from({ length: nombre }, (_, i) => writeAvance(i + 1, premier + i, heure));
  const { siret, numeroAns } = LGC;
  return { siret, numeroAns, formulaire: 'mdv-lgc-va1.avance', tauxTva: '20', nom, lignes };
}

function writeAvance(numLigne: number, numero: number, heure: HeureDeParis): LigneFictive {
  const numeroEditeur = String(numero).padStart(5, '0');
  const isStructure = numero % 4 === 0;
  const medecins = isStructure ? 4 + (numero % 7) : 1;
  const montantHT = medecins * MONTANT_PAR_MEDECIN;
  const etablissement = { ...unEtablissement(numero), siren: null };
  const rpps = unRpps(numero);
  const piece = {
    nomFichier: `MDV-LGC-Va1-BDC-${numeroEditeur}.pdf`,
    formatFichier: 'PDF',
    typeFichier: 'BON_COMMANDE',
  };
  const ligne = {
    numLigne,
    typeAction: 'C',
    numeroASP: null,
    numeroEditeur,
    commande: {
      dateCommande: dayBefore(heure, 20 + (numero % 30)),
      regimeTVA: 'TTC',
      montantSegurHT: montantHT / 100,
    },
    beneficiaires: {
      commandePour: isStructure ? 'STRUCTURE' : 'LIBERAL',
      isMandataire: false,
      isClientUnique: !isStructure,
      nomMandataire: null,
      emailMandataire: null,
      telephoneMandataire: null,
      liberal: isStructure ? [] : [contactOf(numero, rpps)],
      structure: isStructure ? structureOf(numero, etablissement.finess) : STRUCTURE_VIDE,
    },
    piecesJustificatives: [piece],
    scenarioInstallation: {
      isCentreDeSante: isStructure,
      operateurMessagerie: 'MAI_15',
      isProSanteConnectNeeded: false,
      isDirectToDMP: true,
      isPFIToDMP: false,
      isDirectToMSSPro: true,
      isPFIToMSSPro: false,
      isDirectToMSSCitoyen: true,
      isPFIToMSSCitoyen: false,
    },
    codeTraitement: null,
    libelleTraitement: null,
  };
  const medecin = { ...etablissement, type: 'medecin' as const, finess: [], rpps };
  const demande: DemandeDeposee = {
    numLigne,
    numeroEditeur,
    montantHT,
    regimeTVA: 'TTC',
    beneficiaires: [isStructure ? etablissement : medecin],
    pieces: [{ ...piece, zip: null }],
    ligne: JSON.stringify(ligne),
  };
  return { ligne, numeroASP: null, demande, rejet: null };
}

function contactOf(numero: number, rpps: string | null): object {
  return {
    nomMedecin: `FICTIF ${numero}`,
    emailMedecin: `medecin.fictif.${numero}@exemple.invalid`,
    telephoneMedecin: '0000000000',
    RPPS: rpps,
  };
}

function structureOf(numero: number, finess: readonly string[]): object {
  return {
    nomResponsable: `FICTIF ${numero}`,
    emailResponsable: `structure.fictive.${numero}@exemple.invalid`,
    telephoneResponsable: '0000000000',
    FINESSJuridique: unEtablissement(numero + 5000).finess[0],
    FINESSGeo: finess,
  };
}

const STRUCTURE_VIDE = {
  nomResponsable: null,
  emailResponsable: null,
  telephoneResponsable: null,
  FINESSJuridique: null,
  FINESSGeo: [],
};
