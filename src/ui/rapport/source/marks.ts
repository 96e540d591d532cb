import type { Finding, Severite } from '#domain/report.ts';
import { SEVERITES } from '../constats/findings.ts';
import type { Row } from './rows.ts';
import { upperBound } from '#domain/upper-bound.ts';

/** The findings in the order of the text. */
export interface Marks {
  readonly constats: readonly Finding[];
  readonly debuts: Float64Array;
}

export function buildMarks(constats: readonly Finding[]): Marks {
  const places = constats.toSorted((a, b) => a.position.debut - b.position.debut);
  const debuts = Float64Array.from(places, ({ position }) => position.debut);
  return { constats: places, debuts };
}

/** The findings that begin in this row. A long block is marked where it begins, not over pages. */
export function marksOfRow(marks: Marks, row: Row): readonly Finding[] {
  const fin = row.debut + Math.max(1, row.texte.length + 1);
  const depuis = upperBound(marks.debuts, row.debut - 1);
  return marks.constats.slice(depuis, upperBound(marks.debuts, fin - 1));
}

type Encre = 'cle' | 'chaine' | 'nombre' | 'mot' | null;

export interface Segment {
  readonly texte: string;
  readonly encre: Encre;
  readonly severite: Severite | null;
  readonly courant: boolean;
}

/** Cuts a row at the edges of its tokens and marks; where marks overlap, the worst severity shows. */
export function cutRow(
  row: Row,
  constats: readonly Finding[],
  courant: Finding | null,
): readonly Segment[] {
  const jetons = tokenize(row.texte);
  const spans = constats.map((constat) => spanIn(row, constat));
  const coupes = new Set([0, row.texte.length]);
  for (const { debut, fin } of [...jetons, ...spans]) coupes.add(debut).add(fin);
  const bornes = [...coupes].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [rang, debut] of bornes.entries()) {
    const fin = bornes[rang + 1];
    if (fin === undefined) break;
    const ici = spans.filter((span) => span.debut <= debut && fin <= span.fin);
    const severite = SEVERITES.find((s) => ici.some(({ constat }) => constat.severite === s));
    segments.push({
      texte: row.texte.slice(debut, fin),
      encre: jetons.find((jeton) => jeton.debut <= debut && fin <= jeton.fin)?.encre ?? null,
      severite: severite ?? null,
      courant: ici.some(({ constat }) => constat === courant),
    });
  }
  return segments;
}

function spanIn(row: Row, constat: Finding) {
  const { debut, fin } = constat.position;
  // Never empty, and inside the row: an end of line is shown on its last character.
  const from = Math.min(Math.max(0, debut - row.debut), Math.max(0, row.texte.length - 1));
  const to = Math.min(Math.max(from + 1, fin - row.debut), row.texte.length);
  return { constat, debut: from, fin: to };
}

const JETON = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b/g;

function tokenize(texte: string) {
  return [...texte.matchAll(JETON)].map((match): { debut: number; fin: number; encre: Encre } => {
    const [tout, chaine, deuxPoints, nombre] = match;
    if (chaine !== undefined) {
      const fin = match.index + chaine.length;
      return { debut: match.index, fin, encre: deuxPoints === undefined ? 'chaine' : 'cle' };
    }
    const encre = nombre === undefined ? 'mot' : 'nombre';
    return { debut: match.index, fin: match.index + tout.length, encre };
  });
}
