import { describe, expect, it } from 'vitest';
import { texteExemple } from '#test-support/exemples.ts';
import { deriveModeleOfFichiers, readNoeud, type FichierModele } from './derive-modele.ts';

const AVANCE = texteExemple('mdv-lgc-va1.avance.ttc.json');

function fichier(contenu: BlobPart, nom = 'modele.json'): FichierModele {
  return new File([contenu], nom);
}

async function refusOf(...fichiers: readonly FichierModele[]) {
  const result = await deriveModeleOfFichiers(fichiers);
  if (result.ok || !('refus' in result)) throw new Error('not refused');
  return result.refus;
}

/** Names of the tags of the root. */
async function racineOf(...fichiers: readonly FichierModele[]): Promise<readonly string[]> {
  const result = await deriveModeleOfFichiers(fichiers);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.racine.balises?.map(({ nom }) => nom) ?? [];
}

/** Every value as Badgerfish writes it. */
function wrapAll(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map(wrapAll);
  if (typeof valeur !== 'object' || valeur === null) return { $: valeur };
  return Object.fromEntries(Object.entries(valeur).map(([nom, dedans]) => [nom, wrapAll(dedans)]));
}

/** Every plain value, and every empty list, under its path. */
function flatten(valeur: unknown, chemin: readonly string[] = []): Record<string, unknown> {
  const dedans = typeof valeur === 'object' && valeur !== null ? Object.entries(valeur) : [];
  if (dedans.length === 0) return { [chemin.join('.')]: valeur };
  return Object.assign({}, ...dedans.map(([nom, each]) => flatten(each, [...chemin, nom])));
}

const BALISES = ['impId', 'numeroAns', 'siret', 'lignesImport'];

describe('des fichiers donnés comme modèle', () => {
  it('en montrent ensemble la structure', async () => {
    const vierge = '{"impId":null,"numeroAns":"","siret":"","lignesImport":[{"enPlus":""}]}';
    const result = await deriveModeleOfFichiers([fichier(AVANCE), fichier(vierge, 'vierge.json')]);
    if (!result.ok) throw new Error(JSON.stringify(result));
    expect(result.remarques).toContainEqual({
      chemin: '/lignesImport/*/enPlus',
      nature: 'facultative',
      texte: 'Présente dans 1 exemple sur 2 : elle est tenue pour facultative.',
    });
  });

  it('peuvent avoir une marque d’ordre ou un autre encodage', async () => {
    expect(await racineOf(fichier(`\ufeff${AVANCE}`))).toEqual(BALISES);
    const utf16 = new Uint16Array([0xfeff, ...[...AVANCE].map((signe) => signe.charCodeAt(0))]);
    expect(await racineOf(fichier(utf16))).toEqual(BALISES);
  });

  it('qui ne sont pas du JSON sont refusés, avec la place de chaque faute', async () => {
    const { fichier: nom, constats } = await refusOf(
      fichier(AVANCE),
      fichier(AVANCE.replace('"siret":', '"siret"'), 'abime.json'),
    );
    expect(nom).toBe('abime.json');
    expect(constats.map(({ controle, position }) => [controle, position.ligne])).toEqual([
      ['deux-points-apres-cle', 4],
    ]);
  });

  it('où une balise est écrite deux fois sont refusés', async () => {
    const double = AVANCE.replace('"siret":', '"numeroAns": "x", "siret":');
    const { constats } = await refusOf(fichier(double));
    expect(constats.map(({ controle }) => controle)).toEqual(['balises-uniques']);
  });

  it('qui ne sont pas des demandes sont refusés, avec leur nom', async () => {
    expect(await refusOf(fichier('{"a":1}', 'autre.json'))).toEqual({
      fichier: null,
      motif: expect.stringContaining('« autre.json » : la balise « lignesImport »'),
      constats: [],
    });
  });

  const document: unknown = JSON.parse(AVANCE);
  it.each([
    ['dans une liste', [document], 'dans une liste'],
    ['dans la réponse d’une API', { data: document }, 'dans la balise « data »'],
    ['à plat', flatten(document), 'des chemins'],
    ['dont chaque valeur est dans un bloc', wrapAll(document), 'chaque valeur y est dans un bloc'],
  ])('%s sont refusés comme à la simulation, avec la même correction', async (_, valeur, dit) => {
    const { fichier: nom, constats } = await refusOf(fichier(JSON.stringify(valeur)));
    expect(nom).toBe('modele.json');
    expect(constats.map(({ controle }) => controle)).toEqual(['enveloppe-en-place']);
    expect(constats[0]?.libelle).toContain(dit);
    const corrige: unknown = JSON.parse(constats[0]?.correction?.texte ?? '');
    expect(corrige).toEqual(document);
  });

  it('qui ne sont pas un modèle se comparent tels quels, enveloppés ou non', async () => {
    expect(await readNoeud(fichier(JSON.stringify([document])))).toMatchObject({ ok: true });
  });

  it.each([
    ['un zip', 'PK\u0003\u0004'],
    ['rien', ''],
    ['un abîme', '['.repeat(200_000)],
  ])('qui sont %s sont refusés sans dommage', async (_, contenu) => {
    expect((await refusOf(fichier(contenu))).constats).not.toEqual([]);
  });

  it('sont refusés s’ils sont trop gros ou trop nombreux', async () => {
    const gros = fichier(new Uint8Array(5 * 2 ** 20 + 1));
    expect((await refusOf(gros)).motif).toContain('5 Mo');
    const nombreux = Array.from({ length: 11 }, () => fichier(AVANCE));
    expect((await refusOf(...nombreux)).motif).toContain('10 fichiers');
  });

  it('que le navigateur ne lit plus sont un échec, pas une exception', async () => {
    const parti = fichier(AVANCE);
    parti.arrayBuffer = () => Promise.reject(new DOMException('parti', 'NotFoundError'));
    expect(await deriveModeleOfFichiers([parti])).toEqual({
      ok: false,
      failure: { type: 'fichier-inaccessible', detail: 'parti' },
    });
  });
});

describe('readNoeud', () => {
  it('lit la structure de n’importe quel document', async () => {
    expect(await readNoeud(fichier('[1]'))).toEqual({
      ok: true,
      racine: {
        type: 'tableau',
        nul: 'non-dite',
        element: { type: 'nombre', nul: 'non-dite' },
      },
    });
  });

  it('nomme le fichier qu’il refuse', async () => {
    expect(await readNoeud(fichier('{"12":1}', 'a.json'))).toMatchObject({
      refus: { fichier: 'a.json', motif: expect.stringContaining('« 12 »') },
    });
  });
});
