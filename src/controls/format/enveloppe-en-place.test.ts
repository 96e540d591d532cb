import { describe, expect, it } from 'vitest';
import { exemple, type Valeur } from '#test-support/exemples.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { testPlanControl } from '#test-support/test-plan-control.ts';
import { enveloppeEnPlace } from './enveloppe-en-place.ts';

const DOCUMENT = exemple('img-db-va2.solde');
const { numeroAns, siret, lignesImport } = DOCUMENT;
const LIGNES = Array.isArray(lignesImport) ? lignesImport : [];
const DEMANDE = LIGNES[0] ?? null;
const ENTIER = JSON.stringify(DOCUMENT);

/** The document stands there whole: it is given back. */
function entoure(nom: string, valeur: unknown, dit: string) {
  return { nom, texte: JSON.stringify(valeur), dit, corrige: ENTIER };
}

/** Something lacks that nobody can invent. */
function manque(nom: string, valeur: unknown, dit: string, conseil = '') {
  return { nom, texte: JSON.stringify(valeur), dit, conseil, corrige: null };
}

/** A table by columns, each of which numbers its rows. */
function columns(lignes: readonly Valeur[]): Record<string, Record<string, Valeur>> {
  const colonnes: Record<string, Record<string, Valeur>> = {};
  for (const [rang, ligne] of lignes.entries()) {
    const dedans = typeof ligne === 'object' && ligne !== null ? Object.entries(ligne) : [];
    for (const [nom, each] of dedans) (colonnes[nom] ??= {})[rang] = each;
  }
  return colonnes;
}

const autrement = (nom: string) => JSON.stringify({ numeroAns, siret, [nom]: LIGNES });

/** How a tag of a path is joined to what stands before it. */
type Jointure = (avant: string, nom: string) => string;

const points: Jointure = (avant, nom) => `${avant}.${nom}`;
const crochets: Jointure = (avant, nom) => `${avant}[${nom}]`;

/** A value as « flat » (npm) or a form of a page spreads it: each plain value, and each empty list, under its path. */
function spread(valeur: Valeur, joint: Jointure, chemin = ''): Record<string, Valeur> {
  const dedans = typeof valeur === 'object' && valeur !== null ? Object.entries(valeur) : [];
  if (dedans.length === 0) return { [chemin]: valeur };
  return Object.assign(
    {},
    ...dedans.map(([nom, each]) => spread(each, joint, chemin === '' ? nom : joint(chemin, nom))),
  );
}

const lines = (valeur: unknown) => JSON.stringify(valeur, null, 2);

/** Made flat for a table: the blocks are rebuilt. */
function aplati(nom: string, valeur: unknown, dit: string, conseil: string) {
  return { nom: `${nom}, à plat`, texte: lines(valeur), dit, conseil, corrige: lines(DOCUMENT) };
}

const demandes = (joint: Jointure) => ({
  ...DOCUMENT,
  lignesImport: LIGNES.map((ligne) => spread(ligne, joint)),
});
const points2 = LIGNES.map((ligne) => spread(ligne, points));

testPlanControl(enveloppeEnPlace, {
  conformes: [
    { nom: 'une enveloppe en place', texte: ENTIER },
    {
      nom: 'un bloc à la place de la liste',
      texte: JSON.stringify({ numeroAns, siret, lignesImport: DEMANDE }),
    },
    { nom: 'une balise mal écrite', texte: autrement('ligneImport') },
    { nom: 'autre chose', texte: '{"a": [{"b": 1}]}' },
    { nom: 'rien', texte: '[]' },
  ],
  nonConformes: [
    entoure('un fichier dans une liste', [DOCUMENT], 'dans une liste'),
    entoure('la réponse d’une API', { status: 200, data: DOCUMENT }, 'dans la balise « data »'),
    entoure('deux enveloppes de trop', { d: { results: [DOCUMENT] } }, '« results »'),
    entoure('un fichier dans un texte', { d: ENTIER }, 'écrit comme un texte'),
    entoure('un fichier dans une ligne de requête', [{ json: ENTIER }], 'écrit comme un texte'),
    entoure(
      'un fichier dans « lignesImport »',
      { ...DOCUMENT, lignesImport: [DOCUMENT] },
      'un fichier entier',
    ),
    entoure('une enveloppe vide autour', { lignesImport: [DOCUMENT] }, 'un fichier entier'),
    ...['demandes', 'lines', 'data'].map((nom) => ({
      nom: `des demandes sous « ${nom} »`,
      texte: autrement(nom),
      dit: `dans la balise « ${nom} »`,
      corrige: ENTIER,
    })),
    aplati('« flat » (npm)', spread(DOCUMENT, points), '« lignesImport.0.numLigne »', '« flat »'),
    aplati('« flat », une ligne', [spread(DOCUMENT, points)], 'des chemins', 'pandas'),
    aplati('des demandes', demandes(points), '« facture.date', 'pandas (json_normalize)'),
    ...[{ facture: null, VA: null }].map((vides) =>
      aplati(
        'pandas, où une demande n’a pas de facture',
        { ...DOCUMENT, lignesImport: points2.map((ligne) => ({ ...ligne, ...vides })) },
        '« facture.date',
        'pandas',
      ),
    ),
    aplati('des demandes de formulaires', demandes(crochets), '« facture[date', 'pages web'),
    aplati(
      'flatten_json',
      demandes((avant, nom) => `${avant}_${nom}`),
      '« facture_date',
      'flatten_json',
    ),
    aplati(
      'des pointeurs',
      demandes((avant, nom) => `${avant}/${nom}`),
      '« facture/date',
      'des blocs',
    ),
    manque(
      'une liste à plat dont il manque un rang',
      {
        ...DOCUMENT,
        lignesImport: points2.map(({ ...ligne }) => ({
          ...ligne,
          'piecesJustificatives.7.nomFichier': 'a.pdf',
        })),
      },
      'des chemins',
    ),
    manque(
      'une valeur à plat à la place d’un bloc',
      { ...DOCUMENT, lignesImport: points2.map((ligne) => ({ facture: 'F-001', ...ligne })) },
      'des chemins',
    ),
    manque('une demande seule', DEMANDE, 'une demande seule', '"lignesImport": ['),
    manque('la liste des demandes', [DEMANDE, DEMANDE], 'la liste des demandes, seule'),
    manque('pandas, to_json par défaut', columns(LIGNES), 'par colonnes', 'orient="records"'),
    manque('une liste d’une demande', [DEMANDE], 'seule', '"lignesImport": et derrière'),
    manque('une liste de json_agg', [{ json_agg: [DEMANDE] }], 'dans la balise « json_agg »'),
    manque('une demande par ligne', [{ d: DEMANDE }, { d: DEMANDE }], 'la liste des demandes'),
    manque('des fichiers réunis', [DOCUMENT, DOCUMENT], 'plusieurs fichiers', 'séparément'),
    manque('une liste plus bas', { numeroAns, siret, data: { lignesImport } }, '« data »'),
    manque(
      'plusieurs fichiers dans « lignesImport »',
      { ...DOCUMENT, lignesImport: [DOCUMENT, DOCUMENT] },
      'un fichier entier',
    ),
  ],
});

describe('un document hostile', () => {
  const large = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`a${i}`, '[{']));
  it.each([[large], [[large, large]], [{ a: { b: { c: { d: { e: DOCUMENT } } } } }]])(
    'est regardé sans s’y perdre',
    async (valeur) => {
      const { constats } = await simulateText(JSON.stringify(valeur));
      expect(constats).not.toEqual([]);
    },
  );
});
