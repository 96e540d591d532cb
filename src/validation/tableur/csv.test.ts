import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';
import { findSeparateur } from './separateur.ts';

describe('parseCsv', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'des cellules',
      'a;b\nc;d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['les fins de ligne de Windows et du vieux Mac', 'a\r\nb\rc', [['a'], ['b'], ['c']]],
    ['une ligne vide, qui garde son numéro', 'a\n\nb', [['a'], [], ['b']]],
    ['une dernière cellule vide', 'a;', [['a', '']]],
    ['un séparateur et une fin de ligne cités', '"a;b\nc";d', [['a;b\nc', 'd']]],
    ['des guillemets doublés', '"Centre ""Les Lilas""";x', [['Centre "Les Lilas"', 'x']]],
    ['des guillemets au milieu d’un texte', 'écran 24";x', [['écran 24"', 'x']]],
    [
      'des guillemets que personne n’a doublés',
      '"Clinique "Les Lilas" de Lyon";x',
      [['Clinique "Les Lilas" de Lyon', 'x']],
    ],
    ['rien', '', []],
  ])('lit %s', (_, texte, attendu) => {
    expect(parseCsv(texte, ';')).toEqual({ rangees: attendu, ouverts: [], coupe: false });
  });

  it('dit la ligne d’un guillemet que rien ne ferme, et ne perd rien de la suite', () => {
    const { rangees, ouverts } = parseCsv('a;b\n"c;d\ne;f\n', ';');
    expect(ouverts).toEqual([2]);
    expect(rangees).toEqual([
      ['a', 'b'],
      ['"c', 'd'],
      ['e', 'f'],
    ]);
  });

  it('reste linéaire devant mille guillemets ouverts', () => {
    const texte = `${'"a\n'.repeat(30_001)}"${'x'.repeat(1_000_000)}`;
    const debut = performance.now();
    expect(parseCsv(texte, ';').rangees.length).toBeGreaterThan(0);
    expect(performance.now() - debut).toBeLessThan(1000);
  });

  it('s’arrête à sa borne, et le dit', () => {
    expect(parseCsv('a\n'.repeat(50), ';', 20)).toMatchObject({ coupe: true });
    expect(parseCsv('a\n'.repeat(20), ';', 20)).toMatchObject({ coupe: false });
  });

  it('relit tout tableau cité', () => {
    const cellule = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', '\n', '\r', ' ', ',') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cellule, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rangees) => {
          const texte = rangees
            .map((rangee) => rangee.map((each) => `"${each.replaceAll('"', '""')}"`).join(';'))
            .join('\r\n');
          expect(parseCsv(texte, ';').rangees).toEqual(rangees);
        },
      ),
    );
  });

  it('ne jette jamais', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', '\r') }), (texte) => {
        parseCsv(texte, ';');
      }),
    );
  });
});

describe('findSeparateur', () => {
  it.each([
    ['a;b\n1,5;2,5\n3;4,5\n', ';', 0],
    ['a,b\n"1;5",2\n"3;4",5\n', ',', 0],
    ['a\tb\n1\t2\n', '\t', 0],
    ['a|b\n1|2\n', '|', 0],
    ['sep=,\r\na,b;c\r\n', ',', 7],
    ['une seule colonne\n1\n', ';', 0],
    ['Nom;FINESS\nA, B;750000018\n', ';', 0],
    ['siret;montant\n13000637200010;1250,50\n13000637200028;300,00\n', ';', 0],
    ['FINESS;montant TTC, en euros, net\n750000018;12,50\n750000026;13,50\n', ';', 0],
    ['finess;structures\n1;2;3,5;4\n1;2;3,5;4\n', ';', 0],
    ['FINESS;Adresse\n750000018;"1, rue A, bât. B"\n750000026;"2, rue C, D"\n', ';', 0],
    ['a;b;c;d\n1;2,5\n1;2,5;x\n1;2,5;x;y\n1;2,5\n', ';', 0],
    ['a;b;c\n1;2,5\n1;2,5\n1;2,5;x;y\n', ';', 0],
    ['Nom;Adresse\n"3, rue A; Lyon";x\n"4, rue B; Lyon";y', ';', 0],
  ])('de %j c’est %j', (texte, separateur, debut) => {
    expect(findSeparateur(texte)).toEqual({ separateur, debut });
  });
  it('est celui qu’une personne choisit, sans la ligne qui en annonce un autre', () => {
    expect(findSeparateur('sep=,\r\na,b;c\r\n', ';')).toEqual({ separateur: ';', debut: 7 });
    expect(findSeparateur('a;b\n', '|')).toEqual({ separateur: '|', debut: 0 });
  });
});
