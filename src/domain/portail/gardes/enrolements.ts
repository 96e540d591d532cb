import type {
  ActeEnrolement,
  DeclarationEnrolement,
  Demandeur,
  Enrolement,
  Fournisseur,
  ModeleDocument,
  Personne,
  PieceEnrolement,
  Pilote,
  StatutEnrolement,
} from '../fournisseur.ts';
import {
  booleen,
  exactement,
  listeDe,
  naturel,
  objet,
  ouNull,
  parmi,
  selon,
  texte,
} from './combinateurs.ts';
import { fichier, heure, modeEnrolement, sons, tauxTva } from './valeurs.ts';

const personne = objet<Personne>({ nom: texte, prenom: texte, courriel: texte, telephone: texte });

const siret = texte;

const coordonneesBancaires = objet<Fournisseur['coordonneesBancaires']>({
  titulaire: texte,
  iban: texte,
  bic: texte,
});

export const fournisseur = objet<Fournisseur>({
  siret,
  denominationSociale: texte,
  nomCommercial: ouNull(texte),
  adresse: objet<Fournisseur['adresse']>({ voie: texte, codePostal: texte, commune: texte }),
  tauxTva,
  coordonneesBancaires,
  depositaire: personne,
});

export const declaration = objet<DeclarationEnrolement>({
  denominationSociale: texte,
  nomCommercial: ouNull(texte),
  adresse: objet<DeclarationEnrolement['adresse']>({
    typeVoie: texte,
    voie: texte,
    codePostal: texte,
    commune: texte,
  }),
  depositaire: personne,
  coordonneesBancaires,
  tauxTva,
  compteAsp: booleen,
});

export const demandeur = selon<'cas', Demandeur>('cas', {
  'representant-legal': objet({ cas: exactement('representant-legal') }),
  employe: objet({ cas: exactement('employe'), representant: personne }),
  tiers: objet({ cas: exactement('tiers'), representant: personne }),
});

export const pieceEnrolement = parmi<PieceEnrolement>({
  'certificat-referencement': true,
  'piece-identite-representant': true,
  'piece-identite-depositaire': true,
  rib: true,
  'attestation-hebergement': true,
  kbis: true,
  'attestation-non-assujettissement-tva': true,
  'mandat-representant-legal': true,
  'contrat-prestation': true,
  'mandat-distribution': true,
});

export const pieceConservee = objet<Enrolement['pieces'][number]>({
  type: pieceEnrolement,
  fichier,
});

export const statutDecide = parmi<Exclude<StatutEnrolement, 'en-cours'>>({
  valide: true,
  rejete: true,
});

export const enrolement = objet<Enrolement>({
  id: naturel,
  siret,
  numeroAns: texte,
  sons,
  mode: modeEnrolement,
  statut: parmi<StatutEnrolement>({ 'en-cours': true, valide: true, rejete: true }),
  deposeLe: heure,
  statutLe: heure,
  motif: ouNull(texte),
  demandeur,
  distributeur: booleen,
  declaration: ouNull(declaration),
  pieces: listeDe(pieceConservee),
  historique: listeDe(
    objet<ActeEnrolement>({
      le: heure,
      acte: parmi<ActeEnrolement['acte']>({
        depose: true,
        'certificat-depose': true,
        valide: true,
        rejete: true,
      }),
      mode: modeEnrolement,
      commentaire: ouNull(texte),
    }),
  ),
});

export const modeleDocument = objet<ModeleDocument>({
  id: naturel,
  siret,
  numeroAns: texte,
  type: parmi<ModeleDocument['type']>({ BDC: true, VA: true }),
  fichier,
  statut: parmi<ModeleDocument['statut']>({ depose: true, valide: true, 'a-corriger': true }),
  deposeLe: heure,
  statutLe: heure,
  commentaire: ouNull(texte),
});

export const pilote = objet<Pilote>({
  id: naturel,
  siret,
  sons,
  type: parmi<Pilote['type']>({ pv: true, 'support-formation': true }),
  client: ouNull(texte),
  fichier,
  statut: parmi<Pilote['statut']>({ depose: true, valide: true, refuse: true }),
  deposeLe: heure,
  statutLe: heure,
  commentaire: ouNull(texte),
});
