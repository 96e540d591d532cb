import type { FormulaireId } from '../../formulaires.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';
import type { DemandeDeposee } from '../dossier.ts';
import type { ImportFictif, LigneFictive, Solution } from './actes.ts';
import { unEtablissement, unRpps } from './beneficiaires-fictifs.ts';
import { dayBefore } from './jours.ts';

/** What the avances of a software say, in the structure that the guide of 2022 shows and that the presumed forms share. */
export interface ModeleAvances {
  readonly solution: Solution;
  readonly formulaire: FormulaireId;
  /** A structure, or else a médecin libéral. */
  readonly isStructure: (numero: number) => boolean;
  /** HT, centimes. */
  readonly montant: (numero: number, isStructure: boolean) => number;
  readonly scenario: (isStructure: boolean) => object;
  /** Of the block « structure », beside the common ones. */
  readonly autresBalises: object;
}

/** `nombre` demandes from the numéro éditeur `premier`, each for the beneficiary of that rank. */
export function importDAvancesSelon(
  modele: ModeleAvances,
  nom: string,
  heure: HeureDeParis,
  premier: number,
  nombre: number,
): ImportFictif {
  const lignes = Array.from({ length: nombre }, (_, i) =>
    writeAvance(modele, i + 1, premier + i, heure),
  );
  const { siret, numeroAns } = modele.solution;
  return { siret, numeroAns, formulaire: modele.formulaire, tauxTva: '20', nom, lignes };
}

function writeAvance(
  modele: ModeleAvances,
  numLigne: number,
  numero: number,
  heure: HeureDeParis,
): LigneFictive {
  const numeroEditeur = String(numero).padStart(5, '0');
  const isStructure = modele.isStructure(numero);
  const montantHT = modele.montant(numero, isStructure);
  const etablissement = { ...unEtablissement(numero), siren: null };
  const rpps = unRpps(numero);
  const piece = {
    nomFichier: `${modele.solution.sons}-BDC-${numeroEditeur}.pdf`,
    formatFichier: 'PDF',
    typeFichier: 'BON_COMMANDE',
  };
  const structure = isStructure ? structureOf(numero, etablissement.finess) : STRUCTURE_VIDE;
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
      structure: { ...structure, ...modele.autresBalises },
    },
    piecesJustificatives: [piece],
    scenarioInstallation: modele.scenario(isStructure),
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

/** Also of a solde of the médico-social. */
export function structureOf(numero: number, finess: readonly string[]): object {
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
