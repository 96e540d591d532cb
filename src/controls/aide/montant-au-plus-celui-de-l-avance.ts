import { toCentimes } from '#domain/montants.ts';
import { formatEuros } from '#domain/francais.ts';
import { defineControl, type Signal } from '../control.ts';
import { SOLDES } from '../support/formulaires.ts';

/** Needs the dossiers of the portal. */
export const montantAuPlusCeluiDeLAvance = defineControl({
  id: 'montant-au-plus-celui-de-l-avance',
  titre: 'Le montant du solde ne dépasse pas celui de l’avance',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  rejetALInstruction: true,
  sources: [
    {
      source: 'faq-industriels',
      endroit: 'montant de la facture et du JSON au solde',
      extrait: 'doit être inférieure ou égale au montant déclaré lors de l’avance',
    },
  ],
  concerne: SOLDES,
  niveau: 'fichier',
  message:
    'Le montant du solde ({montant}) dépasse celui déclaré à l’avance ({avance}) : la demande serait rejetée à l’instruction.',
  explication:
    'La partie « Prestation Ségur » de la facture, reportée dans le fichier, est au plus égale au montant HT déclaré lors de l’avance. Vérifiez la facture, puis le montant du fichier.',
  check: ({ demandes, portail }) => {
    if (!portail) {
      return {
        indetermine:
          'Ce contrôle dépend du montant déclaré à l’avance, que ce simulateur ne connaît pas. Vérifiez que le montant HT de chaque solde est au plus égal à celui de son avance.',
      };
    }
    const signaux: Signal[] = [];
    for (const { index, numeroASP, montantHT } of demandes) {
      const avance = portail.dossiers.get(numeroASP?.valeur ?? '')?.montantAvance ?? null;
      const montant = montantHT === null ? null : toCentimes(montantHT.valeur);
      if (montantHT === null || montant === null || avance === null || montant <= avance) continue;
      const args = { montant: formatEuros(montant), avance: formatEuros(avance) };
      signaux.push({ chemin: `/lignesImport/${index}${montantHT.chemin}`, args });
    }
    return signaux;
  },
});
