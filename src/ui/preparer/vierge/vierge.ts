import { FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import { CHAMPS } from '#domain/generated/champs.ts';
import { cheminOfBalise, LIGNE } from '#domain/modele/chemins.ts';
import { baliseOf } from '#domain/tableur/champs.ts';
import { lettersOf } from '#domain/classeur/classeur.ts';
import type { AideDeColonne, Classeur } from '#domain/classeur/classeur.ts';
import { titreDeMarque } from '#domain/tableur/marque.ts';
import { colonnesVierges, type ColonneVierge } from '#domain/tableur/vierge.ts';
import { abbreviateCitation } from '#ui/commun/citations.ts';
import { CERTITUDES } from '#domain/mots/gravites.ts';
import { TYPES_DE_CELLULE, VIERGE } from './textes.ts';

/** The blank table of a form: a sheet to fill, and one that says what goes in each of its columns. */
export function classeurVierge(formulaire: FormulaireId): Classeur {
  const colonnes = colonnesVierges(formulaire);
  const marque = titreDeMarque(formulaire);
  const titres = [...colonnes.map(({ titre }) => titre), marque];
  const cle = titreDeLaCle(formulaire, colonnes);
  const demandes = {
    ...{ nom: VIERGE.feuille, lignes: [titres], titres: 1 },
    largeurs: titres.map(() => 24),
    aides: [
      ...colonnes.map((colonne, rang) => aideOf(colonne, rang, cle)),
      { colonne: colonnes.length, titre: marque, aide: VIERGE.marqueAide, valeurs: [] },
    ],
  };
  const aide = {
    ...{ nom: VIERGE.feuilleAide, titres: 1, largeurs: [9, 44, 52, 70, 22, 12, 30, 52] },
    lignes: [
      VIERGE.colonnes,
      ...colonnes.map((colonne, rang) => describe(formulaire, colonne, rang, cle)),
      [lettersOf(colonnes.length), marque, '', VIERGE.marqueAide],
    ],
  };
  return { feuilles: [demandes, aide] };
}

function aideOf(colonne: ColonneVierge, rang: number, cle: string): AideDeColonne {
  const { champ, valeurs } = colonne;
  const permises = valeurs.length > 0 ? VIERGE.permises(valeurs.join(', ')) : '';
  const aide = [champ.description, ...precisionsOf(colonne, cle), permises]
    .filter(Boolean)
    .join(' ');
  return { colonne: rang, titre: champ.titre, aide, valeurs };
}

function describe(
  formulaire: FormulaireId,
  colonne: ColonneVierge,
  rang: number,
  cle: string,
): readonly string[] {
  const { champ, titre, chemin, valeurs } = colonne;
  const info = CHAMPS[formulaire][champ.chemin];
  return [
    lettersOf(rang),
    titre,
    baliseOf(chemin),
    [champ.description, ...precisionsOf(colonne, cle)].filter(Boolean).join(' '),
    TYPES_DE_CELLULE[champ.noeud.type],
    champ.requis ? VIERGE.obligatoire : VIERGE.facultatif,
    valeurs.join(', '),
    info ? `${CERTITUDES[info.certitude]} : ${info.raison ?? abbreviateCitation(info.source)}` : '',
  ];
}

/** How several values, or several elements, are given. */
function precisionsOf({ champ, chemin }: ColonneVierge, cle: string): readonly string[] {
  return [
    champ.multiple ? VIERGE.multiple : '',
    champ.listes.some((liste) => chemin.startsWith(`${liste}/*`))
      ? VIERGE.plusieursLignes(cle)
      : '',
  ];
}

/** The heading of the number that rows of one demande share: by it, they are told apart when the table is read again (`rapprocher.ts`). */
function titreDeLaCle(formulaire: FormulaireId, colonnes: readonly ColonneVierge[]): string {
  const balise = FORMULAIRES[formulaire].type === 'solde' ? 'numeroASP' : 'numeroEditeur';
  return colonnes.find(({ chemin }) => chemin === cheminOfBalise(LIGNE, balise))?.titre ?? '';
}
