import type { Beneficiaire, Champ } from '../projection/vue.ts';
import type { BeneficiaireDepose } from './dossier.ts';

/** A beneficiary of a file, as an avenant keeps it: without its places. */
export function toDepose(beneficiaire: Beneficiaire): BeneficiaireDepose {
  const { type, siren, finess, rpps, am, typeActivite } = beneficiaire;
  return {
    type,
    siren: valueOf(siren),
    finess: finess.map(({ valeur }) => valeur),
    rpps: valueOf(rpps),
    am: am.map(({ valeur }) => valeur),
    typeActivite: valueOf(typeActivite),
  };
}

function valueOf(champ: Champ<string> | null): string | null {
  return champ === null ? null : champ.valeur;
}
