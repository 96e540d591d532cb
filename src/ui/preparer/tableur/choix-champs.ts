import type { FormulaireId } from '#domain/formulaires.ts';
import { CHAMPS } from '#domain/generated/champs.ts';
import { groupBy } from '#domain/groupes.ts';
import { champsDe, type ChampTableur } from '#domain/tableur/champs.ts';
import { isOpenPlace } from '#domain/tableur/places-ouvertes.ts';
import { BENEFICIAIRES, listPartagees } from '#domain/tableur/places-partagees.ts';
import type { ChoixOffert } from '#ui/commun/choix.ts';
import { TABLEUR } from './textes.ts';

/** A field of the form at one place of its list: the element that the row describes, or one of them; or a tag that it does not describe. */
export interface PlaceChamp extends Pick<ChampTableur, 'titre'> {
  readonly chemin: string;
  /** Of the block, as the form writes places. */
  readonly bloc: string;
  /** From 0; null: the element that the row describes, or what stands in no list. */
  readonly rang: number | null;
}

/** Elements of a list that may have columns of their own, more when more are used. */
const RANGS = 3;

/** All the places that a column may give; `pris`: those that are used, or that headings name, the tags of open blocks included. */
export function listPlaces(
  formulaire: FormulaireId,
  pris: readonly string[],
): readonly PlaceChamp[] {
  const decrites = champsDe(formulaire).flatMap((champ) => {
    const { titre } = champ;
    const bloc = champ.chemin.replace(/(?:\/\*)?\/[^/]*$/, '').replace(/\/\*$/, '');
    const seule = { chemin: champ.chemin, titre, bloc, rang: null };
    const liste = champ.listes[0];
    if (liste === undefined) return [seule];
    const rangs = Math.max(RANGS, ...pris.map((chemin) => 2 + (rangIn(liste, chemin) ?? -2)));
    const place = (rang: number) => ({
      ...{ titre, bloc, rang },
      chemin: `${liste}/${rang}${champ.chemin.slice(liste.length + 2)}`,
    });
    return [seule, ...Array.from({ length: rangs }, (_, rang) => place(rang))];
  });
  const partagees = listPartagees(formulaire).map(({ chemin, champs: [champ] }) => ({
    ...{ chemin, bloc: `${BENEFICIAIRES}*`, rang: null },
    titre: TABLEUR.partagee(CHAMPS[formulaire][champ?.chemin ?? '']?.titre ?? ''),
  }));
  const ouvertes = [...new Set(pris)].filter((chemin) => isOpenPlace(formulaire, chemin));
  return [...decrites, ...partagees, ...ouvertes.map(placeOuverte)];
}

/** Its tag is all that is known of it. */
function placeOuverte(chemin: string): PlaceChamp {
  const coupe = chemin.lastIndexOf('/');
  const bloc = chemin.slice(0, coupe).replace(/\/\*$/, '');
  return { chemin, titre: chemin.slice(coupe + 1), bloc, rang: null };
}

/** The rank that a place bears in a list; null: none, or another list. */
function rangIn(liste: string, chemin: string): number | null {
  if (!chemin.startsWith(`${liste}/`)) return null;
  const [rang = ''] = chemin.slice(liste.length + 1).split('/');
  return /^\d+$/.test(rang) ? Number(rang) : null;
}

function nameBloc(formulaire: FormulaireId, { bloc, rang }: PlaceChamp): string {
  const titre = CHAMPS[formulaire][bloc]?.titre ?? (bloc.endsWith('/*') ? TABLEUR.selonLigne : '');
  return rang === null ? titre : TABLEUR.rang(titre, rang);
}

/** What its closed list shows. */
export function namePlace({ titre, rang }: PlaceChamp): string {
  return rang === null ? titre : TABLEUR.rang(titre, rang);
}

/** Grouped by block, after « ne pas utiliser »; the elements of one rank stand together. */
export function choixDePlaces(
  formulaire: FormulaireId,
  places: readonly PlaceChamp[],
): readonly ChoixOffert<string>[] {
  const groupes = groupBy(places, (place) => nameBloc(formulaire, place));
  return [
    { valeur: '', nom: TABLEUR.inutile },
    ...[...groupes].flatMap(([groupe, siennes]) =>
      siennes.map((place) => ({ valeur: place.chemin, nom: namePlace(place), groupe })),
    ),
  ];
}
