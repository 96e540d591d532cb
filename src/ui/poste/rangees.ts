import { MOTS_TYPE } from '#domain/mots/demandes.ts';
import {
  A_INSTRUIRE,
  STATUTS,
  STATUTS_ENROLEMENT,
  STATUTS_MODELE_DOCUMENT,
  STATUTS_PILOTE,
} from '#ui/commun/mots/etats.ts';
import type { Mot } from '#ui/commun/mots/mot.ts';
import {
  firstUnpaid,
  isAInstruire,
  lastAvenant,
  numeroDAvenant,
} from '#domain/portail/avenants.ts';
import type { Avenant, Dossier, EtatPaiement } from '#domain/portail/dossier.ts';
import { findEnrolement } from '#domain/portail/enrolements.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { Enrolement, ModeleDocument, Pilote } from '#domain/portail/fournisseur.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { SonsId } from '#domain/sons.ts';
import { fold } from '#domain/texte.ts';
import { searchItems, sortItems } from '#ui/kit/liste.ts';
import { MES_ENROLEMENTS } from '#ui/portail/enrolements-textes.ts';
import { MODELES_DOCUMENTS } from '#ui/portail/modeles-documents-textes.ts';
import { PILOTES } from '#ui/portail/pilotes-textes.ts';
import type { Ecran, EcranPoste } from '#ui/navigation/ecrans.ts';

/** What a gestionnaire may look at. A demande is seen avenant by avenant. */
export type Vise =
  | { readonly objet: 'enrolement'; readonly enrolement: Enrolement }
  | { readonly objet: 'modele'; readonly modele: ModeleDocument }
  | { readonly objet: 'pilote'; readonly pilote: Pilote }
  | { readonly objet: 'demande'; readonly dossier: Dossier; readonly avenant: Avenant };

export type ViseDepot = Exclude<Vise, { objet: 'demande' }>;
export type Objet = Vise['objet'];

/** Whose turn it is. */
type Tour = 'a-instruire' | 'a-payer' | 'chez-le-fournisseur' | 'clos';

export interface Rangee {
  /** The same from one state to the next. */
  readonly cle: string;
  readonly vise: Vise;
  readonly tour: Tour;
  readonly siret: string;
  /** Null: a modèle whose enrôlement is gone. */
  readonly sons: SonsId | null;
  readonly depuis: HeureDeParis;
  /** By their numbers: no name is in a JSON; '' when it has none. */
  readonly beneficiaires: string;
  /** Of a demande, as it was declared; centimes, HT. */
  readonly montant: number | null;
  /** Of the fournisseur. */
  readonly denomination: string;
  /** What is looked for in it, folded. */
  readonly pli: string;
}

export interface FiltresFile {
  /** `a-traiter`: to instruct or to pay. */
  readonly tour: Tour | 'a-traiter' | 'tout';
  readonly objet: Objet | '';
  readonly siret: string;
  readonly sons: SonsId | '';
  readonly paiement: EtatPaiement | '';
  readonly texte: string;
}

export const SANS_FILTRE: FiltresFile = {
  tour: 'a-traiter',
  objet: '',
  siret: '',
  sons: '',
  paiement: '',
  texte: '',
};

/** Everything that the fournisseurs deposited, whatever became of it; who has waited longest comes first. Once per state. */
export function listFile(etat: EtatPortail): readonly Rangee[] {
  const rangees = [...listVises(etat)].map(([vise, sons, tour]): Rangee => {
    const siret = siretOf(vise);
    const denomination = etat.fournisseurs.get(siret)?.denominationSociale ?? siret;
    const beneficiaires = beneficiairesOf(vise);
    const pli = fold(
      `${nameVise(vise)} ${denomination} ${siret} ${editeurOf(vise)} ${beneficiaires}`,
    );
    const depuis = suiviOf(vise).statutLe;
    const montant = vise.objet === 'demande' ? vise.avenant.demande.montantHT : null;
    const cle = cleOf(vise);
    return { cle, vise, tour, siret, sons, depuis, beneficiaires, montant, denomination, pli };
  });
  return sortItems(rangees, ({ depuis }) => depuis, 'croissant');
}

export function filterFile(
  rangees: readonly Rangee[],
  { tour, objet, siret, sons, paiement, texte }: FiltresFile,
): readonly Rangee[] {
  const gardees = rangees.filter(
    (rangee) =>
      isTour(rangee.tour, tour) &&
      (objet === '' || rangee.vise.objet === objet) &&
      (siret === '' || rangee.siret === siret) &&
      (sons === '' || rangee.sons === sons) &&
      (paiement === '' || paiementOf(rangee.vise) === paiement),
  );
  return searchItems(gardees, texte, ({ pli }) => pli);
}

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

function* listVises(etat: EtatPortail): Generator<readonly [Vise, SonsId | null, Tour]> {
  for (const enrolement of etat.enrolements.values()) {
    const tour = enrolement.statut === 'en-cours' ? 'a-instruire' : 'clos';
    yield [{ objet: 'enrolement', enrolement }, enrolement.sons, tour];
  }
  for (const modele of etat.modelesDocuments.values()) {
    const sons = findEnrolement(etat, modele.siret, modele.numeroAns)?.sons ?? null;
    yield [{ objet: 'modele', modele }, sons, modele.statut === 'depose' ? 'a-instruire' : 'clos'];
  }
  for (const pilote of etat.pilotes.values()) {
    const tour = pilote.statut === 'depose' ? 'a-instruire' : 'clos';
    yield [{ objet: 'pilote', pilote }, pilote.sons, tour];
  }
  for (const dossier of etat.dossiers.values()) {
    for (const avenant of dossier.avenants) {
      // Not yet deposited: the ASP does not see it (guide du solde Imagerie, section 3).
      if (avenant.statut === 'incomplete') continue;
      yield [{ objet: 'demande', dossier, avenant }, dossier.sons, tourOf(dossier, avenant)];
    }
  }
}

function tourOf(dossier: Dossier, avenant: Avenant): Tour {
  if (avenant === firstUnpaid(dossier)) return 'a-payer';
  if (avenant !== lastAvenant(dossier)) return 'clos';
  if (avenant.statut === 'en-cours') return 'a-instruire';
  const attendu = avenant.statut === 'a-modifier' || avenant.statut === 'en-attente-pieces';
  return attendu ? 'chez-le-fournisseur' : 'clos';
}

function isTour(tour: Tour, voulu: FiltresFile['tour']): boolean {
  if (voulu === 'tout') return true;
  return voulu === 'a-traiter' ? tour === 'a-instruire' || tour === 'a-payer' : tour === voulu;
}

function depotOf(vise: ViseDepot): Enrolement | ModeleDocument | Pilote {
  if (vise.objet === 'enrolement') return vise.enrolement;
  return vise.objet === 'modele' ? vise.modele : vise.pilote;
}

function suiviOf(vise: Vise): { readonly statutLe: HeureDeParis } {
  return vise.objet === 'demande' ? vise.avenant : depotOf(vise);
}

function editeurOf(vise: Vise): string {
  return vise.objet === 'demande' ? (vise.avenant.demande.numeroEditeur ?? '') : '';
}

/** Null: nothing is to be paid of it yet, or ever. */
export function paiementOf(vise: Vise): EtatPaiement | null {
  if (vise.objet !== 'demande' || vise.avenant.statut !== 'decidee') return null;
  return vise.avenant.paiement;
}

function beneficiairesOf(vise: Vise): string {
  if (vise.objet !== 'demande') return '';
  return vise.avenant.demande.beneficiaires
    .map(({ siren, rpps, finess, am }) => siren ?? rpps ?? finess[0] ?? am[0] ?? '')
    .join(', ');
}

function cleOf(vise: Vise): string {
  if (vise.objet !== 'demande') return `${vise.objet}/${depotOf(vise).id}`;
  return numeroDAvenant(vise.dossier.numeroASP, vise.avenant.numero);
}
