import { readClock, toHeureDeParis } from '#clock.ts';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { parseIso } from '#domain/dates.ts';
import { readModele } from '#domain/modele/fichier.ts';
import type { Modele } from '#domain/modele/modele.ts';
import { TAUX_TVA, TYPES_DEMANDE } from '#domain/mots/demandes.ts';
import { isHeure } from '#domain/portail/heures.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { SimulationRequest } from '#validation/request.ts';
import { checkOptions, isTexte, show } from './noms.ts';
import type { OptionsSimulation } from './types.ts';

/** What is asked, checked: callers without types are told as those who have them. @throws RangeError, in French */
export function readOptions(options: OptionsSimulation): Omit<SimulationRequest, 'fichier'> {
  checkOptions(options, Object.keys(NOMS));
  const { formulaire, type, numeroAns, tauxTva, dossierCompletLe, maintenant, modeles } = options;
  if (
    dossierCompletLe !== undefined &&
    !(isTexte(dossierCompletLe) && parseIso(dossierCompletLe))
  ) {
    throw new RangeError(`dossierCompletLe attend "AAAA-MM-JJ" ; reçu ${show(dossierCompletLe)}.`);
  }
  if (numeroAns !== undefined && !isTexte(numeroAns)) {
    throw new RangeError(`numeroAns attend un texte ; reçu ${show(numeroAns)}.`);
  }
  return {
    choix: {
      formulaire: choose(formulaire, FORMULAIRE_IDS, 'formulaire'),
      type: choose(type, TYPES_DEMANDE, 'type'),
      tauxTva: choose(tauxTva, TAUX_TVA, 'tauxTva'),
      numeroAns: numeroAns ?? null,
      dossierCompletLe: dossierCompletLe ?? null,
    },
    maintenant: readMoment(maintenant),
    modeles: readModeles(modeles ?? []),
  };
}

const NOMS: Readonly<Record<keyof OptionsSimulation, true>> = {
  nom: true,
  formulaire: true,
  type: true,
  numeroAns: true,
  tauxTva: true,
  dossierCompletLe: true,
  maintenant: true,
  modeles: true,
};

function choose<const T extends string>(
  valeur: string | undefined,
  permises: readonly T[],
  nom: string,
): T | null {
  if (valeur === undefined) return null;
  const found = permises.find((permise) => permise === valeur);
  if (found !== undefined) return found;
  const attendues = permises.map(show).join(', ');
  throw new RangeError(`${nom} attend ${attendues} ; reçu ${show(valeur)}.`);
}

function readMoment(moment: OptionsSimulation['maintenant']): HeureDeParis {
  if (moment === undefined) return readClock();
  const juste = !(moment instanceof Date) || !Number.isNaN(moment.getTime());
  const heure = juste && moment instanceof Date ? toHeureDeParis(moment) : moment;
  if (isTexte(heure) && isHeure(heure)) return heure;
  throw new RangeError(
    `maintenant attend une date, ou "AAAA-MM-JJTHH:MM" à Paris ; reçu ${show(heure)}.`,
  );
}

function readModeles(textes: readonly string[]): readonly Modele[] {
  const modeles = new Map<string, Modele>();
  if (!Array.isArray(textes) || !textes.every(isTexte)) {
    throw new RangeError('modeles attend une liste de textes.');
  }
  for (const texte of textes) {
    const lecture = readModele(texte);
    if (!lecture.ok) throw new RangeError(lecture.motif);
    const { formulaire } = lecture.modele;
    if (modeles.has(formulaire)) throw new RangeError(`Deux modèles pour ${formulaire}.`);
    modeles.set(formulaire, lecture.modele);
  }
  return [...modeles.values()];
}
