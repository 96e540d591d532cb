import type { TextEdit } from '../report.ts';
import {
  deuxPointsOf,
  ecritOf,
  enfantsOf,
  type Enfant,
  type TexteLu,
} from '../texte-json/lecture.ts';
import { ecrire, hasBreak, margeAt, styleOf, type Style } from './style.ts';

/**
 * Changes of one block or list, as a person would type them: nothing else of the text moves. Places are those of the text that was read.
 */

export function editAt({ texte }: TexteLu, debut: number, fin: number, par: string): TextEdit {
  return { debut, fin, avant: texte.slice(debut, fin), texte: par };
}

/** Another value, already written, in the place of this one; nothing to do when it is the same. */
export function replaceValeur(lu: TexteLu, node: number, ecrit: string): readonly TextEdit[] {
  if (ecritOf(lu, node) === ecrit) return [];
  return [editAt(lu, lu.nodes.start(node), lu.nodes.end(node), ecrit)];
}

/** The same, written here: a block, a list. `node` is no longer what it was. */
export function fillValeur(lu: TexteLu, node: number, valeur: unknown): readonly TextEdit[] {
  const debut = lu.nodes.start(node);
  const marge = margeAt(lu.texte, debut);
  return replaceValeur(lu, node, ecrire(valeur, { ...styleOf(lu), ...lineOf(lu, node) }, marge));
}

/** A tag where the form has it among those that are there: `ordre` is that of the form. */
export function addBalise(
  lu: TexteLu,
  objet: number,
  nom: string,
  valeur: unknown,
  ordre: readonly string[],
): readonly TextEdit[] {
  const enfants = enfantsOf(lu, objet);
  const place = placeOfBalise(enfants, nom, ordre);
  const [voisin] = enfants;
  const deuxPoints = voisin ? deuxPointsOf(lu, voisin.node) : styleOf(lu).deuxPoints;
  return insert(
    lu,
    objet,
    place,
    (style, marge) => JSON.stringify(nom) + deuxPoints + ecrire(valeur, style, marge),
  );
}

/** At the end of a list. */
export function addElement(lu: TexteLu, liste: number, valeur: unknown): readonly TextEdit[] {
  const rang = enfantsOf(lu, liste).length;
  return insert(lu, liste, rang, (style, marge) => ecrire(valeur, style, marge));
}

/** With its comma, and its tag if it has one. */
export function removeEnfant(lu: TexteLu, parent: number, rang: number): readonly TextEdit[] {
  const enfants = enfantsOf(lu, parent);
  const [precedent, enfant, suivant] = [enfants[rang - 1], enfants[rang], enfants[rang + 1]];
  if (!enfant) return [];
  if (suivant) return [editAt(lu, enfant.debut, suivant.debut, '')];
  if (precedent) return [editAt(lu, precedent.fin, enfant.fin, '')];
  return [editAt(lu, lu.nodes.start(parent) + 1, lu.nodes.end(parent) - 1, '')];
}

/** Before the child of this rank, or after the last one. */
function insert(
  lu: TexteLu,
  parent: number,
  rang: number,
  write: (style: Style, marge: string) => string,
): readonly TextEdit[] {
  const { texte, nodes } = lu;
  const enfants = enfantsOf(lu, parent);
  const [premier, suivant, dernier] = [enfants[0], enfants[rang], enfants.at(-1)];
  const style = styleOf(lu);
  if (!premier || !dernier) return insertFirst(lu, parent, write);
  const entre = entreOf(lu, parent, enfants);
  const marge = margeAt(texte, premier.debut);
  const ecrit = write({ ...style, ...likeOf(lu, enfants, entre) }, marge);
  if (suivant) return [editAt(lu, suivant.debut, suivant.debut, `${ecrit},${entre}`)];
  return [editAt(lu, nodes.end(dernier.node), nodes.end(dernier.node), `,${entre}${ecrit}`)];
}

function insertFirst(
  lu: TexteLu,
  parent: number,
  write: (style: Style, marge: string) => string,
): readonly TextEdit[] {
  const { texte, nodes } = lu;
  const [debut, fin] = [nodes.start(parent), nodes.end(parent)];
  const style = { ...styleOf(lu), ...lineOf(lu, parent) };
  const marge = margeAt(texte, debut);
  if (!style.aere) return [editAt(lu, debut + 1, fin - 1, write(style, marge))];
  const dedans = marge + style.pas;
  const { finDeLigne } = style;
  const ecrit = finDeLigne + dedans + write(style, dedans) + finDeLigne + marge;
  return [editAt(lu, debut + 1, fin - 1, ecrit)];
}

/** What follows the comma between two of them. */
function entreOf(lu: TexteLu, parent: number, [premier, second]: readonly Enfant[]): string {
  const { texte, nodes } = lu;
  if (premier && second) return texte.slice(premier.fin, second.debut).replace(',', '');
  const avant = premier ? texte.slice(nodes.start(parent) + 1, premier.debut) : '';
  return hasBreak(avant) ? avant : styleOf(lu).espace;
}

/** Laid out as its neighbours, or as the block that it goes into. */
function likeOf(lu: TexteLu, enfants: readonly Enfant[], entre: string): Pick<Style, 'aere'> {
  const garni = enfants.find(({ node }) => lu.nodes.next(node) > node + 1);
  return { aere: hasBreak(garni ? ecritOf(lu, garni.node) : entre) };
}

/** A value that stands on the line of its neighbours stays on it. */
function lineOf(lu: TexteLu, node: number): Pick<Style, 'aere'> {
  const { texte, nodes } = lu;
  if (node === 0) return { aere: styleOf(lu).aere };
  const debut = nodes.key(node) < 0 ? nodes.start(node) : nodes.key(node);
  const devant = texte.slice(0, debut - margeAt(texte, debut).length);
  return { aere: hasBreak(devant.slice(-1)) };
}

function placeOfBalise(enfants: readonly Enfant[], nom: string, ordre: readonly string[]): number {
  const rangs = enfants.map((enfant) => (enfant.nom === null ? -1 : ordre.indexOf(enfant.nom)));
  const voulu = ordre.indexOf(nom);
  if (voulu < 0) return enfants.length;
  const avant = rangs.findLastIndex((rang) => rang >= 0 && rang < voulu);
  if (avant >= 0) return avant + 1;
  const apres = rangs.findIndex((rang) => rang > voulu);
  return apres >= 0 ? apres : enfants.length;
}
