import type { Champ } from '#domain/projection/vue.ts';
import { compareDates, parseDate, type DateCivile } from '#domain/dates.ts';
import { defineControl, type Signal } from '../control.ts';
import { DATES } from '../support/champs.ts';

export const ordreDesDates = defineControl({
  id: 'ordre-des-dates',
  titre: 'Les dates se suivent : commande, réalisation, VA, facture',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Cet ordre est celui de la procédure, mais aucun texte ne dit que le portail le contrôle, et l’exemple officiel de solde RIS ne le respecte pas.',
  niveau: 'demande',
  message:
    'L’ordre des dates est inhabituel : {secondNom} ({secondeDate}) précède {premierNom} ({premiereDate}).',
  explication:
    'D’ordinaire, la commande vient d’abord, puis la réalisation de la prestation, la signature de la VA et enfin la facture. Comparez ces deux dates avec les documents signés : elles doivent être les mêmes dans le fichier et sur les pièces.',
  check: (demande) => {
    const signaux: Signal[] = [];
    let avant: DateLue | null = null;
    for (const { nom, read } of DATES) {
      const champ = read(demande);
      const jour = champ === null ? null : parseDate(champ.valeur);
      if (champ === null || jour === null) continue;
      const date = { nom, champ, jour };
      if (avant !== null && compareDates(avant.jour, jour) > 0) signaux.push(toSignal(avant, date));
      avant = date;
    }
    return signaux;
  },
});

interface DateLue {
  readonly nom: string;
  readonly champ: Champ<string>;
  readonly jour: DateCivile;
}

function toSignal(premier: DateLue, second: DateLue): Signal {
  const args = {
    premierNom: premier.nom,
    premiereDate: premier.champ.valeur,
    secondNom: second.nom,
    secondeDate: second.champ.valeur,
  };
  return { chemin: second.champ.chemin, args };
}
