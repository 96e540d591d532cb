import type { EtatPortail } from '#domain/portail/etat.ts';
import { SONS, SONS_IDS, type Pilotes, type SonsId } from '#domain/sons.ts';

/** Where a fournisseur stands with the pilotes of a SONS. */
export interface BesoinPilotes {
  readonly sons: SonsId;
  /** Null: none is asked. */
  readonly besoin: Pilotes | null;
  readonly pvValides: number;
  readonly supportsValides: number;
  /** What is asked is validated. */
  readonly pret: boolean;
}

/** One line per SONS, in their order. */
export function countPilotes(etat: EtatPortail, siret: string): readonly BesoinPilotes[] {
  const valides = [...etat.pilotes.values()].filter(
    (pilote) => pilote.siret === siret && pilote.statut === 'valide',
  );
  return SONS_IDS.map((sons) => {
    const besoin = SONS[sons].pilotes;
    const duSons = valides.filter((pilote) => pilote.sons === sons);
    const pvValides = duSons.filter(({ type }) => type === 'pv').length;
    const supportsValides = duSons.length - pvValides;
    const pret =
      besoin === null ||
      (pvValides >= besoin.pv && (!besoin.supportFormation || supportsValides > 0));
    return { sons, besoin, pvValides, supportsValides, pret };
  });
}
