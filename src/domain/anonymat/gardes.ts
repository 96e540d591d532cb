import { isSansValeur } from '../absence.ts';
import { SONS_IDS } from '../sons.ts';
import { fold } from '../texte.ts';
import { TYPES_DE_PIECE } from '../types-de-piece.ts';
import type { Sorte } from './balises.ts';

/** Values that say nothing of anybody, and that rules read: they are kept. */

/** What people and programs write where there is nothing. */
const RIEN =
  /^(?:[-–—_.?*0/ ]+|n\.?[ac]\.?|n\/c|n[ée]ant|\(?vide\)?|empty|aucune?|sans objet|s\/?o|[àa] venir|inconnu|[[{(]\s*[\])}])$/i;

const BOOLEENS: ReadonlySet<string> = new Set([
  ...[
    'true',
    'vrai',
    'oui',
    'yes',
    'o',
    'y',
    'v',
    't',
    '1',
    '-1',
    'on',
    '.t.',
    'x',
    'aq==',
    "b'1'",
    'true()',
  ],
  ...[
    'false',
    'faux',
    'non',
    'no',
    'n',
    'f',
    '0',
    'off',
    '.f.',
    'aa==',
    "b'0'",
    'false()',
    'vrai()',
    'faux()',
  ],
]);

/** Codes of the published forms. */
const CODES: readonly string[] = [
  ...[
    'STRUCTURE',
    'LIBERAL',
    'TTC',
    'HT',
    'PDF',
    'JPG',
    'PNG',
    'JPEG',
    'Radiologie',
    'MedecineNucleaire',
    'Mixte',
  ],
  ...[
    'MAI_15',
    'API_35',
    'Cas 1',
    'Cas 2',
    'avance',
    'Buffer',
    'bigint',
    'number',
    'string',
    'decimal',
    'date',
    'solde',
    ...Object.keys(TYPES_DE_PIECE),
    ...SONS_IDS,
  ],
];

/** Tags, or none, that may hold a code under a name that is not its own. */
const SANS_NOM: ReadonlySet<Sorte> = new Set(['libre', 'piece', 'code', 'commentaire']);

const PLIS = CODES.map(plain);

/** Letters and digits together: what has only the ones or the others is a name, or a number of something else. */
const NUMERO_ANS =
  /^[\p{Cf}\s]*(?=[^\d]*\d)(?=[^A-Za-z]*[A-Za-z])[\dA-Za-z](?:[ -]?[\dA-Za-z]){0,13}[\p{Cf}\s]*$/u;

/** A n° ASP, or more digits in a row than a numéro ANS has: a telephone behind a letter. */
const AUTRE_NUMERO = /fin[a-z]{3}\d{3}|(?:\d[ -]?){7}/i;

/** As `conditions-vague-1-et-2` reads it. */
const VAGUE = /^v(?:ague)?[ _-]*[12](?:\s*\+\s*v(?:ague)?[ _-]*[12])?$/i;

const VIDE_DE_SENS = /^[^\p{L}\p{N}]*$/u;

/** Letters in a row that nobody is named by. */
const CODE_COURT = 2;

/** Words of JSON, as people and programs write them, well or badly. */
const LITTERAUX =
  /^(?:true|false|null|vrai|faux|oui|non|yes|no|nulle?|nil|nan|-?infinity|infini|tru|ture|treu|truee|fals|flase|fasle|falsee|nll|nulll)$/i;

/** `1.3E+13`: what is left says nothing. */
const REDUIT = /^-?\d{1,2}(?:[.,]\d{1,2})?e\+?\d{1,3}$/i;

export function isSansDonnee(valeur: string): boolean {
  const propre = valeur.trim();
  return (
    VIDE_DE_SENS.test(valeur) ||
    isSansValeur(valeur) ||
    [RIEN, LITTERAUX, REDUIT].some((motif) => motif.test(propre))
  );
}

/** No code is longer, blanks around it included. */
const SIGNES_MAX = 200;

/** A value of a tag that is not for data: a code, a yes or a no, a number of a line. */
export function isService(valeur: string, sorte: Sorte): boolean {
  if (valeur.length > SIGNES_MAX) return false;
  const propre = valeur.trim().replace(/[\s,;]+$/, '');
  if (SANS_NOM.has(sorte) && (CODES.includes(propre) || VAGUE.test(propre) || propre.length === 1))
    return true;
  if (sorte === 'rang') return /^[-+]?\d{1,13}(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(propre);
  if (sorte === 'ans') return NUMERO_ANS.test(valeur) && !AUTRE_NUMERO.test(valeur);
  const booleen = BOOLEENS.has(propre.toLowerCase().replace(/^=|^"|[";,.]$/g, ''));
  if (sorte === 'booleen') return booleen;
  if (sorte === 'libre') return /^-?\d{1,2}(?:\.\d{1,2})?$/.test(propre);
  return sorte === 'code' && (booleen || isCode(propre));
}

function isCode(valeur: string): boolean {
  if (valeur.length <= CODE_COURT || VAGUE.test(valeur)) return true;
  if (/^\d{1,2}(?:[.,]\d{1,2})?\s*%?$/.test(valeur) || /^cas \d$/i.test(valeur)) return true;
  if (PLIS.includes(plain(valeur))) return true;
  const mots = valeur
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
    .map(plain);
  return mots.some((mot) => PLIS.includes(mot)) && mots.every(isNear);
}

/** A code, or what a program says around it (« CommandePour.STRUCTURE »). */
function isNear(mot: string): boolean {
  return (
    mot.length <= CODE_COURT ||
    // « Chevalier » holds « VA ».
    PLIS.some((code) => (code.length > 3 ? mot.includes(code) : mot === code)) ||
    /^(?:commandepour|regime\w*|type\w*|format\w*)$/.test(mot)
  );
}

function plain(texte: string): string {
  return fold(texte)
    .replace(/[\s._\p{Cf}-]/gu, '')
    .replace(/s$/, '');
}
