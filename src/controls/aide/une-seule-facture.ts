import { CONFORME, defineControl } from '../control.ts';
import { SOLDES } from '../support/formulaires.ts';

export const uneSeuleFacture = defineControl({
  id: 'une-seule-facture',
  titre: 'La demande annonce une seule facture',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  sources: [
    {
      source: 'faq-industriels',
      endroit: 'une ou deux factures (les deux réunies dans un seul PDF, avec le total)',
    },
  ],
  concerne: SOLDES,
  niveau: 'demande',
  message: 'La demande annonce {nombre} factures : une seule pièce de type FACTURE est attendue.',
  explication:
    'Le cas normal est une seule facture, à 100 % de la prestation. Si vous en avez deux (avance et solde), réunissez-les dans un seul PDF avec un récapitulatif du total, et ne gardez qu’une pièce de type FACTURE.',
  check: ({ pieces }) => {
    const factures = pieces.filter(({ typeFichier }) => typeFichier === 'FACTURE');
    const seconde = factures[1];
    if (seconde === undefined) return CONFORME;
    return [{ chemin: seconde.chemin, args: { nombre: factures.length } }];
  },
});
