import type { FormulaireId } from '../../formulaires.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';
import type { SonsId } from '../../sons.ts';
import type { AvanceAPoser } from '../commandes.ts';
import type { BeneficiaireDepose, DemandeDeposee } from '../dossier.ts';
import type { ImportFictif, LigneFictive } from './actes.ts';
import { dayBefore } from './jours.ts';

/** Of so many soldes, one has an invoice lower than its avance. */
const UNE_FACTURE_INFERIEURE_SUR = 7;

/** The forms of solde whose lines are written here. That of the LGC is presumed (`schemas/mdv-lgc-va2.solde.schema.json`). */
const FORMULAIRES_ECRITS: Readonly<Partial<Record<SonsId, FormulaireId>>> = {
  'IMG-RIS-Va2': 'img-ris-va2.solde',
  'IMG-DB-Va2': 'img-db-va2.solde',
  'MDV-LGC-Va2': 'mdv-lgc-va2.solde',
};

export function hasSoldes(sons: SonsId): boolean {
  return FORMULAIRES_ECRITS[sons] !== undefined;
}

/** What a solde takes from its avance. */
export type AvanceASolder = Pick<
  AvanceAPoser,
  'siret' | 'numeroAns' | 'sons' | 'numeroASP' | 'demande'
>;

/** An import of the soldes of these avances, by the form of their SONS; `aRejeter` are refused at it. */
export function importDeSoldes(
  nom: string,
  heure: HeureDeParis,
  avances: readonly AvanceASolder[],
  aRejeter: readonly AvanceASolder[] = [],
): ImportFictif {
  const lignes = [...avances, ...aRejeter].map((avance, rang) =>
    writeSolde(avance, rang + 1, heure, rang < avances.length ? null : AVANCE_NON_PAYEE),
  );
  const [premiere] = avances;
  if (premiere === undefined) throw new Error(`${nom} has no line`);
  const { siret, numeroAns, sons } = premiere;
  const formulaire = FORMULAIRES_ECRITS[sons];
  if (formulaire === undefined) throw new Error(`No solde is written for ${sons}`);
  return { siret, numeroAns, formulaire, tauxTva: null, nom, lignes };
}

/** The label of the portal (guide du solde Imagerie, section 3). */
const AVANCE_NON_PAYEE =
  "Le champ numeroASP doit correspondre à un dossier dont le dernier avenant de l'avance est à l'état DECIDE et dont le dernier paiement est à l'état PAYE ou OR EMIS";

function writeSolde(
  { numeroASP, sons, demande: avance }: AvanceASolder,
  numLigne: number,
  heure: HeureDeParis,
  rejet: string | null,
): LigneFictive {
  const declare = avance.montantHT ?? 0;
  const inferieure = numLigne % UNE_FACTURE_INFERIEURE_SUR === 0;
  const montantHT = inferieure ? Math.round(declare * 0.9) : declare;
  const isRis = sons === 'IMG-RIS-Va2';
  const beneficiaires = isRis ? avance.beneficiaires : avance.beneficiaires.map(withoutActivite);
  const pieces = ['FACTURE', 'VA'].map((typeFichier) => ({
    nomFichier: `${sons}-${typeFichier}-${numeroASP}.pdf`,
    formatFichier: 'PDF',
    typeFichier,
  }));
  const ligne = {
    numLigne,
    numeroASP,
    facture: {
      dateEditionFacture: dayBefore(heure, 6 + (numLigne % 9)),
      montantPrestationPrincipaleSegurHTFacture: montantHT / 100,
    },
    VA: {
      ...(isRis ? { typePrestation: 'V2' } : {}),
      dateSignatureVA: dayBefore(heure, 16 + (numLigne % 9)),
    },
    beneficiaires: {
      Etablissements: beneficiaires.filter(({ type }) => type === 'etablissement').map(toStructure),
      medecinsLiberaux: beneficiaires.filter(({ type }) => type === 'medecin').map(toMedecin),
    },
    piecesJustificatives: pieces,
    scenariosEffectivementInstalles: {
      dateRealisationPrestation: dayBefore(heure, 26 + (numLigne % 9)),
      ...scenarioOf(sons, numLigne),
    },
  };
  const demande: DemandeDeposee = {
    numLigne,
    numeroEditeur: null,
    montantHT,
    regimeTVA: null,
    beneficiaires,
    pieces: pieces.map((piece) => ({ ...piece, zip: null })),
    ligne: JSON.stringify(ligne),
  };
  return { ligne, numeroASP, demande, rejet };
}

/** The tags of the LGC are not published. */
function scenarioOf(sons: SonsId, numLigne: number): object {
  if (sons === 'IMG-DB-Va2') return { isRISVa2Deploye: numLigne % 2 === 0 };
  if (sons !== 'IMG-RIS-Va2') return {};
  return {
    isConnexionDB: numLigne % 2 === 0,
    isDirectToDMP: true,
    isConnexionGAM: numLigne % 3 === 0,
    isConnexionTeleradiologie: numLigne % 5 === 0,
  };
}

function withoutActivite(beneficiaire: BeneficiaireDepose): BeneficiaireDepose {
  return { ...beneficiaire, typeActivite: null };
}

export function toStructure({ siren, finess }: BeneficiaireDepose): object {
  return {
    nomStructure: `Structure fictive ${siren ?? ''}`,
    FINESSGeos: finess,
    sirenClient: siren,
  };
}

export function toMedecin({ siren, rpps, am, typeActivite }: BeneficiaireDepose): object {
  const activite = typeActivite === null ? {} : { typeActivite };
  return { RPPS: rpps, AM: am, sirenClient: siren, ...activite };
}
