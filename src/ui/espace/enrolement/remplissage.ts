import { declareFournisseur, declarationOf } from '#domain/portail/declaration.ts';
import type {
  DeclarationEnrolement,
  Enrolement,
  Fournisseur,
  Personne,
} from '#domain/portail/fournisseur.ts';
import { namePiece } from '#ui/portail/enrolements-textes.ts';
import { makeSpecimen } from '#ui/commun/specimen.ts';
import {
  cleanSiret,
  listPieces,
  listRequises,
  type EtapeEnrolement,
  type Saisie,
} from './enrolement.ts';

/** What need not be typed: known of the last enrôlement, of the fictive fournisseur, or by « Rechercher ». */

const PERSONNE_VIDE: Personne = { nom: '', prenom: '', courriel: '', telephone: '' };

/**
 * Nothing is known at first; `dernier`: the last enrôlement of the same fournisseur, which a second software does not type
 * again (« Enrôlement complémentaire »). Documents are brought anew.
 */
export function startSaisie(fournisseur: Fournisseur, dernier: Enrolement | null): Saisie {
  const vierge: Saisie = {
    mode: null,
    numeroAns: '',
    numeroAnsCherche: false,
    sons: null,
    distributeur: false,
    siret: '',
    siretCherche: false,
    denominationRamenee: null,
    denomination: '',
    nomCommercial: '',
    typeVoie: '',
    voie: '',
    codePostal: '',
    commune: '',
    representantLegal: null,
    representant: { ...PERSONNE_VIDE },
    confirmationRepresentant: '',
    depositaire: { ...PERSONNE_VIDE },
    confirmationDepositaire: '',
    qualite: null,
    compteAsp: false,
    titulaire: '',
    iban: '',
    bic: '',
    tauxTva: null,
    exactitude: false,
    engagement: false,
    pieces: {},
  };
  if (dernier === null) return vierge;
  const declaration = declarationOf(dernier, fournisseur);
  const { demandeur } = dernier;
  const estRepresentant = demandeur.cas === 'representant-legal';
  const representant = estRepresentant ? declaration.depositaire : demandeur.representant;
  return {
    ...vierge,
    ...fillMorale(fournisseur.siret, declaration),
    ...fillBanque(declaration),
    denominationRamenee: declaration.denominationSociale,
    representantLegal: estRepresentant ? 'oui' : 'non',
    representant: { ...representant },
    confirmationRepresentant: representant.courriel,
    depositaire: { ...(estRepresentant ? PERSONNE_VIDE : declaration.depositaire) },
    confirmationDepositaire: estRepresentant ? '' : declaration.depositaire.courriel,
    qualite: demandeur.cas === 'representant-legal' ? null : demandeur.cas,
    compteAsp: true,
    tauxTva: declaration.tauxTva,
  };
}

/**
 * « Remplir avec les données fictives »: what the fictive portal knows, in one step, and a specimen of each document that it
 * requires and that is not there; everything stays to be changed.
 */
export function fillEtape(
  etape: EtapeEnrolement,
  saisie: Saisie,
  fournisseur: Fournisseur,
): Partial<Saisie> {
  const champs = fillChamps(etape, saisie, fournisseur);
  const remplie = { ...saisie, ...champs };
  const requises = listRequises(remplie);
  const pieces = { ...saisie.pieces };
  for (const piece of listPieces(etape, remplie)) {
    if (requises.has(piece))
      pieces[piece] ??= makeSpecimen(`specimen-${piece}.pdf`, namePiece(piece));
  }
  return { ...champs, pieces };
}

function fillChamps(
  etape: EtapeEnrolement,
  saisie: Saisie,
  fournisseur: Fournisseur,
): Partial<Saisie> {
  const connue = declareFournisseur(fournisseur);
  switch (etape) {
    case 'morale':
      return {
        ...fillMorale(fournisseur.siret, connue),
        typeVoie: 'Rue',
        denominationRamenee: connue.denominationSociale,
      };
    case 'physique': {
      const { courriel } = connue.depositaire;
      if (saisie.representantLegal !== 'non') {
        return {
          representantLegal: 'oui',
          representant: { ...connue.depositaire },
          confirmationRepresentant: courriel,
        };
      }
      return {
        representant: { ...REPRESENTANT_FICTIF },
        confirmationRepresentant: REPRESENTANT_FICTIF.courriel,
        depositaire: { ...connue.depositaire },
        confirmationDepositaire: courriel,
        qualite: saisie.qualite ?? 'employe',
      };
    }
    case 'banque':
      return fillBanque(connue);
    case 'tva':
      return { tauxTva: fournisseur.tauxTva };
    case 'referencement':
    case 'recap':
      return {};
  }
}

/** The steps that the fictive portal can fill. */
export const ETAPES_CONNUES: ReadonlySet<EtapeEnrolement> = new Set([
  'morale',
  'physique',
  'banque',
  'tva',
]);

const REPRESENTANT_FICTIF: Personne = {
  nom: 'FICTIVE',
  prenom: 'Dominique',
  courriel: 'dominique.fictive@exemple.invalid',
  telephone: '0000000000',
};

/** What « Rechercher » brings for a SIRET, as the Bodacc would: dénomination and address, nothing else. */
export function searchSiret(
  saisie: Saisie,
  fournisseurs: ReadonlyMap<string, Fournisseur>,
): Partial<Saisie> {
  const connu = fournisseurs.get(cleanSiret(saisie.siret));
  if (!connu) return { siretCherche: true, denominationRamenee: null };
  const { denominationSociale: denomination, adresse } = connu;
  const { voie, codePostal } = adresse;
  return { siretCherche: true, denominationRamenee: denomination, denomination, voie, codePostal };
}

function fillMorale(siret: string, declaration: DeclarationEnrolement) {
  const { denominationSociale: denomination, nomCommercial, adresse } = declaration;
  const { typeVoie, voie, codePostal, commune } = adresse;
  return {
    siret,
    siretCherche: true,
    denomination,
    nomCommercial: nomCommercial ?? '',
    typeVoie,
    voie,
    codePostal,
    commune,
  };
}

function fillBanque({ coordonneesBancaires }: DeclarationEnrolement) {
  return { ...coordonneesBancaires };
}
