import { CONFORME, defineControl } from '../control.ts';
import { nameOf } from '../support/champs.ts';
import { MONTANT_NON_NUL } from '../support/citations.ts';

export const montantNonNul = defineControl({
  id: 'montant-non-nul',
  titre: 'Le montant n’est pas nul',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  rejetALInstruction: true,
  sources: [
    {
      source: 'faq-industriels',
      endroit: 'bon de commande et facture à 0 €',
      extrait:
        'une copie de la facture faisant apparaître un montant total de la Prestation Ségur à 0€ sera systématiquement rejetée',
    },
    MONTANT_NON_NUL,
  ],
  niveau: 'demande',
  message: 'Le champ {champ} vaut 0 € : la demande serait rejetée à l’instruction.',
  explication:
    'Indiquez le montant réel de la prestation Ségur, même si le client ne paie rien. Le bon de commande et la facture portent ce montant, avec la mention « Montant pris en charge par l’Etat au titre du Ségur de la santé » (vague 1) ou « montant de la Prestation Ségur pris en charge par l’État au titre du Ségur » (vague 2).',
  check: ({ montantHT }) => {
    if (montantHT === null || montantHT.valeur !== 0) return CONFORME;
    return [{ chemin: montantHT.chemin, args: { champ: nameOf(montantHT.chemin) } }];
  },
});
