import { defineControl } from '../control.ts';
import { findReclames, REJETEE_A_L_INSTRUCTION } from '../support/unicite.ts';

export const rppsUniqueParCommande = defineControl({
  id: 'rpps-unique-par-commande',
  titre: 'Un médecin (RPPS) ne figure que dans une commande',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  rejetALInstruction: true,
  sources: [
    { source: 'faq-industriels', endroit: 'un même bénéficiaire demandé par deux fournisseurs' },
    { source: 'guide-solde-imagerie', endroit: 'section 4, liste des statuts, « Rejetée »' },
  ],
  niveau: 'fichier',
  message:
    'Le n° RPPS {valeur} figure déjà dans la demande {autreLigne} : la demande serait rejetée à l’instruction.',
  explication: REJETEE_A_L_INSTRUCTION,
  check: (contexte) => findReclames(contexte, 'rpps'),
});
