import { formatNombre, formatTaille } from '../../francais.ts';
import { findSigneEtranger } from '../../signe-etranger.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';
import { findContradiction } from '../contradictions.ts';
import { listFichiers } from '../fichiers-conserves.ts';
import type { PortailDeDepart } from './portail-de-depart.ts';
import { toEtapeScenario, type EtapeEnregistree } from './etape-enregistree.ts';
import { fichiersDeposes } from './fichiers-deposes.ts';
import { playScenario } from './jouer.ts';
import type { Scenario } from './scenario.ts';
import { jeuOf } from './scenarios.ts';

/**
 * What a trainer did, and how they arranged it. It holds what they typed, and the files that they simulated; of those that
 * were deposited, only names and sizes.
 */
export interface ScenarioEnregistre {
  readonly titre: string;
  readonly enseigne: string;
  /** Id of the ready-made fournisseur with which it begins, or the portal of its author. */
  readonly jeu: string | PortailDeDepart;
  readonly horloge: HeureDeParis;
  /** What is said at the end. */
  readonly issue: string;
  readonly etapes: readonly EtapeEnregistree[];
}

/** `motif`: a French sentence; `rang`: of the step that stops it, from 0, when it is one. */
export type Jouable =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly motif: string; readonly rang: number | null };

const ETAPES_MAX = 500;
/** Of all steps: far above any session, and half a second to play. A few kilobytes of link would else hold the page for minutes. */
const ACTES_MAX = 5000;
/** Of all the files of a scenario, in bytes: what playing it asks of the memory, three zips of the vague 2 and their pieces. */
const FICHIERS_MAX = 64_000_000;

/** What is said at the end, unless its author says something else. */
export const ISSUE = 'C’est la fin de ce qui a été enregistré.';

/** Of a scenario that is no part of the library, in its address. */
export const ID_ENREGISTRE = 'enregistre';

/** Its words, then its acts. */
export function checkScenario(enregistre: ScenarioEnregistre): Jouable {
  return findIllisible(enregistre) ?? checkActes(enregistre);
}

/** Plays it to its end, whatever its words: what is accepted here leaves a sound state. */
export function checkActes(enregistre: ScenarioEnregistre): Jouable {
  const { etapes } = enregistre;
  if (etapes.length === 0 || etapes.length > ETAPES_MAX) {
    return refuse(`Un scénario a de 1 à ${ETAPES_MAX} étapes.`);
  }
  if (countActes(etapes) > ACTES_MAX) {
    return refuse(`Un scénario a au plus ${formatNombre(ACTES_MAX)} actes.`);
  }
  const taille = sum(enregistre);
  if (taille > FICHIERS_MAX) {
    return refuse(
      `Les fichiers de ce scénario pèsent ${formatTaille(taille)} : ${formatTaille(FICHIERS_MAX)} au plus, pour qu’il s’ouvre sur tout poste. Retirez une étape qui dépose un gros fichier.`,
    );
  }
  const scenario = toScenario(enregistre);
  const { pas } = playScenario(scenario, jeuOf(scenario));
  const dernier = pas.at(-1);
  if (dernier === undefined || !dernier.conforme) {
    const motif = `L’étape n° ${pas.length} de ce scénario ne peut pas être rejouée.`;
    return refuse(motif, pas.length - 1);
  }
  const contradiction = findContradiction(dernier.apres);
  if (contradiction === null) return { ok: true, scenario };
  return refuse(`Ce scénario se contredit : ${contradiction}.`);
}

/** A sentence that would not be shown as it is written. */
export function findIllisible(enregistre: ScenarioEnregistre): Jouable | null {
  const { titre, enseigne, jeu, issue, etapes } = enregistre;
  const phrases: readonly (readonly [string, string, number | null])[] = [
    ['Le titre', titre, null],
    ['« Ce qu’on y apprend »', enseigne, null],
    ['La phrase de fin', issue, null],
    ['Le nom du portail de départ', typeof jeu === 'string' ? '' : jeu.nom, null],
    ...etapes.flatMap(({ legende, sources }, rang) => [
      [`La légende de l’étape n° ${rang + 1}`, legende, rang] as const,
      ...sources.map(
        ({ endroit = '', extrait = '' }) =>
          [`Une source de l’étape n° ${rang + 1}`, `${endroit}\n${extrait}`, rang] as const,
      ),
    ]),
  ];
  for (const [laquelle, phrase, rang] of phrases) {
    const signe = findSigneEtranger(phrase.replaceAll('\n', ' '));
    if (signe === null) continue;
    return refuse(
      `${laquelle} contient un signe qui retourne ou cache le texte (${signe}). Écrivez cette phrase sans lui.`,
      rang,
    );
  }
  return null;
}

function toScenario({ etapes, issue, ...reste }: ScenarioEnregistre): Scenario {
  return {
    ...reste,
    id: ID_ENREGISTRE,
    profil: {},
    etapes: etapes.map(toEtapeScenario),
    issue: { phrase: issue, demandes: [] },
  };
}

function countActes(etapes: readonly EtapeEnregistree[]): number {
  return etapes.reduce(
    (total, each) => total + (each.type === 'actes' ? each.commandes.length : 0),
    0,
  );
}

function sum({ etapes, jeu }: ScenarioEnregistre): number {
  const conserves = typeof jeu === 'string' ? [] : jeu.enregistrements.flatMap(listFichiers);
  const deposes = etapes.flatMap((each) =>
    each.type === 'actes' ? each.commandes.flatMap(fichiersDeposes) : [],
  );
  return [...conserves, ...deposes].reduce((total, { taille }) => total + taille, 0);
}

function refuse(motif: string, rang: number | null = null): Jouable {
  return { ok: false, motif, rang };
}
