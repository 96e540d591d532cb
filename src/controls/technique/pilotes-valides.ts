import { CONFORME, defineControl, type Signal } from '../control.ts';
import { PREREQUIS_DU_SOLDE } from '../support/citations.ts';
import {
  CHOISIR_UN_FOURNISSEUR,
  isAnticipe,
  REQUIS_AU_DEPOT,
  SANS_FOURNISSEUR,
} from '../support/enrolement.ts';
import { SOLDES_AVEC_PILOTES } from '../support/formulaires.ts';

/** How many: `Sons.pilotes`. */
export const pilotesValides = defineControl({
  id: 'pilotes-valides',
  titre: 'Les pilotes sont déposés et validés',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    { ...PREREQUIS_DU_SOLDE, extrait: '3 pilotes déposés et validés' },
    {
      source: 'webinaire-vague-2',
      endroit: '« Focus sur la gestion des pilotes »',
      extrait: 'SONS IMG-RIS-Va2 → 3 PV pilotes signés par les clients finaux',
    },
    {
      source: 'webinaire-vague-2',
      endroit: '« Focus sur la gestion des pilotes »',
      extrait:
        'SONS MDV-LGC-Va2 → 5 PV pilotes signés par les clients finaux + supports de formations',
    },
  ],
  concerne: SOLDES_AVEC_PILOTES,
  reserve: {
    point: 'les pilotes, que le dépôt du solde requiert',
    quoiFaire: CHOISIR_UN_FOURNISSEUR,
  },
  niveau: 'fichier',
  message: 'Le dépôt du solde requiert {requis} {quoi} : {valides} validé(s) à ce jour.',
  explication:
    'Ouvrez « Pilotes » sur le portail, déposez ce qui manque et attendez sa validation par l’ASP, puis simulez de nouveau.',
  check: ({ sons, numeroAns, portail }) => {
    if (!sons.pilotes) return CONFORME;
    if (!portail) return SANS_FOURNISSEUR;
    if (isAnticipe(portail, numeroAns, sons.id)) return REQUIS_AU_DEPOT;
    const { pvValides = 0, supportsValides = 0 } = portail.sons.get(sons.id) ?? {};
    const { pv, supportFormation } = sons.pilotes;
    const signaux: Signal[] = [];
    if (pvValides < pv) {
      const quoi = 'pilotes déposés et validés';
      signaux.push({ chemin: '', args: { requis: pv, quoi, valides: pvValides } });
    }
    if (supportFormation && supportsValides === 0) {
      const quoi = 'support de formation déposé et validé';
      signaux.push({ chemin: '', args: { requis: 1, quoi, valides: supportsValides } });
    }
    return signaux;
  },
});
