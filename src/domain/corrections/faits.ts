import type { Finding, TextEdit } from '../report.ts';
import { applyEdits, compareEdits } from './edits.ts';

/**
 * A change that was made to a text, and the findings that asked for it: several, when one came after another at the same place. Its own
 * places are those of the text that was given; theirs, of the text of which they were said.
 */
export interface Fait extends TextEdit {
  readonly constats: readonly Finding[];
}

/** Changes that meet, in the text that the first ones made. */
interface Rencontre {
  readonly debut: number;
  fin: number;
  readonly premiers: Fait[];
  readonly seconds: Fait[];
}

/**
 * The changes `premiers` of `texte`, then `seconds` of what they made, told as changes of `texte`: each can be undone without the
 * others. All are disjoint and in order, as those that are given.
 */
export function composeFaits(
  texte: string,
  premiers: readonly Fait[],
  seconds: readonly Fait[],
): readonly Fait[] {
  const entre = applyEdits(texte, premiers);
  let decalage = 0;
  return gather(premiers, seconds).map((rencontre) => {
    const debut = rencontre.debut - decalage;
    for (const premier of rencontre.premiers) decalage += growthOf(premier);
    const fin = rencontre.fin - decalage;
    const edits = rencontre.seconds.map((second) => ({
      debut: second.debut - rencontre.debut,
      fin: second.fin - rencontre.debut,
      texte: second.texte,
    }));
    return {
      debut,
      fin,
      avant: texte.slice(debut, fin),
      texte: applyEdits(entre.slice(rencontre.debut, rencontre.fin), edits),
      constats: [...rencontre.premiers, ...rencontre.seconds].flatMap(({ constats }) => constats),
    };
  });
}

function growthOf({ debut, fin, texte }: Fait): number {
  return texte.length - (fin - debut);
}

function gather(premiers: readonly Fait[], seconds: readonly Fait[]): readonly Rencontre[] {
  let decalage = 0;
  const poses = premiers.map((fait) => {
    const debut = fait.debut + decalage;
    decalage += growthOf(fait);
    return { debut, fin: debut + fait.texte.length, premiers: [fait], seconds: [] };
  });
  const suite = seconds.map((fait) => ({
    debut: fait.debut,
    fin: fait.fin,
    premiers: [],
    seconds: [fait],
  }));
  const rencontres: Rencontre[] = [];
  for (const item of [...poses, ...suite].sort(compareEdits)) {
    const derniere = rencontres.at(-1);
    if (!derniere || item.debut >= derniere.fin) {
      rencontres.push(item);
      continue;
    }
    derniere.fin = Math.max(derniere.fin, item.fin);
    derniere.premiers.push(...item.premiers);
    derniere.seconds.push(...item.seconds);
  }
  return rencontres;
}
