import { FORMULAIRE_IDS, FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import { SONS } from '#domain/sons/table.ts';
import { texteOf, type FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import { rapprocher, type Rapprochement } from '#domain/tableur/rapprocher.ts';

export interface Reconnu extends Rapprochement {
  /** Other forms of which the headings say as much; empty: none does. */
  readonly rivaux: readonly FormulaireId[];
}

/**
 * The links that the headings tell; `formulaire` null: with the form of which they tell most, a published one first. `entete`: their row, as for
 * `rapprocher`.
 */
export function reconnaitre(
  feuille: FeuilleLue,
  formulaire: FormulaireId | null,
  entete: number | null = null,
): Reconnu {
  if (formulaire !== null) return { ...rapprocher(feuille, formulaire, entete), rivaux: [] };
  const essais = listCandidats(feuille).map((id) => rapprocher(feuille, id));
  const most = Math.max(...essais.map(countLiees));
  const meilleurs = essais.filter((essai) => countLiees(essai) === most);
  const publie = meilleurs.find(
    ({ correspondance }) => FORMULAIRES[correspondance.formulaire].certitude === 'publie',
  );
  const choisi = publie ?? meilleurs[0] ?? rapprocher(feuille, 'autre.avance');
  const autres = meilleurs.filter((essai) => essai !== choisi);
  return { ...choisi, rivaux: autres.map(({ correspondance }) => correspondance.formulaire) };
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
