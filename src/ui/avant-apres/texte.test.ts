import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTextes, type Rangee } from './texte.ts';

const changes = (endroits: readonly (readonly Rangee[])[]) =>
  endroits.flat().filter(({ pareil }) => !pareil);
const dits = (endroits: readonly (readonly Rangee[])[]) =>
  changes(endroits).map(({ avant, apres }) => [avant?.texte ?? null, apres?.texte ?? null]);

const fichier = (nombre: number, ligne = (rang: number) => `  "n": ${rang},`) =>
  Array.from({ length: nombre }, (_, rang) => `{\n${ligne(rang)}\n},`).join('\n');

describe('deux textes comparés', () => {
  it('qui sont les mêmes n’ont rien à montrer, quelles que soient leurs fins de ligne', () => {
    expect(compareTextes(fichier(9), fichier(9))).toEqual([]);
    expect(compareTextes(fichier(9), fichier(9).replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('montrent ce qui diffère dans une ligne, avec ce qui l’entoure', () => {
    const [endroit, ...autres] = compareTextes(fichier(9), fichier(9).replace('"n": 4', '"n": 45'));
    expect(autres).toEqual([]);
    expect(endroit?.map(({ pareil }) => pareil)).toEqual([true, true, false, true, true]);
    const { avant, apres } = endroit?.[2] ?? {};
    expect(avant).toMatchObject({ numero: 14, texte: '  "n": 4,', debut: 8, fin: 8 });
    expect(apres).toMatchObject({ numero: 14, texte: '  "n": 45,', debut: 8, fin: 9 });
  });

  it('réunissent ce qui est proche, séparent ce qui est loin', () => {
    const autre = fichier(9).replace('"n": 1,', '"n": 11,').replace('"n": 2,', '"n": 22,');
    expect(compareTextes(fichier(9), autre)).toHaveLength(1);
    expect(compareTextes(fichier(9), autre.replace('"n": 8', '"n": 88'))).toHaveLength(2);
  });

  it('retrouvent ce qui entoure une demande ajoutée, retirée ou déplacée', () => {
    const avant = fichier(9);
    const lignes = avant.split('\n');
    const sans = [...lignes.slice(0, 9), ...lignes.slice(12)].join('\n');
    expect(dits(compareTextes(avant, sans)).every(([, apres]) => apres === null)).toBe(true);
    expect(changes(compareTextes(sans, avant))).toHaveLength(3);
    const deplace = [...lignes.slice(3, 15), ...lignes.slice(0, 3), ...lignes.slice(15)].join('\n');
    expect(changes(compareTextes(avant, deplace)).length).toBeLessThanOrEqual(6);
  });

  it('coupent une ligne trop longue là où une valeur finit', () => {
    const une = fichier(200).replaceAll('\n', '');
    expect(dits(compareTextes(une, une.replace('"n": 150', '"n": 15')))).toEqual([
      ['"n":150,', '"n":15,'],
    ]);
  });

  it('ne disent rien de la mise en page, mais tout de l’intérieur d’un texte', () => {
    const document = {
      numeroAns: 'A, B  {C',
      vide: [],
      demandes: Array.from({ length: 40 }, (_, rang) => ({ rang, AM: ['711', '712'], vrai: true })),
    };
    const [une, deux, tabs] = [undefined, 2, '\t'].map((retrait) =>
      JSON.stringify(document, null, retrait),
    );
    const paires = [
      [une, deux],
      [deux, une],
      [deux, tabs],
    ] as const;
    for (const [avant = '', apres = ''] of paires) {
      expect(compareTextes(avant, apres)).toEqual([]);
      expect(dits(compareTextes(avant, apres.replace('B  {', 'B {')))).toHaveLength(1);
      expect(dits(compareTextes(avant, apres.replace(/"rang":( ?)17/, '"rang":$19')))).toHaveLength(
        1,
      );
    }
    expect(dits(compareTextes(une ?? '', deux?.replace('"rang": 17', '"rang": 9') ?? ''))).toEqual([
      ['"rang":17,', '"rang":9,'],
    ]);
  });

  it('lisent un texte de cinq millions de signes qui n’est pas fermé', () => {
    const long = `{"a": "${'x, '.repeat(1_700_000)}`;
    expect(compareTextes(long, long)).toEqual([]);
    expect(dits(compareTextes(long, `${long}y`))).toHaveLength(1);
  });

  it('disent tout ce qui diffère quand tout diffère, par morceaux', () => {
    const endroits = compareTextes(fichier(800), fichier(800).replaceAll(/^/gm, '!'));
    expect(changes(endroits)).toHaveLength(2400);
    for (const endroit of endroits) expect(endroit.length).toBeLessThan(50);
  });

  it('rendent chaque texte, avec ce qui est commun (propriété)', () => {
    const ligne = fc.constantFrom('{', '}', '"a": 1,', '"b": 2,', '', '[{"c": 3}]');
    const textes = fc.array(ligne, { maxLength: 40 }).map((lignes) => lignes.join('\n'));
    fc.assert(
      fc.property(textes, textes, (avant, apres) => {
        const lus = changes(compareTextes(avant, apres));
        const partis = lus.flatMap((rangee) => rangee.avant?.numero ?? []);
        const venus = lus.flatMap((rangee) => rangee.apres?.numero ?? []);
        const restent = (texte: string, numeros: readonly number[]) =>
          texte.split('\n').filter((ligne, rang) => ligne !== '' && !numeros.includes(rang + 1));
        expect(restent(avant, partis)).toEqual(restent(apres, venus));
      }),
    );
  });
});
