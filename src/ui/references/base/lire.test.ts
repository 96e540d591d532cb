import { describe, expect, it, vi } from 'vitest';
import { unOds, unXlsx, unZip } from '#test-support/classeur.ts';
import { readBaseFile } from './lire.ts';

// The thread of the tables, without a thread.
vi.mock('#worker/tableur-client.ts', async () => {
  const { lireClasseur } = await import('#validation/tableur/lire.ts');
  return { lireClasseur: vi.fn<(f: File) => Promise<unknown>>((f) => lireClasseur(f)) };
});

const file = (contenu: string | Uint8Array<ArrayBuffer>, nom = 'base.csv') =>
  new File([contenu], nom);
const latin1 = (texte: string) => new Uint8Array(Buffer.from(texte, 'latin1'));
const read = (fichier: File) => readBaseFile(fichier, new AbortController().signal);

const cellule = (valeur: string | number) =>
  typeof valeur === 'number'
    ? `<c><v>${valeur}</v></c>`
    : `<c t="inlineStr"><is><t>${valeur}</t></is></c>`;

/** Cells of texts and numbers, whose places are not said, as the standard allows. */
function unClasseur(rangees: readonly (readonly (string | number)[])[]): File {
  const lignes = rangees.map((rangee) => `<row>${rangee.map(cellule).join('')}</row>`);
  return unXlsx(`<sheetData>${lignes.join('')}</sheetData>`);
}

describe('readBaseFile', () => {
  it.each([
    ['au point-virgule', 'Nom;FINESS ET\nClinique, rue A;750000018\n'],
    ['à la virgule, entre guillemets', '"Nom","FINESS ET"\n"Clinique; A","750000018"\n'],
    ['à la tabulation', 'Nom\tFINESS ET\nClinique\t750000018\n'],
    [
      'précédé d’un BOM, aux fins de ligne de Windows',
      '\uFEFFNom;FINESS ET\r\nClinique;750000018\r\n',
    ],
  ])('lit un CSV %s', async (_, texte) => {
    expect(await read(file(texte))).toMatchObject({
      ok: true,
      colonnes: [{ titre: 'FINESS ET', finess: ['750000018'] }],
    });
  });
  it('lit un CSV en Windows-1252', async () => {
    expect(await read(file(latin1('Établissement;FINESS géo\nA;750000018')))).toMatchObject({
      colonnes: [{ titre: 'FINESS géo' }],
    });
  });
  it('lit un classeur, où un FINESS devenu nombre a perdu son zéro', async () => {
    const classeur = unClasseur([
      ['Nom', 'FINESS ET'],
      ['Clinique', '750000018'],
      ['Hôpital', 10000024],
    ]);
    expect(await read(classeur)).toMatchObject({
      ok: true,
      colonnes: [{ titre: 'FINESS ET', finess: ['010000024', '750000018'] }],
    });
  });
  it('lit un .ods', async () => {
    const rangee = (texte: string) =>
      `<table:table-row><table:table-cell office:value-type="string"><text:p>${texte}</text:p></table:table-cell></table:table-row>`;
    const ods = unOds(
      `<table:table table:name="Base">${rangee('FINESS')}${rangee('750000018')}</table:table>`,
    );
    expect(await read(ods)).toMatchObject({
      colonnes: [{ feuille: 'Base', titre: 'FINESS', lignes: 2, finess: ['750000018'] }],
    });
  });
  it('dit de quelle feuille vient chaque colonne, et ce qu’il faut savoir de celles-là seulement', async () => {
    const rangee = (texte: string) =>
      `<table:table-row table:visibility="collapse"><table:table-cell office:value-type="string"><text:p>${texte}</text:p></table:table-cell></table:table-row>`;
    const feuille = (nom: string, finess: string) =>
      `<table:table table:name="${nom}">${rangee('FINESS')}${rangee(finess)}</table:table>`;
    const lu = await read(
      unOds(feuille('2025', '750000018') + feuille('Aide', 'rien') + feuille('2026', '750000026')),
    );
    if (!lu.ok) throw new Error(lu.refus.motif);
    expect(lu.colonnes.map((each) => each.feuille)).toEqual(['2025', '2026']);
    expect(lu.remarques).toEqual([
      expect.stringMatching(/^Feuille\s«\s2025\s»\s: Lignes masquées/),
      expect.stringMatching(/^Feuille\s«\s2026\s»\s: Lignes masquées/),
    ]);
  });
  it('dit ce qu’il faut savoir du tableau', async () => {
    expect(await read(file('FINESS\n="750000018"\n'))).toMatchObject({
      colonnes: [{ finess: ['750000018'], ecartes: [] }],
      remarques: [expect.stringMatching(/UTF-8/), expect.stringMatching(/point-virgule/)],
    });
  });
  it.each([
    ['un fichier vide', file(''), /vide/],
    ['un tableau sans FINESS', file('Nom;Ville\nA;Paris'), /Aucune colonne/],
    ['un zip qui n’est pas un classeur', unZip('a.zip', { a: 'a' }), /est un zip/],
  ] as const)('refuse %s, et dit quoi faire', async (_, fichier, motif) => {
    expect(await read(fichier)).toEqual({
      ok: false,
      refus: { motif: expect.stringMatching(motif), conseil: expect.stringMatching(/\.$/) },
    });
  });
  it('dit une lecture qui n’a pas fini', async () => {
    const { lireClasseur } = await import('#worker/tableur-client.ts');
    const failure = { type: 'thread-perdu', detail: '' } as const;
    vi.mocked(lireClasseur).mockResolvedValueOnce({ ok: false, failure });
    expect(await read(file('FINESS\n750000018'))).toMatchObject({
      refus: { motif: 'La lecture s’est arrêtée avant la fin.' },
    });
  });
});
