import {
  addDays,
  compareDates,
  parseDate,
  parseIso,
  toJjMmAaaa,
  type DateCivile,
} from '../dates.ts';
import { FORMULAIRES } from '../formulaires.ts';
import type { BeneficiaireDepose } from '../portail/dossier.ts';
import { createHasard, type Hasard } from '../portail/jeux/hasard.ts';
import { writeNumeroASP } from '../portail/numero-asp.ts';
import { readBloc, readTexte } from '../projection/guards.ts';
import type { AvanceConnue } from '../solde/avances.ts';
import type { SonsId } from '../sons.ts';
import { SONS } from '../sons/table.ts';
import { numberOfGraine } from './graine.ts';
import { RANGS, unEtablissement, unMedecin } from './identites.ts';
import type { Recette } from './recette.ts';

/** All that one fabricated demande says, before it is written in its form. */
export interface Faits {
  readonly numLigne: number;
  /** Of the beneficiary, below `RANGS`. */
  readonly rang: number;
  readonly numeroASP: string | null;
  readonly numeroEditeur: string;
  readonly regime: string;
  /** HT, centimes. */
  readonly montant: number;
  readonly beneficiaires: readonly BeneficiaireDepose[];
  readonly isStructure: boolean;
  /** `JJ/MM/AAAA`, each at or after the one before. */
  readonly commandeLe: string;
  readonly realiseLe: string;
  readonly vaLe: string;
  readonly factureLe: string;
}

/** The avance that a solde follows, and the SIREN and the site that an avance should have; null: none. */
interface Depart {
  readonly avance: AvanceConnue | null;
  readonly siren: string | null;
  readonly finess: string | null;
}

/** The facts of the demande of rank `index`; they do not depend on how many demandes there are. */
export function drawFaits(recette: Recette, index: number, depart: Depart): Faits {
  const { avance } = depart;
  const { sons, type } = FORMULAIRES[recette.formulaire];
  const numero = numberOfGraine(recette.graine);
  const hasard = createHasard(numero * 256 + index);
  const rang = (numero + index) % RANGS;
  const isStructure = !hasLiberaux(sons) || hasard.entre(0, 2) > 0;
  const beneficiaires = avance?.beneficiaires.length
    ? avance.beneficiaires
    : [drawBeneficiaire(sons, rang, hasard, isStructure, depart)];
  const rangASP = PREMIER_NUMERO_ASP + ((numero + index) % NUMEROS_ASP);
  return {
    numLigne: index + 1,
    rang,
    numeroASP: type === 'avance' ? null : (avance?.numeroASP ?? writeNumeroASP(sons, rangASP)),
    numeroEditeur: `${recette.graine.toUpperCase()}${String(index + 1).padStart(3, '0')}`,
    regime: recette.regime,
    montant: avance?.montantHT ?? drawMontant(sons, isStructure, hasard),
    beneficiaires,
    isStructure: beneficiaires.some((each) => each.type === 'etablissement'),
    ...drawDates(recette, avance, hasard),
  };
}

/** The numbers from 900 000 are far from those that the sources print. */
const PREMIER_NUMERO_ASP = 900_000;
const NUMEROS_ASP = 99_000;

/** The couloirs whose forms have doctors. */
function hasLiberaux(sons: SonsId): boolean {
  return ['imagerie', 'medecins-de-ville'].includes(SONS[sons].couloir);
}

function drawBeneficiaire(
  sons: SonsId,
  rang: number,
  hasard: Hasard,
  isStructure: boolean,
  { siren, finess }: Depart,
): BeneficiaireDepose {
  const activite = hasard.entre(0, 1) === 0 ? 'Radiologie' : 'MedecineNucleaire';
  const typeActivite = sons === 'IMG-RIS-Va2' ? activite : null;
  const fait = isStructure
    ? { ...unEtablissement(rang, hasard.entre(1, 2)), typeActivite }
    : unMedecin(rang, typeActivite);
  return {
    ...fait,
    siren: siren ?? fait.siren,
    finess: finess !== null && isStructure ? [finess] : fait.finess,
  };
}

/** Ours, in euros HT: between what the sources and the ready-made fournisseurs show. */
const MONTANTS: Readonly<Partial<Record<SonsId, readonly [number, number]>>> = {
  'IMG-RIS-Va2': [1_000, 45_000],
  'IMG-DB-Va2': [1_000, 6_000],
  'PHA-LGO-Va1': [625, 875],
  'BIO-SGL-Va1': [2_000, 8_000],
  'BIO-LOINC': [1_500, 3_000],
  'RAD-RIS-Va1': [5_000, 12_000],
  'MS1-DUI-Va1': [2_000, 5_000],
  'MS2-DUI-PDE-Va1': [1_500, 3_500],
  'SAS-SAS-Va1': [50_000, 110_000],
};
const MONTANT_COMMUN = [15_000, 60_000] as const;
/** HT per doctor: the ceiling of 430 € TTC of the vague 1, which is kept in the vague 2 for want of another one. */
const PAR_MEDECIN = 358_33;

function drawMontant(sons: SonsId, isStructure: boolean, hasard: Hasard): number {
  if (SONS[sons].couloir === 'medecins-de-ville') {
    return PAR_MEDECIN * (isStructure ? hasard.entre(3, 9) : 1);
  }
  const [min, max] = MONTANTS[sons] ?? MONTANT_COMMUN;
  return hasard.entre(min * 100, max * 100);
}

/** Order, prestation, VA, invoice: never in the future, the prestation within its delay. */
function drawDates(recette: Recette, avance: AvanceConnue | null, hasard: Hasard) {
  const { sons } = FORMULAIRES[recette.formulaire];
  const jour = readJour(recette.date);
  const limite = parseIso(SONS[sons].realisation?.fermeture ?? '');
  const fin = limite === null ? jour : first(jour, limite);
  const connue = parseDate(dateCommandeOf(avance) ?? '');
  const commande = connue ?? addDays(jour, -hasard.entre(20, 60));
  const vise = addDays(fin, -hasard.entre(8, 16));
  const realise = connue === null ? vise : first(jour, last(vise, connue));
  const va = first(jour, addDays(realise, hasard.entre(2, 4)));
  const facture = first(jour, addDays(va, hasard.entre(1, 3)));
  return {
    commandeLe: toJjMmAaaa(commande),
    realiseLe: toJjMmAaaa(realise),
    vaLe: toJjMmAaaa(va),
    factureLe: toJjMmAaaa(facture),
  };
}

function dateCommandeOf(avance: AvanceConnue | null): string | undefined {
  if (!avance?.ligne) return undefined;
  return readTexte(readBloc(avance.ligne, 'commande'), 'dateCommande', '')?.valeur;
}

/** Throws when it is no time, which `readRecette` refuses. */
function readJour(date: string): DateCivile {
  const jour = parseIso(date);
  if (jour === null) throw new Error(`Not a time: ${date}`);
  return jour;
}

function first(a: DateCivile, b: DateCivile): DateCivile {
  return compareDates(a, b) <= 0 ? a : b;
}

function last(a: DateCivile, b: DateCivile): DateCivile {
  return compareDates(a, b) >= 0 ? a : b;
}
