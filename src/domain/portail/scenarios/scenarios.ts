import { JEUX } from '../jeux/jeux.ts';
import type { Jeu } from '../jeux/jeu.ts';
import { AVANCE_PAYEE, BDC_ERRONE } from './avances.ts';
import { LIGNE_PAR_LIGNE, PREMIER_DEPOT, S_OUBLIE, ZIP_DEJA_UTILISE } from './depots.ts';
import { A_MODIFIER, ANNULATION, FENETRE_MIDI } from './echeances.ts';
import { DEUX_EDITEURS, DRIMBOX_SANS_RIS } from './editeurs.ts';
import type { PortailDeDepart } from './portail-de-depart.ts';
import { ENROLEMENT_INITIAL, MODELE_BDC } from './enrolement.ts';
import { CINQ_PILOTES } from './lgc.ts';
import { PILOTES_MANQUANTS } from './pilotes.ts';
import { MODIFICATION_SAS } from './sas.ts';
import type { Scenario } from './scenario.ts';
import { SOLDE_AVANT_PAIEMENT, SOLDE_CACHE } from './soldes.ts';

/** The library, in the order in which it is offered: from the first deposit to the rarest trouble. */
export const SCENARIOS: readonly Scenario[] = [
  ENROLEMENT_INITIAL,
  MODELE_BDC,
  AVANCE_PAYEE,
  BDC_ERRONE,
  PREMIER_DEPOT,
  S_OUBLIE,
  LIGNE_PAR_LIGNE,
  SOLDE_AVANT_PAIEMENT,
  SOLDE_CACHE,
  PILOTES_MANQUANTS,
  CINQ_PILOTES,
  DRIMBOX_SANS_RIS,
  ZIP_DEJA_UTILISE,
  FENETRE_MIDI,
  A_MODIFIER,
  MODIFICATION_SAS,
  ANNULATION,
  DEUX_EDITEURS,
];

/** Throws when there is no such jeu: a bug of ours, a guard has read the foreign ones. */
export function jeuOf({ jeu }: Pick<Scenario, 'jeu'>): Jeu | PortailDeDepart {
  if (typeof jeu !== 'string') return jeu;
  const trouve = JEUX.find(({ id }) => id === jeu);
  if (trouve === undefined) throw new Error(`No jeu ${jeu}.`);
  return trouve;
}
