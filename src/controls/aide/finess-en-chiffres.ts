import { isFiness } from '#domain/identifiants.ts';
import type { Champ } from '#domain/projection/vue.ts';
import { defineControl, type Signal } from '../control.ts';
import { nameOf } from '../support/champs.ts';

const USUEL = /^(\d{9}|2[AB]\d{7})$/;
const SOSIES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

export const finessEnChiffres = defineControl({
  id: 'finess-en-chiffres',
  titre: 'Un n° FINESS s’écrit d’ordinaire en chiffres',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Le schéma du registre admet des lettres partout, mais tous les numéros publiés sont en chiffres (2A ou 2B au début en Corse) ; aucun texte ne dit ce que le portail en pense.',
  sources: [
    {
      source: 'finess-flux-structures',
      endroit: 'schéma, « finessId »',
      extrait: '^[A-Za-z0-9]{9}$',
    },
  ],
  niveau: 'demande',
  message: 'Le n° FINESS {valeur} ({champ}) contient une lettre, ou une minuscule.',
  explication:
    'D’ordinaire, un n° FINESS est fait de neuf chiffres, ou commence par 2A ou 2B en Corse. Vérifiez que la lettre n’est pas un chiffre mal lu (O pour 0, I pour 1).',
  check: ({ beneficiaires }, { registres }) => {
    const champs = beneficiaires.flatMap(({ finessJuridique, finess }) =>
      finessJuridique ? [finessJuridique, ...finess] : finess,
    );
    return champs
      .filter(({ valeur }) => !USUEL.test(valeur) && !registres?.finess?.fiches.has(valeur))
      .map(toSignal);
  },
});

function toSignal({ chemin, valeur }: Champ<string>): Signal {
  const args = { champ: nameOf(chemin), valeur };
  const majuscules = valeur.toUpperCase();
  const lu = USUEL.test(majuscules)
    ? majuscules
    : majuscules.replace(/[OIL]/g, (lettre) => SOSIES[lettre] ?? lettre);
  if (!USUEL.test(lu)) return { chemin, args };
  // Letters read as figures are a guess, unless the key confirms that there is one reading.
  const doute = lu !== majuscules && !isFiness(lu);
  return { chemin, args, remede: { type: 'valeur', chemin, texte: JSON.stringify(lu), doute } };
}
