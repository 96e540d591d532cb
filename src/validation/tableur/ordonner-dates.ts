import { natureOf, texteOf, type Cellule, type FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import { isDateAmbigue, type ColonneAmericaine } from '#domain/tableur/ordre-des-dates.ts';

/**
 * The same sheet, whose cells say in which order their date is read, where the day does not come first: `mois` in a column of which a person
 * said so, `deux-sens` where nobody did and other dates of the column have their month first.
 */
export function ordonnerDates(
  feuille: FeuilleLue,
  { colonnes, entete }: Correspondance,
  americaines: readonly ColonneAmericaine[],
): FeuilleLue {
  const natures = new Map<number, 'mois' | 'deux-sens'>();
  for (const { colonne, ordre } of americaines)
    if (ordre === null) natures.set(colonne, 'deux-sens');
  for (const { colonne, dates } of colonnes) if (dates === 'mois') natures.set(colonne, 'mois');
  if (natures.size === 0) return feuille;
  const rangees = feuille.rangees.map((rangee, rang) =>
    rang < entete ? rangee : rangee.map((cellule, colonne) => mark(cellule, natures.get(colonne))),
  );
  return { ...feuille, rangees };
}

function mark(cellule: Cellule, nature: 'mois' | 'deux-sens' | undefined): Cellule {
  const texte = texteOf(cellule);
  const marquee = nature !== undefined && natureOf(cellule) === 'texte' && isDateAmbigue(texte);
  return marquee ? { texte, nature } : cellule;
}
