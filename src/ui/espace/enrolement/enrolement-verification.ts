import { findEnrolement } from '#domain/portail/enrolements.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { Fournisseur } from '#domain/portail/fournisseur.ts';
import {
  ETAPES,
  listPieces,
  listRequises,
  type ChampEnrolement,
  type Defaut,
  type EtapeEnrolement,
  type Saisie,
} from './enrolement.ts';
import { TAILLE_MAX } from '#ui/portail/fichiers.ts';

/** What is wrong in a step, in the order of its fields. */
export function checkEtape(
  etape: EtapeEnrolement,
  saisie: Saisie,
  fournisseur: Fournisseur,
  etat: EtatPortail,
): readonly Defaut[] {
  const requises = listRequises(saisie, fournisseur);
  const pieces = listPieces(etape, saisie, fournisseur).flatMap((champ): Defaut[] => {
    const fichier = saisie.pieces[champ];
    if (fichier === undefined) return requises.has(champ) ? [{ champ, motif: 'manquant' }] : [];
    return fichier.size > TAILLE_MAX ? [{ champ, motif: 'trop-gros' }] : [];
  });
  return [...CHECKS[etape](saisie, fournisseur, etat), ...pieces];
}

/** The first step that cannot be left; null when the demande may be deposited. */
export function findUnfinished(
  saisie: Saisie,
  fournisseur: Fournisseur,
  etat: EtatPortail,
): EtapeEnrolement | null {
  return ETAPES.find((etape) => checkEtape(etape, saisie, fournisseur, etat).length > 0) ?? null;
}

type Check = (saisie: Saisie, fournisseur: Fournisseur, etat: EtatPortail) => readonly Defaut[];

const CHECKS: Readonly<Record<EtapeEnrolement, Check>> = {
  referencement: checkReferencement,
  morale: ({ siretCherche, denomination }) =>
    siretCherche ? missing({ denomination }) : [{ champ: 'siretCherche', motif: 'rechercher' }],
  physique: checkPhysique,
  banque: () => [],
  tva: ({ tauxTva }, fournisseur) =>
    tauxTva !== null && tauxTva !== fournisseur.tauxTva
      ? [{ champ: 'tauxTva', motif: 'autre-taux' }]
      : missing({ tauxTva }),
  recap: ({ exactitude, engagement }) => missing({ exactitude, engagement }),
};

function checkReferencement(
  { mode, numeroAns, numeroAnsCherche, sons }: Saisie,
  { siret }: Fournisseur,
  etat: EtatPortail,
): readonly Defaut[] {
  const numero = numeroAns.trim();
  if (numero === '') return missing({ mode, numeroAns: numero });
  if (findEnrolement(etat, siret, numero) !== null) {
    return [...missing({ mode }), { champ: 'numeroAns', motif: 'deja-enrole' }];
  }
  if (!numeroAnsCherche) return [...missing({ mode }), { champ: 'numeroAns', motif: 'rechercher' }];
  return missing({ mode, sons });
}

function checkPhysique(saisie: Saisie, { depositaire }: Fournisseur): readonly Defaut[] {
  const { representantLegal, representant, qualite } = saisie;
  if (representantLegal === null) return missing({ representantLegal });
  if (representantLegal === 'oui') {
    return checkConfirmation('confirmationRepresentant', saisie, depositaire.courriel);
  }
  return [
    ...missing({
      'representant-nom': representant.nom,
      'representant-prenom': representant.prenom,
    }),
    ...checkCourriel(representant.courriel),
    ...checkConfirmation('confirmationRepresentant', saisie, representant.courriel),
    ...missing({ 'representant-telephone': representant.telephone }),
    ...checkConfirmation('confirmationDepositaire', saisie, depositaire.courriel),
    ...missing({ qualite }),
  ];
}

function checkCourriel(courriel: string): readonly Defaut[] {
  if (courriel.trim() === '') return missing({ 'representant-courriel': courriel });
  const valid = /^[^\s@]+@[^\s@]+$/.test(courriel.trim());
  return valid ? [] : [{ champ: 'representant-courriel', motif: 'courriel' }];
}

function checkConfirmation(
  champ: 'confirmationRepresentant' | 'confirmationDepositaire',
  saisie: Saisie,
  courriel: string,
): readonly Defaut[] {
  const confirmation = saisie[champ].trim();
  if (confirmation === '') return [{ champ, motif: 'manquant' }];
  return confirmation === courriel.trim() ? [] : [{ champ, motif: 'confirmation' }];
}

/** The fields without an answer, in their order. */
function missing(
  champs: Partial<Record<ChampEnrolement, string | boolean | null>>,
): readonly Defaut[] {
  return CHAMPS.filter((champ) => {
    const valeur = champs[champ];
    return valeur === null || valeur === false || (typeof valeur === 'string' && !valeur.trim());
  }).map((champ) => ({ champ, motif: 'manquant' }));
}

const CHAMPS: readonly ChampEnrolement[] = [
  'mode',
  'numeroAns',
  'sons',
  'denomination',
  'representantLegal',
  'representant-nom',
  'representant-prenom',
  'representant-courriel',
  'representant-telephone',
  'qualite',
  'tauxTva',
  'exactitude',
  'engagement',
];
