import { defineControl } from '../control.ts';
import { findTextes } from '../support/textes.ts';

/** Nothing but a date: ISO, as JavaScript shows it, or French with its hour. */
const DATE =
  /^(?:\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d\S*)?|[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d.*|\d\d\/\d\d\/\d{4}(?: \d\d:\d\d(?::\d\d)?)?)$/;

export const nomPasUneDate = defineControl({
  id: 'nom-pas-une-date',
  titre: 'Un nom de structure ou de personne n’est pas une date',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Aucun texte ne dit ce qu’un nom peut être ; un instructeur n’y reconnaîtra pas le bénéficiaire.',
  niveau: 'demande',
  message: 'Le champ {champ} contient une date : « {valeur} ».',
  explication:
    'Un programme qui lit un CSV ou un classeur a sans doute pris un nom pour une date : « Clinique 3 » devient ainsi le 1er mars 2001. Reprenez le nom là d’où il vient, et ne convertissez que les colonnes de dates.',
  check: ({ ligne }) =>
    findTextes(ligne, isDate).map(({ chemin, champ, valeur }) => ({
      chemin,
      args: { champ, valeur },
    })),
});

function isDate(valeur: string, champ: string): boolean {
  return champ.startsWith('nom') && !champ.startsWith('nomFichier') && DATE.test(valeur);
}
