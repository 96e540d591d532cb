import { isSansValeur } from '#domain/absence.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { CONFORME, defineControl, type Signal } from '../control.ts';
import { nameOf } from '../support/champs.ts';
import { visitTextes } from '../support/textes.ts';

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
  check: ({ ligne }) => {
    if (!hasBords(ligne)) return CONFORME;
    const signaux: Signal[] = [];
    visitTextes(ligne, '', (chemin, valeur) => {
      const corrige = valeur.trim();
      // « null » and nothing at all are said by the control of absent values.
      if (corrige === valeur || isSansValeur(valeur)) return;
      const args = { champ: nameOf(chemin), valeur, corrige };
      const texte = JSON.stringify(corrige);
      signaux.push({ chemin, args, remede: { type: 'valeur', chemin, texte } });
    });
    return signaux;
  },
});

/** A first look without pointers, for a large file holds nearly a million texts and most have no such space. */
function hasBords(valeur: unknown): boolean {
  if (typeof valeur === 'string') {
    const sobre =
      isImprimable(valeur.charCodeAt(0)) && isImprimable(valeur.charCodeAt(valeur.length - 1));
    return !sobre && valeur.trim() !== valeur;
  }
  if (Array.isArray(valeur)) return valeur.some(hasBords);
  if (!isBloc(valeur)) return false;
  for (const nom in valeur) {
    if (hasBords(valeur[nom])) return true;
  }
  return false;
}

/** Printable ASCII but the space: `trim` leaves it. NaN, for an empty text, is not. */
function isImprimable(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
