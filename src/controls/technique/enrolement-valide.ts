import { CONFORME, defineControl } from '../control.ts';
import { PREREQUIS_DU_SOLDE } from '../support/citations.ts';
import {
  CHOISIR_UN_FOURNISSEUR,
  ENROLEMENT_TEXTE,
  readEnrolement,
  SANS_FOURNISSEUR,
} from '../support/enrolement.ts';
import { SOLDES } from '../support/formulaires.ts';

/** The guide excepts the DRIMbox from the pilotes only. */
export const enrolementValide = defineControl({
  id: 'enrolement-valide',
  titre: 'Le solde va avec un enrôlement validé',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      ...PREREQUIS_DU_SOLDE,
      extrait: 'le dépôt du solde requiert d’avoir un enrôlement au statut Validé',
    },
  ],
  concerne: SOLDES,
  reserve: {
    point: 'l’enrôlement du numéro ANS, qui doit être validé',
    quoiFaire: CHOISIR_UN_FOURNISSEUR,
  },
  niveau: 'fichier',
  message:
    'Le dépôt du solde requiert un enrôlement au statut Validé : celui du numéro ANS {valeur} {etat}.',
  explication:
    'Vérifiez « numeroAns », puis ouvrez « Enrôlement » sur le portail : faites enrôler ce numéro ANS, ou attendez la décision de l’ASP, avant de déposer un solde.',
  check: ({ numeroAns, sons, portail }) => {
    if (!portail) return SANS_FOURNISSEUR;
    const etat = readEnrolement(portail, numeroAns, sons.id);
    if (etat === 'definitif' || etat === 'anticipe') return CONFORME;
    return [{ chemin: '/numeroAns', args: { valeur: numeroAns, etat: ENROLEMENT_TEXTE[etat] } }];
  },
});
