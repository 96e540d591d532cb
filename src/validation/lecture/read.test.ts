import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Control } from '#controls/control.ts';
import { balisesUniques } from '#controls/format/balises-uniques.ts';
import { LECTURE_CONTROLS } from '#controls/lecture/list.ts';
import type { Reading } from '../reading.ts';
import { readFile } from './read.ts';

const FOLDER = new URL('../../../schemas/exemples/', import.meta.url);
const EXEMPLES = readdirSync(FOLDER)
  .filter((nom) => nom.endsWith('.json'))
  .map((nom) => ({ nom, texte: readFileSync(new URL(nom, FOLDER), 'utf8') }))
  .filter(({ texte }) => isJson(texte));
const TEXTES = EXEMPLES.map(({ texte }) => texte);

const CONTROLS = new Map<string, Control>(
  [...LECTURE_CONTROLS, balisesUniques].map((one) => [one.id, one]),
);

describe('readFile', () => {
  it.each(EXEMPLES)('reads $nom without a word', async ({ texte }) => {
    const { document, constats, encodage } = await read(texte);
    expect(document?.valeur).toEqual(JSON.parse(texte));
    expect({ constats, encodage }).toEqual({ constats: [], encodage: 'utf-8' });
  });

  it('answers for any bytes, with places inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expectSound(await readFile(new Blob([bytes.slice()])));
      }),
      { numRuns: 1000 },
    );
  });

  it('answers for any run of JSON-like pieces', async () => {
    const pieces = fc.constantFrom(
      ...'{}[]:,"\'/\\\n\t #;=-+.0127'.split(''),
      ...[
        '"a"',
        '"b": ',
        'vrai',
        'null',
        'Null',
        '12,5',
        '1 000',
        '//',
        '/*',
        '*/',
        '“',
        '»',
        'é',
        '\u00a0',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
        const texte = parts.join('');
        const reading = await read(texte);
        expectSound(reading);
        expect(reading.document !== null).toBe(isJson(texte));
      }),
      { numRuns: 5000 },
    );
  });

  it('reads any mutation of an example as JSON.parse does, or refuses it', async () => {
    const mutation = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.nat(5),
      inserted: fc.oneof(
        fc.string({ maxLength: 3 }),
        fc.constantFrom('"', '{', '}', ']', ',', ':'),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TEXTES),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (example, mutations) => {
          const texte = mutations.reduce((text, { at, removed, inserted }) => {
            const debut = Math.floor(at * text.length);
            return text.slice(0, debut) + inserted + text.slice(debut + removed);
          }, example);
          const reading = await read(texte);
          expectSound(reading);
          expect(reading.document !== null).toBe(isJson(reading.texte));
          if (reading.document) expect(reading.document.valeur).toEqual(JSON.parse(reading.texte));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('decodes UTF-16 and Windows-1252 and goes on reading', async () => {
    const utf16 = await readFile(new Blob([Buffer.from('\ufeff{"a": "é"}', 'utf16le')]));
    expect(utf16).toMatchObject({ encodage: 'utf-16le', document: { valeur: { a: 'é' } } });
    const windows = await readFile(new Blob([Buffer.from('{"a": "é"}', 'latin1')]));
    expect(windows).toMatchObject({ encodage: 'windows-1252', document: { valeur: { a: 'é' } } });
    expect(windows.constats[0]?.args).toMatchObject({ extrait: '{"a": "é"}' });
  });

  it.each([
    ['utf-32le', '\ufeff{"a": "é"}', (code: number) => [code & 255, code >> 8, 0, 0]],
    ['utf-32le', '{"a": "é"}', (code: number) => [code & 255, code >> 8, 0, 0]],
    ['utf-32be', '\ufeff{"a": "é"}', (code: number) => [0, 0, code >> 8, code & 255]],
    ['utf-32be', '{"a": "é"}', (code: number) => [0, 0, code >> 8, code & 255]],
    ['macintosh', '{"a": "\u008e"}', (code: number) => [code]],
    ['cp850', '{"a": "\u0082"}', (code: number) => [code]],
    ['windows-1252', '{"a": "\u00e9"}', (code: number) => [code]],
  ])('decodes %s and goes on reading (%j)', async (encodage, texte, write) => {
    const octets = Uint8Array.from([...texte].flatMap((signe) => write(signe.charCodeAt(0))));
    const reading = await readFile(new Blob([octets]));
    expect(reading).toMatchObject({ encodage, document: { valeur: { a: 'é' } } });
    expect(reading.constats.map(({ controle }) => controle)).toEqual(['encodage-utf8']);
  });

  it('reads as Windows-1252 what Node may read as Latin-1', async () => {
    const octets = Uint8Array.from([...'{"a": "C\u009cur, l\u0092\u00e9t\u00e9"}'], (signe) =>
      signe.charCodeAt(0),
    );
    expect(await readFile(new Blob([octets]))).toMatchObject({
      encodage: 'windows-1252',
      document: { valeur: { a: 'Cœur, l’été' } },
    });
  });

  it('offers no conversion of UTF-8 that holds a few bad bytes, and says where they stand', async () => {
    const octets = Buffer.from('{"a": "été",\n"b": "H~pital"}');
    octets[octets.indexOf('~')] = 0xf4;
    const { encodage, document, constats, texte } = await readFile(new Blob([octets]));
    expect({ encodage, valeur: document?.valeur }).toEqual({
      encodage: 'utf-8',
      valeur: { a: 'été', b: 'H\ufffdpital' },
    });
    expect(constats).toEqual([
      expect.objectContaining({
        controle: 'utf8-entier',
        place: { debut: texte.indexOf('\ufffd'), fin: texte.indexOf('\ufffd') + 1 },
        args: {
          octets: 'F4',
          conseil: expect.stringContaining('ce serait « "été", "b": "Hôpital"} »'),
        },
      }),
    ]);
  });

  it('tells a text cut in the middle of a character from one of another encoding', async () => {
    const octets = Buffer.from('{"a": "Hopital~"}');
    octets[octets.indexOf('~')] = 0xc3;
    const { encodage, constats } = await readFile(new Blob([octets]));
    expect(encodage).toBe('utf-8');
    expect(constats[0]?.args?.['conseil']).toContain('coupé');
  });

  it('names every mistake of a text that has several', async () => {
    const { constats } = await read(
      '{\'a\': vrai, b: 12,50,\n"c": [1, 2,], // fin\n"d": Null "e": 1}',
    );
    expect(constats.map(({ controle }) => controle)).toEqual([
      'guillemets-droits',
      'booleens-en-anglais',
      'cle-entre-guillemets',
      'point-decimal',
      'sans-virgule-finale',
      'sans-commentaire',
      'null-en-minuscules',
      'virgule-entre-elements',
    ]);
  });

  it('uses the indentation to tell which block was left open', async () => {
    const texte = '{\n  "a": {\n    "b": 1,\n  "c": {\n    "d": 1\n  }\n}\n';
    const { constats } = await read(texte);
    expect(constats).toHaveLength(1);
    expect(constats[0]?.args).toMatchObject({
      detail: expect.stringContaining('ligne de texte 2'),
    });
  });

  it('tells the places and the block of a duplicate tag', async () => {
    const { constats } = await read(
      '{"lignesImport": [{}, {"facture": {\n"date": 1,\n"date": 2,\n"date": 3}}]}',
    );
    expect(constats).toMatchObject([
      {
        controle: 'balises-uniques',
        numLigne: 2,
        chemin: '/lignesImport/1/facture/date',
        args: {
          balise: 'date',
          bloc: 'dans le bloc facture de la ligne 2',
          fois: 3,
          premiere: 2,
          autres: '3, 4',
        },
      },
    ]);
  });

  it('does not let __proto__ reach the prototype of the document', async () => {
    const { document } = await read('{"__proto__": {"a": 1}}');
    expect(Object.getPrototypeOf(document?.valeur)).toBe(Object.prototype);
  });

  it.each([
    ['[', 1_000_000],
    ['[1],', 300_000],
    ['"', 1_000_001],
    ["'", 1_000_000],
    ['“', 1_000_000],
    ['{"a":', 200_000],
    ['//\n', 300_000],
    ['[/*', 300_000],
    ['["a\n', 300_000],
    ["'  ", 300_000],
    ['\u00a0 ', 300_000],
    ['1 ', 100_000],
  ])('ends on %j repeated %i times, with few findings', async (piece, times) => {
    const reading = await read(`[${piece.repeat(times)}`);
    expectSound(reading);
    expect(reading.constats.length).toBeLessThanOrEqual(1001);
  });
});

function read(texte: string): Promise<Reading> {
  return readFile(new Blob([texte]));
}

/** Known controls, filled templates, places and edits inside the text, a reason when there is no document. */
function expectSound({ texte, document, constats }: Reading): void {
  if (document === null) expect(constats.some(({ controle }) => isBlocking(controle))).toBe(true);
  for (const { controle, args, place, edit } of constats) {
    const control = CONTROLS.get(controle);
    const template = `${control?.message ?? '{?}'} ${control?.explication ?? ''}`;
    for (const [, name] of template.matchAll(/\{(\S+?)\}/g))
      expect(args).toHaveProperty(name ?? '');
    for (const span of [place, edit]) {
      if (!span) continue;
      expect(span.debut).toBeGreaterThanOrEqual(0);
      expect(span.fin).toBeGreaterThanOrEqual(span.debut);
      expect(span.fin).toBeLessThanOrEqual(texte.length);
    }
  }
}

function isBlocking(controle: string): boolean {
  return CONTROLS.get(controle)?.severite === 'bloquant';
}

function isJson(texte: string): boolean {
  try {
    JSON.parse(texte);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
