import { CONFORME, defineControl } from '../control.ts';
import { nameOf } from '../support/champs.ts';
import { MONTANT_NON_NUL, TOUT_LE_FORMAT } from '../support/citations.ts';

export const montantPositif = defineControl({
  id: 'montant-positif',
  titre: 'Le montant n’est pas négatif',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [MONTANT_NON_NUL, TOUT_LE_FORMAT],
  niveau: 'demande',
  message: 'Le champ {champ} doit être un montant positif : {valeur}.',
  explication:
    'Indiquez le montant hors taxes de la prestation Ségur, tel qu’il figure sur le bon de commande ou la facture, sans signe moins. Un avoir ne se déclare pas dans ce fichier.',
  check: ({ montantHT }) => {
    if (montantHT === null || montantHT.valeur >= 0) return CONFORME;
    const { chemin, valeur } = montantHT;
    return [{ chemin, args: { champ: nameOf(chemin), valeur } }];
  },
});
