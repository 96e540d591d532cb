import type { Avenant, Dossier } from '#domain/portail/dossier.ts';
import type { Citation } from '#domain/sources.ts';
import { SONS } from '#domain/sons/table.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';

/** What goes on with a demande once the window in which it was deposited is closed. */
export interface GuichetFerme {
  readonly depuis: HeureDeParis;
  readonly suite: 'modification' | 'instruction';
  /** Null: presumed for this SONS or this type. */
  readonly source: Citation | null;
}

const EXTRAITS = {
  modification: 'Une demande d’avance déposée peut être modifiée au-delà du 28/02/24.',
  instruction: 'l’instruction peut se poursuivre au-delà du 28/02.',
} as const;

/** Null while the window is open, when no end is published, or when nothing goes on. */
export function findGuichetFerme(
  { sons }: Dossier,
  { type, statut }: Avenant,
  maintenant: HeureDeParis,
): GuichetFerme | null {
  const { couloir, [type]: fenetre } = SONS[sons];
  const depuis = fenetre?.fermeture ?? null;
  const suite = SUITES[statut];
  if (depuis === null || suite === undefined || maintenant < depuis) return null;
  const documente = couloir === 'medico-social' && type === 'avance';
  const source = documente
    ? ({
        source: 'webinaire-medico-social',
        endroit: 'fermeture du guichet, nota',
        extrait: EXTRAITS[suite],
      } as const)
    : null;
  return { depuis, suite, source };
}

const SUITES: Readonly<Partial<Record<Avenant['statut'], GuichetFerme['suite']>>> = {
  'en-cours': 'instruction',
  'a-modifier': 'modification',
  'en-attente-pieces': 'modification',
};
