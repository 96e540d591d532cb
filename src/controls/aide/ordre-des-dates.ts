import { compareDates, parseDate, type DateCivile } from '#domain/dates.ts';
import { defineControl, type Signal } from '../control.ts';
import { listDates, type DateDemande } from '../support/champs.ts';

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
    let avant: { date: DateDemande; jour: DateCivile } | null = null;
    for (const date of listDates(demande)) {
      const jour = parseDate(date.valeur);
      if (jour === null) continue;
      if (avant !== null && compareDates(avant.jour, jour) > 0) {
        signaux.push(toSignal(avant.date, date));
      }
      avant = { date, jour };
    }
    return signaux;
  },
});

function toSignal(premier: DateDemande, second: DateDemande): Signal {
  const args = {
    premierNom: premier.nom,
    premiereDate: premier.valeur,
    secondNom: second.nom,
    secondeDate: second.valeur,
  };
  return { chemin: second.chemin, args };
}
