import { rangDeLigne } from '../lignes.ts';
import { LISTE_DES_LIGNES } from '../modele/chemins.ts';
import { escapeSegment } from '../pointeurs.ts';
import type { Finding } from '../report.ts';
import type { ColonneSolde } from './colonnes.ts';

/** What is said of one demande: at its cells, and of the rest of it. */
export interface ConstatsDeDemande {
  /** By `ColonneSolde.chemin`. */
  readonly cellules: ReadonlyMap<string, readonly Finding[]>;
  readonly ailleurs: readonly Finding[];
}

/** The findings of a file that was made here, by rank of the demande; null: of the whole file. What the file alone does not tell is left out. */
export function placerConstats(
  constats: readonly Finding[],
  colonnes: readonly ColonneSolde[],
): ReadonlyMap<number | null, ConstatsDeDemande> {
  const chemins = new Set(colonnes.map(({ chemin }) => chemin));
  const places = new Map<
    number | null,
    { cellules: Map<string, Finding[]>; ailleurs: Finding[] }
  >();
  for (const constat of constats) {
    if (constat.severite === 'indetermine') continue;
    const rang = rangDeLigne(constat.chemin);
    const demande = places.get(rang) ?? { cellules: new Map<string, Finding[]>(), ailleurs: [] };
    places.set(rang, demande);
    const cellule = rang === null ? null : celluleOf(constat, rang, chemins);
    if (cellule === null) demande.ailleurs.push(constat);
    else demande.cellules.set(cellule, [...(demande.cellules.get(cellule) ?? []), constat]);
  }
  return places;
}

/** A missing tag is said of its block: its cell is that of the tag. */
function celluleOf(
  { controle, chemin, args }: Finding,
  rang: number,
  chemins: ReadonlySet<string>,
): string | null {
  const dans = chemin.slice(`${LISTE_DES_LIGNES}/${rang}`.length);
  const balise = controle === 'balise-presente' ? args['balise'] : undefined;
  const ici = balise === undefined ? dans : `${dans}/${escapeSegment(String(balise))}`;
  return chemins.has(ici) ? ici : null;
}
