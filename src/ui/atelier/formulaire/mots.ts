import type { Element } from '#domain/demandes-texte/fiche.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import { CHAMPS, type ChampInfo } from '#domain/generated/champs.ts';
import { cheminOfBalise } from '#domain/modele/chemins.ts';
import { abbreviateCitation } from '#ui/commun/citations.ts';
import { CERTITUDES } from '#domain/mots/gravites.ts';
import { FORMULAIRE } from './textes.ts';

/** What the form says of a place; null when it says nothing. */
export function champOf(id: FormulaireId | null, modele: string): ChampInfo | null {
  return (id && CHAMPS[id][modele]) ?? null;
}

/** The words of the form; those of the file where it has none. */
export function titreOf(
  id: FormulaireId | null,
  element: Pick<Element, 'modele' | 'nom' | 'rang'>,
): string {
  const titre = champOf(id, element.modele)?.titre;
  if (element.nom !== null) return titre ?? element.nom;
  const liste = element.modele.replace(/\/\*$/, '');
  const nom = titre ?? champOf(id, liste)?.titre ?? liste.split('/').at(-1) ?? '';
  return FORMULAIRE.element(nom, element.rang);
}

/** A tag that is not there. */
export function titreOfBalise(id: FormulaireId | null, bloc: string, nom: string): string {
  return champOf(id, cheminOfBalise(bloc, nom))?.titre ?? nom;
}

/** The tag, and where what is known of it comes from. */
export function sourceOfChamp(champ: ChampInfo | null, nom: string | null): string {
  return [
    nom === null ? null : FORMULAIRE.balise(nom),
    champ && `${CERTITUDES[champ.certitude]} : ${champ.raison ?? abbreviateCitation(champ.source)}`,
  ]
    .filter((mot) => mot !== null)
    .join(', ');
}
