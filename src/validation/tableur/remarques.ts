import { formatCompte, formatNombre, listNames } from '#domain/francais.ts';
import { cheminOfPointeur } from '#domain/modele/chemins.ts';
import { champsDe } from '#domain/tableur/champs.ts';
import {
  natureOf,
  nommerColonne,
  nommerLignes,
  texteOf,
  type Cellule,
  type FeuilleLue,
} from '#domain/tableur/classeur-lu.ts';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import { listColonnesDeDates } from '#domain/tableur/ordre-des-dates.ts';
import { sayFew, shorten } from '#domain/texte.ts';
import type { Groupes } from './demandes.ts';
import type { Enveloppes } from './enveloppes.ts';
import { isJourAmbigu } from './lire-cellule.ts';
import type { Partage } from './partages.ts';

const DITES = 5;

/** What came of the table. */
interface Tour extends Pick<Enveloppes, 'manques'> {
  /** By the rank of the column. */
  readonly titres: readonly string[];
  readonly fichiers: number;
  readonly partages: readonly Partage[];
}

/** What is to be known of the table as a whole. French sentences. */
export function remarquer(
  feuille: FeuilleLue,
  correspondance: Correspondance,
  { demandes, disperses, suites, doubles, cleVide }: Groupes,
  { titres, fichiers, manques, partages }: Tour,
): readonly string[] {
  const nommer = (colonne: number) => nommerColonne(titres[colonne] ?? '', colonne);
  const dites: string[] = [];
  if (demandes.length === 0) dites.push('Aucune ligne ne dit rien dans les colonnes reliées.');
  if (fichiers > 1)
    dites.push(
      `${formatCompte(demandes.length, 'demande')} : ${formatNombre(fichiers)} fichiers, de 200 demandes au plus, d’un seul numéro ANS et d’un seul SIRET, chacun numéroté à partir de 1.`,
    );
  for (const { colonne, lignes, repris } of manques)
    dites.push(
      `Colonne ${nommer(colonne)}, vide ${nommerLignes(lignes)} : ${repris ? 'la valeur de la demande voisine y est reprise.' : 'rien n’est au-dessus, la valeur manque.'}`,
    );
  for (const [balise, colonnes] of sharedFields(correspondance))
    dites.push(
      `Plusieurs colonnes donnent ${balise} (${colonnes.map(nommer).join(', ')}) : la première qui dit quelque chose est gardée.`,
    );
  for (const { colonne, listes, lignes } of partages)
    dites.push(
      `Colonne ${nommer(colonne)}, ${nommerLignes(lignes)} : la valeur va à ${listNames(listes)}, que la ligne décrit à la fois.`,
    );
  if (cleVide && correspondance.cle !== null && demandes.length > 0)
    dites.push(
      `Colonne ${nommer(correspondance.cle)} : elle devait réunir les lignes d’une même demande, et elle est vide. Chaque ligne fait une demande.`,
    );
  if (disperses.length > 0)
    dites.push(
      `Des lignes d’une même demande ne se suivent pas (${sayFew(disperses, (valeur) => `« ${shorten(valeur, 30)} »`)}) : elles sont réunies.`,
    );
  if (suites > 0)
    dites.push(
      `${formatCompte(suites, 'ligne')} sans clé : chacune continue la demande de la ligne du dessus.`,
    );
  for (const { ligne, de } of doubles.slice(0, DITES))
    dites.push(
      `La ligne ${formatNombre(ligne)} répète la ligne ${formatNombre(de)}, et n’ajoute rien.`,
    );
  if (doubles.length > DITES)
    dites.push(
      `${formatCompte(doubles.length - DITES, 'autre ligne en répète une', 'autres lignes en répètent une')} de leur demande, sans rien ajouter.`,
    );
  for (const colonne of swappedColumns(
    feuille,
    correspondance,
    listColonnesDeDates(correspondance),
  ))
    dites.push(
      `Colonne ${nommer(colonne)} : le tableur a fait une date des jours jusqu’au 12, et laissé les autres en texte. Il a sans doute lu le mois avant le jour : vérifiez ces dates à leur origine.`,
    );
  return dites;
}

/** Fields of one value to which several columns go. */
function sharedFields({
  formulaire,
  colonnes,
}: Correspondance): readonly (readonly [string, readonly number[]])[] {
  const multiples = new Set(
    champsDe(formulaire).flatMap(({ chemin, multiple }) => (multiple ? [chemin] : [])),
  );
  const parChemin = new Map<string, number[]>();
  for (const { colonne, chemin } of colonnes) {
    const place = cheminOfPointeur(chemin);
    if (multiples.has(place)) continue;
    const connues = parChemin.get(chemin);
    if (connues) connues.push(colonne);
    else parChemin.set(chemin, [colonne]);
  }
  return [...parChemin]
    .filter(([, siennes]) => siennes.length > 1)
    .map(([chemin, siennes]) => [chemin.split('/').at(-1) ?? '', siennes] as const);
}

/** Enough of each to tell a habit from a chance. */
const ASSEZ = 2;

/** Columns of dates where days up to 12 became dates and the others stayed texts. */
function swappedColumns(
  { rangees }: FeuilleLue,
  { entete }: Correspondance,
  dates: readonly number[],
): readonly number[] {
  return dates.filter((colonne) => {
    let converties = 0;
    let gardees = 0;
    for (const rangee of rangees.slice(entete)) {
      const cellule: Cellule = rangee[colonne] ?? '';
      const ambigu = isJourAmbigu(texteOf(cellule));
      const convertie = natureOf(cellule) === 'date';
      if (ambigu === null) continue;
      if (convertie !== ambigu) return false;
      if (convertie) converties += 1;
      else gardees += 1;
    }
    return converties >= ASSEZ && gardees >= ASSEZ;
  });
}
