import type {
  ChoixPossible,
  EntreeInspectee,
  EntreeRef,
  EtapeReparation,
} from '#domain/pieces-report.ts';
import { listNames } from '#domain/francais.ts';
import { baseName, isDotPath } from '#domain/pieces.ts';
import { isGuessed } from '#domain/zip.ts';
import type { ContextePieces } from '#controls/control.ts';
import { PIECE_CONTROLS } from '#controls/pieces/list.ts';
import { wrongOf } from './usable.ts';

interface Garde {
  /** By `keyOf`. */
  readonly kept: ReadonlyMap<string, { readonly nom: string; readonly parChoix: boolean }>;
  /** Names of the documents that the new zips hold, or that the portal has. */
  readonly noms: ReadonlySet<string>;
}

/** Says of each entry, in the order of the zips, what the plan does with it, and why; nothing of those that stay where the portal took them. */
export function describeSteps(
  contexte: ContextePieces,
  { kept, noms }: Garde,
  choix: readonly ChoixPossible[],
): readonly EtapeReparation[] {
  const asked = new Map(
    choix.flatMap((possible) => {
      const issue = whyNotChosen(possible);
      return issue === null ? [] : possible.candidats.map((ref) => [keyOf(ref), issue] as const);
    }),
  );
  return contexte.zips.flatMap(({ rang, entrees }) =>
    entrees.flatMap((piece): readonly EtapeReparation[] => {
      const ref = refOf(piece);
      const { nom } = piece.entree;
      const garde = kept.get(keyOf(ref));
      if (!garde && rang < contexte.acquis) return [];
      if (garde) {
        const { nom: nouveauNom, parChoix } = garde;
        const action = nouveauNom === nom && !isGuessed(piece.entree) ? 'garder' : 'renommer';
        const refus = whyStillRefused(piece, nouveauNom, contexte);
        if (refus) return [{ ref, nom, action, nouveauNom, raison: refus, refuse: true }];
        const raison = parChoix ? 'Choisi par vous.' : whyKept(piece, nouveauNom, contexte);
        return [{ ref, nom, action, nouveauNom, raison }];
      }
      const voulu = contexte.attendus[piece.attendus[0] ?? -1]?.document.nomFichier;
      const raison = whyDropped(piece, {
        choix: asked.get(keyOf(ref)) ?? null,
        repris: noms.has(voulu ?? baseName(nom)),
      });
      return [{ ref, nom, action: 'retirer', nouveauNom: null, raison }];
    }),
  );
}

export function refOf({ zip, entree }: EntreeInspectee): EntreeRef {
  return { zip, rang: entree.rang };
}

export function keyOf({ zip, rang }: EntreeRef): string {
  return `${zip}/${rang}`;
}

/** What blocks a piece in the new zip too, under its name there; null when nothing does. */
function whyStillRefused(
  piece: EntreeInspectee,
  nom: string,
  contexte: ContextePieces,
): string | null {
  const role = contexte.avecJson ? 'attendue' : piece.role;
  const refaite: EntreeInspectee = { ...piece, role, entree: { ...piece.entree, nom } };
  const regles = BLOQUANTS.flatMap((control) =>
    control.niveau === 'entree' && control.check(refaite, contexte).length > 0
      ? [`« ${control.titre} »`]
      : [],
  );
  return regles.length === 0 ? null : `Reste refusé : ${listNames(regles)}.`;
}

const BLOQUANTS = PIECE_CONTROLS.filter(({ severite }) => severite === 'bloquant');

function whyKept(piece: EntreeInspectee, nouveauNom: string, { avecJson }: ContextePieces): string {
  const { nom, nomSur } = piece.entree;
  const base = baseName(nom);
  if (nom === nouveauNom) {
    if (isGuessed(piece.entree)) return 'Même nom, dont les accents sont récrits en UTF-8.';
    return avecJson ? 'Déjà sous le nom annoncé.' : 'Reste tel quel.';
  }
  if (base === nouveauNom) {
    return nomSur && !isDotPath(nom)
      ? 'Sort de son dossier.'
      : 'Perd le chemin écrit devant son nom.';
  }
  return base.normalize() === nouveauNom.normalize()
    ? 'Ses accents sont récrits comme dans le JSON.'
    : 'Prend le nom annoncé dans le JSON.';
}

function whyNotChosen({ choisi, parChoix, candidats, indices }: ChoixPossible): string | null {
  if (choisi !== null) return parChoix ? 'Vous avez choisi un autre fichier.' : null;
  if (parChoix) return 'Vous ne l’avez pas retenu.';
  return indices.length > 0 && candidats.length === 1
    ? 'Deviné : à confirmer par vous.'
    : 'À choisir par vous.';
}

interface Sort {
  /** What came of the choice for which it was proposed; null when it was not, or when nobody had to choose. */
  readonly choix: string | null;
  /** The new zips hold the name that it would have. */
  readonly repris: boolean;
}

function whyDropped(piece: EntreeInspectee, { choix, repris }: Sort): string {
  const { role, nature } = piece;
  if (nature === 'dossier') return 'C’est un dossier, pas une pièce.';
  if (role === 'superflue') return 'Fichier ajouté par le système, pas une pièce.';
  if (choix !== null) return choix;
  const wrong = wrongOf(piece);
  if (role === 'inattendue') {
    const sansNom = 'Aucune demande du JSON n’annonce ce nom.';
    if (wrong?.type === 'vide') return `Il est vide (0 octet). ${sansNom}`;
    return wrong && wrong.type !== 'contenu'
      ? `Il ne peut pas servir en l’état. ${sansNom}`
      : sansNom;
  }
  if (wrong && wrong.type !== 'contenu' && wrong.type !== 'vide') {
    return 'Ne peut pas servir en l’état.';
  }
  if (role === 'sans-json') {
    return repris ? 'Un autre fichier du même nom est gardé.' : 'Son nom n’est pas un nom simple.';
  }
  return repris
    ? 'Son document est déjà repris d’un autre fichier.'
    : 'Ne peut pas être repris : voyez ce que la réparation ne règle pas.';
}
