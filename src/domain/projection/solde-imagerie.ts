import type { Beneficiaire, Demande } from './vue.ts';
import {
  isBloc,
  itemPaths,
  keepFirst,
  readBloc,
  readListe,
  readNombre,
  readPieces,
  readTexte,
  readTextes,
  type Bloc,
} from './guards.ts';

const MONTANT = 'montantPrestationPrincipaleSegurHTFacture';
const CHEMIN_MONTANT = `/facture/${MONTANT}`;
const SCENARIOS = 'scenariosEffectivementInstalles';
const REALISATION = 'dateRealisationPrestation';
const CHEMIN_REALISATION = `/${SCENARIOS}/${REALISATION}`;

/** Solde of the Imagerie vague 2 (RIS and DRIMbox share the places read here). */
export function projectSoldeImagerie(ligne: Bloc, index: number, numLigne: number): Demande {
  const facture = readBloc(ligne, 'facture');
  const scenarios = readBloc(ligne, SCENARIOS);
  return {
    index,
    numLigne,
    ligne,
    numeroASP: readTexte(ligne, 'numeroASP', '/numeroASP'),
    numeroEditeur: readTexte(ligne, 'numeroEditeur', '/numeroEditeur'),
    montantHT: readNombre(facture, MONTANT, CHEMIN_MONTANT),
    regimeTVA: null,
    dateCommande: null,
    dateRealisation: readTexte(scenarios, REALISATION, CHEMIN_REALISATION),
    dateVA: readTexte(readBloc(ligne, 'VA'), 'dateSignatureVA', '/VA/dateSignatureVA'),
    dateFacture: readTexte(facture, 'dateEditionFacture', '/facture/dateEditionFacture'),
    pieces: readPieces(ligne),
    beneficiaires: readBeneficiaires(readBloc(ligne, 'beneficiaires')),
  };
}

/** Pointers of one item of a block. */
function placesOf(item: string) {
  return {
    item,
    siren: `${item}/sirenClient`,
    finess: itemPaths(`${item}/FINESSGeos`),
    rpps: `${item}/RPPS`,
    am: itemPaths(`${item}/AM`),
    typeActivite: `${item}/typeActivite`,
  };
}

const ETABLISSEMENTS = keepFirst((rang) => placesOf(`/beneficiaires/Etablissements/${rang}`));
const MEDECINS = keepFirst((rang) => placesOf(`/beneficiaires/medecinsLiberaux/${rang}`));

function readBeneficiaires(bloc: Bloc): readonly Beneficiaire[] {
  const beneficiaires: Beneficiaire[] = [];
  addItems(beneficiaires, 'etablissement', readListe(bloc, 'Etablissements'));
  addItems(beneficiaires, 'medecin', readListe(bloc, 'medecinsLiberaux'));
  return beneficiaires;
}

function addItems(
  beneficiaires: Beneficiaire[],
  type: Beneficiaire['type'],
  items: readonly unknown[],
): void {
  const placesAt = type === 'medecin' ? MEDECINS : ETABLISSEMENTS;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!isBloc(item)) continue;
    const places = placesAt(i);
    beneficiaires.push({
      type,
      chemin: places.item,
      siren: readTexte(item, 'sirenClient', places.siren),
      siret: [],
      finessJuridique: null,
      finess: readTextes(item, 'FINESSGeos', places.finess),
      rpps: readTexte(item, 'RPPS', places.rpps),
      am: readTextes(item, 'AM', places.am),
      typeActivite: readTexte(item, 'typeActivite', places.typeActivite),
    });
  }
}
