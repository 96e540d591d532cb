import { firstUnpaid, lastAvenant, numeroDAvenant } from '#domain/portail/avenants.ts';
import type { Avenant, Dossier, EtatPaiement } from '#domain/portail/dossier.ts';
import { findEnrolement } from '#domain/portail/enrolements.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import type { SonsId } from '#domain/sons.ts';
import { fold } from '#domain/texte.ts';
import { searchItems, sortItems } from '#ui/kit/liste.ts';
import { depotOf, nameVise, paiementOf, siretOf, type Objet, type Vise } from './vise.ts';

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

function editeurOf(vise: Vise): string {
  return vise.objet === 'demande' ? (vise.avenant.demande.numeroEditeur ?? '') : '';
}

function beneficiairesOf(vise: Vise): string {
  if (vise.objet !== 'demande') return '';
  return vise.avenant.demande.beneficiaires
    .map(({ siren, rpps, finess, am }) => siren ?? rpps ?? finess[0] ?? am[0] ?? '')
    .join(', ');
}

function suiviOf(vise: Vise): { readonly statutLe: HeureDeParis } {
  return vise.objet === 'demande' ? vise.avenant : depotOf(vise);
}

function cleOf(vise: Vise): string {
  if (vise.objet !== 'demande') return `${vise.objet}/${depotOf(vise).id}`;
  return numeroDAvenant(vise.dossier.numeroASP, vise.avenant.numero);
}
