import { defineControl, type Signal } from '../control.ts';
import { nameOf } from '../support/champs.ts';
import { EXEMPLES_MDV } from '../support/citations.ts';
import { listContacts } from '../support/contacts.ts';
import { AVANCES } from '../support/formulaires.ts';

/** One @, something on both sides, a dot in the domain, no space. No backtracking: the parts exclude each other. */
const COURRIEL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

export const courrielPlausible = defineControl({
  id: 'courriel-plausible',
  titre: 'Un courriel a la forme d’une adresse',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: 'Aucun texte ne dit comment le portail vérifie les adresses de courriel.',
  sources: [EXEMPLES_MDV],
  concerne: AVANCES,
  niveau: 'demande',
  message: 'Le champ {champ} ne ressemble pas à une adresse de courriel : « {valeur} ».',
  explication:
    'Une adresse s’écrit nom@domaine.fr, sans espace ni accent, et une seule par champ. Vérifiez qu’elle n’est pas vide ou inversée avec un autre champ.',
  check: (demande) => {
    const signaux: Signal[] = [];
    for (const { chemin, valeur } of listContacts(demande, 'email')) {
      if (COURRIEL.test(valeur)) continue;
      signaux.push({ chemin, args: { champ: nameOf(chemin), valeur } });
    }
    return signaux;
  },
});
