import { findAbime, isSuspect, type Abime } from '#domain/accents.ts';
import { shorten } from '#domain/texte.ts';
import { defineControl, type Signal } from '../control.ts';
import { findTextes, type Texte } from '../support/textes.ts';

export const accentsIntacts = defineControl({
  id: 'accents-intacts',
  titre: 'Les accents et les signes d’un texte n’ont pas été perdus en chemin',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Un texte abîmé reste un texte : aucun texte ne dit si le portail le remarque, mais l’instructeur le compare à celui de vos documents.',
  niveau: 'demande',
  message: 'Le champ {champ} semble avoir perdu des accents ou des signes : « {valeur} ».',
  explication: '{cause} {conseil}',
  check: ({ ligne }) =>
    findTextes(ligne, isSuspect).flatMap((texte) => {
      const abime = findAbime(texte.valeur);
      return abime ? [toSignal(texte, abime)] : [];
    }),
});

function toSignal({ chemin, champ, valeur }: Texte, { cause, corrige }: Abime): Signal {
  const conseil =
    corrige === null
      ? 'Reprenez ce texte là d’où il vient, et écrivez le fichier en UTF-8.'
      : `Écrivez « ${shorten(corrige)} », et corrigez votre export : les autres textes passent par le même chemin.`;
  const args = { champ, valeur: shorten(valeur), cause, conseil };
  if (corrige === null) return { chemin, args };
  // The file in the zip may have the same name, spoiled the same way.
  const doute = champ === 'nomFichier';
  return {
    chemin,
    args,
    remede: { type: 'valeur', chemin, texte: JSON.stringify(corrige), doute },
  };
}
