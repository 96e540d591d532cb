import { defineControl, type Signal } from '../control.ts';
import { CHOISIR_UN_FOURNISSEUR } from '../support/enrolement.ts';
import { SOLDES } from '../support/formulaires.ts';
import { explainRefus } from '../support/obstacles.ts';

/** Needs the dossiers of the portal. One label for every cause: the explanation tells which. */
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
  concerne: SOLDES,
  reserve: {
    point: 'l’avance de chaque dossier, qui doit être décidée et payée',
    quoiFaire: CHOISIR_UN_FOURNISSEUR,
  },
  niveau: 'fichier',
  // Straight apostrophes, as the portal writes them.
  message:
    "Le champ numeroASP doit correspondre à un dossier dont le dernier avenant de l'avance est à l'état DECIDE et dont le dernier paiement est à l'état PAYE ou OR EMIS",
  explication: 'Le dossier {valeur} ne peut pas recevoir de solde : {cause}. {quoiFaire}',
  check: ({ demandes, sons, portail }) => {
    if (!portail) {
      return {
        indetermine:
          'Ce contrôle dépend de l’état de vos dossiers sur le portail, que ce simulateur ne connaît pas. Vérifiez que chaque avance est « Décidée » et payée (ou « OR émis »), et qu’aucun solde incomplet n’est en attente.',
      };
    }
    const signaux: Signal[] = [];
    for (const { index, numeroASP } of demandes) {
      if (numeroASP === null) continue;
      const refus = explainRefus(portail.dossiers.get(numeroASP.valeur), sons.id);
      if (refus === null) continue;
      const chemin = `/lignesImport/${index}${numeroASP.chemin}`;
      signaux.push({ chemin, args: { valeur: numeroASP.valeur, ...refus } });
    }
    return signaux;
  },
});
