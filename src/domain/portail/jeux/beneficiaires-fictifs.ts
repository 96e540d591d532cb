import { isLuhn } from '../../identifiants.ts';
import type { BeneficiaireDepose } from '../dossier.ts';

/** Of every `RANG_SANS_CLE` made-up beneficiaries, one has an identifier whose key is wrong: a warning to look at. */
const RANG_SANS_CLE = 23;

/** Made up so that nobody is meant: everything begins with 000, or with 99. One rank, one beneficiary. */
export function unEtablissement(rang: number): BeneficiaireDepose {
  return {
    type: 'etablissement',
    siren: withKey(`0001${pad(rang, 4)}`),
    finess: [0, 1]
      .slice(0, (rang % 2) + 1)
      .map((site) => withKey(`000${site}${pad(rang, 4)}`, rang % RANG_SANS_CLE === 0)),
    rpps: null,
    am: [],
    typeActivite: null,
  };
}

export function unMedecin(rang: number): BeneficiaireDepose {
  return {
    type: 'medecin',
    siren: withKey(`0002${pad(rang, 4)}`),
    finess: [],
    rpps: unRpps(rang),
    am: [`990${pad(rang, 6)}`],
    // The only value published.
    typeActivite: 'MedecineNucleaire',
  };
}

export function unRpps(rang: number): string {
  return withKey(`99900${pad(rang, 5)}`, rang % RANG_SANS_CLE === 0);
}

function pad(rang: number, chiffres: number): string {
  return String(rang).padStart(chiffres, '0');
}

/** Adds the digit that makes Luhn's formula right, or one that does not. */
function withKey(chiffres: string, fausse = false): string {
  for (let cle = 0; cle < 10; cle++) {
    if (isLuhn(`${chiffres}${cle}`)) return `${chiffres}${fausse ? (cle + 1) % 10 : cle}`;
  }
  throw new Error(`no key for ${chiffres}`);
}
