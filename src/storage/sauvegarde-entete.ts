import { sansInvisibles } from '#domain/invisibles.ts';
import { parseJson } from '#domain/parse-json.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { NOM_DE_BRANCHE_MAX } from './branches.ts';
import type { Contenu, Partie } from './contenu.ts';

/** Ends a reading, wherever it stands; a French sentence. */
export class Refus extends Error {}

const FORMAT = 'simulateur-segur/sauvegarde';
/** The first knows no branch: it is still written when there is none, so that an older page restores it. */
const VERSIONS = { sansBranche: 1, avecBranches: 2 } as const;
/** Far above any use. */
export const BRANCHES_MAX = 1_000;

/** The records and the files of the line, or of a branch. */
export interface PartieAnnoncee {
  readonly enregistrements: number;
  /** Bytes, ends of line included. */
  readonly tailleJournal: number;
  /** In the order of their bytes. */
  readonly fichiers: readonly FichierAnnonce[];
}

export interface FichierAnnonce {
  readonly id: string;
  readonly taille: number;
  readonly type: string;
}

interface BrancheAnnoncee extends PartieAnnoncee {
  readonly id: number;
  readonly nom: string | null;
  readonly depuis: number;
}

/** The first line of a backup. */
export interface Entete {
  readonly ligne: PartieAnnoncee;
  readonly branches: readonly BrancheAnnoncee[];
}

export function writeEntete(
  contenu: Contenu,
  announce: (partie: Partie) => PartieAnnoncee,
): string {
  const { branches } = contenu;
  const ligne = announce(contenu);
  return JSON.stringify(
    branches.length === 0
      ? { format: FORMAT, version: VERSIONS.sansBranche, ...ligne }
      : {
          format: FORMAT,
          version: VERSIONS.avecBranches,
          ...ligne,
          branches: branches.map((branche) => {
            const { id, nom, depuis } = branche;
            return { id, nom, depuis, ...announce(branche) };
          }),
        },
  );
}

/** Null when it is no backup. Throws a `Refus` when it is one that cannot be read here. */
export function parseEntete(texte: string): Entete | null {
  const valeur = parseJson(texte);
  if (!isBloc(valeur) || valeur['format'] !== FORMAT) return null;
  const { version } = valeur;
  if (version !== VERSIONS.sansBranche && version !== VERSIONS.avecBranches) {
    throw new Refus('Cette sauvegarde vient d’une autre version du simulateur.');
  }
  const ligne = parsePartie(valeur);
  if (ligne === null) return null;
  return { ligne, branches: version === 1 ? [] : parseBranches(valeur['branches'], ligne) };
}

function parseBranches(valeur: unknown, ligne: PartieAnnoncee): readonly BrancheAnnoncee[] {
  if (!Array.isArray(valeur)) throw new Refus('Les branches de la sauvegarde manquent.');
  if (valeur.length > BRANCHES_MAX) {
    throw new Refus(`La sauvegarde a plus de ${BRANCHES_MAX} branches.`);
  }
  const branches = valeur.map((branche: unknown, rang) => {
    const lue = parseBranche(branche, ligne);
    if (lue === null) {
      throw new Refus(`La branche n° ${rang + 1} de la sauvegarde est incomplète ou incohérente.`);
    }
    return lue;
  });
  if (new Set(branches.map(({ id }) => id)).size !== branches.length) {
    throw new Refus('Deux branches de la sauvegarde portent le même numéro.');
  }
  return branches;
}

function parseBranche(valeur: unknown, ligne: PartieAnnoncee): BrancheAnnoncee | null {
  const partie = isBloc(valeur) ? parsePartie(valeur) : null;
  if (partie === null || partie.enregistrements === 0 || !isBloc(valeur)) return null;
  const { id, nom, depuis } = valeur;
  if (!isTaille(id) || !isTaille(depuis) || depuis > ligne.enregistrements) return null;
  if (nom !== null && (typeof nom !== 'string' || nom.length > NOM_DE_BRANCHE_MAX)) return null;
  return { id, nom: sansInvisibles(nom ?? '').trim() || null, depuis, ...partie };
}

function parsePartie(valeur: Readonly<Record<string, unknown>>): PartieAnnoncee | null {
  const { enregistrements, tailleJournal, fichiers } = valeur;
  if (!isTaille(enregistrements) || !isTaille(tailleJournal) || !Array.isArray(fichiers)) {
    return null;
  }
  return fichiers.every(isFichierAnnonce) ? { enregistrements, tailleJournal, fichiers } : null;
}

function isFichierAnnonce(valeur: unknown): valeur is FichierAnnonce {
  return (
    isBloc(valeur) &&
    typeof valeur['id'] === 'string' &&
    isTaille(valeur['taille']) &&
    typeof valeur['type'] === 'string'
  );
}

function isTaille(valeur: unknown): valeur is number {
  return typeof valeur === 'number' && Number.isSafeInteger(valeur) && valeur >= 0;
}
