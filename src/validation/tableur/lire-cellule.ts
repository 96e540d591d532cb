import { parseDate } from '#domain/dates.ts';
import { formatCompte } from '#domain/francais.ts';
import type { Noeud } from '#domain/generated/structures.ts';
import { countDecimals } from '#domain/montants.ts';
import { natureOf, texteOf, type Cellule } from '#domain/tableur/classeur-lu.ts';
import { swapJourEtMois } from '#domain/tableur/ordre-des-dates.ts';
import { adviseChoice } from '../format/conseils.ts';
import { adviseAbsence, fits } from '../format/conseils/absences.ts';
import { adviseBooleen } from '../format/conseils/booleens.ts';
import { RIEN, type Conseil, type Trouve } from '../format/conseils/conseil.ts';
import { adviseDate } from '../format/conseils/dates.ts';
import { CLES } from '../format/conseils/identifiants.ts';
import { adviseNombre } from '../format/conseils/nombres.ts';
import { adviseText } from '../format/conseils/textes.ts';
import { expand } from '../format/conseils/scientifique.ts';
import type { CelluleLue } from './cellule-lue.ts';
import { sayAFaire, sayFait } from './raisons.ts';
import { retablirZeros } from './zeros.ts';

/** True of a cell that holds nothing but what does not show. */
export function isBlanche(texte: string): boolean {
  if (texte === '') return true;
  // Nearly every cell begins with a letter or a digit, and is asked several times.
  const debut = texte.charCodeAt(0);
  return (debut <= 0x20 || debut >= 0x7f) && /^[\s\p{Cc}\p{Cf}]*$/u.test(texte);
}

/**
 * A cell that is not blank, read for its field: recovered when there is one outcome and nothing is lost, else kept as it stands, with the
 * reason. The advice is that of the controls of the format; only what a spreadsheet alone does is decided here.
 */
export function lireCellule(cellule: Cellule, noeud: Noeud, balise: string): CelluleLue {
  const texte = texteOf(cellule);
  const nature = natureOf(cellule);
  if (nature === 'erreur') return refuse(texte, sayErreur(texte));
  if (nature === 'date') return lireJour(texte, noeud);
  if (nature === 'deux-sens') return refuse(texte, DEUX_SENS);
  if (nature === 'mois') return lireMois(texte, noeud, balise);
  const zeros = retablirZeros(texte, noeud, balise);
  if (zeros) return zeros;
  const directe = readAsIs(texte, noeud);
  if (directe !== null) {
    const suspect = nature === 'nombre' && noeud.type === 'texte' && noeud.motif === undefined;
    return suspect
      ? { valeur: directe, raison: NOMBRE_EN_TEXTE, aVerifier: true }
      : { valeur: directe };
  }
  const complet = expandIn(texte, noeud);
  if (complet !== null) return { valeur: complet, raison: EXPOSANT, aVerifier: true };
  const conseil = adviser(texte, nature === 'nombre', noeud);
  const { remplacement } = conseil;
  if (remplacement?.type !== 'valeur') {
    return refuse(texte, sayAFaire(conseil.texte) || sayAttendu(texte, noeud));
  }
  const isDate = noeud.controle === 'date-jj-mm-aaaa';
  // A guess of a sign is left to a person; the order of a date and its century are those of the place where the table comes from.
  if (remplacement.doute && !isDate) return refuse(texte, sayAFaire(conseil.texte));
  return {
    valeur: parse(remplacement.texte),
    raison: sayFait(conseil.texte) || sayLu(noeud),
    ...(remplacement.doute && { aVerifier: true }),
  };
}

const NOMBRE_EN_TEXTE =
  'Le tableur y garde un nombre : les zéros de tête, s’il y en avait, sont perdus. Vérifiez-le.';

const EXPOSANT = 'C’est l’écriture scientifique d’un programme : tous les chiffres y sont.';

/** All the digits of a number that a program wrote with an exponent, when its field takes them; else null. */
function expandIn(texte: string, noeud: Noeud): string | null {
  const complet = expand(texte.trim());
  const tous = noeud.type === 'texte' && noeud.motif !== undefined && complet !== texte.trim();
  return tous && fits(complet, noeud) ? complet : null;
}

function sayErreur(texte: string): string {
  return texte.startsWith('=') || texte === ''
    ? 'C’est une formule dont le classeur ne garde pas le résultat : ouvrez-le dans le tableur, enregistrez-le, et choisissez-le de nouveau.'
    : `Le tableur y affiche une erreur (${texte}) : reprenez la valeur à son origine.`;
}

/** A day of the spreadsheet; elsewhere than in a date, it took something else for one (« 2-2026 », « 1.5 »). */
function lireJour(texte: string, noeud: Noeud): CelluleLue {
  const jour = texte.slice(0, 10);
  if (noeud.controle === 'date-jj-mm-aaaa')
    return texte === jour
      ? { valeur: jour }
      : { valeur: jour, raison: 'L’heure est de trop.', aVerifier: true };
  return noeud.type === 'texte' && noeud.motif === undefined && !noeud.valeurs
    ? { valeur: texte, raison: DATE_EN_TEXTE, aVerifier: true }
    : refuse(texte, DATE_AILLEURS);
}

const DEUX_SENS =
  'Elle se lit dans les deux sens, et la colonne a d’autres dates dont le mois est écrit d’abord : dites l’ordre des dates de cette colonne.';

/** A date of which a person said that its month comes first. */
function lireMois(texte: string, noeud: Noeud, balise: string): CelluleLue {
  const { aVerifier, ...lue } = lireCellule(swapJourEtMois(texte), noeud, balise);
  if (lue.refusee) return lue;
  const siecle = !/\d{4}/.test(texte);
  const raison = 'Lue le mois d’abord, comme vous l’avez dit de cette colonne.';
  return {
    ...lue,
    raison: lue.raison ? `${raison} ${lue.raison}` : raison,
    ...(aVerifier && siecle && { aVerifier }),
  };
}

const DATE_EN_TEXTE =
  'Le tableur y garde une date : s’il a pris un autre texte pour un jour, reprenez-le à son origine.';
const DATE_AILLEURS =
  'Le tableur y garde une date : il a pris la valeur pour un jour. Reprenez-la à son origine, et donnez à la colonne le format Texte.';

const NOMBRE = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Null when the text is not written as its field wants. */
function readAsIs(texte: string, noeud: Noeud): string | number | boolean | null {
  switch (noeud.type) {
    case 'booleen':
      return texte === 'true' || texte === 'false' ? texte === 'true' : null;
    case 'entier':
    case 'nombre': {
      const decimales = noeud.type === 'entier' ? 0 : 2;
      return NOMBRE.test(texte) && (countDecimals(texte) ?? 3) <= decimales ? Number(texte) : null;
    }
    case 'libre':
      return texte === 'null' ? null : texte;
    case 'texte':
    case 'objet':
    case 'tableau':
      return !isAbsent(texte, noeud) && fits(texte, noeud) ? texte : null;
  }
}

function isAbsent(texte: string, noeud: Noeud): boolean {
  return noeud.nullable === true && adviseAbsence(trouve(texte, noeud)) !== null;
}

function adviser(texte: string, enNombre: boolean, noeud: Noeud): Conseil {
  const absence = adviseAbsence(trouve(texte, noeud));
  if (absence) return absence;
  if (noeud.type === 'booleen') return adviseBooleen(texte);
  if (noeud.type === 'nombre' || noeud.type === 'entier')
    return adviseNombre(texte, noeud.type === 'entier');
  if (noeud.valeurs) return adviseChoice(texte, noeud.valeurs);
  const { controle, motif } = noeud;
  if (controle === undefined || motif === undefined) return RIEN;
  // A count of days is one, whatever digits it shares with another writing.
  if (controle === 'date-jj-mm-aaaa' && enNombre) return adviseDate(Number(texte));
  return adviseText(controle, texte, motif);
}

function trouve(valeur: string, noeud: Noeud): Trouve {
  return { valeur, noeud, element: undefined, enfant: () => undefined, ecriture: null };
}

function parse(json: string): CelluleLue['valeur'] {
  const lu: unknown = JSON.parse(json);
  return typeof lu === 'string' || typeof lu === 'number' || typeof lu === 'boolean' ? lu : null;
}

function sayLu({ type, nullable }: Noeud): string {
  if (type === 'booleen') return 'Lu comme un oui ou un non.';
  if (type === 'nombre' || type === 'entier') return 'Écriture française d’un nombre.';
  return nullable ? 'Valeur absente.' : 'Lu sous la forme attendue.';
}

function sayAttendu(texte: string, { type, valeurs, controle }: Noeud): string {
  const longueur = CLES[controle ?? '']?.longueur;
  if (longueur !== undefined && /^\d+$/.test(texte) && texte.length !== longueur)
    return `Il a ${formatCompte(texte.length, 'chiffre')} au lieu de ${longueur} : reprenez-le à son origine.`;
  if (valeurs) return `Ce n’est aucune des valeurs attendues : ${valeurs.join(', ')}.`;
  if (type === 'booleen') return 'Ce n’est ni un oui, ni un non.';
  if (type === 'nombre' || type === 'entier') return 'Ce n’est pas un nombre.';
  return 'Ce n’est pas sous la forme attendue.';
}

function refuse(valeur: string, raison: string): CelluleLue {
  return { valeur, raison, refusee: true };
}

/** True of days and months that an American spreadsheet may have put the other way round. */
export function isJourAmbigu(texte: string): boolean | null {
  const date = parseDate(texte.slice(0, 10));
  return date && date.jour <= 12;
}
