import { isSiret } from '#domain/identifiants.ts';
import type { Fournisseur } from '#domain/portail/fournisseur.ts';
import type { TauxTva } from '#domain/vocabulaire.ts';

/** What the person typed in the form of a fournisseur, as typed. */
export interface SaisieFournisseur {
  siret: string;
  denominationSociale: string;
  nomCommercial: string;
  voie: string;
  codePostal: string;
  commune: string;
  tauxTva: TauxTva;
  titulaire: string;
  iban: string;
  bic: string;
  nom: string;
  prenom: string;
  courriel: string;
  telephone: string;
}

export type ChampFournisseur = keyof SaisieFournisseur;

/** Why a field keeps the fournisseur from being made. */
export type ErreurSaisie = 'vide' | 'siret-14-chiffres' | 'deja-pris';

export type LectureSaisie =
  | { readonly ok: true; readonly fournisseur: Fournisseur }
  | {
      readonly ok: false;
      readonly erreurs: readonly (readonly [ChampFournisseur, ErreurSaisie])[];
    };

/** Everything but the SIRET and the dénomination is already there, and obviously fictive. */
export const SAISIE_VIERGE: Readonly<SaisieFournisseur> = {
  siret: '',
  denominationSociale: '',
  nomCommercial: '',
  voie: '1 rue de l’Exemple',
  codePostal: '00000',
  commune: 'VILLE-FICTIVE',
  tauxTva: '20',
  titulaire: 'TITULAIRE FICTIF',
  iban: 'FR00 FICTIF 0000 0000 0000 0000 000',
  bic: 'FICTIFRR',
  nom: 'FICTIF',
  prenom: 'Camille',
  courriel: 'camille.fictif@exemple.invalid',
  telephone: '0000000000',
};

const FACULTATIFS: ReadonlySet<ChampFournisseur> = new Set(['nomCommercial']);

/** In the order of the form. Nothing checks that the company, the account or the person exists. */
const CHAMPS_FOURNISSEUR = [
  'siret',
  'denominationSociale',
  'nomCommercial',
  'voie',
  'codePostal',
  'commune',
  'tauxTva',
  'titulaire',
  'iban',
  'bic',
  'prenom',
  'nom',
  'courriel',
  'telephone',
] as const satisfies readonly ChampFournisseur[];

export function isObligatoire(champ: ChampFournisseur): boolean {
  return !FACULTATIFS.has(champ);
}

/** `pris`: the SIRETs that the portal knows. The spaces of a copied SIRET do not count. */
export function readSaisie(
  saisie: Readonly<SaisieFournisseur>,
  pris: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): LectureSaisie {
  const siret = cleanSiret(saisie.siret);
  const erreurs = CHAMPS_FOURNISSEUR.flatMap((champ) => {
    const erreur = findErreur(champ, champ === 'siret' ? siret : saisie[champ].trim(), pris);
    return erreur === null ? [] : [[champ, erreur] as const];
  });
  if (erreurs.length > 0) return { ok: false, erreurs };
  const nomCommercial = saisie.nomCommercial.trim();
  return {
    ok: true,
    fournisseur: {
      siret,
      denominationSociale: saisie.denominationSociale.trim(),
      nomCommercial: nomCommercial === '' ? null : nomCommercial,
      adresse: {
        voie: saisie.voie.trim(),
        codePostal: saisie.codePostal.trim(),
        commune: saisie.commune.trim(),
      },
      tauxTva: saisie.tauxTva,
      coordonneesBancaires: {
        titulaire: saisie.titulaire.trim(),
        iban: saisie.iban.trim(),
        bic: saisie.bic.trim(),
      },
      depositaire: {
        nom: saisie.nom.trim(),
        prenom: saisie.prenom.trim(),
        courriel: saisie.courriel.trim(),
        telephone: saisie.telephone.trim(),
      },
    },
  };
}

/** True for 14 digits whose key is wrong: worth a word, never an error (an invented SIRET is welcome). */
export function hasWrongKey(siret: string): boolean {
  const chiffres = cleanSiret(siret);
  return /^\d{14}$/.test(chiffres) && !isSiret(chiffres);
}

function findErreur(
  champ: ChampFournisseur,
  valeur: string,
  pris: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): ErreurSaisie | null {
  if (valeur === '') return isObligatoire(champ) ? 'vide' : null;
  if (champ !== 'siret') return null;
  if (!/^\d{14}$/.test(valeur)) return 'siret-14-chiffres';
  return pris.has(valeur) ? 'deja-pris' : null;
}

function cleanSiret(siret: string): string {
  return siret.replace(/\s/g, '');
}
