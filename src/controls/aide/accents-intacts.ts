import { findAbime } from '#domain/accents.ts';
import { shorten } from '#domain/texte.ts';
import { defineControl, type Signal } from '../control.ts';
import { nameOf } from '../support/champs.ts';
import { visitTextes } from '../support/textes.ts';

export const accentsIntacts = defineControl({
  id: 'accents-intacts',
  titre: 'Les accents d’un texte n’ont pas été perdus en chemin',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Un texte abîmé reste un texte : aucun texte ne dit si le portail le remarque, mais l’instructeur le compare à celui de vos documents.',
  niveau: 'demande',
  message: 'Le champ {champ} semble avoir perdu ses accents : « {valeur} ».',
  explication: '{cause} {conseil}',
  check: ({ ligne }) => {
    const signaux: Signal[] = [];
    visitTextes(ligne, '', (chemin, valeur) => {
      const abime = findAbime(valeur);
      if (abime === null) return;
      const { cause, corrige } = abime;
      const conseil =
        corrige === null
          ? 'Reprenez ce texte là d’où il vient, et écrivez le fichier en UTF-8.'
          : `Écrivez « ${shorten(corrige)} », et corrigez votre export : les autres textes passent par le même chemin.`;
      const args = { champ: nameOf(chemin), valeur: shorten(valeur), cause, conseil };
      const texte = corrige === null ? null : JSON.stringify(corrige);
      signaux.push({
        chemin,
        args,
        ...(texte !== null && { remede: { type: 'valeur', chemin, texte } }),
      });
    });
    return signaux;
  },
});
