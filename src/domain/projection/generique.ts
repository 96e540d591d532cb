import { escapeSegment } from '../pointeurs.ts';
import type { Beneficiaire, Champ, Demande } from './vue.ts';
import {
  isBloc,
  itemPaths,
  readNombre,
  readPieces,
  readTexte,
  readTextes,
  type Bloc,
} from './guards.ts';

/** Beyond these a line is no form that anyone fills in: what lies further is not read. */
const PROFONDEUR_MAX = 12;
const NOEUDS_MAX = 20_000;

/**
 * A line of a form whose structure is not published, or of a modèle de référence: the published names are looked for
 * wherever they stand, the shallowest first. What bears another name is not seen.
 */
export function projectGenerique(ligne: Bloc, index: number, numLigne: number): Demande {
  const blocs = listBlocs(ligne);
  const texte = (nom: string) =>
    findFirst(blocs, ({ bloc, chemin }) => readTexte(bloc, nom, `${chemin}/${nom}`));
  const nombre = (nom: string) =>
    findFirst(blocs, ({ bloc, chemin }) => readNombre(bloc, nom, `${chemin}/${nom}`));
  const pieces = blocs.find(({ bloc }) => Array.isArray(bloc['piecesJustificatives']));
  return {
    index,
    numLigne,
    ligne,
    numeroASP: texte('numeroASP'),
    numeroEditeur: texte('numeroEditeur'),
    montantHT: nombre('montantPrestationPrincipaleSegurHTFacture') ?? nombre('montantSegurHT'),
    regimeTVA: texte('regimeTVA'),
    dateCommande: texte('dateCommande'),
    dateRealisation: texte('dateRealisationPrestation'),
    dateVA: texte('dateSignatureVA'),
    dateFacture: texte('dateEditionFacture'),
    pieces: pieces ? readPieces(pieces.bloc, pieces.chemin) : [],
    beneficiaires: readBeneficiaires(blocs),
  };
}

interface Place {
  readonly bloc: Bloc;
  readonly chemin: string;
  /** Name of the tag that holds the block, or the list of which it is an element; '' for the line. */
  readonly nom: string;
  readonly profondeur: number;
}

/** The blocks of a line, the line first, then by depth and in the order of the file. */
function listBlocs(ligne: Bloc): readonly Place[] {
  const places: Place[] = [{ bloc: ligne, chemin: '', nom: '', profondeur: 0 }];
  let vus = 0;
  // The list grows while it is walked.
  for (const { bloc, chemin, profondeur } of places) {
    if (profondeur === PROFONDEUR_MAX) continue;
    for (const nom of Object.keys(bloc)) {
      const valeur = bloc[nom];
      const ici = `${chemin}/${escapeSegment(nom)}`;
      if (isBloc(valeur)) {
        places.push({ bloc: valeur, chemin: ici, nom, profondeur: profondeur + 1 });
      } else if (Array.isArray(valeur)) {
        for (let rang = 0; rang < valeur.length && vus < NOEUDS_MAX; rang++, vus++) {
          const item: unknown = valeur[rang];
          if (!isBloc(item)) continue;
          places.push({ bloc: item, chemin: `${ici}/${rang}`, nom, profondeur: profondeur + 1 });
        }
      }
      if (++vus >= NOEUDS_MAX) return places;
    }
  }
  return places;
}

function findFirst<T>(blocs: readonly Place[], read: (place: Place) => T | null): T | null {
  for (const place of blocs) {
    const lu = read(place);
    if (lu !== null) return lu;
  }
  return null;
}

/** Names of the lists of beneficiaries in the published forms, and what their elements are. */
const LISTES: ReadonlyMap<string, Beneficiaire['type']> = new Map([
  ['Etablissements', 'etablissement'],
  ['medecinsLiberaux', 'medecin'],
  ['liberal', 'medecin'],
]);

const IDENTIFIANTS: readonly string[] = [
  'FINESSGeos',
  'FINESSGeo',
  'FINESSJuridique',
  'RPPS',
  'AM',
  'sirenClient',
  'siret',
  'SIRET',
];

/** Établissements first, as in the published forms. */
function readBeneficiaires(blocs: readonly Place[]): readonly Beneficiaire[] {
  const etablissements: Beneficiaire[] = [];
  const medecins: Beneficiaire[] = [];
  for (const place of blocs) {
    const type = typeOf(place);
    if (type !== null) {
      (type === 'medecin' ? medecins : etablissements).push(readBeneficiaire(place, type));
    }
  }
  return [...etablissements, ...medecins];
}

/** Null when the block names nobody: one whose identifiers are all null does not. */
function typeOf({ bloc, chemin, nom }: Place): Beneficiaire['type'] | null {
  const liste = /\/\d+$/.test(chemin) ? LISTES.get(nom) : undefined;
  if (liste !== undefined) return liste;
  if (!IDENTIFIANTS.some((identifiant) => isFilled(bloc[identifiant]))) return null;
  return isFilled(bloc['RPPS']) || isFilled(bloc['AM']) ? 'medecin' : 'etablissement';
}

function isFilled(valeur: unknown): boolean {
  return Array.isArray(valeur) ? valeur.length > 0 : typeof valeur === 'string' && valeur !== '';
}

function readBeneficiaire({ bloc, chemin }: Place, type: Beneficiaire['type']): Beneficiaire {
  return {
    type,
    chemin,
    siren: readTexte(bloc, 'sirenClient', `${chemin}/sirenClient`),
    siret: readUnOuListe(bloc, ['siret', 'SIRET'], chemin),
    finessJuridique: readTexte(bloc, 'FINESSJuridique', `${chemin}/FINESSJuridique`),
    finess: readUnOuListe(bloc, ['FINESSGeos', 'FINESSGeo'], chemin),
    rpps: readTexte(bloc, 'RPPS', `${chemin}/RPPS`),
    am: readUnOuListe(bloc, ['AM'], chemin),
    typeActivite: readTexte(bloc, 'typeActivite', `${chemin}/typeActivite`),
  };
}

/** A list of texts, or the text alone: nobody published which it is. */
function readUnOuListe(
  bloc: Bloc,
  noms: readonly string[],
  parent: string,
): readonly Champ<string>[] {
  return noms.flatMap((nom) => {
    const chemin = `${parent}/${nom}`;
    const seul = readTexte(bloc, nom, chemin);
    return seul === null ? readTextes(bloc, nom, itemPaths(chemin)) : [seul];
  });
}
