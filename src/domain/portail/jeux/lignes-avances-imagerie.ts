import type { SonsId } from '../../sons.ts';
import type { AvanceAPoser } from '../commandes.ts';
import { toMedecin, toStructure } from './soldes.ts';

/** Before the first deposits of the jeu. */
const DATE_COMMANDE = '16/06/2025';

/** The tags of the presumed forms of avance (`schemas/exemples/img-*-va2.avance`). */
const SCENARIOS: Readonly<Partial<Record<SonsId, object>>> = {
  'IMG-RIS-Va2': { isConnexionDB: true, isDirectToDMP: true },
  'IMG-DB-Va2': { isRISVa2Deploye: false },
};

/** With the line that its file would have held, so that its consultation shows what the others show. */
export function withLigne(avance: AvanceAPoser): AvanceAPoser {
  const { sons, demande } = avance;
  const { numLigne, numeroEditeur, montantHT, regimeTVA, beneficiaires } = demande;
  const piece = {
    nomFichier: `${sons}-BDC-${numeroEditeur}.pdf`,
    formatFichier: 'PDF',
    typeFichier: 'BON_COMMANDE',
  };
  const ligne = {
    numLigne,
    typeAction: 'C',
    numeroASP: null,
    numeroEditeur,
    commande: {
      dateCommande: DATE_COMMANDE,
      regimeTVA,
      montantSegurHT: (montantHT ?? 0) / 100,
    },
    beneficiaires: {
      Etablissements: beneficiaires.filter(({ type }) => type === 'etablissement').map(toStructure),
      medecinsLiberaux: beneficiaires.filter(({ type }) => type === 'medecin').map(toMedecin),
    },
    piecesJustificatives: [piece],
    scenarioInstallation: SCENARIOS[sons] ?? {},
    codeTraitement: null,
    libelleTraitement: null,
  };
  const pieces = [{ ...piece, zip: null }];
  return { ...avance, demande: { ...demande, pieces, ligne: JSON.stringify(ligne) } };
}
