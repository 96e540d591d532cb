import { defineControl } from '../control.ts';
import { findReclames, REJETEE_A_L_INSTRUCTION } from '../support/unicite.ts';

export const amUniqueParCommande = defineControl({
  id: 'am-unique-par-commande',
  titre: 'Un n° d’AM ne figure que dans une commande',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  rejetALInstruction: true,
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Règles d’unicité du financement RIS » et « … DRIMbox »',
    },
  ],
  niveau: 'fichier',
  message:
    'Le n° d’AM {valeur} figure déjà dans la demande {autreLigne} : la demande serait rejetée à l’instruction.',
  explication: REJETEE_A_L_INSTRUCTION,
  check: (contexte) => findReclames(contexte, 'am'),
});
