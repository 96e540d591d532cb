import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExamenEntree } from '#domain/zip.ts';
import { pdf } from '#test-support/pdf.ts';
import { octetsOf, zipFile, type EntreeVoulue } from '#test-support/zip-builder.ts';
import { examineEntries, type OptionsExamen } from './integrity.ts';
import { readEntry } from './read-entry.ts';
import { readZip } from './read-zip.ts';

async function examiner(
  entrees: readonly EntreeVoulue[],
  options: OptionsExamen = {},
): Promise<readonly ExamenEntree[]> {
  const fichier = zipFile({ entrees });
  const { refus, entrees: lues } = await readZip(fichier);
  expect(refus).toBeNull();
  const examens: ExamenEntree[] = [];
  for await (const examen of examineEntries(fichier, lues, options)) examens.push(examen);
  return examens.sort((a, b) => a.rang - b.rang);
}

async function integrite(entree: EntreeVoulue): Promise<string | undefined> {
  return (await examiner([entree]))[0]?.integrite;
}

/** Hardly compressible, always the same. */
function bruit(longueur: number): Uint8Array<ArrayBuffer> {
  let x = 1;
  return Uint8Array.from({ length: longueur }, () => {
    x = (Math.imul(x, 1103515245) + 12345) >>> 0;
    return x >>> 24;
  });
}

const PETIT = octetsOf('bonjour '.repeat(20));
/** Large, and stored as it is in deflate data: copied. */
const GRAND = bruit(300_000);
/** Large and hardly smaller, but long to decode: given up on the way, then left to the platform. */
const DENSE = GRAND.map((octet, i) => (i % 20 === 0 ? 0 : octet));
/** Large and smaller: left to the platform. */
const TEXTE = GRAND.map((octet) => octet & 63);
/** Larger than a window. */
const ENORME = bruit(9 * 2 ** 20);

const contenus = [
  ['petit', PETIT],
  ['grand', GRAND],
  ['dense', DENSE],
  ['texte', TEXTE],
] as const;

it('des entrées longues à décoder parmi des copies sont toutes jugées', async () => {
  const [d, c] = [DENSE, GRAND].map((contenu) => ({
    contenu,
    donnees: new Uint8Array(deflateRawSync(contenu)),
  }));
  const entrees = [d, d, c, d, d, d, c, c, d, c].map((entree, i) => ({
    nom: `${i}.bin`,
    ...entree,
  }));
  const examens = await examiner(entrees);
  expect(examens.map((examen) => examen.integrite)).toEqual(entrees.map(() => 'ok'));
});

describe.each(contenus)('une entrée (%s)', (_, contenu) => {
  const nom = 'a.bin';
  const data = new Uint8Array(deflateRawSync(contenu));

  it('compressée est intacte', async () => {
    expect(await integrite({ nom, contenu })).toBe('ok');
  });

  it('stockée est intacte', async () => {
    expect(await integrite({ nom, contenu, methode: 0 })).toBe('ok');
  });

  it('dont la somme ment est signalée', async () => {
    expect(await integrite({ nom, contenu, partout: { crc: 1 } })).toBe('crc');
    expect(await integrite({ nom, contenu, methode: 0, partout: { crc: 1 } })).toBe('crc');
  });

  it('plus longue que dit est signalée', async () => {
    expect(await integrite({ nom, contenu, partout: { taille: contenu.length - 1 } })).toBe(
      'taille',
    );
  });

  it('plus courte que dit est signalée', async () => {
    expect(await integrite({ nom, contenu, partout: { taille: contenu.length + 1 } })).toBe(
      'taille',
    );
  });

  it('stockée à une autre taille est signalée', async () => {
    expect(await integrite({ nom, contenu, methode: 0, partout: { taille: 3 } })).toBe('taille');
  });

  it('coupée est signalée', async () => {
    expect(await integrite({ nom, contenu, donnees: data.slice(0, data.length - 9) })).toBe(
      'donnees',
    );
  });

  it('qui ne se décompresse pas est signalée', async () => {
    expect(await integrite({ nom, contenu, donnees: new Uint8Array(data.length).fill(0xff) })).toBe(
      'donnees',
    );
  });

  it('suivie d’octets inutiles dans ses données est intacte : son contenu est celui annoncé', async () => {
    const donnees = new Uint8Array([...data, ...bruit(200_000)]);
    expect(await integrite({ nom, contenu, donnees })).toBe('ok');
  });

  it('rend son contenu', async () => {
    const fichier = zipFile({ entrees: [{ nom, contenu }] });
    const [entree] = (await readZip(fichier)).entrees;
    expect(entree && (await readEntry(fichier, entree))).toEqual(contenu);
  });

  it('abîmée ne rend rien', async () => {
    const fichier = zipFile({ entrees: [{ nom, contenu, partout: { crc: 5 } }] });
    const [entree] = (await readZip(fichier)).entrees;
    expect(entree && (await readEntry(fichier, entree))).toBeNull();
  });
});

describe('l’examen', () => {
  it('dit chiffrée et méthode inconnue sans lire', async () => {
    const examens = await examiner([
      { nom: 'a', contenu: '%PDF-', partout: { drapeaux: 1 } },
      { nom: 'b', contenu: '%PDF-', methode: 12 },
      { nom: 'c', contenu: '%PDF-', methode: 99, partout: { drapeaux: 1 } },
    ]);
    expect(examens.map(({ integrite, type }) => [integrite, type])).toEqual([
      ['chiffree', 'autre'],
      ['methode', 'autre'],
      ['chiffree', 'autre'],
    ]);
  });

  it('accepte un dossier et un fichier vide', async () => {
    const examens = await examiner([
      { nom: 'd/', methode: 0 },
      { nom: 'vide.pdf' },
      { nom: 'vide2.pdf', donnees: new Uint8Array(0) },
    ]);
    expect(examens.map(({ integrite }) => integrite)).toEqual(['ok', 'ok', 'ok']);
    expect(examens.map(({ contenu }) => contenu?.defaut)).toEqual([
      undefined,
      'Le fichier est vide (0 octet).',
      'Le fichier est vide (0 octet).',
    ]);
  });

  it.each([
    ['petits', ''],
    ['grands', bruit(80_000).reduce((text, octet) => text + octet.toString(36), '')],
  ])('ne mêle pas à un PDF la fin du précédent (%s)', async (_, suite) => {
    const commentaire = `/Suite (${suite})`;
    const unePage = pdf(1, commentaire);
    const examens = await examiner([
      { nom: 'entier.pdf', contenu: pdf(2, commentaire) },
      { nom: 'coupe.pdf', contenu: unePage.slice(0, unePage.length - 12) },
      { nom: 'autre.txt', contenu: suite },
    ]);
    expect(examens.map(({ contenu }) => contenu?.pages ?? null)).toEqual([2, 1, null]);
    expect(examens[0]?.contenu?.defaut).toBeNull();
    expect(examens[1]?.contenu?.defaut).toMatch(/%%EOF/);
  });

  it('n’est pas arrêté par une entrée abîmée', async () => {
    const abimee = { nom: 'x', contenu: PETIT, donnees: new Uint8Array([7, 7, 7]) };
    const examens = await examiner([
      abimee,
      { nom: 'y', contenu: PETIT },
      abimee,
      { nom: 'z', contenu: GRAND },
    ]);
    expect(examens.map(({ integrite }) => integrite)).toEqual(['donnees', 'ok', 'donnees', 'ok']);
  });

  it('arrête une bombe à sa taille annoncée', async () => {
    const zeros = new Uint8Array(40 * 2 ** 20);
    const bombe = { nom: 'b', contenu: zeros, partout: { taille: 1000 } };
    const examens = await examiner([bombe, bombe, { nom: 'ok', contenu: PETIT }]);
    expect(examens.map(({ integrite }) => integrite)).toEqual(['taille', 'taille', 'ok']);
  });

  it('lit une entrée plus grande qu’une fenêtre', async () => {
    const grandes = [
      { nom: 'stockee', contenu: ENORME, methode: 0 },
      { nom: 'compressee', contenu: ENORME },
      { nom: 'fausse', contenu: ENORME, partout: { crc: 1 } },
      { nom: 'petite', contenu: PETIT },
    ];
    const examens = await examiner(grandes);
    expect(examens.map(({ integrite }) => integrite)).toEqual(['ok', 'ok', 'crc', 'ok']);
  });

  it('ne croit pas des données qui finissent deux fois', async () => {
    // What a gzip reader takes for a second member: an empty first stream, its trailer, a header, the content.
    const suite = new Uint8Array([3, 0, ...new Uint8Array(8), 31, 139, 8, 0, 0, 0, 0, 0, 0, 3]);
    const donnees = new Uint8Array([...suite, ...deflateRawSync(GRAND)]);
    expect(await integrite({ nom: 'a', contenu: GRAND, donnees })).toBe('taille');
  });

  it('n’examine que ce qui est demandé', async () => {
    const entrees = ['a', 'b', 'c', 'd'].map((nom) => ({ nom, contenu: PETIT }));
    const examens = await examiner(entrees, { only: new Set([1, 3]) });
    expect(examens.map(({ rang }) => rang)).toEqual([1, 3]);
  });

  it('dit où il en est, jusqu’au bout', async () => {
    const told: (readonly [number, number])[] = [];
    const entrees = [
      { nom: 'a', contenu: ENORME, methode: 0 },
      { nom: 'b', contenu: GRAND, methode: 0 },
    ];
    await examiner(entrees, { onProgress: (...progress) => told.push(progress) });
    const total = ENORME.length + GRAND.length;
    expect(told.at(-1)).toEqual([total, total]);
    expect(told.length).toBeGreaterThan(1);
    expect(told.map(([octets]) => octets)).toEqual(
      told.map(([octets]) => octets).sort((a, b) => a - b),
    );
  });

  it('s’arrête quand on le demande', async () => {
    const arret = new AbortController();
    const fichier = zipFile({
      entrees: [
        { nom: 'a', contenu: PETIT },
        { nom: 'b', contenu: PETIT },
      ],
    });
    const { entrees } = await readZip(fichier);
    const vus: number[] = [];
    const examen = async () => {
      for await (const { rang } of examineEntries(fichier, entrees, { signal: arret.signal })) {
        vus.push(rang);
        arret.abort(new Error('assez'));
      }
    };
    await expect(examen()).rejects.toThrow('assez');
    expect(vus).toEqual([0]);
  });

  it('s’arrête au milieu d’une grande entrée', async () => {
    const arret = new AbortController();
    const signal = arret.signal;
    const onProgress = () => arret.abort(new Error('assez'));
    await expect(
      examiner([{ nom: 'a', contenu: bruit(20 * 2 ** 20) }], { signal, onProgress }),
    ).rejects.toThrow('assez');
  });

  it('voit que le fichier a changé depuis sa lecture', async () => {
    const { entrees } = await readZip(zipFile({ entrees: [{ nom: 'a', contenu: PETIT }] }));
    const autre = new Blob([new Uint8Array(500)]);
    for await (const examen of examineEntries(autre, entrees))
      expect(examen.integrite).toBe('donnees');
    expect(entrees).toHaveLength(1);
  });
});

describe('sans décompression native', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it.each([
    ['absente', undefined],
    ['qui ne connaît que gzip', gzipOnly()],
  ])('(%s) les réponses sont les mêmes', async (_, DecompressionStream) => {
    vi.stubGlobal('DecompressionStream', DecompressionStream);
    vi.resetModules();
    const { examineEntries: examine } = await import('./integrity.ts');
    const fichier = zipFile({
      entrees: [
        { nom: 'ok', contenu: TEXTE },
        { nom: 'crc', contenu: TEXTE, partout: { crc: 1 } },
        { nom: 'taille', contenu: TEXTE, partout: { taille: 9 } },
        { nom: 'donnees', contenu: TEXTE, donnees: bruit(6000).fill(255, 0, 9) },
      ],
    });
    const { entrees } = await readZip(fichier);
    const dits: string[] = [];
    for await (const { integrite: dit } of examine(fichier, entrees)) dits.push(dit);
    expect(dits).toEqual(['ok', 'crc', 'taille', 'donnees']);
  });
});

/** As Node's, which takes several members: no wrapping can be trusted there. */
function gzipOnly() {
  const Native = globalThis.DecompressionStream;
  return function (format: CompressionFormat) {
    if (format !== 'gzip') throw new TypeError(`Unsupported: ${format}`);
    return new Native(format);
  };
}
