import { defineControl } from '../control.ts';
import { NUMERO_EDITEUR } from '../support/citations.ts';
import { findDoublons } from '../support/doublons.ts';

export const numeroEditeurUnique = defineControl({
  id: 'numero-editeur-unique',
  titre: 'Un numéro éditeur ne figure qu’une fois dans le fichier',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [NUMERO_EDITEUR],
  niveau: 'fichier',
  message:
    'Le champ numeroEditeur doit être unique : « {valeur} » figure déjà dans la demande {autreLigne}.',
  explication:
    'Donnez à chaque demande son propre numéro éditeur. C’est votre numéro : il sert aussi au solde et au nom des pièces jointes, pensez à les renommer de même.',
  check: ({ demandes }) =>
    findDoublons(demandes, ({ numeroEditeur }) =>
      numeroEditeur === null || numeroEditeur.valeur.trim() === '' ? [] : [numeroEditeur],
    ),
});
