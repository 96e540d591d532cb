import { isLuhn } from '../identifiants.ts';
import type { BeneficiaireDepose } from '../portail/dossier.ts';

/**
 * Beneficiaries of the right shape whom nobody is: no SIREN begins with 000 or 001, no département is 00, no RPPS begins with 999.
 * Ranks start where those of the ready-made fournisseurs (`portail/jeux`) end. One rank, one beneficiary.
 */

const PREMIER_RANG = 30_000;
/** How many ranks there are. */
export const RANGS = 100_000 - PREMIER_RANG;

export function unEtablissement(rang: number, sites: number): BeneficiaireDepose {
  return {
    type: 'etablissement',
    siren: unSiren(rang),
    finess: Array.from({ length: sites }, (_, site) => withKey(`00${site}${numberAt(rang)}`)),
    rpps: null,
    am: [],
    typeActivite: null,
  };
}

export function unMedecin(rang: number, typeActivite: string | null): BeneficiaireDepose {
  return {
    type: 'medecin',
    siren: withKey(`001${numberAt(rang)}`),
    finess: [],
    rpps: withKey(`99901${numberAt(rang)}`),
    am: [`9910${numberAt(rang)}`],
    typeActivite,
  };
}

/** Of the establishment of a rank. */
export function unSiren(rang: number): string {
  return withKey(`000${numberAt(rang)}`);
}

/** The legal entity of the sites of a rank. */
export function finessJuridique(rang: number): string {
  return withKey(`009${numberAt(rang)}`);
}

/** Reserved to fictions by the numbering plan of the Arcep: 01 99 00 and four digits. */
export function unTelephone(rang: number): string {
  return `019900${String(rang % 10_000).padStart(4, '0')}`;
}

/** `.invalid` answers to nobody (RFC 2606). */
export function unCourriel(rang: number): string {
  return `specimen.${rang}@exemple.invalid`;
}

function numberAt(rang: number): string {
  return String(PREMIER_RANG + (rang % RANGS));
}

/** Adds the digit that makes Luhn's formula right. */
function withKey(chiffres: string): string {
  const cle = Array.from('0123456789').find((chiffre) => isLuhn(chiffres + chiffre));
  return chiffres + (cle ?? '0');
}
