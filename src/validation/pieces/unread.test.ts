import { describe, expect, it } from 'vitest';
import { judgePieces, unePieceDemandee, type CasPieces } from '#test-support/pieces.ts';
import { octetsOf, zipFile, type EntreeVoulue } from '#test-support/zip-builder.ts';
import { unDocument } from '#test-support/pieces.ts';
import { inspectZips } from '../inspect-zips.ts';

/** What could not be read, or had to be guessed, is never said present, missing, complete or to be left as it is. */

const judge = (cas: CasPieces) => judgePieces(unePieceDemandee(cas));

describe('un zip refusé', () => {
  const soixante = Array.from({ length: 60 }, (_, i) => `piece-${i}.pdf`);
  const report = judge({ attendus: soixante, zips: [{ refus: 'Coupé.', entrees: [] }] });

  it('a une cause, dite une fois, et ses documents ne sont pas dits manquants', () => {
    expect(report.constats.map(({ controle }) => controle)).toEqual(['zip-structure']);
    expect(new Set(report.attendus.map(({ etat }) => etat))).toEqual(new Set(['pas-lu']));
    expect([report.verdict, report.phrasePortail]).toEqual(['illisible', null]);
  });

  it('n’empêche pas de trouver ailleurs', () => {
    const { attendus } = judge({
      attendus: ['a.pdf', 'b.pdf'],
      zips: [{ refus: 'Coupé.', entrees: [] }, { entrees: ['a.pdf'] }],
    });
    expect(attendus.map(({ etat }) => etat)).toEqual(['present', 'pas-lu']);
  });
});

describe('un document inutilisable', () => {
  it.each([
    ['chiffré', { chiffree: true, integrite: 'chiffree' }],
    ['d’une compression rare', { methode: 9, integrite: 'methode' }],
    ['qui n’est qu’un lien', { lien: true }],
    ['vide', { taille: 0 }],
    ['d’un format que rien n’annonce (HEIC)', { type: 'autre' }],
  ] as const)('%s n’est pas « aucune règle enfreinte »', (_, entree) => {
    const { verdict } = judge({
      attendus: ['a.pdf', 'b.pdf'],
      zips: [{ entrees: ['a.pdf', { nom: 'b.pdf', ...entree }] }],
    });
    expect(verdict).toBe('illisible');
  });
});

describe('des noms dont l’encodage n’est pas déclaré', () => {
  const PDF = '%PDF-1.4\n1 0 obj\n<</Type/Page>>\nendobj\nxref\n0 1\nstartxref\n0\n%%EOF';
  const NOMS = ['Facture n°12 réglée à Noël.pdf', 'Relevé.pdf'];
  /** What each program writes, by the bytes of its letters. */
  const ECRITURES: readonly (readonly [string, Readonly<Record<string, number>>])[] = [
    ['windows-1252', { '°': 0xb0, é: 0xe9, à: 0xe0, ë: 0xeb }],
    ['cp437', { '°': 0xf8, é: 0x82, à: 0x85, ë: 0x89 }],
    ['macintosh', { '°': 0xa1, é: 0x8e, à: 0x88, ë: 0x91 }],
  ];

  function brut(nom: string, page: Readonly<Record<string, number>>): Uint8Array {
    return Uint8Array.from([...nom], (signe) => page[signe] ?? signe.charCodeAt(0));
  }

  async function inspect(entrees: readonly EntreeVoulue[], attendus = NOMS) {
    const json = new Blob([JSON.stringify(unDocument([attendus]))]);
    const result = await inspectZips({
      zips: [zipFile({ entrees })],
      json: Object.assign(json, { name: 'd.json' }),
      profilZip: null,
    });
    if (!result.ok) throw new Error('Unreadable');
    return result.inspection;
  }

  it.each(ECRITURES)('%s : le nom est le bon, et n’est pas « complet »', async (encodage, page) => {
    const { report, plan } = await inspect(
      NOMS.map((nom) => ({ nom: brut(nom, page), contenu: PDF })),
    );
    expect(report.attendus.map(({ etat, cause }) => [etat, cause])).toEqual([
      ['autre-nom', 'encodage'],
      ['autre-nom', 'encodage'],
    ]);
    expect(report.constats.map(({ controle }) => controle)).toEqual(['noms-declares']);
    expect(report.zips[0]?.entrees.map(({ nom }) => nom)).toEqual(NOMS);
    expect([report.verdict, report.phrasePortail]).toEqual(['a-verifier', null]);
    expect(plan?.etapes.map(({ action, nouveauNom }) => [action, nouveauNom])).toEqual(
      NOMS.map((nom) => ['renommer', nom]),
    );
    expect(encodage).not.toBe('utf-8');
  });

  it('UTF-8 sans le drapeau : de même', async () => {
    const { report } = await inspect(NOMS.map((nom) => ({ nom: octetsOf(nom), contenu: PDF })));
    expect(report.verdict).toBe('a-verifier');
    expect(report.constats.map(({ controle }) => controle)).toEqual(['noms-declares']);
  });

  it('le JSON en sait plus que le français : le nom attendu décide', async () => {
    // Each of these bytes is a letter in more than one code page.
    const nom = Uint8Array.from([0x8e, ...octetsOf('T.pdf')]);
    const lus = await Promise.all(
      ['ÄT.pdf', 'éT.pdf', 'ŽT.pdf'].map(async (voulu) => {
        const { report } = await inspect([{ nom, contenu: PDF }], [voulu]);
        return report.zips[0]?.entrees[0]?.nom;
      }),
    );
    expect(lus).toEqual(['ÄT.pdf', 'éT.pdf', 'ŽT.pdf']);
  });
});

describe('un nom presque semblable', () => {
  const cause = (attendu: string, trouve: string) =>
    judge({ attendus: [attendu], zips: [{ entrees: [trouve] }] });

  it('aux signes qui se ressemblent les nomme', () => {
    const { attendus, constats } = cause('IMG-DB-001.pdf', 'IMG\u2011DB\u2011001.pdf');
    expect(attendus[0]?.cause).toBe('sosie');
    expect(constats[0]?.libelle).toContain('U+2011 (trait d’union insécable) dans le zip');
  });

  it.each([
    ['IMG\u2011DB.pdf', 'IMG-DB.pdf', 'sosie'],
    ['facture A.pdf', 'facture\u00a0A.pdf', 'sosie'],
    ['facture.pdf', 'f\u0430cture.pdf', 'sosie'],
    ['facture.pdf', 'fac\u200bture.pdf', 'sosie'],
    ['réglée à Noël.pdf', 'r_gl_e _ No_l.pdf', 'accents'],
    ['réglée.pdf', 'r?gl?e.pdf', 'accents'],
    ['réglée.pdf', 'r#U00e9gl#U00e9e.pdf', 'accents'],
    ['réglée.pdf', 'r%C3%A9gl%C3%A9e.pdf', 'accents'],
  ])('%s, trouvé %s : %s', (attendu, trouve, attendue) => {
    expect(cause(attendu, trouve).attendus[0]?.cause).toBe(attendue);
  });
});

const LIEN = { nom: 'lien.pdf', lien: true } as const;

describe('une cause commune est dite une fois', () => {
  const noms = Array.from({ length: 60 }, (_, i) => `piece-${i}.pdf`);

  it.each([
    ['./', true, ['piece-a-la-racine']],
    ['/', false, ['nom-sur']],
    ['dossier/', true, ['piece-a-la-racine']],
    ['dossier\\', false, ['nom-sur']],
  ] as const)('« %s » devant 60 noms', (chemin, nomSur, controles) => {
    const report = judge({
      attendus: noms,
      zips: [{ entrees: noms.map((nom) => ({ nom: `${chemin}${nom}`, nomSur })) }],
    });
    expect(report.constats.map(({ controle }) => controle)).toEqual(controles);
    expect(report.constats[0]?.autres).toHaveLength(59);
    if (chemin !== 'dossier/') {
      expect(`${report.constats[0]?.libelle}`).not.toMatch(/dossier du zip/);
    }
  });

  it('et ce qui ne peut pas être une pièce n’est pas à annoncer', () => {
    const { constats } = judge({
      attendus: ['a.pdf'],
      zips: [
        { entrees: ['a.pdf', 'inner.zip', 'META-INF/MANIFEST.MF', 'mimetype', 'b.pdf', LIEN] },
      ],
    });
    const conseils = new Map(constats.map(({ entree, explication }) => [entree?.nom, explication]));
    expect(conseils.get('inner.zip')).toMatch(/zip dans le zip.*Sortez-les/);
    expect(conseils.get('META-INF/MANIFEST.MF')).not.toMatch(/piecesJustificatives/);
    expect(conseils.get('b.pdf')).toMatch(/piecesJustificatives/);
    expect(conseils.get(LIEN.nom)).toMatch(/lien vers un autre fichier/);
  });
});
