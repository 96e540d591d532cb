import { readClock, toHeureDeParis } from '#clock.ts';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { parseIso } from '#domain/dates.ts';
import { readModele } from '#domain/modele/fichier.ts';
import type { Modele } from '#domain/modele/modele.ts';
import { TAUX_TVA, TYPES_DEMANDE } from '#domain/mots/demandes.ts';
import { isHeure } from '#domain/portail/heures.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { SimulationRequest } from '#validation/request.ts';
import type { OptionsSimulation } from './types.ts';

/** What is asked, checked: callers without types are told as those who have them. @throws RangeError, in French */
export function readOptions(options: OptionsSimulation): Omit<SimulationRequest, 'fichier'> {
  const { formulaire, type, numeroAns, tauxTva, dossierCompletLe, maintenant, modeles } = options;
  if (dossierCompletLe !== undefined && !parseIso(dossierCompletLe)) {
    throw new RangeError(`dossierCompletLe attend AAAA-MM-JJ ; reçu « ${dossierCompletLe} ».`);
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

function choose<const T extends string>(
  valeur: string | undefined,
  permises: readonly T[],
  nom: string,
): T | null {
  if (valeur === undefined) return null;
  const found = permises.find((permise) => permise === valeur);
  if (found !== undefined) return found;
  throw new RangeError(`${nom} attend ${permises.join(', ')} ; reçu « ${valeur} ».`);
}

function readMoment(moment: OptionsSimulation['maintenant']): HeureDeParis {
  if (moment === undefined) return readClock();
  const heure = moment instanceof Date ? toHeureDeParis(moment) : moment;
  if (isHeure(heure)) return heure;
  throw new RangeError(`maintenant attend AAAA-MM-JJTHH:MM, à Paris ; reçu « ${heure} ».`);
}

function readModeles(textes: readonly string[]): readonly Modele[] {
  const modeles = new Map<string, Modele>();
  for (const texte of textes) {
    const lecture = readModele(texte);
    if (!lecture.ok) throw new RangeError(lecture.motif);
    const { formulaire } = lecture.modele;
    if (modeles.has(formulaire)) throw new RangeError(`Deux modèles pour ${formulaire}.`);
    modeles.set(formulaire, lecture.modele);
  }
  return [...modeles.values()];
}
