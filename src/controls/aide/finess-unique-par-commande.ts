import { defineControl } from '../control.ts';
import { findReclames, REJETEE_A_L_INSTRUCTION } from '../support/unicite.ts';

export const finessUniqueParCommande = defineControl({
  id: 'finess-unique-par-commande',
  titre: 'Un FINESS géographique ne figure que dans une commande',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  rejetALInstruction: true,
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Règles d’unicité du financement RIS » et « … DRIMbox »',
    },
    { source: 'faq-industriels', endroit: 'un même bénéficiaire demandé par deux fournisseurs' },
  ],
  niveau: 'fichier',
  message:
    'Le FINESS géographique {valeur} figure déjà dans la demande {autreLigne} : la demande serait rejetée à l’instruction.',
  explication: REJETEE_A_L_INSTRUCTION,
  check: (contexte) => findReclames(contexte, 'finessGeo'),
});
