import type { TextEdit } from '../report.ts';
import type { TypeDemande } from '../vocabulaire.ts';
import { isDeRetour, listMembres, type Membre } from './lire.ts';

/**
 * What makes of a file that came back the one that was deposited: the published avances have both tags, at `null`; the
 * published soldes have none. Of an unknown form the tags stay, at `null`. All else stays as it is, byte for byte.
 */
export function cleanRetour(texte: string, type: TypeDemande | null): readonly TextEdit[] {
  const lignes = listMembres(texte) ?? [];
  const spans = lignes.flatMap(type === 'solde' ? runsToTakeOff : valuesToEmpty);
  const neuf = type === 'solde' ? '' : 'null';
  return spans
    .map(([debut, fin]) => ({ debut, fin, avant: texte.slice(debut, fin), texte: neuf }))
    .filter((edit) => edit.avant !== edit.texte);
}

type Span = readonly [debut: number, fin: number];

function valuesToEmpty(membres: readonly Membre[]): readonly Span[] {
  return membres.filter(isDeRetour).map(({ valeur, fin }) => [valeur, fin]);
}

/** Neighbours go together, with the comma and the blanks that tie them to what stays before, or else after. */
function runsToTakeOff(membres: readonly Membre[]): readonly Span[] {
  const spans: Span[] = [];
  for (let rang = 0; rang < membres.length; rang++) {
    const premier = membres[rang];
    if (!premier || !isDeRetour(premier)) continue;
    const avant = membres[rang - 1];
    let dernier = premier;
    for (
      let suivant = membres[rang + 1];
      suivant && isDeRetour(suivant);
      suivant = membres[rang + 1]
    ) {
      dernier = suivant;
      rang++;
    }
    const apres = membres[rang + 1];
    if (avant) spans.push([avant.fin, dernier.fin]);
    else spans.push([premier.debut, apres ? apres.debut : dernier.fin]);
  }
  return spans;
}
