import type { Beneficiaire, Demande } from '../demande.ts';
import { isBloc, itemPaths, readBloc, readListe, readNombre, readPieces } from './guards.ts';
import { readTexte, readTextes, type Bloc } from './guards.ts';

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

/** Pointers of the items of a block, and of each tag in them. */
function placesOf(bloc: string) {
  const base = `/beneficiaires/${bloc}`;
  const under = (balise: string) => {
    const gardes = itemPaths(base);
    const premier = `${gardes(0)}/${balise}`;
    return (rang: number) => (rang === 0 ? premier : `${gardes(rang)}/${balise}`);
  };
  return {
    item: itemPaths(base),
    siren: under('sirenClient'),
    finess: under('FINESSGeos'),
    rpps: under('RPPS'),
    am: under('AM'),
    typeActivite: under('typeActivite'),
  };
}

const ETABLISSEMENTS = placesOf('Etablissements');
const MEDECINS = placesOf('medecinsLiberaux');

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
  const places = type === 'medecin' ? MEDECINS : ETABLISSEMENTS;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!isBloc(item)) continue;
    beneficiaires.push({
      type,
      chemin: places.item(i),
      siren: readTexte(item, 'sirenClient', places.siren(i)),
      finessJuridique: null,
      finess: readTextes(item, 'FINESSGeos', places.finess(i)),
      rpps: readTexte(item, 'RPPS', places.rpps(i)),
      am: readTextes(item, 'AM', places.am(i)),
      typeActivite: readTexte(item, 'typeActivite', places.typeActivite(i)),
    });
  }
}
