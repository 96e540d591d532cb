import { addDays, parseIso, toIso } from '../dates.ts';
import type { HeureDeParis } from '../vocabulaire.ts';
import type { SonsId } from '../sons.ts';
import { SONS } from '../sons/table.ts';
import { lastAvenant } from './avenants.ts';
import type { Avenant, Dossier } from './dossier.ts';
import { findDate4, isToInstruct, lacksRis, sirensValides } from './drimbox.ts';
import type { EtatPortail } from './etat.ts';
import type { Evenement } from './evenements.ts';
import { minuteApres } from './heures.ts';
import { TRANSITIONS_DEMANDE, TRANSITIONS_IMPORT, isAllowed } from './transitions.ts';

/** Days after « A modifier » when the reminder leaves, and when the right to modify is lost (guide SAS). */
const JOURS_RELANCE = 10;
const JOURS_MODIFICATION = 20;

const ETAPES = ['avance', 'realisation', 'solde'] as const;
const BORDS = ['ouverture', 'fermeture'] as const;

/** What time brings: to the state, or to everybody (the windows of the calls). */
export type QuoiEcheance =
  | { readonly type: 'import-expire'; readonly import: number }
  | { readonly type: 'relance'; readonly numeroASP: string; readonly avenant: number }
  | { readonly type: 'modification-echue'; readonly numeroASP: string; readonly avenant: number }
  | { readonly type: 'drimbox-sans-ris'; readonly numeroASP: string; readonly avenant: number }
  | {
      readonly type: 'fenetre';
      readonly sons: SonsId;
      readonly etape: 'avance' | 'realisation' | 'solde';
      readonly bord: 'ouverture' | 'fermeture';
    };

export interface EcheanceAVenir {
  /** First minute at which it is true. */
  readonly le: HeureDeParis;
  readonly quoi: QuoiEcheance;
}

/** Something that time brings to the state by itself. */
interface Echeance extends EcheanceAVenir {
  readonly siret: string;
  readonly evenement: Evenement;
}

/**
 * What is due at `maintenant` and has not been recorded yet, in order of time. `seul`: the SIRET of the only fournisseur that
 * counts; absent: all.
 */
export function echeances(
  etat: EtatPortail,
  maintenant: HeureDeParis,
  seul?: string,
): readonly Evenement[] {
  return inOrder(echeancesDeLEtat(etat))
    .filter(({ le, siret }) => le <= maintenant && (seul === undefined || siret === seul))
    .map(({ evenement }) => evenement);
}

/** The deadlines that wait for a fournisseur, soonest first, as far as the present state foretells them. */
export function echeancesAVenir(etat: EtatPortail, siret: string): readonly EcheanceAVenir[] {
  return inOrder(echeancesDeLEtat(etat).filter((echeance) => echeance.siret === siret)).map(
    ({ le, quoi }) => ({ le, quoi }),
  );
}

/**
 * The first thing that time will change after `maintenant`: in the state, or a window of a SONS for which somebody is
 * enrolled. Null when nothing is to come.
 */
export function prochaineEcheance(
  etat: EtatPortail,
  maintenant: HeureDeParis,
): EcheanceAVenir | null {
  const toutes = [...echeancesDeLEtat(etat), ...fenetres(etat)].filter(({ le }) => le > maintenant);
  const [premiere] = inOrder(toutes);
  return premiere === undefined ? null : { le: premiere.le, quoi: premiere.quoi };
}

/** The windows of the SONS for which somebody is enrolled that opened or closed after `de`, until `a`, in order of time. */
export function fenetresFranchies(
  etat: EtatPortail,
  de: HeureDeParis,
  a: HeureDeParis,
): readonly EcheanceAVenir[] {
  return inOrder(fenetres(etat).filter(({ le }) => de < le && le <= a));
}

/**
 * Last minute of the day until which an import may be completed: « Date d’expiration: date limite pour intervenir […]
 * Après cette date, le JSON est supprimé » (guide du solde Imagerie, section 3). Presumed: that day itself still
 * counts, and the import is gone at 00:00 of the next. Throws when `importeLe` is no `HeureDeParis`.
 */
export function expirationOf(importeLe: HeureDeParis, jours: number): HeureDeParis {
  return `${dayAfter(importeLe, jours)}T23:59`;
}

/**
 * Last minute of the right to modify a demande, null unless it is « A modifier ». « A J+20 sans action de votre part »
 * (guide SAS): on the 20th day it is lost. Presumed: calendar days from the day of the status, and 00:00 of that day.
 * Wall-clock days: a change of clocks moves nothing.
 */
export function finDeModification({ statut, statutLe }: Avenant): HeureDeParis | null {
  return statut === 'a-modifier' ? `${dayAfter(statutLe, JOURS_MODIFICATION - 1)}T23:59` : null;
}

/** When the right to modify is lost, for a demande « A modifier » since `le` (guide SAS, J+20; the hour is presumed). */
export function perteDuDroit(le: HeureDeParis): HeureDeParis {
  return `${dayAfter(le, JOURS_MODIFICATION)}T00:00`;
}

/** When the reminder leaves, for a demande « A modifier » since `le` (guide SAS, J+10; the hour is presumed). */
export function relanceDe(le: HeureDeParis): HeureDeParis {
  return `${dayAfter(le, JOURS_RELANCE)}T00:00`;
}

function echeancesDeLEtat(etat: EtatPortail): readonly Echeance[] {
  return [...expireImports(etat), ...echeancesDesDossiers(etat)];
}

function expireImports(etat: EtatPortail): readonly Echeance[] {
  const toutes: Echeance[] = [];
  for (const { id, siret, etat: phase, expireLe } of etat.imports.values()) {
    if (expireLe === null || !isAllowed(TRANSITIONS_IMPORT, phase, 'expire')) continue;
    toutes.push({
      le: minuteApres(expireLe),
      siret,
      quoi: { type: 'import-expire', import: id },
      evenement: { type: 'importSupprime', import: id, cause: 'expire' },
    });
  }
  return toutes;
}

function echeancesDesDossiers(etat: EtatPortail): readonly Echeance[] {
  const toutes: Echeance[] = [];
  const valides = new Map<SonsId, ReadonlySet<string>>();
  const sirensOnce = (requis: SonsId) => {
    const sirens = valides.get(requis) ?? sirensValides(etat, requis);
    valides.set(requis, sirens);
    return sirens;
  };
  for (const dossier of etat.dossiers.values()) {
    const avenant = lastAvenant(dossier);
    const annulee = annulDrimbox(etat, dossier, avenant, sirensOnce);
    const modifications = avenant.statut === 'a-modifier' ? endModification(dossier, avenant) : [];
    // Nothing happens any more to a demande that was cancelled.
    for (const each of modifications)
      if (annulee === null || each.le < annulee.le) toutes.push(each);
    if (annulee !== null) toutes.push(annulee);
  }
  return toutes;
}

/** The reminder, once, then the end: on the 10th and the 20th day. That it is at 00:00 is presumed. */
function endModification(dossier: Dossier, avenant: Avenant): readonly Echeance[] {
  const vise = { numeroASP: dossier.numeroASP, avenant: avenant.numero };
  const { siret } = dossier;
  const relance = relanceDe(avenant.statutLe);
  const fin = perteDuDroit(avenant.statutLe);
  const echue: Echeance = {
    le: fin,
    siret,
    quoi: { type: 'modification-echue', ...vise },
    evenement: { type: 'modificationEchue', ...vise, le: fin },
  };
  if (avenant.historique.at(-1)?.acte === 'relancee') return [echue];
  return [
    {
      le: relance,
      siret,
      quoi: { type: 'relance', ...vise },
      evenement: { type: 'modificationRelancee', ...vise, le: relance },
    },
    echue,
  ];
}

/**
 * « Si à la date 4, aucune demande de financement au titre du SONS IMG-RIS-Va2 n’a été validée par l’ASP alors la demande
 * […] est annulée » (webinaire vague 2). Presumed: it strikes the demandes that were deposited before and wait still.
 */
function annulDrimbox(
  { profil }: EtatPortail,
  { numeroASP, siret, sons, avenants }: Dossier,
  avenant: Avenant,
  sirensValidesDe: (requis: SonsId) => ReadonlySet<string>,
): Echeance | null {
  const { dependDe } = SONS[sons];
  const date4 = findDate4(sons);
  if (dependDe === undefined || date4 === null || profil.drimboxSansRis !== 'annuler') return null;
  if (avenant.deposeLe >= date4 || !isToInstruct(avenant)) return null;
  if (!lacksRis(avenant, sirensValidesDe(dependDe))) return null;
  const vise = { numeroASP, avenant: avenant.numero };
  const precedent = avenants[avenant.numero - 1];
  const historise =
    precedent !== undefined && isAllowed(TRANSITIONS_DEMANDE, precedent.statut, 'historisee');
  return {
    le: date4,
    siret,
    quoi: { type: 'drimbox-sans-ris', ...vise },
    evenement: { type: 'drimboxAnnulee', ...vise, historise, le: date4 },
  };
}

function fenetres(etat: EtatPortail): readonly EcheanceAVenir[] {
  const enroles = new Set([...etat.enrolements.values()].map(({ sons }) => sons));
  return [...enroles].flatMap((sons) =>
    ETAPES.flatMap((etape) =>
      BORDS.flatMap((bord): readonly EcheanceAVenir[] => {
        const le = SONS[sons][etape]?.[bord] ?? null;
        return le === null ? [] : [{ le, quoi: { type: 'fenetre', sons, etape, bord } }];
      }),
    ),
  );
}

function inOrder<T extends { readonly le: HeureDeParis }>(toutes: readonly T[]): readonly T[] {
  return toutes.toSorted((a, b) => (a.le < b.le ? -1 : Number(a.le > b.le)));
}

/** `AAAA-MM-JJ`, `jours` calendar days after the day of `heure`. Throws when it is no `HeureDeParis`. */
function dayAfter(heure: HeureDeParis, jours: number): string {
  const jour = parseIso(heure);
  if (jour === null) throw new Error(`Not a time: ${heure}`);
  return toIso(addDays(jour, jours));
}
