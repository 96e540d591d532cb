import { expect, it } from 'vitest';
import { jugeExemples, rendre, unJugement } from '#test-support/rendus.ts';
import { rendreCsv, toCsv } from './csv.ts';

it('a les lignes de la page, précédées du fichier', async () => {
  for (const jugement of await jugeExemples()) {
    const chemin = jugement.chemin.replaceAll(/[ ,]/g, '-');
    const lignes = rendre(rendreCsv, [{ ...jugement, chemin }]).split('\r\n');
    const [titres, ...autres] = toCsv(jugement.report).slice(1).split('\r\n');
    expect(lignes[0]).toBe(`\uFEFFFichier;${titres}`);
    expect(lignes.slice(1)).toEqual(
      autres.map((ligne) => (ligne === '' ? '' : `${chemin};${ligne}`)),
    );
  }
});

it('dit ce qui n’a pas pu être lu, et n’ouvre pas de formule', async () => {
  const csv = rendre(rendreCsv, [{ chemin: '=cmd.json', motif: '+Rien.' }, unJugement()]);
  const lignes = csv.split('\r\n');
  expect(lignes[1]).toMatch(/^"'=cmd\.json";Non lu;;;;;;;;"'\+Rien\.";/);
  expect(lignes[2]).toMatch(/^depots\/solde\.json;Accepté;Verdict;/);
});
