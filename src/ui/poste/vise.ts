import { MOTS_TYPE } from '#domain/mots/demandes.ts';
import { isAInstruire, numeroDAvenant } from '#domain/portail/avenants.ts';
import type { Avenant, Dossier, EtatPaiement } from '#domain/portail/dossier.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { Enrolement, ModeleDocument, Pilote } from '#domain/portail/fournisseur.ts';
import {
  A_INSTRUIRE,
  STATUTS,
  STATUTS_ENROLEMENT,
  STATUTS_MODELE_DOCUMENT,
  STATUTS_PILOTE,
} from '#ui/commun/mots/etats.ts';
import type { Mot } from '#ui/commun/mots/mot.ts';
import type { Ecran, EcranPoste } from '#ui/navigation/ecrans.ts';
import { MES_ENROLEMENTS } from '#ui/portail/enrolements-textes.ts';
import { MODELES_DOCUMENTS } from '#ui/portail/modeles-documents-textes.ts';
import { PILOTES } from '#ui/portail/pilotes-textes.ts';

/** What a gestionnaire may look at. A demande is seen avenant by avenant. */
export type Vise =
  | { readonly objet: 'enrolement'; readonly enrolement: Enrolement }
  | { readonly objet: 'modele'; readonly modele: ModeleDocument }
  | { readonly objet: 'pilote'; readonly pilote: Pilote }
  | { readonly objet: 'demande'; readonly dossier: Dossier; readonly avenant: Avenant };

export type ViseDepot = Exclude<Vise, { objet: 'demande' }>;
export type Objet = Vise['objet'];

/** `FINIMG013608M0 – AVANCE`, `Enrôlement CVA2RIS001`. */
export function nameVise(vise: Vise): string {
  switch (vise.objet) {
    case 'enrolement':
      return MES_ENROLEMENTS.nom(vise.enrolement.numeroAns);
    case 'modele':
      return MODELES_DOCUMENTS.nom(vise.modele.type, vise.modele.id);
    case 'pilote':
      return PILOTES.nom(vise.pilote.type, vise.pilote.id);
    case 'demande': {
      const { dossier, avenant } = vise;
      return `${numeroDAvenant(dossier.numeroASP, avenant.numero)} – ${MOTS_TYPE[avenant.type].majuscules}`;
    }
  }
}

export function motVise(vise: Vise): Mot {
  switch (vise.objet) {
    case 'enrolement':
      return STATUTS_ENROLEMENT[vise.enrolement.statut];
    case 'modele':
      return STATUTS_MODELE_DOCUMENT[vise.modele.statut];
    case 'pilote':
      return STATUTS_PILOTE[vise.pilote.statut];
    case 'demande':
      return motDemande(vise.avenant);
  }
}

/** As the gestionnaire reads it: « En attente d’instruction » is a status of theirs alone. */
export function motDemande(avenant: Avenant): Mot {
  return isAInstruire(avenant) ? A_INSTRUIRE : STATUTS[avenant.statut];
}

/** An enrôlement, a modèle or a pilote by its id; null when there is none. */
export function findDepot(
  { enrolements, modelesDocuments, pilotes }: EtatPortail,
  { nom, id }: Ecran<`poste/${ViseDepot['objet']}`>,
): ViseDepot | null {
  const [enrolement, modele, pilote] = [
    enrolements.get(id),
    modelesDocuments.get(id),
    pilotes.get(id),
  ];
  if (nom === 'poste/enrolement') return enrolement ? { objet: 'enrolement', enrolement } : null;
  if (nom === 'poste/modele') return modele ? { objet: 'modele', modele } : null;
  return pilote ? { objet: 'pilote', pilote } : null;
}

export function siretOf(vise: Vise): string {
  return (vise.objet === 'demande' ? vise.dossier : depotOf(vise)).siret;
}

export function pageOf(vise: Vise): EcranPoste {
  if (vise.objet === 'demande') return { nom: 'poste/demande', numeroASP: vise.dossier.numeroASP };
  return { nom: `poste/${vise.objet}`, id: depotOf(vise).id };
}

/** Null: nothing is to be paid of it yet, or ever. */
export function paiementOf(vise: Vise): EtatPaiement | null {
  if (vise.objet !== 'demande' || vise.avenant.statut !== 'decidee') return null;
  return vise.avenant.paiement;
}

/** What was deposited, whichever it is. */
export function depotOf(vise: ViseDepot): Enrolement | ModeleDocument | Pilote {
  if (vise.objet === 'enrolement') return vise.enrolement;
  return vise.objet === 'modele' ? vise.modele : vise.pilote;
}
