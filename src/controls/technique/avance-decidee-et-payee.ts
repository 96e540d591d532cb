import { defineControl, type Signal } from '../control.ts';
import { SOLDES_IMAGERIE } from '../support/formulaires.ts';

/** Needs the dossiers of the portal. */
export const avanceDecideeEtPayee = defineControl({
  id: 'avance-decidee-et-payee',
  titre: 'L’avance du dossier est décidée et payée',
  phase: 'technique',
  voix: 'portail',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 3, « Cas des demandes incomplètes – identifier la situation »',
      extrait:
        'dernier avenant de l’avance est à l’état DECIDE et dont le dernier paiement est à l’état PAYE ou OR EMIS',
    },
  ],
  concerne: SOLDES_IMAGERIE,
  niveau: 'fichier',
  // Straight apostrophes, as the portal writes them.
  message:
    "Le champ numeroASP doit correspondre à un dossier dont le dernier avenant de l'avance est à l'état DECIDE et dont le dernier paiement est à l'état PAYE ou OR EMIS",
  explication:
    'Vérifiez sur le portail que le dossier {valeur} est au statut « Décidée » avec « Paiement effectué » ou « OR émis ». Si c’est le cas, un solde importé sans ses pièces jointes bloque sans doute le dossier : ouvrez « Suivi demandes incomplètes », puis ajoutez le zip ou supprimez cet import.',
  check: ({ demandes, dossiers }) => {
    if (!dossiers) {
      return {
        indetermine:
          'Ce contrôle dépend de l’état de vos dossiers sur le portail, que ce simulateur ne connaît pas. Vérifiez que chaque avance est « Décidée » et payée (ou « OR émis »), et qu’aucun solde incomplet n’est en attente.',
      };
    }
    const signaux: Signal[] = [];
    for (const { index, numeroASP } of demandes) {
      if (numeroASP === null) continue;
      const dossier = dossiers.get(numeroASP.valeur);
      if (dossier?.avanceDecidee && dossier.avancePayee) continue;
      const chemin = `/lignesImport/${index}${numeroASP.chemin}`;
      signaux.push({ chemin, args: { valeur: numeroASP.valeur } });
    }
    return signaux;
  },
});
