import { describe, expect, it } from 'vitest';
import { exemple } from '#test-support/exemples.ts';
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

const autrement = (nom: string) => JSON.stringify({ numeroAns, siret, [nom]: LIGNES });

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
    manque('une demande seule', DEMANDE, 'une demande seule', '"lignesImport": ['),
    manque('la liste des demandes', [DEMANDE, DEMANDE], 'la liste des demandes, seule'),
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
