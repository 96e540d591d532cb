import { adviseAfter } from './autour.ts';
import type { Token } from './lexer.ts';
import type { Mistakes } from './mistakes.ts';

/** The slips between values: commas, colons, and what was not expected at all. */
interface Place {
  readonly debut: number;
  readonly fin: number;
}

/** The comma at `comma` stands just before the closer. */
export function reportTrailingComma(mistakes: Mistakes, comma: number, closer: Token): void {
  const place = { debut: comma, fin: comma + 1 };
  const args = { fermant: closer.type };
  mistakes.add('sans-virgule-finale', place.debut, place.fin, args, { ...place, texte: '' });
}

export function reportExtraComma(mistakes: Mistakes, { debut, fin }: Place): void {
  mistakes.add('une-seule-virgule', debut, fin, {}, { debut, fin, texte: '' });
}

/** What runs up to the next sign of JSON, on its line. */
const SUITE = /[^\s,:{}[\]"][^,:{}[\]"\n\r]*/y;

/**
 * The end of a word after a value, where no value nor name can be (`1000.01 xyz`, `"a" + nom`): a comma would not mend it. Null where
 * one would: before a name (`inObject`), or before a value of a list.
 */
export function endOfStray(texte: string, { type, debut, fin }: Token, inObject: boolean) {
  if (type !== 'word' || texte[debut] === ';') return null;
  const isValue = /^(?:-?\d|(?:true|false|null)\b)/.test(texte.slice(debut, debut + 6));
  if (inObject ? /^\s*(?:[:：]|=)/.test(texte.slice(fin, fin + 50)) : isValue) return null;
  SUITE.lastIndex = debut;
  return Math.max(fin, debut + (SUITE.exec(texte)?.[0].trimEnd().length ?? 0));
}

/** A comma is due after `end`; `token` stands there instead, and a semicolon is taken for one. */
export function reportMissingComma(
  mistakes: Mistakes,
  texte: string,
  end: number,
  token: Token,
): void {
  const args = { valeur: mistakes.excerpt(lastWordStart(texte, end), end) };
  const isSemicolon = texte[token.debut] === ';';
  const edit = isSemicolon
    ? { debut: token.debut, fin: token.debut + 1, texte: ',' }
    : { debut: end, fin: end, texte: ',' };
  mistakes.add('virgule-entre-elements', token.debut, token.fin, args, edit);
}

/** A second colon near `key`; one that doubles the first can go. */
export function reportExtraColon(
  mistakes: Mistakes,
  key: Place,
  { debut, fin }: Place,
  isDoubled: boolean,
): void {
  const args = { balise: mistakes.excerpt(key.debut, key.fin) };
  const edit = isDoubled ? { debut, fin, texte: '' } : undefined;
  mistakes.add('un-seul-deux-points', debut, fin, args, edit);
}

export function reportUnexpected(mistakes: Mistakes, { debut, fin }: Place): void {
  mistakes.add('syntaxe-json', debut, fin, { valeur: mistakes.excerpt(debut, fin) });
}

/** `token` comes after the end of the document. */
export function reportPastRoot(mistakes: Mistakes, texte: string, { debut }: Token): void {
  const fin = texte.trimEnd().length;
  const reste = texte.slice(debut, fin);
  const autre = /^,?\s*[{["]/.test(reste);
  const conseil = autre ? adviseOther(texte.slice(0, debut), reste) : adviseAfter(reste);
  const args = { valeur: mistakes.excerpt(debut, fin), conseil };
  const edit = autre || /["{}[\]]/.test(reste) ? undefined : { debut, fin, texte: '' };
  mistakes.add('rien-apres-la-fin', debut, fin, args, edit);
}

/** Several documents in one file. */
function adviseOther(avant: string, reste: string): string {
  if (avant.includes('"lignesImport"') && reste.includes('"lignesImport"')) {
    return 'Plusieurs fichiers ont été mis bout à bout : déposez-les séparément.';
  }
  const parLigne = !avant.trim().includes('\n') && !reste.startsWith(',');
  return `${parLigne ? 'C’est un document par ligne (NDJSON, JSON Lines), comme l’écrivent « jq -c » et les exports par lots. ' : ''}Si ce sont des demandes, mettez-les dans la liste « lignesImport » d’une seule enveloppe : {"numeroAns": "…", "siret": "…", "lignesImport": [ … ]}.`;
}

/** Start of what stands just before `fin`, to name it in a sentence. */
function lastWordStart(texte: string, fin: number): number {
  const before = texte.slice(Math.max(0, fin - 40), fin);
  const match = /(?:"[^"\n\r]*"|[^\s,:{}[\]"]+|[{}[\]])$/.exec(before);
  return fin - (match?.[0].length ?? Math.min(1, fin));
}
