import { cheminOfPointeur, LIGNE } from '#domain/modele/chemins.ts';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import { isPiece } from '#domain/tableur/nommer-pieces.ts';
import { BENEFICIAIRES, placesDePartage } from '#domain/tableur/places-partagees.ts';
import { colonnesVierges, type ColonneVierge } from '#domain/tableur/vierge.ts';

/** What no column gives, by what is to be done of it. */
export interface SansColonne {
  /** Around the demandes. */
  readonly autour: readonly ColonneVierge[];
  readonly requis: readonly ColonneVierge[];
  readonly facultatifs: readonly ColonneVierge[];
  /** Of bénéficiaires of a kind that the table does not describe: it describes the other. */
  readonly autres: readonly ColonneVierge[];
}

/** The documents that are named by themselves are not asked for. Constants move nothing: a field that is filled keeps its place. */
export function listSansColonne({
  formulaire,
  colonnes,
  nommerPieces,
}: Correspondance): SansColonne {
  const liees = new Set(
    colonnes.flatMap(({ chemin }) => [
      chemin,
      ...placesDePartage(formulaire, chemin).map((champ) => champ.chemin),
    ]),
  );
  // A list of which each element has columns of its own is not given row by row too.
  const numerotees = new Set([...liees].map(cheminOfPointeur));
  // A column that both kinds share says nothing of which it is.
  const decrites = new Set(colonnes.flatMap(({ chemin }) => listeOf(chemin) ?? []));
  const isAutre = (chemin: string) => {
    const liste = listeOf(chemin);
    return liste !== null && decrites.size > 0 && !decrites.has(liste);
  };
  const manquent = colonnesVierges(formulaire).filter(
    ({ chemin, champ }) =>
      !liees.has(chemin) &&
      !liees.has(champ.chemin) &&
      !numerotees.has(chemin) &&
      !(nommerPieces && isPiece(chemin)),
  );
  const autour = manquent.filter(({ chemin }) => !chemin.startsWith(`${LIGNE}/`));
  const dedans = manquent.filter(({ chemin }) => chemin.startsWith(`${LIGNE}/`));
  const siennes = dedans.filter(({ chemin }) => !isAutre(chemin));
  return {
    autour,
    requis: siennes.filter(({ champ }) => champ.requis),
    facultatifs: siennes.filter(({ champ }) => !champ.requis),
    autres: dedans.filter(({ chemin }) => isAutre(chemin)),
  };
}

/** « Etablissements » of a place in that list of bénéficiaires; null: in none, or in whichever the row describes. */
function listeOf(chemin: string): string | null {
  if (!chemin.startsWith(BENEFICIAIRES)) return null;
  return /^([^/*]+)\/(?:\*|\d+)\//.exec(chemin.slice(BENEFICIAIRES.length))?.[1] ?? null;
}
