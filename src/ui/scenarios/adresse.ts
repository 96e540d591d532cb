import type { ProfilPortail } from '#domain/portail/etat.ts';
import { isDelai } from '#domain/portail/heures.ts';
import type { Reglages } from '#domain/portail/scenarios/jouer.ts';
import { heure as isHeure } from '#domain/portail/scenarios/gardes-commandes.ts';
import { href } from '#ui/navigation/ecrans.ts';

/** What is played, and how. */
export interface LectureAdresse {
  readonly id: string;
  readonly reglages: Reglages;
  /** Parts of the address that say nothing known: left aside, and said. */
  readonly ignores: readonly string[];
}

type Profil = { -readonly [K in keyof ProfilPortail]?: ProfilPortail[K] };

/** `<id>?horloge=2026-03-23T10:00&drimboxSansRis=ignorer`: the clock and any point of the profil, and nothing else. */
export function parseLecture(lecture: string): LectureAdresse {
  const [id = '', ...suffixe] = lecture.split('?');
  let horloge: string | null = null;
  const profil: Profil = {};
  const ignores: string[] = [];
  for (const [nom, valeur] of new URLSearchParams(suffixe.join('?'))) {
    if (nom === 'horloge' && isHeure(valeur)) horloge = valeur;
    else if (!setPoint(profil, nom, valeur)) ignores.push(`${nom}=${valeur}`);
  }
  return { id, reglages: { horloge, profil }, ignores };
}

/** The address of a scenario, which `parseLecture` reads back. */
export function scenarioHref(id: string, { horloge, profil }: Reglages = SANS_REGLAGES): string {
  const points = Object.entries(profil).map(([nom, valeur]) => `${nom}=${writePoint(valeur)}`);
  const suffixe = [...(horloge === null ? [] : [`horloge=${horloge}`]), ...points].join('&');
  const adresse = href({ nom: 'scenario/lecture', lecture: id });
  return suffixe === '' ? adresse : `${adresse}?${suffixe}`;
}

const SANS_REGLAGES: Reglages = { horloge: null, profil: {} };
const OUI = 'oui';
const NON = 'non';

function writePoint(valeur: string | number | boolean): string {
  if (typeof valeur === 'boolean') return valeur ? OUI : NON;
  return String(valeur);
}

/** False when this is no point of the profil, or no value of it. */
function setPoint(profil: Profil, nom: string, valeur: string): boolean {
  switch (nom) {
    case 'importLigneParLigne':
      if (valeur !== OUI && valeur !== NON) return false;
      profil[nom] = valeur === OUI;
      return true;
    case 'joursImportIncomplet':
      if (!/^\d{1,3}$/.test(valeur) || !isDelai(Number(valeur))) return false;
      profil[nom] = Number(valeur);
      return true;
    case 'soldeFactureInferieure':
      if (valeur !== 'soixante-dix-pour-cent-facture' && valeur !== 'facture-moins-avance') {
        return false;
      }
      profil[nom] = valeur;
      return true;
    case 'champsModifiables':
      if (valeur !== 'aucun' && valeur !== 'presumes') return false;
      profil[nom] = valeur;
      return true;
    case 'drimboxSansRis':
      if (valeur !== 'annuler' && valeur !== 'ignorer') return false;
      profil[nom] = valeur;
      return true;
    case 'avancesDrimbox':
      if (valeur !== 'trois' && valeur !== 'aucune') return false;
      profil[nom] = valeur;
      return true;
    case 'enrolementHorsFenetre':
      if (valeur !== 'prevenir' && valeur !== 'refuser') return false;
      profil[nom] = valeur;
      return true;
    default:
      return false;
  }
}
