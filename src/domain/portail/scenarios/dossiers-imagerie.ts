import type { AvanceAPoser } from '../commandes.ts';
import {
  avancesImagerie,
  avancesPubliees,
  NON_PAYEES,
  PREMIERE_SANS_SOLDE,
} from '../jeux/avances-imagerie.ts';

/** The dossiers of the jeu Imagerie that the stories speak of. Throws when the jeu has lost one: a bug of ours. */
export function avancePubliee(numeroASP: string): AvanceAPoser {
  const avance = avancesPubliees().find((each) => each.numeroASP === numeroASP);
  if (avance === undefined) throw new Error(`${numeroASP} is not published.`);
  return avance;
}

/** A RIS that is décidée, and not paid at all. */
export function avanceDecideeNonPayee(): AvanceAPoser {
  const avance = avancesImagerie().ris.at(-NON_PAYEES.enCours - 1);
  if (avance === undefined) throw new Error('No such avance.');
  return avance;
}

/** Three RIS that are paid, and that no solde follows. */
export function avancesRisSansSolde(): readonly [AvanceAPoser, AvanceAPoser, AvanceAPoser] {
  const [une, deux, trois] = avancesImagerie().ris.slice(PREMIERE_SANS_SOLDE);
  if (!une || !deux || !trois) throw new Error('No such avances.');
  return [une, deux, trois];
}

/** The DRIMbox whose solde waits in a forgotten import. */
export function avanceAuSoldeCache(): AvanceAPoser {
  return avancesImagerie().cachee;
}

/** A DRIMbox that is paid to its solde: the instruction of the RIS of its client is over. */
export function avanceDrimboxSoldee(): AvanceAPoser {
  const [avance] = avancesImagerie().drimbox;
  if (avance === undefined) throw new Error('No such avance.');
  return avance;
}
