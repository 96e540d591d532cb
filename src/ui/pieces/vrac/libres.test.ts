import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addLibres, giveLibre, LIBRE_MAX, LIBRES_MAX, TOTAL_MAX, type Libre } from './libres.ts';

/** A file of this weight that nobody reads. */
const unFichier = (nom: string, size = 1) =>
  Object.defineProperty(new File([], nom), 'size', { value: size });
const arrive = (nom: string, size?: number) => ({ fichier: unFichier(nom, size), nom });
const add = (presents: readonly Libre[], noms: readonly string[], pour: string | null = null) =>
  addLibres(
    presents,
    noms.map((nom) => arrive(nom)),
    pour,
  );
const dit = (libres: readonly Libre[]) => libres.map(({ nom, pour }) => [nom, pour]);

describe('les fichiers en vrac', () => {
  it('un fichier du même nom prend la place de l’autre, et son document', () => {
    const { libres } = add([], ['a.pdf', 'b.pdf']);
    const donnes = giveLibre(libres, 'VOULU.pdf', 0);
    const ajout = add(donnes, ['a.pdf', 'c.pdf']);
    expect(dit(ajout.libres)).toEqual([
      ['a.pdf', 'VOULU.pdf'],
      ['b.pdf', null],
      ['c.pdf', null],
    ]);
    expect(ajout.remplaces).toEqual(['a.pdf']);
    expect(ajout.libres[0]?.fichier).not.toBe(donnes[0]?.fichier);
  });

  it('deux fichiers du même nom donnés à deux documents restent tous deux', () => {
    const un = add([], ['facture.pdf'], 'A.pdf').libres;
    const deux = add(un, ['facture.pdf'], 'B.pdf');
    expect(dit(deux.libres)).toEqual([
      ['facture.pdf', 'A.pdf'],
      ['facture (2).pdf', 'B.pdf'],
    ]);
    expect(deux.remplaces).toEqual([]);
  });

  it('deux fichiers du même nom venus ensemble restent tous deux', () => {
    expect(dit(add([], ['a', 'a', 'a']).libres).map(([nom]) => nom)).toEqual([
      'a',
      'a (2)',
      'a (3)',
    ]);
  });

  it('un document n’a qu’un fichier', () => {
    const un = add([], ['a.pdf'], 'A.pdf').libres;
    expect(dit(add(un, ['b.pdf'], 'A.pdf').libres)).toEqual([
      ['a.pdf', null],
      ['b.pdf', 'A.pdf'],
    ]);
    expect(dit(giveLibre(un, 'A.pdf', null))).toEqual([['a.pdf', null]]);
  });

  it('en prend un nombre et un poids bornés, et dit lesquels il laisse', () => {
    const noms = Array.from({ length: LIBRES_MAX + 3 }, (_, i) => `${i}.pdf`);
    const plein = add([], noms);
    expect([plein.libres.length, plein.trop]).toEqual([LIBRES_MAX, noms.slice(LIBRES_MAX)]);
    // A mended one finds its place.
    expect(add(plein.libres, ['7.pdf'])).toMatchObject({ trop: [], remplaces: ['7.pdf'] });
    const gros = addLibres([], [arrive('film.mp4', LIBRE_MAX + 1), arrive('a.pdf')], null);
    expect([gros.libres.length, gros.tropGros]).toEqual([1, ['film.mp4']]);
    const nombre = Math.floor(TOTAL_MAX / LIBRE_MAX);
    const lourds = Array.from({ length: nombre + 1 }, (_, i) => arrive(`${i}.pdf`, LIBRE_MAX));
    expect(addLibres([], lourds, null).trop).toEqual([`${nombre}.pdf`]);
  });

  it('jamais deux noms ni deux documents pareils, quoi que l’on fasse', () => {
    const nom = fc.constantFrom('a.pdf', 'b.pdf', 'c');
    const acte = fc.oneof(
      fc.record({
        noms: fc.array(nom, { maxLength: 4 }),
        pour: fc.option(fc.constantFrom('A', 'B')),
      }),
      fc.record({ rang: fc.nat(5), pour: fc.constantFrom('A', 'B') }),
    );
    fc.assert(
      fc.property(fc.array(acte), (actes) => {
        let libres: readonly Libre[] = [];
        for (const fait of actes) {
          libres =
            'noms' in fait
              ? add(libres, fait.noms, fait.noms.length === 1 ? fait.pour : null).libres
              : giveLibre(libres, fait.pour, fait.rang);
          const pours = libres.flatMap(({ pour }) => pour ?? []);
          expect(new Set(pours).size).toBe(pours.length);
          expect(new Set(libres.map((libre) => libre.nom)).size).toBe(libres.length);
        }
      }),
    );
  });
});
