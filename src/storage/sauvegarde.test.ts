import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unDepot, unReglage } from '#test-support/journal.ts';
import type { Contenu } from './journal.ts';
import { readSauvegarde, writeSauvegarde } from './sauvegarde.ts';

/** A journal of that many records; those of `depots` bring a file of these bytes. */
const contenus: fc.Arbitrary<Contenu> = fc
  .array(fc.option(fc.uint8Array({ maxLength: 40 })), { maxLength: 12 })
  .map((depots) => build(depots));

function build(depots: readonly (Uint8Array<ArrayBuffer> | null)[]): Contenu {
  const textes: string[] = [];
  const fichiers: { id: string; blob: Blob }[] = [];
  for (const [rang, octets] of depots.entries()) {
    if (!octets) textes.push(JSON.stringify(unReglage(rang + 1)));
    else {
      const depot = unDepot(rang + 1, new Blob([octets], { type: 'application/pdf' }));
      textes.push(JSON.stringify(depot.enregistrement));
      for (const [id, blob] of depot.fichiers) fichiers.push({ id, blob });
    }
  }
  return { textes, fichiers };
}

const UN_CONTENU = build([null, new Uint8Array([1, 2, 3]), null, new Uint8Array([4])]);

async function bytes(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

async function motifOf(source: Blob | string): Promise<string> {
  const lu = await readSauvegarde(typeof source === 'string' ? new Blob([source]) : source);
  return lu.ok ? 'accepted' : lu.motif;
}

/** The header line changed, the rest as it was. */
async function withEntete(contenu: Contenu, change: (texte: string) => string): Promise<Blob> {
  const texte = await writeSauvegarde(contenu).text();
  const fin = texte.indexOf('\n');
  return new Blob([change(texte.slice(0, fin)), texte.slice(fin)]);
}

describe('la sauvegarde', () => {
  it('rend à l’octet près ce qui était gardé', async () => {
    await fc.assert(
      fc.asyncProperty(contenus, async (contenu) => {
        const sauvegarde = writeSauvegarde(contenu);
        const lu = await readSauvegarde(sauvegarde);
        if (!lu.ok) throw new Error(lu.motif);
        expect(lu.contenu.textes).toEqual(contenu.textes);
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

  it('refuse avec une raison, sans jamais lever, des octets changés au hasard', async () => {
    const original = await bytes(writeSauvegarde(UN_CONTENU));
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
        else expect(await readSauvegarde(writeSauvegarde(lu.contenu))).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });

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
      entete.replace('"version":1', '"version":2'),
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
    expect(await motifOf(writeSauvegarde({ textes, fichiers: [] }))).toBe(
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
    expect(await motifOf(writeSauvegarde({ textes, fichiers }))).toBe(
      'Le journal de la sauvegarde est incohérent.',
    );
  });
});
