/** The advice of the controls speaks of a JSON to be mended; of a cell, it is told what was done, or what to do in the spreadsheet. */

/** What is to be written in a JSON is no news for a table. */
const CONSIGNE =
  /\s*(?:écrivez|Écrivez|Mettez-le) (?:«[^»]*»|\S+, sans guillemets|\S+|entre guillemets : "[^"]*")\.$/;

/** Orders that were carried out, each at the head of its sentence. */
const FAITS: readonly (readonly [RegExp, string])[] = [
  [/(^|\. )Retirez, (.*?), ce qui est en trop : /g, '$1Retiré, $2 : '],
  [/(^|\. )Retirez ce qui ne se voit pas : /g, '$1Retiré, qui ne se voit pas : '],
  [/(^|\. )Retirez /g, '$1Retiré : '],
  [/(^|\. )Écrivez les lettres en majuscules/g, '$1Mis en majuscules'],
  [/(^|\. )Écrivez /g, '$1Écrit avec '],
];

/** Of a cell that was recovered; '' when nothing is left to say. */
export function sayFait(conseil: string): string {
  const reste = conseil.replace(CONSIGNE, '').replace(/ ?[:;]$/, '.');
  return FAITS.reduce((texte, [ordre, fait]) => texte.replace(ordre, fait), reste);
}

const DANS_LE_TABLEAU: readonly (readonly [RegExp, string])[] = [
  [/^Sans guillemets, il aurait /, 'Il a '],
  [/, sans guillemets( ni séparateur de milliers)?/g, ''],
  [/, (?:et écrivez-la )?entre guillemets/g, ''],
  [/\btrue ou false\b/g, 'oui ou non'],
];

/** Of a cell that is refused: nobody types the quotes of a JSON in a spreadsheet. */
export function sayAFaire(conseil: string): string {
  return DANS_LE_TABLEAU.reduce((texte, [json, mots]) => texte.replace(json, mots), conseil);
}
