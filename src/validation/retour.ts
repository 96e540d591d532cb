import type { Finding } from '#domain/report.ts';
import {
  CODE_ACCEPTE,
  CODE_NON_RETENU,
  CODE_REJETE,
  LIBELLE_ACCEPTE,
  SEPARATEUR_DE_LIBELLES,
} from '#domain/retour/balises.ts';
import type { Span, TextIndex } from './reading.ts';

/** The return file: the same text, order and layout, with `codeTraitement` and `libelleTraitement` in each line. */
const LIBELLE_NON_RETENU =
  'SIMULATION - Demande sans erreur, dans un fichier refusé à cause d’autres demandes.';

export interface Traitement {
  readonly code: string;
  readonly libelle: string;
  /** Given to an accepted avance: « n° ASP pour OK » (webinaire médico-social, logigramme). */
  readonly numeroASP?: string;
}

/** `a.json` → `a_sortie.json`: the portal's list of imports shows names made this way (guide de 2022). */
export function retourName(nom: string): string {
  return `${nom.replace(/\.json$/i, '')}_sortie.json`;
}

/**
 * What becomes of each line, in the order of the file. `blocking` are the blocking technical findings; one that
 * concerns the whole file counts for each line. One faulty line refuses the others at the simulation, not at the import.
 */
export function treatLines(
  numeros: readonly number[],
  blocking: readonly Finding[],
  stade: 'simulation' | 'import' = 'simulation',
): readonly Traitement[] {
  const labels = new Map<number | null, string[]>();
  for (const { numLigne, libelle } of blocking) {
    const known = labels.get(numLigne) ?? [];
    if (!known.includes(libelle)) labels.set(numLigne, [...known, libelle]);
  }
  const ofFile = labels.get(null) ?? [];
  return numeros.map((numLigne) => {
    const own = [...(labels.get(numLigne) ?? []), ...ofFile];
    if (own.length > 0) return { code: CODE_REJETE, libelle: own.join(SEPARATEUR_DE_LIBELLES) };
    if (stade === 'simulation' && blocking.length > 0)
      return { code: CODE_NON_RETENU, libelle: LIBELLE_NON_RETENU };
    return { code: CODE_ACCEPTE, libelle: LIBELLE_ACCEPTE };
  });
}

/** Writes the treatments into the text. `traitements[i]` goes to `/lignesImport/<i>`, which must be an object. */
export function writeRetour(
  texte: string,
  index: TextIndex,
  traitements: readonly Traitement[],
): string {
  const pieces: string[] = [];
  let done = 0;
  const replace = (debut: number, fin: number, by: string) => {
    pieces.push(texte.slice(done, debut), by);
    done = fin;
  };
  for (const [rank, { code, libelle, numeroASP }] of traitements.entries()) {
    const line = index.locate(`/lignesImport/${rank}`);
    if (!line) continue;
    const fields: readonly (readonly [string, string])[] = [
      ['codeTraitement', code],
      ['libelleTraitement', libelle],
      ...(numeroASP === undefined ? [] : [['numeroASP', numeroASP] as const]),
    ];
    const present: { readonly span: Span; readonly value: string }[] = [];
    const absent: (readonly [string, string])[] = [];
    for (const [name, value] of fields) {
      const span = index.locate(`/lignesImport/${rank}/${name}`);
      if (span) present.push({ span, value });
      else absent.push([name, value]);
    }
    present.sort((a, b) => a.span.debut - b.span.debut);
    for (const { span, value } of present) replace(span.debut, span.fin, JSON.stringify(value));
    if (absent.length === 0) continue;
    const end = endOfLastMember(texte, line.fin - 1);
    const { separator, colon } = layoutOf(texte, line.debut);
    const members = absent.map(
      ([name, value]) => `,${separator}"${name}"${colon}${JSON.stringify(value)}`,
    );
    replace(end, end, members.join(''));
  }
  pieces.push(texte.slice(done));
  return pieces.join('');
}

/** Offset just after the last member of the object whose closing brace stands at `brace`. */
function endOfLastMember(texte: string, brace: number): number {
  let end = brace;
  while (end > 0 && ' \t\r\n'.includes(texte.charAt(end - 1))) end--;
  return end;
}

/** How the members of the object at `debut` are laid out: what stands before the first key, and after its colon. */
function layoutOf(texte: string, debut: number): { separator: string; colon: string } {
  const separator = /^[ \t\r\n]*/.exec(texte.slice(debut + 1, debut + 201))?.[0] ?? '';
  const compact = separator === '';
  const spaced = /^\s*"(?:[^"\\]|\\.)*"\s*:\s/.test(texte.slice(debut + 1, debut + 400));
  return { separator: separator || (spaced ? ' ' : ''), colon: compact && !spaced ? ':' : ': ' };
}
