import { isAbsenceEcrite, isSansValeur } from '#domain/absence.ts';
import { shorten } from '#domain/texte.ts';
import { defineControl } from '../control.ts';
import { findTextes } from '../support/textes.ts';

/** What JavaScript makes of a block where a text is due. */
const OBJET = '[object Object]';

/** Names that cannot be null: nothing else says that they are blank. */
const OBLIGATOIRES: readonly string[] = ['nomStructure', 'nomMedecin'];

export const nomRenseigne = defineControl({
  id: 'nom-renseigne',
  titre: 'Un nom de structure ou de personne n’a pas été perdu en chemin',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Les exemples publiés donnent un nom à chaque établissement ; aucun texte ne dit que le portail refuse un nom vide.',
  niveau: 'demande',
  message: 'Le champ {champ} ne contient pas de nom : « {valeur} ».',
  explication:
    'Reprenez le nom là d’où il vient. Certains programmes le perdent : celui qui est entre guillemets dans un CSV devient vide, celui qui est en partie en gras dans un classeur devient « [object Object] ».',
  check: ({ ligne }) =>
    findTextes(ligne, isSansNom).map(({ chemin, champ, valeur }) => ({
      chemin,
      args: { champ, valeur: shorten(valeur) },
    })),
});

/** « null » and its like are said by the control of absent values. */
function isSansNom(valeur: string, champ: string): boolean {
  if (valeur === OBJET) return champ.startsWith('nom') && champ !== 'nomFichier';
  return OBLIGATOIRES.includes(champ) && isSansValeur(valeur) && !isAbsenceEcrite(valeur);
}
