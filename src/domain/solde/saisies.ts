import { ecrireSaisie, genreOf } from '../demandes-texte/saisie.ts';
import { addDays, parseDate, parseIso, toJjMmAaaa } from '../dates.ts';
import { readNumeroASP } from '../portail/numero-asp.ts';
import { segmentsOf } from '../pointeurs.ts';
import { isBloc, type Bloc } from '../projection/guards.ts';
import type { ColonneSolde } from './colonnes.ts';

/** What was typed for one demande, by the place of its column; what is not there is as the avance has it. */
export type Saisies = Readonly<Record<string, string>>;

/** Numbers that screens and people write with spaces. */
const NUMEROS: readonly (string | undefined)[] = [
  'siren-9-chiffres',
  'siret-14-chiffres',
  'rpps-11-chiffres',
  'am-9-chiffres',
  'finess-9-caracteres',
  'numero-asp-forme',
];

const VRAI = /^(?:true|vrai|oui|o|x)$/i;
const FAUX = /^(?:false|faux|non|n)$/i;

/**
 * What people and spreadsheets write, as the file does, where nothing can be lost: `2026-02-15` and `5/2/2026`, `VRAI`, a n° ASP with the avenant of
 * the screens, a SIREN with spaces; and, as a table reads them, the day `15/02/26`, that of an unformatted cell (`46068`), `1.250,50`. The cell shows
 * what was read. Anything else stays as it is, for the controls to speak of.
 */
export function normaliser(saisie: string, { noeud }: ColonneSolde): string {
  const nue = saisie.trim();
  if (noeud.type === 'booleen') {
    if (VRAI.test(nue)) return 'true';
    return FAUX.test(nue) ? 'false' : nue;
  }
  if (noeud.controle === 'date-jj-mm-aaaa') return normaliserDate(nue);
  if (noeud.type === 'nombre') return normaliserNombre(nue);
  if (!NUMEROS.includes(noeud.controle)) return nue;
  const serre = nue.replace(/\s/g, '');
  return noeud.controle === 'numero-asp-forme' ? (readNumeroASP(serre) ?? serre) : serre;
}

function normaliserDate(saisie: string): string {
  const iso = parseIso(saisie.slice(0, 10));
  if (iso && /^\d{4}-\d\d-\d\d(?:$|[T ]00:00)/.test(saisie)) return toJjMmAaaa(iso);
  const [, jour = '', mois = '', annee = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d|2[1-9])$/.exec(saisie) ?? [];
  const longue = `${jour.padStart(2, '0')}/${mois.padStart(2, '0')}/${annee.padStart(4, '20')}`;
  if (parseDate(longue)) return longue;
  return JOURS_DE_LA_PROCEDURE.test(saisie)
    ? toJjMmAaaa(addDays(VEILLE_DE_1900, Number(saisie)))
    : saisie;
}

/** What a spreadsheet counts its days from. */
const VEILLE_DE_1900 = { annee: 1899, mois: 12, jour: 30 };
/** From 15/03/2023 to 03/09/2028. */
const JOURS_DE_LA_PROCEDURE = /^4[56]\d{3}$/;

/** Points by three before a comma, or the reverse: thousands. Alone, either may be the decimal sign. */
function normaliserNombre(saisie: string): string {
  if (/^\d{1,3}(?:\.\d{3})+,\d+(?:\s*€)?$/.test(saisie)) return saisie.replaceAll('.', '');
  if (/^\d{1,3}(?:,\d{3})+\.\d+(?:\s*€)?$/.test(saisie)) return saisie.replaceAll(',', '');
  return saisie;
}

/** The value of a typed text; a text when it is none of the kind that is wanted: the controls say so. Undefined: nothing. */
export function valeurOf(saisie: string, colonne: ColonneSolde): unknown {
  const nue = normaliser(saisie, colonne);
  if (nue === '') return undefined;
  const ecrite = ecrireSaisie(nue, genreOf(colonne.noeud, undefined), false);
  return ecrite === null ? nue : (JSON.parse(ecrite) as unknown);
}

/** The value at a pointer; undefined when there is none. */
export function readAt(bloc: Bloc, chemin: string): unknown {
  return segmentsOf(chemin).reduce<unknown>((valeur, nom) => {
    if (Array.isArray(valeur)) return valeur[Number(nom)];
    return isBloc(valeur) && Object.hasOwn(valeur, nom) ? valeur[nom] : undefined;
  }, bloc);
}

/** The same block with another value at a pointer, blocks being made on the way; undefined takes the tag off. A list gets no element. */
export function writeAt(bloc: Bloc, chemin: string, valeur: unknown): Bloc {
  const ecrit = writeIn(bloc, segmentsOf(chemin), valeur);
  return isBloc(ecrit) ? ecrit : bloc;
}

function writeIn(avant: unknown, [nom, ...suite]: readonly string[], valeur: unknown): unknown {
  if (nom === undefined || (valeur === undefined && avant === undefined)) return valeur;
  if (Array.isArray(avant)) {
    const rang = Number(nom);
    return rang < avant.length ? avant.with(rang, writeIn(avant[rang], suite, valeur)) : avant;
  }
  const bloc = isBloc(avant) ? avant : {};
  const dedans = writeIn(Object.hasOwn(bloc, nom) ? bloc[nom] : undefined, suite, valeur);
  const autres = Object.fromEntries(Object.entries(bloc).filter(([autre]) => autre !== nom));
  return dedans === undefined ? autres : { ...bloc, [nom]: dedans };
}
