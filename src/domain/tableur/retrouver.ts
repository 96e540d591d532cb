import { RANGEES_DE_TETE, texteOf, type FeuilleLue } from './classeur-lu.ts';
import type { Correspondance } from './correspondance.ts';
import { compact } from './entetes.ts';

/**
 * The same links for another table: its columns are found by their headings, as they are written, else but for capitals, accents and spaces.
 * The row of the headings is where most of them are. A table without headings keeps the ranks.
 */
export function reprendreSur(feuille: FeuilleLue, gardee: Correspondance): Correspondance {
  const voulus = gardee.colonnes.map(({ titre }) => titre);
  const entete = gardee.entete === 0 ? 0 : findEntete(feuille, voulus, gardee.entete).entete;
  const titres = titresOf(feuille, entete);
  const prises = new Set<number>();
  const retrouver = (titre: string, colonne: number) => {
    if (gardee.entete === 0) return colonne < feuille.largeur ? colonne : null;
    const rang = findTitre(titres, titre, colonne, prises);
    if (rang !== null) prises.add(rang);
    return rang;
  };
  const colonnes = gardee.colonnes.flatMap((liee) => {
    const colonne = retrouver(liee.titre, liee.colonne);
    return colonne === null ? [] : [{ ...liee, colonne }];
  });
  const cle = gardee.colonnes.find(({ colonne }) => colonne === gardee.cle);
  const liee = colonnes.find(({ titre, chemin }) => titre === cle?.titre && chemin === cle.chemin);
  const seule = gardee.titreCle
    ? findTitre(titres, gardee.titreCle, gardee.cle ?? 0, new Set())
    : null;
  return { ...gardee, entete, colonnes, cle: liee?.colonne ?? seule };
}

/** The row where most of these headings are, and how many; `entete`: where they were, which wins when no other has more. */
export function findEntete(
  { rangees }: FeuilleLue,
  titres: readonly string[],
  entete: number,
): { readonly entete: number; readonly nombre: number } {
  const voulus = [...new Set(titres.map(nu))].filter((titre) => titre !== '');
  const count = (numero: number) => {
    const lus = new Set((rangees[numero - 1] ?? []).map((cellule) => nu(texteOf(cellule))));
    return voulus.filter((titre) => lus.has(titre)).length;
  };
  let [trouvee, most] = [entete, count(entete)];
  for (let numero = 1; numero <= RANGEES_DE_TETE; numero += 1) {
    const nombre = count(numero);
    if (nombre > most) [trouvee, most] = [numero, nombre];
  }
  return { entete: trouvee, nombre: most };
}

/** The headings of a sheet, by the rank of their column; empty texts when it has none. */
export function titresOf({ rangees, largeur }: FeuilleLue, entete: number): readonly string[] {
  return Array.from({ length: largeur }, (_, colonne) =>
    texteOf(rangees[entete - 1]?.[colonne]).trim(),
  );
}

/** The rank of a heading among those that are free: the same, else the same words; where it was, else the first. */
export function findTitre(
  titres: readonly string[],
  titre: string,
  colonne: number,
  prises: ReadonlySet<number>,
): number | null {
  const egaux = [(lu: string) => lu === titre.trim(), (lu: string) => nu(lu) === nu(titre)];
  for (const egal of egaux) {
    const rangs = titres.flatMap((lu, rang) => (egal(lu) && !prises.has(rang) ? [rang] : []));
    if (rangs.includes(colonne)) return colonne;
    if (rangs[0] !== undefined) return rangs[0];
  }
  return null;
}

/** A heading of signs alone has no words. */
function nu(titre: string): string {
  return compact(titre) || titre.trim();
}
