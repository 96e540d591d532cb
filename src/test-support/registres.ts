import type { Extrait, FicheFiness, FicheRpps, Registres } from '#domain/registres/registres.ts';

/** Extracts in the shapes of the real ones; the people and the places are made up. */

const TITRES_RPPS =
  "Type d'identifiant PP|Identifiant PP|Identification nationale PP|Libellé civilité exercice|Nom d'exercice|Prénom d'exercice|Code profession|Libellé profession|Libellé savoir-faire|Code mode exercice|Numéro SIRET site|";

/** A line of activity, under `TITRES_RPPS`. */
export function ligneRpps(
  numero: string,
  { nom = 'FICTIF', prenom = 'Ada', savoirFaire = 'Radio-diagnostic', mode = 'L' } = {},
): string {
  return `8|${numero}|8${numero}|Docteur|${nom}|${prenom}|10|Médecin|${savoirFaire}|${mode}|13000637200010|`;
}

export function unRpps(...lignes: readonly string[]): string {
  return `${[TITRES_RPPS, ...lignes].join('\n')}\n`;
}

interface UnSite {
  readonly numero: string;
  readonly nom?: string;
  readonly siret?: string;
  readonly ferme?: string;
}

/** « structures » v1.0.0: one legal entity, its sites, and groups before them, as the flow prints them. */
export function unFinessJson(
  juridique: { readonly numero: string; readonly siren?: string; readonly nom?: string },
  sites: readonly UnSite[],
): string {
  const structures = {
    schemaVersion: 'v1.0.0',
    generatedAt: '2026-11-23T15:49:37.615611300Z',
    gcc: [{ gccId: '1', nomGcc: 'Vallée } ] "fictive"', evenement: [{ evenementId: '7' }] }],
    gco: [],
    pmej: [
      {
        informationsGeneralesPMEJ: {
          pmSmsseId: '1',
          denominationPm: juridique.nom ?? 'CENTRE FICTIF     ',
          denominationLonguePmSmsse: 'CENTRE HOSPITALIER FICTIF',
          numFinessPm: juridique.numero,
          ...(juridique.siren && { siren: juridique.siren }),
        },
        adresse: [{ codePostal: '01000', coordonneesGeographique: { coordonneeX: '1' } }],
        ege: sites.map(({ numero, nom, siret, ferme }) => ({
          informationsGeneralesEGE: {
            egeId: '2',
            ...(ferme && { dateFermeture: ferme }),
            nomEgeCourt: nom ?? 'CLINIQUE FICTIVE',
            nomEgeLong: nom ?? 'CLINIQUE FICTIVE DES "ÉRABLES"',
            numFinessEge: numero,
            espic: ['0'],
            ...(siret && { siret }),
          },
          etatObjet: ferme ? 'I' : 'A',
        })),
        etatObjet: 'A',
        dateDerniereMaj: '2021-10-18 00:00:00',
      },
    ],
  };
  return JSON.stringify(structures, null, 2).replaceAll('": ', '" : ');
}

/** A line « structureet » of « etalab-cs1100502 ». */
export function ligneEtalab(numero: string, juridique: string, nom: string, siret = ''): string {
  const cellules = Array.from({ length: 31 }, () => '');
  [cellules[0], cellules[1], cellules[2], cellules[3], cellules[4], cellules[22]] = [
    'structureet',
    numero,
    juridique,
    nom,
    nom,
    siret,
  ];
  return `${cellules.join(';')};`;
}

const EXTRAIT: Extrait = { nom: 'extrait.json', date: '2026-03-01', coupe: false };

const UN_SITE: FicheFiness = {
  nature: 'geographique',
  noms: ['CLINIQUE FICTIVE'],
  siren: null,
  siret: null,
  juridique: null,
  active: true,
  fermeture: null,
};

const UN_MEDECIN: FicheRpps = {
  noms: ['FICTIF Ada'],
  professions: ['Médecin'],
  savoirFaire: ['Radio-diagnostic'],
  modes: ['L'],
};

/** FINESS answers: number → what it says of it, null for a number that it does not have. */
export function finessDit(
  fiches: Readonly<Record<string, Partial<FicheFiness> | null>>,
  extrait: Partial<Extrait> = {},
): Registres {
  return { finess: reponses(fiches, UN_SITE, extrait) };
}

/** The same for the RPPS. */
export function rppsDit(
  fiches: Readonly<Record<string, Partial<FicheRpps> | null>>,
  extrait: Partial<Extrait> = {},
): Registres {
  return { rpps: reponses(fiches, UN_MEDECIN, extrait) };
}

function reponses<Fiche extends object>(
  fiches: Readonly<Record<string, Partial<Fiche> | null>>,
  depart: Fiche,
  extrait: Partial<Extrait>,
) {
  const connues = Object.entries(fiches).flatMap(([numero, fiche]): [string, Fiche][] =>
    fiche === null ? [] : [[numero, { ...depart, ...fiche }]],
  );
  return {
    extrait: { ...EXTRAIT, ...extrait },
    cherches: Object.keys(fiches),
    fiches: new Map(connues),
  };
}
