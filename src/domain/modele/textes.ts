import type { ControleDeSchema } from '../generated/champs.ts';
import { fitsControle } from './controles.ts';
import { readDocumentation, type Documentation } from './documentation.ts';
import type { NoeudModele } from './modele.ts';

/** What the texts found at one place say. Empty texts say nothing. */
export interface LectureTextes {
  /** Real values, documentation lines left out. */
  readonly valeurs: readonly string[];
  /** The first documentation line, and its text. */
  readonly documentation: { readonly texte: string; readonly sens: Documentation } | null;
}

export function sortTextes(textes: ReadonlySet<string>, avecDocumentation: boolean): LectureTextes {
  const valeurs: string[] = [];
  let documentation: LectureTextes['documentation'] = null;
  for (const texte of textes) {
    const sens = avecDocumentation ? readDocumentation(texte) : null;
    if (sens) documentation ??= { texte, sens };
    else if (texte !== '') valeurs.push(texte);
  }
  return { valeurs, documentation };
}

/**
 * The shape of a text: the choices of its documentation line unless a value is none of them, else the format control that its
 * name calls for, if every value fits.
 */
export function shapeOfTexte(
  nom: string,
  { valeurs, documentation }: LectureTextes,
): Pick<NoeudModele, 'valeurs' | 'controle'> {
  const choix = documentation?.sens.valeurs;
  if (choix && valeurs.every((valeur) => choix.includes(valeur))) return { valeurs: choix };
  const controle = valeurs.length > 0 ? controleOfNom(nom) : (documentation?.sens.controle ?? null);
  const fits = controle !== null && valeurs.every((valeur) => fitsControle(valeur, controle));
  return fits ? { controle } : {};
}

/** The format control of a text, by the names of the published forms. */
function controleOfNom(nom: string): ControleDeSchema | null {
  return NOMS.find(([motif]) => motif.test(nom))?.[1] ?? null;
}

const NOMS: readonly (readonly [RegExp, ControleDeSchema])[] = [
  [/^RPPS/i, 'rpps-11-chiffres'],
  [/^AM$/, 'am-9-chiffres'],
  [/^FINESS/i, 'finess-9-caracteres'],
  [/^siren/i, 'siren-9-chiffres'],
  [/^siret/i, 'siret-14-chiffres'],
  [/^date/i, 'date-jj-mm-aaaa'],
  [/^numeroASP$/i, 'numero-asp-forme'],
  [/^numeroAns$/i, 'numero-ans-9-ou-10-caracteres'],
];
