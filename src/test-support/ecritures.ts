import type { FORMULAIRES_PUBLIES } from '#domain/formulaires.ts';
import { exemple, type Document, type Valeur } from './exemples.ts';
import { blocsOf } from './mutations.ts';

/** How real tools write a value, or put it somewhere else, drawn by the properties on corrections. */

/** JSON texts that real tools write in the place of a value. */
export const ECRITS = [
  ...['"13000637200010.0"', '"1,30006E+13"', '1.3E+13', '"\u200b111111487"', '"FINIMG013729\\r"'],
  ...['" finimg013729m1"', '20015012', '111111487', '"111111487 111111495"', '"8110000000001"'],
  ...['46068', '1771113600000', '1771110000000', '"2026-02-15"', '"15/02/26"', '"20260230"'],
  ...['"/Date(1771113600000)/"', '"Feb 15, 2026, 12:00:00 AM"', '[2026, 2, 15]', '"02/15/2026"'],
  ...[
    '"0.125e4"',
    '"1 250,00 €"',
    '358.32999999999998',
    '1250.500',
    '"1250,505"',
    '-5',
    '"-5"',
    '1e9',
  ],
  ...[
    '0',
    '1',
    '"0"',
    '"N"',
    '""',
    '"null"',
    '"None"',
    'null',
    '{}',
    '[]',
    '[{}]',
    '[null]',
    '{"1": {}}',
  ],
  ...[
    'false',
    'true',
    '[false]',
    '[""]',
    '["a", null]',
    '[[]]',
    '[["111111487"]]',
    '"-"',
    '"#REF!"',
  ],
  ...[
    '"20015087.0"',
    '"l5/O2/2026"',
    '"RPPS 11100134720"',
    '"13000637200OlO"',
    '"FINIMG013729.pdf"',
  ],
  ...[
    '792806400',
    '739662',
    '"2026-02-15Z"',
    '{"seconds": 1771113600}',
    '"1250€50"',
    '"on"',
    '" "',
  ],
  ...['{"@xsi:nil": "true"}', '{"$": {"xsi:nil": "true"}}', '{"Valid": false}', '{"NULL": true}'],
  ...['{"$date": {"$numberLong": "1771113600000"}}', "\"['a', 'b']\"", '"111111487;111111495"'],
  ...['{"low": 1250, "high": 0, "unsigned": false}', '{"type": "bigint", "value": "1250"}'],
  ...['"[]"', '"{}"', '"[{}]"', '{"1": "111111487"}', '{"x": []}', '["a"]', '"System.Object[]"'],
];

/** A change that moves a sound value: in a text, in a list, numbered… */
export const EMBALLAGES: readonly ((valeur: Valeur) => string)[] = [
  (valeur) => JSON.stringify(JSON.stringify(valeur)),
  (valeur) => JSON.stringify([valeur]),
  (valeur) => JSON.stringify({ 1: valeur }),
  (valeur) => JSON.stringify({ item: valeur }),
  ...['$', '_text', '#text', 'N', '$values', 'value'].map(
    (nom) => (valeur: Valeur) => JSON.stringify({ '@type': 'x', [nom]: valeur }),
  ),
  (valeur) => JSON.stringify({ _: valeur, $: { type: 'x' } }),
  (valeur) => JSON.stringify([[valeur]]),
  (valeur) => JSON.stringify([valeur, null, '']),
  (valeur) => JSON.stringify(['java.util.List', valeur]),
  (valeur) => JSON.stringify({ Valid: true, String: String(valeur) }),
  (valeur) => JSON.stringify(JSON.stringify(JSON.stringify(valeur))),
  (valeur) =>
    typeof valeur === 'object' && !Array.isArray(valeur)
      ? JSON.stringify({ $type: 'x', ...valeur, _id: 1 })
      : JSON.stringify({ value: [valeur], Count: 1 }),
  (valeur) =>
    typeof valeur === 'object' && valeur !== null
      ? JSON.stringify(Object.entries(valeur).map(([key, value]) => ({ key, value })))
      : JSON.stringify(`« ${String(valeur)} »`),
  (valeur) =>
    typeof valeur === 'string' ? JSON.stringify(` ${valeur}\u00a0`) : JSON.stringify(valeur),
  (valeur) => (typeof valeur === 'string' ? JSON.stringify(`${valeur}.0`) : '"0"'),
  (valeur) => (Array.isArray(valeur) && valeur[0] !== undefined ? JSON.stringify(valeur[0]) : '{}'),
];

const REPERE = '@@ici@@';

/** An example with one of its values written otherwise, and the places of the others untouched. */
export function writeOtherwise(
  document: Document,
  { bloc, balise, ecrit }: { bloc: number; balise: number; ecrit: string | number },
): string {
  const blocs = blocsOf(document);
  const cible = blocs[bloc % blocs.length] ?? document;
  const noms = Object.keys(cible);
  const nom = noms[balise % noms.length] ?? '';
  const valeur = cible[nom] ?? null;
  cible[nom] = REPERE;
  const json =
    typeof ecrit === 'string' ? ecrit : (EMBALLAGES[ecrit % EMBALLAGES.length]?.(valeur) ?? 'null');
  return JSON.stringify(document, null, 2).replace(`"${REPERE}"`, () => json);
}

/** Twice the example, so that there is another demande to spare. */
export function twoDemandes(formulaire: (typeof FORMULAIRES_PUBLIES)[number]): Document {
  const document = exemple(formulaire);
  const lignes = document['lignesImport'];
  if (Array.isArray(lignes)) lignes.push(structuredClone(lignes[0] ?? null));
  return document;
}
