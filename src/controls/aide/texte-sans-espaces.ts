import { isSansValeur } from '#domain/absence.ts';
import { defineControl } from '../control.ts';
import { findTextes } from '../support/textes.ts';

export const texteSansEspaces = defineControl({
  id: 'texte-sans-espaces',
  titre: 'Un texte ne commence ni ne finit par une espace',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Une espace en trop vient souvent d’un tableur ; aucun texte ne dit si le portail l’ignore ou compare les valeurs telles quelles.',
  niveau: 'demande',
  message: 'Le champ {champ} commence ou finit par une espace : « {valeur} ».',
  explication:
    'Supprimez l’espace au début ou à la fin : « {corrige} ». Le portail compare ces valeurs à celles de vos documents et aux noms des fichiers du zip.',
  check: ({ ligne }) =>
    findTextes(ligne, hasBords).map(({ chemin, champ, valeur }) => {
      const corrige = valeur.trim();
      const texte = JSON.stringify(corrige);
      return {
        chemin,
        args: { champ, valeur, corrige },
        // The file in the zip may bear the same name, space included.
        remede: { type: 'valeur', chemin, texte, doute: champ === 'nomFichier' },
      };
    }),
});

/** « null » and nothing at all are said by the control of absent values. */
function hasBords(valeur: string): boolean {
  const sobre =
    isImprimable(valeur.charCodeAt(0)) && isImprimable(valeur.charCodeAt(valeur.length - 1));
  return !sobre && valeur.trim() !== valeur && !isSansValeur(valeur);
}

/** Printable ASCII but the space: `trim` leaves it. NaN, for an empty text, is not. */
function isImprimable(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
