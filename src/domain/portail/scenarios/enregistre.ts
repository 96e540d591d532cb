import { isBloc } from '../../projection/guards.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';
import type { Commande } from '../commandes.ts';
import { findContradiction } from '../contradictions.ts';
import type { FichierDepose } from '../fichiers.ts';
import {
  dansListe,
  exactement,
  listeDe,
  objet,
  texte,
  type Garde,
} from '../gardes/combinateurs.ts';
import { completerCommande } from '../gardes/completer.ts';
import { etape } from '../jeux/actes.ts';
import { JEUX } from '../jeux/jeux.ts';
import { actes } from './etapes.ts';
import { commande, heure } from './gardes-commandes.ts';
import { playScenario } from './jouer.ts';
import type { Scenario } from './scenario.ts';
import { jeuOf } from './scenarios.ts';

const FORMAT = 'simulateur-segur/scenario';
const VERSION = 1;

/** What a trainer did, as a file. It holds what they typed; of the files, only names and sizes. */
export interface ScenarioEnregistre {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly titre: string;
  readonly enseigne: string;
  readonly jeu: string;
  readonly horloge: HeureDeParis;
  readonly etapes: readonly ActeEnregistre[];
}

/** An accepted command, and its caption. */
export interface ActeEnregistre {
  readonly legende: string;
  readonly commande: Commande;
}

/** `motif`: a French sentence. */
export type LectureScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly enregistre: ScenarioEnregistre }
  | { readonly ok: false; readonly motif: string };

/** UTF-16 units of a file; and what it may ask of the memory when played. */
export const TEXTE_MAX = 5 * 2 ** 20;
const ETAPES_MAX = 500;
const FICHIERS_MAX = 256 * 2 ** 20;

/** Of the scenario read from a file, in its address. */
export const ID_ENREGISTRE = 'enregistre';

export function writeScenario(contenu: Omit<ScenarioEnregistre, 'format' | 'version'>): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...contenu }, null, 2)}\n`;
}

/** Reads a recorded scenario, any text at all; what it accepts plays to its end, on a sound state. */
export function readScenario(source: string): LectureScenario {
  if (source.length > TEXTE_MAX) return refuse('Ce fichier est trop gros pour un scénario.');
  const lu = completeEtapes(parse(source));
  if (!isBloc(lu) || lu['format'] !== FORMAT) {
    return refuse('Ce fichier n’est pas un scénario du simulateur.');
  }
  if (lu['version'] !== VERSION) {
    return refuse('Ce scénario vient d’une autre version du simulateur.');
  }
  if (!enregistre(lu)) return refuse('Ce scénario est abîmé, ou a été modifié.');
  const { etapes } = lu;
  if (etapes.length === 0 || etapes.length > ETAPES_MAX) {
    return refuse(`Un scénario a de 1 à ${ETAPES_MAX} étapes.`);
  }
  if (sum(etapes) > FICHIERS_MAX) return refuse('Les fichiers de ce scénario sont trop gros.');
  const scenario = toScenario(lu);
  const trouble = findTrouble(scenario);
  return trouble === null ? { ok: true, scenario, enregistre: lu } : refuse(trouble);
}

/** What commands lacked when older versions recorded them. */
function completeEtapes(lu: unknown): unknown {
  if (!isBloc(lu) || !Array.isArray(lu['etapes'])) return lu;
  const etapes: readonly unknown[] = lu['etapes'];
  return {
    ...lu,
    etapes: etapes.map((each) =>
      isBloc(each) && 'commande' in each
        ? { ...each, commande: completerCommande(each['commande']) }
        : each,
    ),
  };
}

function toScenario({ titre, enseigne, jeu, horloge, etapes }: ScenarioEnregistre): Scenario {
  return {
    id: ID_ENREGISTRE,
    titre,
    enseigne,
    jeu,
    horloge,
    profil: {},
    etapes: etapes.map(({ legende, commande: jouee }) =>
      actes(legende, () => [etape(jouee)].values()),
    ),
    issue: { phrase: 'C’est la fin de ce qui a été enregistré.', demandes: [] },
  };
}

/** The files of a command, in the order in which they stand there. */
export function fichiersDeposes(jouee: Commande): readonly FichierDepose[] {
  switch (jouee.type) {
    case 'demanderEnrolement':
    case 'modifierDemande':
    case 'envoyerPieces':
      return jouee.pieces.map(({ fichier }) => fichier);
    case 'finaliserEnrolement':
      return [jouee.certificat, ...jouee.autres.map(({ fichier }) => fichier)];
    case 'importerDemandes':
      return [jouee.fichier, jouee.retour];
    case 'deposerModele':
    case 'deposerPilote':
    case 'recevoirZip':
      return [jouee.fichier];
    case 'terminerImport':
    case 'supprimerImport':
    case 'nePasModifier':
    case 'deciderEnrolement':
    case 'deciderModele':
    case 'deciderPilote':
    case 'prendreEnCharge':
    case 'instruireDemande':
    case 'payerDemande':
    case 'installerFournisseur':
    case 'poserAvance':
    case 'poserAvances':
    case 'reglerHorloge':
    case 'changerProfil':
    case 'constaterEcheances':
      return [];
  }
}

const enregistre: Garde<ScenarioEnregistre> = objet<ScenarioEnregistre>({
  format: exactement(FORMAT),
  version: (lue): lue is typeof VERSION => lue === VERSION,
  titre: texte,
  enseigne: texte,
  jeu: dansListe(JEUX.map(({ id }) => id)),
  horloge: heure,
  etapes: listeDe(objet<ActeEnregistre>({ legende: texte, commande })),
});

/** A command may be well formed and yet impossible. */
function findTrouble(scenario: Scenario): string | null {
  const { pas } = playScenario(scenario, jeuOf(scenario));
  const dernier = pas.at(-1);
  if (dernier === undefined || !dernier.conforme) {
    return `L’étape n° ${pas.length} de ce scénario ne peut pas être rejouée.`;
  }
  const contradiction = findContradiction(dernier.apres);
  return contradiction === null ? null : `Ce scénario se contredit : ${contradiction}.`;
}

function sum(etapes: readonly ActeEnregistre[]): number {
  return etapes
    .flatMap(({ commande: jouee }) => fichiersDeposes(jouee))
    .reduce((total, { taille }) => total + taille, 0);
}

function refuse(motif: string): LectureScenario {
  return { ok: false, motif };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
