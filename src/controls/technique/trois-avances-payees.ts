import { CONFORME, defineControl } from '../control.ts';
import { PREREQUIS_DU_SOLDE } from '../support/citations.ts';
import {
  CHOISIR_UN_FOURNISSEUR,
  isAnticipe,
  REQUIS_AU_DEPOT,
  SANS_FOURNISSEUR,
} from '../support/enrolement.ts';

/** The guide excepts the DRIMbox from the pilotes only; the profil of the portal may read it otherwise. */
export const troisAvancesPayees = defineControl({
  id: 'trois-avances-payees',
  titre: 'Trois avances au moins sont décidées et payées',
  phase: 'technique',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      ...PREREQUIS_DU_SOLDE,
      extrait:
        'au moins 3 demandes de financement Avance au statut Décidé et paiement effectué ou OR émis',
    },
  ],
  concerne: ['img-ris-va2.solde', 'img-db-va2.solde'],
  reserve: {
    point: 'les trois avances payées, que le dépôt du solde requiert',
    quoiFaire: CHOISIR_UN_FOURNISSEUR,
  },
  niveau: 'fichier',
  message:
    'Le dépôt du solde requiert au moins {requises} demandes d’avance décidées, avec paiement effectué ou OR émis : vous en avez {nombre}.',
  explication:
    'La règle compte toutes vos avances de ce SONS, pas seulement celles du fichier. Attendez que {requises} avances soient « Décidée » et « Paiement effectué » ou « OR émis », puis simulez de nouveau.',
  check: ({ sons: { id, avancesPayees }, numeroAns, portail }) => {
    if (!avancesPayees) return CONFORME;
    if (!portail) return SANS_FOURNISSEUR;
    if (avancesPayees.selonProfil && portail.profil.avancesDrimbox === 'aucune') return CONFORME;
    if (isAnticipe(portail, numeroAns, id)) return REQUIS_AU_DEPOT;
    const nombre = portail.sons.get(id)?.avancesPayees ?? 0;
    const { nombre: requises } = avancesPayees;
    return nombre >= requises ? CONFORME : [{ chemin: '', args: { nombre, requises } }];
  },
});
