import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unDepot, unReglage } from '#test-support/journal.ts';
import type { BrancheContenue, Contenu, Partie } from './contenu.ts';
import { readSauvegarde, writeRestaurable, writeSauvegarde } from './sauvegarde.ts';

/** A journal of that many records; those of `depots` bring a file of these bytes. */
type Depots = readonly (Uint8Array<ArrayBuffer> | null)[];
const depots: fc.Arbitrary<Depots> = fc.array(fc.option(fc.uint8Array({ maxLength: 40 })), {
  maxLength: 12,
});
const contenus: fc.Arbitrary<Contenu> = fc
  .tuple(depots, fc.array(fc.tuple(depots, fc.nat(12)), { maxLength: 3 }))
  .map(([ligne, branches]) => build(ligne, branches));

/** `branches`: their records, and after which of the line, at most, each begins. */
function build(ligne: Depots, branches: readonly (readonly [Depots, number])[] = []): Contenu {
  return {
    ...buildPartie(ligne),
    branches: branches
      .filter(([suite]) => suite.length > 0)
      .map(([suite, voulu], rang) => {
        const depuis = Math.min(voulu, ligne.length);
        const nom = rang === 0 ? 'Avec le rejet' : null;
        return { id: 1 + rang, nom, depuis, ...buildPartie(suite, depuis) };
      }),
  };
}

function buildPartie(depots: Depots, depuis = 0): Partie {
  const textes: string[] = [];
  const fichiers: { id: string; blob: Blob }[] = [];
  for (const [rang, octets] of depots.entries()) {
    const sequence = depuis + rang + 1;
    if (!octets) textes.push(JSON.stringify(unReglage(sequence)));
    else {
      const depot = unDepot(sequence, new Blob([octets], { type: 'application/pdf' }));
      textes.push(JSON.stringify(depot.enregistrement));
      for (const [id, blob] of depot.fichiers) fichiers.push({ id, blob });
    }
  }
  return { textes, fichiers };
}

const UN_CONTENU = build([null, new Uint8Array([1, 2, 3]), null, new Uint8Array([4])]);
const AVEC_BRANCHES = build(
  [null, new Uint8Array([1, 2, 3]), null, new Uint8Array([4])],
  [
    [[new Uint8Array([5, 6]), null], 3],
    [[null, new Uint8Array([7])], 1],
  ],
);

async function bytes(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

async function motifOf(source: Blob | string): Promise<string> {
  const lu = await readSauvegarde(typeof source === 'string' ? new Blob([source]) : source);
  return lu.ok ? 'accepted' : lu.motif;
}

function withoutBlobs({ fichiers, ...reste }: BrancheContenue) {
  return { ...reste, fichiers: fichiers.map(({ id, blob }) => [id, blob.size]) };
}

/** The header line changed, the rest as it was. */
async function withEntete(contenu: Contenu, change: (texte: string) => string): Promise<Blob> {
  const texte = await writeSauvegarde(contenu).text();
  const fin = texte.indexOf('\n');
  return new Blob([change(texte.slice(0, fin)), texte.slice(fin)]);
}

const INCOHERENTE_1 = 'La branche n° 1 de la sauvegarde est incomplète ou incohérente.';

describe('la sauvegarde', () => {
  it('rend à l’octet près ce qui était gardé', async () => {
    await fc.assert(
      fc.asyncProperty(contenus, async (contenu) => {
        const sauvegarde = writeSauvegarde(contenu);
        expect(writeRestaurable(contenu)).not.toBeNull();
        const lu = await readSauvegarde(sauvegarde);
        if (!lu.ok) throw new Error(lu.motif);
        expect(lu.contenu.textes).toEqual(contenu.textes);
        expect(lu.contenu.branches.map(withoutBlobs)).toEqual(contenu.branches.map(withoutBlobs));
        expect(await bytes(writeSauvegarde(lu.contenu))).toEqual(await bytes(sauvegarde));
      }),
      { numRuns: 30 },
    );
  });

  it('rend chaque fichier avec ses octets et son type', async () => {
    const lu = await readSauvegarde(writeSauvegarde(UN_CONTENU));
    const [premier, second] = lu.ok ? lu.contenu.fichiers : [];
    expect(premier && (await bytes(premier.blob))).toEqual(new Uint8Array([1, 2, 3]));
    expect(second && (await bytes(second.blob))).toEqual(new Uint8Array([4]));
    expect(second?.blob.type).toBe('application/pdf');
  });

  it.each([
    ['sans branche', UN_CONTENU],
    ['avec branches', AVEC_BRANCHES],
  ])(
    'refuse avec une raison, sans jamais lever, des octets changés au hasard, %s',
    async (_, contenu) => {
      const original = await bytes(writeSauvegarde(contenu));
      const taille = original.length;
      const changements = fc.array(fc.tuple(fc.nat(taille - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 4,
      });
      const fins = fc.oneof({ weight: 4, arbitrary: fc.constant(taille) }, fc.nat(taille));
      await fc.assert(
        fc.asyncProperty(changements, fins, async (changes, fin) => {
          const octets = original.slice(0, fin);
          for (const [place, valeur] of changes) octets[place] = valeur;
          const lu = await readSauvegarde(new Blob([octets]));
          if (!lu.ok) expect(lu.motif).toMatch(/^[A-ZÀ-Ý].*\.$/s);
          // What is still a backup is one through and through.
          else
            expect(await readSauvegarde(writeSauvegarde(lu.contenu))).toMatchObject({ ok: true });
        }),
        { numRuns: 200 },
      );
    },
  );

  it.each([
    ['un fichier vide', ''],
    ['un texte', 'bonjour\n'],
    ['un autre JSON', '{"format":"autre"}\n'],
    ['null', 'null\n'],
    ['une ligne sans fin', `{"format":"simulateur-segur/sauvegarde"`],
    [
      'des tailles négatives',
      '{"format":"simulateur-segur/sauvegarde","version":1,"enregistrements":0,"tailleJournal":-1,"fichiers":[]}\n',
    ],
    [
      'des fichiers qui n’en sont pas',
      '{"format":"simulateur-segur/sauvegarde","version":1,"enregistrements":0,"tailleJournal":0,"fichiers":[null]}\n',
    ],
  ])('ne prend pas %s pour une sauvegarde', async (_cas, texte) => {
    expect(await motifOf(texte)).toBe('Ce fichier n’est pas une sauvegarde du simulateur.');
  });

  it('refuse celle d’une autre version', async () => {
    const autre = await withEntete(UN_CONTENU, (entete) =>
      entete.replace('"version":1', '"version":3'),
    );
    expect(await motifOf(autre)).toBe('Cette sauvegarde vient d’une autre version du simulateur.');
  });

  it.each([1, 10, 200])('refuse celle à qui il manque %i octets', async (manque) => {
    const sauvegarde = writeSauvegarde(UN_CONTENU);
    expect(await motifOf(sauvegarde.slice(0, sauvegarde.size - manque))).toBe(
      'La sauvegarde est incomplète, ou a été modifiée.',
    );
  });

  it('refuse un journal qui ne compte pas ses enregistrements', async () => {
    const fausse = await withEntete(UN_CONTENU, (entete) =>
      entete.replace('"enregistrements":4', '"enregistrements":5'),
    );
    expect(await motifOf(fausse)).toBe('Le journal de la sauvegarde est incomplet.');
  });

  it('refuse un trou dans le journal', async () => {
    const textes = [1, 3].map((sequence) => JSON.stringify(unReglage(sequence)));
    expect(await motifOf(writeSauvegarde({ textes, fichiers: [], branches: [] }))).toBe(
      'L’enregistrement 2 de la sauvegarde est illisible.',
    );
  });

  it('refuse qu’un fichier du journal manque', async () => {
    const [premier] = UN_CONTENU.fichiers;
    const sauvegarde = writeSauvegarde({ ...UN_CONTENU, fichiers: premier ? [premier] : [] });
    expect(await motifOf(sauvegarde)).toBe(
      'Le fichier « modèle 4.pdf » manque dans la sauvegarde.',
    );
  });

  it('refuse un fichier que le journal ne nomme pas', async () => {
    const fichiers = [...UN_CONTENU.fichiers, { id: 'f9-0', blob: new Blob(['x']) }];
    expect(await motifOf(writeSauvegarde({ ...UN_CONTENU, fichiers }))).toBe(
      'La sauvegarde contient des fichiers que son journal ne connaît pas.',
    );
  });

  it('refuse un fichier qui prend la place de celui d’un enregistrement à venir', async () => {
    const { enregistrement } = unDepot(1);
    const textes = [JSON.stringify(enregistrement).replace('f1-0', 'f2-0')];
    const fichiers = [{ id: 'f2-0', blob: new Blob(['contenu 1']) }];
    expect(await motifOf(writeSauvegarde({ textes, fichiers, branches: [] }))).toBe(
      'Le journal de la sauvegarde est incohérent.',
    );
  });

  it('sans branche, reste celle que lit une page plus ancienne', async () => {
    const texte = await writeSauvegarde(UN_CONTENU).text();
    const entete: unknown = JSON.parse(texte.slice(0, texte.indexOf('\n')));
    expect(entete).toMatchObject({ version: 1 });
    expect(entete).not.toHaveProperty('branches');
  });

  // What is changed in the header → why it is refused.
  it.each<[string, string, string, string]>([
    ['sans ses branches', '"branches"', '"autres"', 'Les branches de la sauvegarde manquent.'],
    ['d’une branche qui commence après la fin', '"depuis":3', '"depuis":5', INCOHERENTE_1],
    ['d’une branche qui commence avant le début', '"depuis":3', '"depuis":-1', INCOHERENTE_1],
    ['d’une branche sans numéro', '"id":1', '"id":null', INCOHERENTE_1],
    ['d’une branche au numéro démesuré', '"id":1', '"id":9007199254740992', INCOHERENTE_1],
    ['d’une branche au nom démesuré', 'Avec le rejet', 'a'.repeat(81), INCOHERENTE_1],
    ['d’une branche au nom qui n’en est pas un', '"Avec le rejet"', '{}', INCOHERENTE_1],
    [
      'de deux branches du même numéro',
      '"id":2',
      '"id":1',
      'Deux branches de la sauvegarde portent le même numéro.',
    ],
    [
      'd’une branche qui ne suit pas la ligne',
      '"depuis":3',
      '"depuis":2',
      'L’enregistrement 3 de la branche n° 1 de la sauvegarde est illisible.',
    ],
    [
      'd’une branche qui compte mal',
      '"depuis":1,"enregistrements":2',
      '"depuis":1,"enregistrements":3',
      'Le journal de la branche n° 2 de la sauvegarde est incomplet.',
    ],
  ])('refuse celle %s', async (_cas, avant, apres, motif) => {
    const fausse = await withEntete(AVEC_BRANCHES, (entete) => {
      expect(entete).toContain(avant);
      return entete.replace(avant, apres);
    });
    expect(await motifOf(fausse)).toBe(motif);
  });

  it('refuse celle qui a trop de branches', async () => {
    const branches = Array.from({ length: 1001 }, (_, id) => ({
      id,
      nom: null,
      depuis: 0,
      textes: [JSON.stringify(unReglage(1))],
      fichiers: [],
    }));
    const contenu = { ...UN_CONTENU, branches };
    expect(writeRestaurable(contenu)).toBeNull();
    expect(await motifOf(writeSauvegarde(contenu))).toBe('La sauvegarde a plus de 1000 branches.');
  });

  it('refuse celle dont les journaux sont trop longs', async () => {
    const journal = { ...UN_CONTENU, branches: [] };
    const longue = await withEntete(journal, (texte) =>
      texte.replace(/"tailleJournal":\d+/, `"tailleJournal":${256 * 2 ** 20 + 1}`),
    );
    expect(await motifOf(longue)).toBe('La sauvegarde a plus de 256 Mo de journaux.');
    // One text, many times: what is long is not written to know it.
    const textes = Array.from({ length: 257 }, () => 'a'.repeat(2 ** 20));
    expect(writeRestaurable({ ...journal, textes })).toBeNull();
  });

  it('numérote les branches à nouveau, dans leur ordre', async () => {
    const [une, autre] = AVEC_BRANCHES.branches;
    if (!une || !autre) throw new Error('no branch');
    const branches = [
      { ...une, id: Number.MAX_SAFE_INTEGER },
      { ...autre, id: 12 },
    ];
    const lu = await readSauvegarde(writeSauvegarde({ ...AVEC_BRANCHES, branches }));
    expect(lu.ok && lu.contenu.branches.map(({ id, depuis }) => [id, depuis])).toEqual([
      [1, autre.depuis],
      [2, une.depuis],
    ]);
  });

  it('refuse une branche qui contredit la ligne, et celle à qui un fichier manque', async () => {
    const [premiere] = AVEC_BRANCHES.branches;
    if (!premiere) throw new Error('no branch');
    const ote = { sequence: 4, maintenant: '2026-01-01T00:00', commande: 'oterRepere' };
    const textes = [JSON.stringify({ ...ote, evenements: [{ type: 'repereOte', nom: 'Fin' }] })];
    const contredite = { ...premiere, textes, fichiers: [] };
    expect(await motifOf(writeSauvegarde({ ...UN_CONTENU, branches: [contredite] }))).toBe(
      'Le journal de la branche n° 1 de la sauvegarde est incohérent.',
    );
    const sansFichier = { ...premiere, fichiers: [] };
    expect(await motifOf(writeSauvegarde({ ...UN_CONTENU, branches: [sansFichier] }))).toMatch(
      /^Le fichier « .* » manque dans la branche n° 1 de la sauvegarde\.$/,
    );
  });

  it('ôte d’un nom de branche ce qui ne se voit pas', async () => {
    const branches = AVEC_BRANCHES.branches.map((branche) => ({ ...branche, nom: ' a\u202e ' }));
    const lu = await readSauvegarde(writeSauvegarde({ ...AVEC_BRANCHES, branches }));
    expect(lu.ok && lu.contenu.branches.map(({ nom }) => nom)).toEqual(['a', 'a']);
  });
});
