import type { Mot } from '#ui/commun/mots/mot.ts';
import { formatHeure } from '#domain/francais.ts';
import { doubt, inform, warn } from '#ui/commun/mots/etats.ts';
import { ETATS_JALON, type EtapeSons } from './textes.ts';
import { daysBetween, parseIso } from '#domain/dates.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { Echeance, SonsId } from '#domain/sons.ts';
import { findClosing, SONS } from '#domain/sons/table.ts';
import type { Citation } from '#domain/sources.ts';

/** A closing of the calendar of a SONS, seen from `maintenant`. */
export interface Jalon {
  readonly sons: SonsId;
  readonly etape: EtapeSons;
  /** As it is said: an hour, or the words of the source when it gives no day. */
  readonly ouverture: string | null;
  readonly fermeture: HeureDeParis;
  readonly heurePubliee: boolean;
  readonly etat: 'pas-ouverte' | 'ouverte' | 'fermee';
  /** Calendar days until the closing; 0 = today, negative once it is past. */
  readonly jours: number;
  readonly sources: readonly Citation[];
}

/**
 * The closings that are published for these SONS, once one is enrolled: those to come, soonest first, then the past ones.
 */
export function listJalons(sons: readonly SonsId[], maintenant: HeureDeParis): readonly Jalon[] {
  return sons
    .flatMap((id) =>
      (['avance', 'realisation', 'solde'] as const).flatMap((etape) => {
        const echeance = SONS[id][etape];
        const jalon = echeance && toJalon(id, etape, echeance, maintenant);
        return jalon ? [jalon] : [];
      }),
    )
    .sort((a, b) => Number(isPast(a)) - Number(isPast(b)) || a.jours - b.jours);
}

/** The SONS in which a fournisseur has an enrôlement that was not rejected. */
export function listSons(etat: EtatPortail, siret: string): readonly SonsId[] {
  const sons = [...etat.enrolements.values()]
    .filter((enrolement) => enrolement.siret === siret && enrolement.statut !== 'rejete')
    .map((enrolement) => enrolement.sons);
  return [...new Set(sons)];
}

/** The closing of one step, seen from `maintenant`; null when it is not published. */
export function toJalon(
  sons: SonsId,
  etape: EtapeSons,
  echeance: Echeance,
  maintenant: HeureDeParis,
): Jalon | null {
  const { ouverture, fermeture, heurePubliee, sources } = echeance;
  const [jour, fin] = [parseIso(maintenant), parseIso(fermeture ?? '')];
  if (fermeture === null || jour === null || fin === null) return null;
  const etat = findClosing(echeance, maintenant)?.etat ?? 'ouverte';
  const jours = daysBetween(jour, fin);
  const dite = echeance.ouvertureDite ?? (ouverture && formatHeure(ouverture));
  return { sons, etape, ouverture: dite, fermeture, heurePubliee, etat, jours, sources };
}

function isPast({ etat }: Jalon): boolean {
  return etat === 'fermee';
}

/** Days: ours. */
const PROCHE = 30;

export function wordJalon({ etat, ouverture, jours }: Jalon): Mot {
  if (etat === 'fermee') return { ...doubt(ETATS_JALON.terminee), icone: 'illisible' };
  if (etat === 'pas-ouverte') return doubt(ETATS_JALON.ouvre(ouverture ?? ''));
  if (jours === 0) return warn(ETATS_JALON.aujourdHui);
  return jours <= PROCHE ? warn(ETATS_JALON.dans(jours)) : inform(ETATS_JALON.dans(jours));
}
