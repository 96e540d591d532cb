import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '#test-support/byte-writer.ts';
import { octetsOf } from '#test-support/zip-builder.ts';
import { describePdf } from './describe.ts';

const FIN = 'startxref\n0\n%%EOF\n';
const feuille = (numero: number) => `${numero} 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n`;

function join(...parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const octets = parts.map((part) => (typeof part === 'string' ? octetsOf(part) : part));
  return octets.reduce((out, part) => out.bytes(part), new ByteWriter()).done();
}

/** A PDF of `pages` pages; `plus`: in its catalog. */
function pdf(pages: number, plus = ''): Uint8Array<ArrayBuffer> {
  const kids = Array.from({ length: pages }, (_, i) => i + 3);
  const tree = `<</Type/Pages/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]/Count ${pages}>>`;
  return join(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R${plus}>>\nendobj\n2 0 obj\n${tree}\nendobj\n`,
    ...kids.map(feuille),
    `xref\n0 1\ntrailer\n<</Root 1 0 R>>\n${FIN}`,
  );
}

/** Objects in a stream, as programs write them since PDF 1.5. */
function paquet(numero: number, objets: Readonly<Record<number, string>>, filtre = true) {
  const textes = Object.entries(objets);
  let at = 0;
  const paires = textes.map(([cle, texte]) => {
    const paire = `${cle} ${at}`;
    at += texte.length + 1;
    return paire;
  });
  const tete = `${paires.join(' ')} `;
  const clair = octetsOf(tete + textes.map(([, texte]) => `${texte}\n`).join(''));
  const data = filtre ? deflateSync(clair) : clair;
  const dictionary = `<</Type/ObjStm/N ${textes.length}/First ${tete.length}/Length ${data.length}${filtre ? '/Filter/FlateDecode' : ''}>>`;
  return join(`${numero} 0 obj\n${dictionary}\nstream\r\n`, data, '\nendstream\nendobj\n');
}

const XREF = `9 0 obj\n<</Type/XRef/Root 1 0 R/W[1 2 1]/Length 3>>\nstream\nabc\nendstream\nendobj\n${FIN}`;
const CATALOGUE = '<</Type/Catalog/Pages 2 0 R>>';
const deuxPages = {
  1: CATALOGUE,
  2: '<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>',
  3: '<</Type/Page>>',
  4: '<</Type/Page>>',
};

describe('les pages d’un PDF', () => {
  const cas: readonly (readonly [string, number | null, Uint8Array<ArrayBuffer>])[] = [
    ['en clair', 3, pdf(3)],
    ['dans un paquet d’objets', 2, join('%PDF-1.5\n', paquet(5, deuxPages), XREF)],
    ['dans un paquet non comprimé', 2, join('%PDF-1.5\n', paquet(5, deuxPages, false), XREF)],
    [
      'dont une mise à jour a retiré',
      1,
      join(
        pdf(3),
        `2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n`,
        `xref\n0 1\ntrailer\n<</Root 1 0 R>>\n${FIN}`,
      ),
    ],
    [
      'dont une mise à jour par paquet a ajouté',
      4,
      join(
        pdf(3),
        paquet(8, {
          2: '<</Type/Pages/Count 4/Kids[3 0 R 4 0 R 5 0 R 6 0 R]>>',
          6: '<</Type/Page>>',
        }),
        XREF,
      ),
    ],
    [
      'dont une mise à jour remplace un paquet',
      1,
      join(
        '%PDF-1.5\n',
        paquet(5, deuxPages),
        `2 0 obj\n<</Type/Pages/Kids[3 0 R]>>\nendobj\n`,
        XREF,
      ),
    ],
    [
      'en branches, malgré un compte faux',
      3,
      join(
        `%PDF-1.4\n1 0 obj\n${CATALOGUE}\nendobj\n2 0 obj\n<</Type/Pages/Count 9/Kids[7 0 R 5 0 R]>>\nendobj\n`,
        `7 0 obj\n<</Type/Pages/Count 2/Kids 8 0 R>>\nendobj\n8 0 obj\n[3 0 R 4 0 R]\nendobj\n`,
        ...[3, 4, 5].map(feuille),
        `xref\n0 1\ntrailer\n<</Root 1 0 R>>\n${FIN}`,
      ),
    ],
    [
      'sans celles d’un PDF joint en clair',
      1,
      join(
        pdf(1).slice(0, -FIN.length),
        `8 0 obj\n<</Type/EmbeddedFile/Length 10 0 R>>\nstream\n`,
        pdf(5),
        `8 0 obj\n<<>>\nstream\n1\nendstream\nendobj\n`,
        `\nendstream\nendobj\n10 0 obj\n${pdf(5).length + 42}\nendobj\nxref\n0 1\ntrailer\n<</Root 1 0 R>>\n${FIN}`,
      ),
    ],
    [
      'dont une manque : ce qu’il annonce',
      7,
      join(
        `%PDF-1.4\n1 0 obj\n${CATALOGUE}\nendobj\n2 0 obj\n<</Type/Pages/Count 7/Kids[33 0 R]>>\nendobj\nxref\n0 1\ntrailer\n<</Root 1 0 R>>\n${FIN}`,
      ),
    ],
    [
      'en cercle : ce qu’il annonce',
      6,
      join(
        `%PDF-1.4\n1 0 obj\n${CATALOGUE}\nendobj\n2 0 obj\n<</Type/Pages/Count 6/Kids[2 0 R]>>\nendobj\nxref\n0 1\ntrailer\n<</Root 1 0 R>>\n${FIN}`,
      ),
    ],
  ];
  it.each(cas)('%s', async (_, pages, octets) => {
    expect(await describePdf(octets)).toMatchObject({ pages, defaut: null });
  });

  it('aucune, et c’est dit', async () => {
    expect(await describePdf(pdf(0))).toMatchObject({
      pages: 0,
      defaut: 'Le PDF ne contient aucune page.',
    });
  });
});

describe('ce qui se lit mal est dit', () => {
  const dit = async (octets: Uint8Array<ArrayBuffer>) => (await describePdf(octets)).defaut;

  /** With these objects besides, and this in its catalog. */
  const avec = (plus: string, objets: Readonly<Record<number, string>>) =>
    join(
      `%PDF-1.7\n`,
      ...Object.entries({ 1: CATALOGUE.replace('>>', `${plus}>>`), 2: UNE_PAGE, ...objets }).map(
        ([numero, texte]) => `${numero} 0 obj\n${texte}\nendobj\n`,
      ),
      feuille(3),
      `xref\n0 1\ntrailer\n<</Root 1 0 R>>\n${FIN}`,
    );
  const UNE_PAGE = '<</Type/Pages/Count 1/Kids[3 0 R]>>';
  const JOINTS = '/Names<</EmbeddedFiles<</Names[(a.pdf) 7 0 R]>>>>';
  const flux = '<</Length 0>>\nstream\n\nendstream';

  const natures: readonly (readonly [string, string, Readonly<Record<number, string>>, RegExp])[] =
    [
      ['un portfolio', `/Collection<</View/D>>${JOINTS}`, {}, /portfolio/],
      [
        'un portfolio, par références',
        '/Names 5 0 R/Collection 8 0 R',
        {
          5: '<</Dests 4 0 R/EmbeddedFiles 6 0 R>>',
          6: '<</Kids[9 0 R]>>',
          8: '<</Type/Collection>>',
        },
        /portfolio/,
      ],
      ['XFA', '/AcroForm<</XFA 9 0 R/Fields[]>>', { 9: flux }, /XFA/],
      ['XFA, en paquets', '/AcroForm 8 0 R', { 8: '<</XFA[(template)9 0 R]/Fields[]>>' }, /XFA/],
      [
        'XFA, champs ailleurs',
        '/AcroForm 8 0 R',
        { 8: '<</Fields 7 0 R/XFA 9 0 R>>', 7: '[ ]', 9: flux },
        /XFA/,
      ],
      [
        'XFA, à dessiner',
        '/NeedsRendering true/AcroForm<</XFA 9 0 R/Fields[7 0 R]>>',
        { 9: flux },
        /XFA/,
      ],
      ['un XFA retiré', '/NeedsRendering true/AcroForm<</Fields[]>>', {}, /retiré/],
    ];
  it.each(natures)('%s', async (_, plus, objets, mots) => {
    expect(await dit(avec(plus, objets))).toMatch(mots);
  });

  it.each([
    ['un portfolio dont les fichiers ont été retirés', '/Collection<</View/D>>', {}],
    ['des fichiers joints sans portfolio', JOINTS, {}],
    ['un portfolio annulé', `/Collection null${JOINTS}`, {}],
    [
      'un portfolio dont la liste est vide',
      '/Collection<<>>/Names<</EmbeddedFiles<</Names[]>>>>',
      {},
    ],
    ['un XFA doublé de champs', '/AcroForm<</XFA 9 0 R/Fields[7 0 R]>>', { 9: flux }],
    [
      'un XFA doublé de champs ailleurs',
      '/AcroForm<</XFA 9 0 R/Fields 7 0 R>>',
      { 7: '[8 0 R]', 9: flux },
    ],
    ['un XFA annulé', '/AcroForm<</XFA null/Fields[]>>', {}],
    ['un XFA vide', '/AcroForm<</XFA[ ]/Fields[]>>', {}],
    ['un XFA absent du fichier', '/AcroForm<</XFA 9 0 R/Fields[]>>', {}],
    ['un formulaire sans XFA', '/AcroForm<</Fields[]>>', {}],
  ])('rien de %s', async (_, plus, objets) => {
    expect(await dit(avec(plus, objets))).toBeNull();
  });

  const contenu = (numero: number, data: Uint8Array, filtre = '/Filter /FlateDecode') =>
    join(
      `${numero} 0 obj\n<</Length ${data.length}${filtre}>>\nstream\r\n`,
      data,
      '\nendstream\nendobj\n',
    );
  const page = (contents: string) => `3 0 obj\n<</Type/Page/Contents ${contents}>>\nendobj\n`;
  const dessin = deflateSync('BT (a) Tj ET');
  // pdf-merger-js 5.1.2: findings/pdf-merger-js-a-protected-page-comes-out-blank.sh
  const chiffre = Uint8Array.of(0x3d, 0x8a, 0xd9, 0x57, 0x28);

  it.each([
    ['un contenu', '5 0 R', [contenu(5, chiffre)]],
    ['un contenu, dans une liste', '[5 0 R]', [contenu(5, chiffre, '/Filter[/FlateDecode]')]],
    ['tous', '[5 0 R 6 0 R]', [contenu(5, chiffre), contenu(6, chiffre)]],
    [
      'un contenu, par une liste ailleurs',
      '6 0 R',
      [contenu(5, chiffre), octetsOf('6 0 obj\n[5 0 R]\nendobj\n')],
    ],
  ])('une page dont %s n’est plus comprimé', async (_, contents, objets) => {
    expect(await dit(join(pdf(1), page(contents), ...objets, FIN))).toMatch(/paraîtra.*vide/);
  });

  it.each([
    ['un contenu comprimé', '5 0 R', [contenu(5, dessin)]],
    ['un contenu en clair', '5 0 R', [contenu(5, octetsOf('BT (a) Tj ET'), '')]],
    ['un contenu vide', '5 0 R', [contenu(5, new Uint8Array(0))]],
    [
      'un contenu filtré deux fois',
      '5 0 R',
      [contenu(5, chiffre, '/Filter[/ASCII85Decode/FlateDecode]')],
    ],
    ['un contenu sur deux', '[5 0 R 6 0 R]', [contenu(5, chiffre), contenu(6, dessin)]],
    ['une note en marge', '(5 0 R)', [contenu(5, chiffre)]],
  ])('rien d’une page avec %s', async (_, contents, objets) => {
    expect(await dit(join(pdf(1), page(contents), ...objets, FIN))).toBeNull();
  });

  it('des zéros après la fin ne sont rien, d’autres octets sont nommés', async () => {
    expect(await dit(join(pdf(1), new Uint8Array(2000)))).toBeNull();
    expect(await dit(join(pdf(1), ' \n'))).toBeNull();
    expect(await dit(join(pdf(1), '<p>erreur</p>'.repeat(100)))).toMatch(
      /octets étrangers \(1\D301\)/,
    );
  });

  it.each([
    ['sans rien', '%PDF-1.4\n%%EOF\n'],
    ['sans aucun objet', `%PDF-1.4\n${FIN}`],
    ['sans table', `%PDF-1.4\n1 0 obj\n${CATALOGUE}\nendobj\ntrailer\n<</Root 1 0 R>>\n${FIN}`],
    ['sans table, deux fois', `%PDF-1.4\n1 0 obj\n${CATALOGUE}\nendobj\n${FIN}${FIN}`],
  ])('un PDF %s', async (_, texte) => {
    expect(await dit(octetsOf(texte))).toMatch(/table de ses objets.*peut-être/);
  });

  const hybride = pdf(1)
    .slice(0, -FIN.length)
    .reduce((texte, octet) => texte + String.fromCharCode(octet), '')
    .replace('/Root 1 0 R', '/Root 1 0 R/XRefStm 9');
  it.each([
    ['précédé d’une ligne', join('\r\nX-Envoi: 1\r\n', pdf(1))],
    [
      'à la place de sa table fausse',
      join(pdf(1).slice(0, -FIN.length), FIN.replace('0', '99999')),
    ],
    ['à la table en flux', join('%PDF-1.5\n', paquet(5, deuxPages), XREF)],
    ['hybride', join(hybride, FIN)],
    ['mis à jour', join(pdf(1), feuille(3), 'xref\n3 1\ntrailer\n<</Root 1 0 R/Prev 9>>\n', FIN)],
    [
      'linéarisé',
      join(
        '%PDF-1.4\n8 0 obj\n<</Linearized 1/L 9/N 1>>\nendobj\nxref\n0 1\ntrailer\n<</Root 1 0 R>>\n',
        FIN,
        pdf(1).slice('%PDF-1.4\n'.length),
      ),
    ],
  ])('rien d’un PDF %s', async (_, octets) => {
    expect(await dit(octets)).toBeNull();
  });

  it('une mise à jour coupée', async () => {
    expect(await dit(join(pdf(1), '2 0 obj\n<</Type/Pages/Ki'))).toMatch(/coupé/);
  });
});

/** Written by qpdf: the user password is empty (`libre`), or « u ». */
const R = 'd8a81f2f756b03f0e776376607dc67c098531ac3e51f6e5cf0fc1473b1ce0975';
const O3 = '77b8fb098022d3ab34237ea5643c08710ea5123fc5f88bf993a68cca5f12b40f';
const O3U = '2a2f0a1990192c60114730bdcd39f37828a53c89a340dd473c85299dc5258e1c';
const ZEROS = '0122456a91bae5134273a6db134c87c4';
const VERROUS: readonly (readonly [string, boolean, string])[] = [
  ['2', true, `/V 1/O<${R}>/U<b5a466befae4c5de775003b0de5729182cdd155787a66a8a571d12f966286f2d>`],
  [
    '2',
    false,
    '/V 1/O<853fee3f6550fc3bc212797eaed99cc9be53347583a738e25fdfb1242bf93366>/U<5c78313a3f3f17efd751ded6e1f69b40e384ea413e49df3af00c031a9f4185c0>',
  ],
  ['3', true, `/V 2/Length 128/O<${O3}>/U<b877678d12cd09ae5480e3754cad75ba${ZEROS}>`],
  ['3', false, `/V 2/Length 128/O<${O3U}>/U<fbe50a471395e24b4e73472e36a4abf0${ZEROS}>`],
  ['4', true, `/V 4/EncryptMetadata false/O<${O3}>/U<f5d567fc565c4688dc7c91c0a8ae0a60${ZEROS}>`],
  ['4', false, `/V 4/O<${O3U}>/U<fbe50a471395e24b4e73472e36a4abf0${ZEROS}>`],
  [
    '5',
    true,
    '/V 5/U<311b598b865cd002a463e38d231979d45373844c00e7d3de1c20370b7402d3039eccf2df7d03605f8f960af9eefa56a1>',
  ],
  [
    '5',
    false,
    '/V 5/U<b24db2e2b661a205b6c76e88d5bf8b5f6611b32026c91210413cacce9ffdac682bda731583b351eec49230f81941bf7e>',
  ],
  [
    '6',
    true,
    '/V 5/U<fc3e88928e620815e8d3725e52656b0bf8b42eefc296fa62a18350df376cc2781954dee242678117657388ab716df85b>',
  ],
  [
    '6',
    false,
    '/V 5/U<23aa80f9ea2a6d66d019a255717ef933a2bca8846f1d074c939bbb27ee0ab5040c3bc44752d3ae0f31862d0656afcc36>',
  ],
];
const ID = '/ID[<31415926535897932384626433832795><31415926535897932384626433832795>]';

describe('un PDF chiffré', () => {
  const chiffre = (dictionary: string, direct = false) => {
    const place = direct ? dictionary : '8 0 R';
    return join(
      pdf(1).slice(0, -`xref\n0 1\ntrailer\n<</Root 1 0 R>>\n${FIN}`.length),
      direct ? '' : `8 0 obj\n${dictionary}\nendobj\n`,
      `xref\n0 1\ntrailer\n<</Root 1 0 R/Encrypt ${place}${ID}>>\n${FIN}`,
    );
  };

  it.each(VERROUS)('révision %s, ouvert à tous : %s', async (revision, libre, reste) => {
    const dictionary = `<</Filter/Standard/R ${revision}/P -4${reste}>>`;
    for (const direct of [false, true]) {
      const { defaut, pages } = await describePdf(chiffre(dictionary, direct));
      expect(pages).toBe(1);
      if (libre) expect(defaut).toBeNull();
      else expect(defaut).toMatch(/demande un mot de passe/);
    }
  });

  it('aux chaînes entre parenthèses se lit de même', async () => {
    const echappe = (hex: string) =>
      hex.replaceAll(/../g, (pair) => `\\${parseInt(pair, 16).toString(8).padStart(3, '0')}`);
    const user = echappe('b5a466befae4c5de775003b0de5729182cdd155787a66a8a571d12f966286f2d');
    const dictionary = `<</Filter/Standard/R 2/V 1/P 4294967292/O(${echappe(R)})/U(${user})>>`;
    expect((await describePdf(chiffre(dictionary))).defaut).toBeNull();
  });

  it('autrement, ou qui ne peut pas être essayé, ne s’ouvre pas chez tous', async () => {
    expect((await describePdf(chiffre('<</Filter/Adobe.PubSec/V 4>>'))).defaut).toMatch(
      /certificat/,
    );
    expect((await describePdf(chiffre('<</Filter/Standard/R 9/U<00>>>'))).defaut).toMatch(
      /vérifiez/,
    );
  });
});

it('un PDF hostile ne fait pas attendre', async () => {
  const bombe = deflateSync(new Uint8Array(2 ** 24).fill(0x20));
  const paquets = Array.from({ length: 200 }, (_, i) =>
    join(
      `${i + 20} 0 obj\n<</Type/ObjStm/N 1/First 9/Filter/FlateDecode/Length ${bombe.length}>>\nstream\n`,
      bombe,
      '\nendstream\nendobj\n',
    ),
  );
  const hostiles = [
    join('%PDF-1.5\n', ...paquets, XREF),
    octetsOf(`%PDF-1.4 ${'1 0 obj '.repeat(300_000)}${FIN}`),
    octetsOf(`%PDF-1.4 ${'trailer<</Root 1 0 R/Size 3'.repeat(50_000)}${FIN}`),
    octetsOf(
      `%PDF-1.4 ${'1 0 obj<</Type/EmbeddedFile/Length 9 0 R>>stream\n'.repeat(50_000)}${FIN}`,
    ),
    octetsOf(`%PDF-1.4 ${'1 0 obj<</Length 1>>stream\nxendstream '.repeat(50_000)}${FIN}`),
  ];
  for (const octets of hostiles) expect((await describePdf(octets)).pages).toBeNull();
}, 20_000);
