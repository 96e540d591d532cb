import type { FormulaireId } from '../formulaires.ts';
import { FORMULAIRES } from '../formulaires.ts';
import { CHAMPS } from '../generated/champs.ts';
import { segmentsOf } from '../pointeurs.ts';
import { fold } from '../texte.ts';
import { findTypeDePiece } from '../types-de-piece.ts';
import { champsDe, type ChampTableur } from './champs.ts';
import { MOTS_DE_PIECE, SYNONYMES } from './synonymes.ts';

/** What a heading may mean. */
export interface Sens {
  readonly champ: ChampTableur;
  /** Of a list of blocks, when the heading bears a number: « Nom du fichier 2 » is 1. */
  readonly rang: number | null;
  /** The heading says which pièce it is. */
  readonly typeFichier?: string;
}

/** Words that tell nothing of a field. */
const MOTS_VIDES: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l']);

/** « N° de dossier » → « ndossier »: letters and digits alone, without accents nor empty words. */
export function compact(titre: string): string {
  const mots = fold(titre.normalize('NFKC')).split(/[^a-z0-9]+/);
  return mots.filter((mot) => !MOTS_VIDES.has(mot)).join('');
}

interface Lexique {
  readonly exacts: ReadonlyMap<string, readonly ChampTableur[]>;
  readonly larges: ReadonlyMap<string, readonly ChampTableur[]>;
  /** `typeFichier` by what may head its column. */
  readonly pieces: ReadonlyMap<string, string>;
}

const lexiques = new Map<FormulaireId, Lexique>();

/** The fields that a heading may mean, one when it is clear; none when nothing is like it. */
export function sensDe(formulaire: FormulaireId, titre: string): readonly Sens[] {
  const { exacts, larges, pieces } = lexiqueOf(formulaire);
  const nu = compact(titre);
  if (nu === '') return [];
  const lus = exacts.get(nu) ?? larges.get(nu);
  if (lus) return lus.map((champ) => ({ champ, rang: null }));
  const typeFichier = pieces.get(nu);
  const fichier = champsDe(formulaire).find(({ chemin }) => chemin.endsWith(NOM_DE_FICHIER));
  if (typeFichier !== undefined && fichier) return [{ champ: fichier, rang: null, typeFichier }];
  const [, sansNombre = '', nombre = ''] = /^(.*[^\d])([1-9]\d?)$/.exec(nu) ?? [];
  const comptes = exacts.get(sansNombre) ?? larges.get(sansNombre) ?? [];
  return comptes.flatMap((champ): readonly Sens[] => {
    if (champ.listes.length > 0) return [{ champ, rang: Number(nombre) - 1 }];
    return champ.multiple ? [{ champ, rang: null }] : [];
  });
}

const NOM_DE_FICHIER = '/piecesJustificatives/*/nomFichier';

function lexiqueOf(formulaire: FormulaireId): Lexique {
  const connu = lexiques.get(formulaire);
  if (connu) return connu;
  const exacts = new Map<string, ChampTableur[]>();
  const larges = new Map<string, ChampTableur[]>();
  for (const champ of champsDe(formulaire)) {
    const { chemin, balise, titre } = champ;
    const derniere = segmentsOf(chemin).findLast((segment) => segment !== '*') ?? '';
    // The last one heads the blank tables (vierge.ts).
    for (const mot of [titre, balise, titre + balise]) add(exacts, compact(mot), champ);
    const seul = CHAMPS[formulaire][chemin]?.titre ?? '';
    const liste = champ.multiple ? CHAMPS[formulaire][chemin.slice(0, -2)]?.titre : undefined;
    const ecritures = SYNONYMES.filter((each) => each.balise === derniere).flatMap(
      (each) => each.ecritures,
    );
    for (const mot of [derniere, seul, liste ?? '', ...ecritures]) add(larges, compact(mot), champ);
  }
  const lexique = { exacts, larges, pieces: headingsOfPieces(formulaire) };
  lexiques.set(formulaire, lexique);
  return lexique;
}

/** « Facture », « Fichier facture », « BDC pdf »… */
function headingsOfPieces(formulaire: FormulaireId): ReadonlyMap<string, string> {
  const titres = new Map<string, string>();
  for (const { typeFichier } of FORMULAIRES[formulaire].pieces) {
    if (typeFichier === null) continue;
    const type = findTypeDePiece(typeFichier);
    const noms = [typeFichier, type?.abrege ?? '', type?.libelle ?? ''].map(compact);
    for (const nom of new Set(noms.filter(Boolean))) {
      titres.set(nom, typeFichier);
      for (const mot of MOTS_DE_PIECE) {
        titres.set(mot + nom, typeFichier);
        titres.set(nom + mot, typeFichier);
      }
    }
  }
  return titres;
}

function add(table: Map<string, ChampTableur[]>, mot: string, champ: ChampTableur): void {
  if (mot === '') return;
  const connus = table.get(mot);
  if (!connus) table.set(mot, [champ]);
  else if (!connus.includes(champ)) connus.push(champ);
}
