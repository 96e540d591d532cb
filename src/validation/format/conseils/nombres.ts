import { isAbsenceEcrite } from '#domain/absence.ts';
import { sansInvisibles } from '#domain/invisibles.ts';
import { countDecimals, sansBruit, withoutTrailingZeros } from '#domain/montants.ts';
import { RIEN, say, write, type Conseil } from './conseil.ts';

/** A number written as a text. A proposal has two decimals at most: amounts, the only numbers of the forms, allow no more. */
export function adviseNombre(texte: string, entier: boolean): Conseil {
  if (PLUSIEURS.test(texte)) return say(sayPlusieurs(texte));
  const propre = sansInvisibles(texte).trim();
  if (propre === '' || isAbsenceEcrite(propre))
    return say('Cette valeur est attendue : renseignez-la.');
  if (propre.length > SIGNES_MAX) return RIEN;
  const nu = propre
    .normalize('NFKC')
    .replace(/(\d)\s?(?:€|eur(?:os?)?)\s?(\d\d)$/i, '$1.$2')
    .replace(MONNAIE, '')
    .replace(/^\+|[.,][-–—]$|(?<=\d)[dfmln]$/i, '');
  if (AMBIGU.test(nu)) return say(sayAmbigu(nu));
  const lu = readNombre(nu);
  if (lu === null) return RIEN;
  const court = entier ? withoutTrailingZeros(lu.json) : shortest(lu.json);
  const decimales = countDecimals(court) ?? 3;
  if (decimales > (entier ? 0 : 2)) return entier ? RIEN : say(TROP_PRECIS);
  const conseil = `Écrivez ${court}, sans guillemets.`;
  if (court.startsWith('-')) return say(conseil);
  const raison = lu.raison ?? (court === lu.json ? null : BRUIT);
  return write(raison === null ? conseil : `${raison} ${conseil}`, court);
}

/** Figures on both sides of a line break, a tabulation, an invisible sign, or of two sorts of spaces: one number, or two. */
const PLUSIEURS =
  /\d(?=[^\d.,]*[\p{Cc}\p{Cf}\p{Zl}\p{Zp}])[^\d.,]+\d|\d \d+[\u00a0\u202f]\d|\d[\u00a0\u202f]\d+ \d/u;

function sayPlusieurs(texte: string): string {
  const chiffres = texte.split(/[^\d.,]+/).filter(Boolean);
  return `Plusieurs suites de chiffres s’y suivent (${chiffres.join(' ; ')}) : écrivez un seul nombre, celui du document, sans guillemets.`;
}

const TROP_PRECIS =
  'Sans guillemets, il aurait plus de deux décimales : reprenez le montant du document, au centime.';
const BRUIT = 'Les décimales en trop ne changent pas la valeur.';
const BIGDECIMAL =
  'C’est l’écriture scientifique, que des bibliothèques donnent aux nombres décimaux (BigDecimal de Ruby ou de Java).';

/** No program writes a number longer. */
const SIGNES_MAX = 100;

const MONNAIE = /\s*(?:€|eur|euros?)?(?:\s*ht)?$|^(?:€|eur)\s*/gi;
/** « 1,250 » is 1.25 for some programs and 1250 for others. */
const AMBIGU = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const GROUPES = /^-?\d{1,3}(?:[\s'’_]\d{3})+(?=$|[.,])/;
const NOMBRE = /^-?\d+(?:\.\d+)?$/;

function sayAmbigu(nu: string): string {
  const [entier = '', reste = ''] = nu.split(/[.,]/);
  return `« ${nu} » se lit ${entier}${reste} ou ${entier}.${reste.replace(/0+$/, '') || '0'} : écrivez celui du document, sans guillemets ni séparateur de milliers.`;
}

function readNombre(nu: string): { readonly json: string; readonly raison?: string } | null {
  if (/^-?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(nu)) {
    const valeur = Number(nu.replace(',', '.'));
    const json = String(valeur);
    return NOMBRE.test(json) ? { json, raison: BIGDECIMAL } : null;
  }
  const colle = nu.replace(GROUPES, (groupes) => groupes.replace(/[\s'’_]/g, ''));
  const json = stripZeros(pointDecimal(colle));
  return NOMBRE.test(json) ? { json } : null;
}

/** The last of `.` and `,` is the decimal one when both are there; one that comes twice groups thousands. */
function pointDecimal(nombre: string): string {
  const virgule = nombre.lastIndexOf(',');
  const point = nombre.lastIndexOf('.');
  if (/^-?\d{1,3}(?:\.\d{3}){1,}(?:,\d+)?$/.test(nombre) && (virgule > 0 || point > 4)) {
    return nombre.replaceAll('.', '').replace(',', '.');
  }
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(nombre)) return nombre.replaceAll(',', '');
  return point < 0 ? nombre.replace(',', '.') : nombre;
}

function stripZeros(nombre: string): string {
  return nombre.replace(/^(-?)0+(?=\d)/, '$1');
}

function shortest(json: string): string {
  return (countDecimals(json) ?? 0) > 2 ? sansBruit(json) : json;
}
