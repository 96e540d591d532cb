import type { Beneficiaire, Demande } from './vue.ts';
import {
  isBloc,
  itemPaths,
  readBloc,
  readListe,
  readNombre,
  readPieces,
  readTexte,
  readTextes,
  type Bloc,
} from './guards.ts';

const STRUCTURE = '/beneficiaires/structure';
const FINESS_JURIDIQUE = `${STRUCTURE}/FINESSJuridique`;
const FINESS_GEO = itemPaths(`${STRUCTURE}/FINESSGeo`);
const LIBERAL = itemPaths('/beneficiaires/liberal');

/** Avance of the Médecins de ville, vague 1. */
export function projectAvanceMdv(ligne: Bloc, index: number, numLigne: number): Demande {
  const commande = readBloc(ligne, 'commande');
  return {
    index,
    numLigne,
    ligne,
    numeroASP: readTexte(ligne, 'numeroASP', '/numeroASP'),
    numeroEditeur: readTexte(ligne, 'numeroEditeur', '/numeroEditeur'),
    montantHT: readNombre(commande, 'montantSegurHT', '/commande/montantSegurHT'),
    regimeTVA: readTexte(commande, 'regimeTVA', '/commande/regimeTVA'),
    dateCommande: readTexte(commande, 'dateCommande', '/commande/dateCommande'),
    dateRealisation: null,
    dateVA: null,
    dateFacture: null,
    pieces: readPieces(ligne),
    beneficiaires: readBeneficiaires(readBloc(ligne, 'beneficiaires')),
  };
}

function readBeneficiaires(bloc: Bloc): readonly Beneficiaire[] {
  const beneficiaires: Beneficiaire[] = [];
  const structure = readBloc(bloc, 'structure');
  if (isStructureFilled(structure)) {
    beneficiaires.push({
      type: 'etablissement',
      chemin: STRUCTURE,
      siren: null,
      siret: [],
      finessJuridique: readTexte(structure, 'FINESSJuridique', FINESS_JURIDIQUE),
      finess: readTextes(structure, 'FINESSGeo', FINESS_GEO),
      rpps: null,
      am: [],
      typeActivite: null,
    });
  }
  readListe(bloc, 'liberal').forEach((item, i) => {
    if (isBloc(item)) beneficiaires.push(readMedecin(item, LIBERAL(i)));
  });
  return beneficiaires;
}

/** For a LIBERAL the block `structure` is kept with null everywhere: it then names nobody. */
function isStructureFilled(structure: Bloc): boolean {
  for (const nom in structure) {
    const valeur = structure[nom];
    if (Array.isArray(valeur) ? valeur.length > 0 : typeof valeur === 'string' && valeur !== '') {
      return true;
    }
  }
  return false;
}

function readMedecin(item: Bloc, chemin: string): Beneficiaire {
  return {
    type: 'medecin',
    chemin,
    siren: null,
    siret: [],
    finessJuridique: null,
    finess: [],
    rpps: readTexte(item, 'RPPS', `${chemin}/RPPS`),
    am: [],
    typeActivite: null,
  };
}
