import { listNames } from '../francais.ts';
import { TAUX_EXPLIQUES } from '../mots/demandes.ts';
import { MODES_ENROLEMENT, PIECES_ENROLEMENT } from '../mots/depots.ts';
import { COULOIRS } from '../sons.ts';
import { SONS } from '../sons/table.ts';
import { lastAvenant } from './avenants.ts';
import type { Dossier } from './dossier.ts';
import { findEnrolement } from './enrolements.ts';
import type { EtatPortail } from './etat.ts';
import type { DeclarationEnrolement, Enrolement, Fournisseur, Personne } from './fournisseur.ts';

/** What an enrôlement says of its fournisseur: as typed, else as the fictive portal knows it. */
export function declarationOf(
  { declaration }: Pick<Enrolement, 'declaration'>,
  fournisseur: Fournisseur,
): DeclarationEnrolement {
  return declaration ?? declareFournisseur(fournisseur);
}

export function declareFournisseur(fournisseur: Fournisseur): DeclarationEnrolement {
  const {
    denominationSociale,
    nomCommercial,
    adresse,
    depositaire,
    coordonneesBancaires,
    tauxTva,
  } = fournisseur;
  return {
    denominationSociale,
    nomCommercial,
    adresse: { ...adresse, typeVoie: '' },
    depositaire,
    coordonneesBancaires,
    tauxTva,
    compteAsp: false,
  };
}

/** The fournisseur that a first enrôlement makes known. */
export function makeFournisseur(siret: string, declaration: DeclarationEnrolement): Fournisseur {
  const { denominationSociale, nomCommercial, depositaire, coordonneesBancaires, tauxTva } =
    declaration;
  const { voie, codePostal, commune } = declaration.adresse;
  return {
    siret,
    denominationSociale,
    nomCommercial,
    adresse: { voie, codePostal, commune },
    tauxTva,
    coordonneesBancaires,
    depositaire,
  };
}

/**
 * « Attribution du numéro d’enrôlement associé à votre SIRET », at the first validation (webinaire médico-social); null
 * before. How the portal writes it is not published: this is ours, and looks like it.
 */
export function numeroDEnrolement({ id, historique }: Enrolement): string | null {
  const valide = historique.some(({ acte }) => acte === 'valide');
  return valide ? `SIMU-ENR-${String(id).padStart(5, '0')}` : null;
}

/**
 * Who deposits a demande, as the enrôlement of its software declares: « saisies dans le json ou lors de votre enrôlement »
 * (guide du solde Imagerie, section 5). Its mails go to « la boite mail saisie » (webinaire médico-social).
 */
export function deposantOf(etat: EtatPortail, dossier: Dossier): Fournisseur | undefined {
  const { siret } = dossier;
  const { numeroAns } = lastAvenant(dossier);
  const declaration = findEnrolement(etat, siret, numeroAns)?.declaration;
  return declaration ? makeFournisseur(siret, declaration) : etat.fournisseurs.get(siret);
}

/** A name and a value; null: nothing to show. */
export type LigneDeclaree = readonly [nom: string, valeur: string | null];

/** The whole demande, in the order of the form: what its récapitulatif, its mail and the Poste show. */
export function describeDeclaration(
  enrolement: Enrolement,
  fournisseur: Fournisseur,
): readonly LigneDeclaree[] {
  const declaration = declarationOf(enrolement, fournisseur);
  const { adresse, coordonneesBancaires: compte, depositaire } = declaration;
  const { sons, demandeur } = enrolement;
  const estRepresentant = demandeur.cas === 'representant-legal';
  return [
    ['Numéro unique de référencement ANS', enrolement.numeroAns],
    ['Couloir', COULOIRS[SONS[sons].couloir]],
    ['DSR', sons],
    ['Type d’enrôlement', MODES_ENROLEMENT[enrolement.mode]],
    ['Distributeur de la solution', enrolement.distributeur ? 'Oui' : null],
    ['SIRET', enrolement.siret],
    ['Dénomination sociale', declaration.denominationSociale],
    ['Nom commercial', declaration.nomCommercial],
    ['Adresse postale', `${adresse.voie}, ${adresse.codePostal} ${adresse.commune}`],
    ['Type de voie', adresse.typeVoie || null],
    ['Représentant légal', writePersonne(estRepresentant ? depositaire : demandeur.representant)],
    ['Dépositaire', writePersonne(depositaire)],
    ['Qualité', estRepresentant ? null : QUALITES[demandeur.cas]],
    ['Compte ASP Connect', declaration.compteAsp ? 'Déjà ouvert' : null],
    ['Titulaire du compte', compte.titulaire],
    ['IBAN', compte.iban],
    ['BIC', compte.bic],
    ['Taux de TVA', TAUX_EXPLIQUES[declaration.tauxTva]],
    ['Pièces', listNames(enrolement.pieces.map(({ type }) => PIECES_ENROLEMENT[type])) || null],
  ];
}

export const QUALITES: Readonly<Record<'employe' | 'tiers', string>> = {
  employe: 'Employé, avec mandat du représentant légal',
  tiers: 'Tiers déclarant, avec contrat de prestation',
};

function writePersonne({ prenom, nom, courriel, telephone }: Personne): string {
  return `${prenom} ${nom}, ${courriel}, ${telephone}`;
}
