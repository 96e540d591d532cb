import { FORMULAIRE_IDS, FORMULAIRES, type FormulaireId } from '../formulaires.ts';
import { SONS } from '../sons/table.ts';
import { texteOf, type FeuilleLue } from './classeur-lu.ts';
import { marqueOf } from './marque.ts';
import { rapprocher, type Rapprochement } from './rapprocher.ts';

export interface Reconnu extends Rapprochement {
  /** The form of the blank table that the sheet comes from; null: it says none. Its columns may tell of another one, and they are believed. */
  readonly marque: FormulaireId | null;
  /** Other forms of which the sheet says as much; empty: none does. */
  readonly rivaux: readonly FormulaireId[];
}

/**
 * The links that the headings tell; `formulaire` null: with the form of which they tell most; among several, that of the blank table, else a
 * published one. `entete`: their row, as for `rapprocher`.
 */
export function reconnaitre(
  feuille: FeuilleLue,
  formulaire: FormulaireId | null,
  entete: number | null = null,
): Reconnu {
  const marque = marqueOf(feuille);
  if (formulaire !== null)
    return { ...rapprocher(feuille, formulaire, entete), marque, rivaux: [] };
  const essais = listCandidats(feuille).map((id) => rapprocher(feuille, id));
  const most = Math.max(...essais.map(countLiees));
  const meilleurs = essais.filter((essai) => countLiees(essai) === most);
  const marquee = meilleurs.find((essai) => essai.correspondance.formulaire === marque);
  if (marquee) return { ...marquee, marque, rivaux: [] };
  const publie = meilleurs.find(
    ({ correspondance }) => FORMULAIRES[correspondance.formulaire].certitude === 'publie',
  );
  const choisi = publie ?? meilleurs[0] ?? rapprocher(feuille, 'autre.avance');
  const autres = meilleurs.filter((essai) => essai !== choisi);
  const rivaux = autres.map(({ correspondance }) => correspondance.formulaire);
  return { ...choisi, marque, rivaux };
}

/** Those of the couloir that the n° ASP of the sheet name; all of them when it names none. */
function listCandidats({ rangees }: FeuilleLue): readonly FormulaireId[] {
  const cellules = rangees.slice(0, RANGEES_SONDEES).flat().map(texteOf);
  const couloirs = new Set(cellules.map((texte) => /^FIN([A-Z]{3})\d{6}/.exec(texte.trim())?.[1]));
  const candidats = FORMULAIRE_IDS.filter((id) =>
    couloirs.has(SONS[FORMULAIRES[id].sons].couloirAsp),
  );
  return candidats.length > 0 ? candidats : FORMULAIRE_IDS;
}

const RANGEES_SONDEES = 50;

function countLiees({ correspondance }: Rapprochement): number {
  return correspondance.colonnes.length;
}
