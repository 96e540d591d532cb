import { describe, expect, it } from 'vitest';
import { simulateText } from '#test-support/simulate-text.ts';
import { buildZip } from '#test-support/zip-builder.ts';
import { describeContent } from '../zip/content.ts';
import { readZip } from '../zip/read-zip.ts';
import { recognizeType } from '../zip/signature.ts';

type Octets = Uint8Array<ArrayBuffer>;
const octets = (latin1: string): Octets => new Uint8Array(Buffer.from(latin1, 'latin1'));

/** What a program does to bytes that it takes for a text. */
const ENCODAGES = {
  base64: (data: Octets) => Buffer.from(data).toString('base64'),
  mime: (data: Octets) =>
    `--b\r\nContent-Type: application/octet-stream\r\n\r\n${Buffer.from(data).toString('base64')}\r\n--b--`,
  'data:': (data: Octets) =>
    `data:application/octet-stream;base64,${Buffer.from(data).toString('base64')}`,
  'hexadécimal de PostgreSQL': (data: Octets) => `\\x${Buffer.from(data).toString('hex')}`,
  'hexadécimal de SQL Server': (data: Octets) =>
    `0x${Buffer.from(data).toString('hex').toUpperCase()}`,
};
const RECRITURES = {
  'lu comme de l’UTF-8': (data: Octets) => Buffer.from(data).toString('utf8'),
  'écrit en UTF-8': (data: Octets) => Buffer.from(data).toString('latin1'),
};
const FTP = (data: Octets) => octets(Buffer.from(data).toString('latin1').replaceAll('\n', '\r\n'));

let x = 7;
const BRUIT = Uint8Array.from({ length: 6000 }, () => {
  x = (Math.imul(x, 1103515245) + 12345) >>> 0;
  return x >>> 24;
});
const ZIP = buildZip({ entrees: [{ nom: 'VA.pdf', contenu: BRUIT }] });
const PNG = octets('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x01\0\0\0');
const JPEG = octets('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x48');
const PDF = octets('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\nxref\n0 1\nstartxref\n9\n%%EOF\n');

describe('un zip pris pour un texte', () => {
  it.each([
    ...Object.entries(ENCODAGES).map(([titre, write]) => [titre, write(ZIP), /à décoder/] as const),
    ...Object.entries(RECRITURES).map(
      ([titre, write]) => [titre, write(ZIP), /récrit comme un texte/] as const,
    ),
    ['transféré par FTP en mode texte', FTP(ZIP), /récrit comme un texte/] as const,
  ])('est nommé aux deux portes (%s)', async (_, contenu, nature) => {
    const { refus } = await readZip(Object.assign(new Blob([contenu]), { name: 'a.zip' }));
    expect(refus?.regle).toBe('autre-nature');
    expect(refus?.motif).toMatch(nature);
    const { constats } = await simulateText(contenu, { nom: 'a.json' });
    expect(constats.map(({ controle }) => controle)).toEqual(['fichier-est-du-json']);
    expect(constats[0]?.args?.nature).toMatch(nature);
  });

  it('intact, se lit ; coupé, est dit coupé', async () => {
    expect((await readZip(Object.assign(new Blob([ZIP]), { name: 'a.zip' }))).refus).toBeNull();
    const coupe = Object.assign(new Blob([ZIP.slice(0, 3000)]), { name: 'a.zip' });
    expect((await readZip(coupe)).refus?.regle).toBe('zip-tronque');
  });
});

describe('une pièce prise pour un texte', () => {
  const cas: readonly (readonly [string, Octets | string, string])[] = [
    ...Object.entries(ENCODAGES).flatMap(([titre, write]) => {
      const comment = titre.startsWith('hexa') ? 'hexadécimal' : 'base64';
      return [
        [`PNG, ${titre}`, write(PNG), `une image PNG en ${comment}, à décoder`],
        [`JPEG, ${titre}`, write(JPEG), `une image JPEG en ${comment}, à décoder`],
        [`PDF, ${titre}`, write(PDF), `un PDF en ${comment}, à décoder`],
      ] as const;
    }),
    ...Object.entries(RECRITURES).flatMap(
      ([titre, write]) =>
        [
          [`PNG, ${titre}`, write(PNG), 'une image PNG récrite comme un texte'],
          [`JPEG, ${titre}`, write(JPEG), 'une image JPEG récrite comme un texte'],
        ] as const,
    ),
    ['PNG, FTP en mode texte', FTP(PNG), 'une image PNG récrite comme un texte'],
    ['une réponse d’API', '{"error":"not found"}', 'un texte JSON'],
    ['FDF', '%FDF-1.2\n', 'des données de formulaire, sans leur PDF (.fdf)'],
  ];
  it.each(cas)('est nommée (%s)', async (_, contenu, nature) => {
    const data = new Uint8Array(Buffer.from(contenu));
    expect(recognizeType(data)).toBe('autre');
    expect((await describeContent(data, 'autre')).nature).toBe(nature);
  });

  it.each([
    ['un BOM', '\xef\xbb\xbf'],
    ['un saut de ligne', '\r\n'],
    ['un avertissement', '<br />\n<b>Notice</b>: Undefined variable in /srv/a.php\n'],
  ])('précédée d’octets étrangers est dite telle (%s)', async (_, avant) => {
    for (const [image, nom] of [
      [PNG, 'PNG'],
      [JPEG, 'JPEG'],
    ] as const) {
      const data = new Uint8Array(Buffer.concat([octets(avant), image]));
      const { nature } = await describeContent(data, recognizeType(data));
      expect(nature).toBe(`une image ${nom} précédée d’octets étrangers`);
    }
  });

  it('un PDF lu comme de l’UTF-8 a perdu des octets ; écrit en UTF-8, il peut être sain', async () => {
    const perdu = new Uint8Array(Buffer.from(RECRITURES['lu comme de l’UTF-8'](PDF)));
    expect((await describeContent(perdu, 'pdf')).defaut).toMatch(/des octets en sont perdus/);
    const ecrit = new Uint8Array(Buffer.from(RECRITURES['écrit en UTF-8'](PDF)));
    expect((await describeContent(ecrit, 'pdf')).defaut).toBeNull();
  });
});
