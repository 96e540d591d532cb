import { addDays, compareDates, parseIso, type DateCivile } from '#domain/dates.ts';

/** The days that a value may mean: the one that it says, and the one of Paris when it differs. */
export interface Instant {
  readonly jours: readonly [DateCivile, ...DateCivile[]];
  readonly raison: string;
  /** Other programs mean another day by it. */
  readonly doute?: boolean;
}

/** Years of the procedure, with room: another count is no date. */
const DEBUT = 2000;
/** Rarer counts begin where a small number would be a day of theirs. */
const DEBUT_SUR = 2015;
const FIN = 2100;

/** A spreadsheet counts days from the eve of 1900, and counts 29 February 1900, which never was. */
const EPOQUE_TABLEUR: DateCivile = { annee: 1899, mois: 12, jour: 30 };

/** `Date.UTC` takes the year 1 for 1901. */
const AN_1 = -62_135_596_800_000;

/** Unit, how many in a second, and where the count begins. None of them gives a day of the procedure where another does. */
const UNITES = [
  ['secondes', 1, 0, 1970],
  ['millisecondes', 1e3, 0, 1970],
  ['microsecondes', 1e6, 0, 1970],
  ['nanosecondes', 1e9, 0, 1970],
  // Swift.
  ['secondes', 1, Date.UTC(2001, 0), 2001],
  // .NET (Ticks), then Windows.
  ['dixièmes de microseconde', 1e7, AN_1, 1],
  ['dixièmes de microseconde', 1e7, Date.UTC(1601, 0), 1601],
  // FileMaker, whose first day is 1.
  ['jours', 1 / 86_400, AN_1 - 86_400_000, 1],
] as const;

/** What a bare number says of a day: a spreadsheet's count, `AAAAMMJJ`, or the time since 1970. */
export function readCompteur(nombre: number): Instant | null {
  if (!Number.isFinite(nombre) || nombre < 0) return null;
  if (nombre >= 36_526 && nombre < 73_051) {
    const jour = addDays(EPOQUE_TABLEUR, Math.floor(nombre));
    // Some spreadsheets count from 1904.
    const raison = `C’est le numéro d’un jour dans un tableur (${nombre}).`;
    return { jours: [jour], raison, doute: true };
  }
  for (const [unite, parSeconde, depuis, an] of UNITES) {
    const instant = readEpoque(
      (nombre / parSeconde) * 1000 + depuis,
      depuis === 0 ? DEBUT : DEBUT_SUR,
    );
    if (instant === null) continue;
    return {
      jours: instant,
      raison: `C’est un horodatage : des ${unite} depuis le 1er janvier ${an}.`,
      doute: true,
    };
  }
  return null;
}

/** Milliseconds since 1970. */
export function readEpoque(ms: number, debut = DEBUT): Instant['jours'] | null {
  const date = new Date(ms);
  const annee = date.getUTCFullYear();
  if (!(annee >= debut && annee < FIN)) return null;
  const universel = parseIso(date.toISOString());
  return universel && withParis(universel, ms, false);
}

const HEURE =
  /(\d{1,2})[:h](\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([ap]m)?\s*(z\b|(?:utc|gmt)?[+-]\d{2}:?\d{2}|utc|gmt)?/i;

/** The day written before an hour. Without its zone, an hour that would be midnight in Paris leaves a doubt. */
export function readAvecHeure(jour: DateCivile, reste: string): Instant['jours'] {
  const [heure, h = '', minutes, secondes = '0', demi, zone] = HEURE.exec(reste) ?? [];
  if (heure === undefined) return [jour];
  const heures = (Number(h) % (demi ? 12 : 24)) + (demi?.toLowerCase() === 'pm' ? 12 : 0);
  const { annee, mois, jour: date } = jour;
  const ms = Date.UTC(annee, mois - 1, date, heures, Number(minutes), Number(secondes));
  return withParis(jour, ms - offsetOf(zone ?? '') * 60_000, zone === undefined);
}

/** Minutes ahead of universal time. */
function offsetOf(zone: string): number {
  const [, signe, heures, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
  return (signe === '-' ? -1 : 1) * (Number(heures ?? 0) * 60 + Number(minutes ?? 0));
}

function withParis(ecrit: DateCivile, ms: number, siMinuit: boolean): Instant['jours'] {
  const [date = '', heure] = formatParis(ms).split(' ');
  const paris = parseIso(date);
  const same = paris === null || compareDates(paris, ecrit) === 0;
  return same || (siMinuit && heure !== '00:00') ? [ecrit] : [ecrit, paris];
}

let format: Intl.DateTimeFormat | null = null;

/** The Swedish way of writing a date is AAAA-MM-JJ HH:MM. Made when a first date needs it. */
function formatParis(ms: number): string {
  format ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(ms);
}
