import { parseIso } from '../dates.ts';
import { FORMULAIRE_IDS, type FormulaireId } from '../formulaires.ts';
import { DEMANDES_MAX } from '../generated/limites.ts';
import { isBloc } from '../projection/guards.ts';
import type { HeureDeParis } from '../vocabulaire.ts';
import { readFautes, type FauteVoulue } from './fautes/voulue.ts';
import { readGraine, writeGraine } from './graine.ts';

/**
 * What a fabricated file is made of: the same recipe makes the same bytes. Plain, small values, to be kept in a link; it
 * holds nobody's data.
 */
export interface Recette {
  /** The form: a SONS and a type of demande. */
  readonly formulaire: FormulaireId;
  /** 9 or 10 letters and digits. */
  readonly numeroAns: string;
  /** Of the fournisseur, 14 digits. */
  readonly siret: string;
  /** Demandes, 1 to 200. */
  readonly nombre: number;
  /** `graine.ts`. */
  readonly graine: string;
  /** The time at which the file is to be deposited: its dates are sound then. */
  readonly date: HeureDeParis;
  readonly regime: RegimeTva;
  /** Empty: a sound file. */
  readonly fautes: readonly FauteVoulue[];
}

export type RegimeTva = 'TTC' | 'HT';

/** A recipe of one sound demande for nobody, but for what is given. */
export function uneRecette(
  partiel: Pick<Recette, 'formulaire' | 'date'> & Partial<Recette>,
): Recette {
  return {
    numeroAns: 'SPECIMEN01',
    siret: '00000003400017',
    nombre: 1,
    graine: writeGraine(0),
    regime: 'TTC',
    fautes: [],
    ...partiel,
  };
}

const HEURE = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A recipe that comes from elsewhere; null when something is not as it must be. Other properties are left out. */
export function readRecette(valeur: unknown): Recette | null {
  if (!isBloc(valeur)) return null;
  const { numeroAns, siret, nombre, date, regime } = valeur;
  const formulaire = FORMULAIRE_IDS.find((id) => id === valeur['formulaire']);
  const graine = typeof valeur['graine'] === 'string' ? readGraine(valeur['graine']) : null;
  const fautes = readFautes(valeur['fautes']);
  if (formulaire === undefined || graine === null || fautes === null) return null;
  if (typeof numeroAns !== 'string' || !/^[0-9A-Za-z]{9,10}$/.test(numeroAns)) return null;
  if (typeof siret !== 'string' || !/^\d{14}$/.test(siret)) return null;
  if (!isEntier(nombre, 1, DEMANDES_MAX)) return null;
  if (typeof date !== 'string' || !HEURE.test(date) || parseIso(date) === null) return null;
  if (regime !== 'TTC' && regime !== 'HT') return null;
  if (fautes.some(({ demande }) => demande !== null && demande >= nombre)) return null;
  return { formulaire, numeroAns, siret, nombre, graine, date, regime, fautes };
}

function isEntier(valeur: unknown, min: number, max: number): valeur is number {
  return typeof valeur === 'number' && Number.isInteger(valeur) && valeur >= min && valeur <= max;
}
