import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unePieceDemandee, type CasPieces } from '#test-support/pieces.ts';
import { inspectPieces } from './inspect.ts';

function match(cas: CasPieces) {
  return inspectPieces(unePieceDemandee(cas));
}

/** State of the only document, when the zip holds only this entry. */
function compare(attendu: string, entree: string) {
  const [premier] = match({ attendus: [attendu], zips: [{ entrees: [entree] }] }).attendus;
  return premier?.cause ?? premier?.raison?.type ?? premier?.etat;
}

describe('un document attendu', () => {
  it.each([
    ['facture.pdf', 'facture.pdf', 'present'],
    ['facture.pdf', 'autre.pdf', 'manquant'],
    ['facture.pdf', 'pieces/2026/facture.pdf', 'dossier'],
    ['facture.pdf', 'C:\\pieces\\facture.pdf', 'dossier'],
    ['relev\u00e9.pdf', 'releve\u0301.pdf', 'unicode'],
    ['relev\u00e9.pdf', 'pieces/releve\u0301.pdf', 'unicode'],
    ['IMG-DB-Va2-VA-00001.pdf', 'img-db-va2-va-00001.PDF', 'casse'],
    ['relevé.pdf', 'releve.pdf', 'accents'],
    ['œuvre.pdf', 'oeuvre.pdf', 'accents'],
    ['relevé.pdf', 'relev‚.pdf', 'accents'],
    ['IMG-DB-Va2-VA-00001.pdf', 'IMG_DB_Va2 VA_00001.pdf', 'separateurs'],
    ['facture.pdf', 'facture (1).pdf', 'copie'],
    ['facture.pdf', 'facture - Copie.pdf', 'copie'],
    ['facture.pdf', 'facture - Copie (2).pdf', 'copie'],
    ['facture.pdf', 'Copie de facture.pdf', 'copie'],
    ['facture.pdf', 'facture copie.pdf', 'copie'],
    ['facture.jpg', 'facture.jpeg', 'extension'],
    ['facture.pdf', 'facture.pdf.pdf', 'extension'],
    ['facture.pdf', 'facture.docx', 'format'],
    ['facture.pdf', 'facture.png', 'format'],
    ['IMG-DB-Va2-FACTURE-00001.pdf', 'IMG-DB-Va2-FACTRUE-00001.pdf', 'manquant'],
    ['IMG-DB-Va2-FACTURE-00001.pdf', 'IMG-DB-Va2-FACTUR-00001.pdf', 'proche'],
    ['IMG-DB-Va2-FACTURE-00001.pdf', 'IMGDB-Va2-FACTURE-00001.pdf', 'proche'],
  ])('« %s », quand le zip contient « %s » : %s', (attendu, entree, etat) => {
    expect(compare(attendu, entree)).toBe(etat);
  });

  it.each([
    ['IMG-DB-Va2-FACTURE-00001.pdf', 'IMG-DB-Va2-FACTURE-00002.pdf'],
    ['IMG-DB-Va2-FACTURE-00001.pdf', 'IMG-DB-Va2-VA-00001.pdf'],
    ['MDV-LGC-Va1-HT-00001.pdf', 'MDV-LGC-Va1-VA-00001.pdf'],
    ['IMG-DB-Va2-VA-00001.pdf', 'IMG-RIS-Va2-VA-00001.pdf'],
    ['IMG-DB-Va2-VA-1-23.pdf', 'IMG-DB-Va2-VA-12-3.pdf'],
    ['a.pdf', 'b.pdf'],
    ['facture.pdf', '__MACOSX/._facture.pdf'],
    ['facture.pdf', 'facture.pdf/'],
  ])('« %s » n’est jamais pris pour « %s »', (attendu, entree) => {
    expect(compare(attendu, entree)).toBe('manquant');
  });

  it('préfère le nom exact à tout ce qui lui ressemble, dans tous les zips', () => {
    const { attendus, zips } = match({
      attendus: ['facture.pdf'],
      zips: [{ entrees: ['Facture.pdf'] }, { nom: 'b.zip', entrees: ['facture.pdf'] }],
    });
    expect(attendus[0]).toMatchObject({ etat: 'present', entrees: [{ zip: 1, rang: 0 }] });
    expect(zips[0]?.entrees[0]?.role).toBe('inattendue');
  });

  it('propose toutes les entrées qui lui ressemblent autant', () => {
    const { attendus } = match({
      attendus: ['facture.pdf'],
      zips: [{ entrees: ['a/facture.pdf', 'b/facture.pdf'] }],
    });
    expect(attendus[0]).toMatchObject({ etat: 'autre-nom', cause: 'dossier' });
    expect(attendus[0]?.entrees).toHaveLength(2);
  });

  it('ne choisit pas entre deux documents qui se ressemblent autant', () => {
    const { attendus } = match({
      attendus: ['Facture.pdf', 'FACTURE.pdf'],
      zips: [{ entrees: ['facture.pdf'] }],
    });
    expect(attendus.map(({ etat }) => etat)).toEqual(['manquant', 'manquant']);
  });

  it.each([
    ['taille', { nom: 'a.pdf', taille: 4e6 }],
    ['vide', { nom: 'a.pdf', taille: 0 }],
    ['contenu', { nom: 'a.pdf', type: 'autre' as const }],
    ['lien', { nom: 'a.pdf', lien: true as const, type: 'autre' as const }],
    ['integrite', { nom: 'a.pdf', integrite: 'crc' as const }],
    ['integrite', { nom: 'a.pdf', chiffree: true, nonLue: true as const }],
    ['integrite', { nom: 'a.pdf', methode: 14, nonLue: true as const }],
  ])('est inutilisable : %s', (raison, entree) => {
    const { attendus } = match({ attendus: ['a.pdf'], zips: [{ entrees: [entree] }] });
    expect(attendus[0]).toMatchObject({ etat: 'inutilisable', raison: { type: raison } });
  });

  it('est en double, et dit si les copies sont identiques', () => {
    const identiques = match({ attendus: ['a.pdf'], zips: [{ entrees: ['a.pdf', 'a.pdf'] }] });
    expect(identiques.attendus[0]).toMatchObject({ etat: 'en-double', copiesIdentiques: true });
    const autres = match({
      attendus: ['a.pdf'],
      zips: [{ entrees: ['a.pdf', { nom: 'a.pdf', crc32: 2 }] }],
    });
    expect(autres.attendus[0]).toMatchObject({ etat: 'en-double', copiesIdentiques: false });
  });

  it('prend, de deux copies, celle qui peut servir', () => {
    const { attendus } = match({
      attendus: ['a.pdf'],
      zips: [{ entrees: [{ nom: 'a.pdf', integrite: 'crc' }, 'a.pdf'] }],
    });
    expect(attendus[0]?.entrees[0]).toEqual({ zip: 0, rang: 1 });
  });

  it('peut partager son entrée avec un autre du même nom', () => {
    const { attendus } = match({ attendus: ['a.pdf', 'a.pdf'], zips: [{ entrees: ['a.pdf'] }] });
    expect(attendus.map(({ etat }) => etat)).toEqual(['present', 'present']);
  });

  it('n’est pas cherché dans un zip refusé', () => {
    const { attendus } = match({
      attendus: ['a.pdf'],
      zips: [{ refus: 'Coupé.', entrees: ['a.pdf'] }],
    });
    expect(attendus[0]?.etat).toBe('pas-lu');
  });

  it('ne trouve pas un nom comme « __proto__ » ou « constructor » qui n’est pas là', () => {
    const { attendus } = match({
      attendus: ['__proto__', 'constructor', 'toString.pdf'],
      zips: [{ entrees: ['x.pdf'] }],
    });
    expect(attendus.map(({ etat }) => etat)).toEqual(['manquant', 'manquant', 'manquant']);
  });
});

describe('quels que soient les noms', () => {
  const nom = fc.oneof(
    fc.stringMatching(/^[aAàé_ -]{1,4}[01]?(\.(pdf|PDF|jpg))?$/),
    fc.constantFrom('x/a.pdf', 'X\\a.pdf', '__MACOSX/._a', '.DS_Store', '../a.pdf', '__proto__'),
    fc.string(),
  );

  it('une entrée ne répond qu’aux documents d’un seul nom, et chaque document a un état', () => {
    fc.assert(
      fc.property(fc.array(nom), fc.array(nom), fc.array(nom), (attendus, un, deux) => {
        const trouve = match({ attendus, zips: [{ entrees: un }, { entrees: deux }] });
        expect(trouve.attendus).toHaveLength(attendus.filter((each) => each !== '').length);
        for (const { entrees } of trouve.zips) {
          for (const { attendus: rangs } of entrees) {
            const noms = rangs.map((rang) => trouve.attendus[rang]?.document.nomFichier);
            expect(new Set(noms).size).toBeLessThanOrEqual(1);
          }
        }
        for (const { etat, entrees } of trouve.attendus) {
          expect(entrees.length > 0).toBe(etat !== 'manquant');
        }
      }),
    );
  });

  it('des dizaines de milliers de noms voisins se comparent sans tout comparer à tout', () => {
    const noms = Array.from({ length: 30_000 }, (_, i) => `${'piece'.repeat(8)}${'ab'[i % 2]}`);
    const attendus = noms.map((each, i) => `${each}${i.toString(36).replace(/\d/g, 'z')}x.pdf`);
    const entrees = noms.map((each, i) => `${each}${i.toString(36).replace(/\d/g, 'y')}.pdf`);
    const { attendus: trouves } = match({ attendus, zips: [{ entrees }] });
    expect(trouves).toHaveLength(30_000);
  }, 60_000);

  it('un nom démesuré est comparé sans attendre', () => {
    const long = `${' '.repeat(60_000)}(1)x`;
    expect(compare('facture.pdf', long)).toBe('manquant');
  }, 5_000);
});
