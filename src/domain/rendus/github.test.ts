import { describe, expect, it } from 'vitest';
import { jugeExemples, rendre, unJugement } from '#test-support/rendus.ts';
import { unConstat, unReport } from '#test-support/reports.ts';
import { rendreGithub } from './github.ts';

const lignesDe = async (
  ...args: Parameters<typeof rendre> extends [unknown, ...infer R] ? R : never
) =>
  rendre(rendreGithub, ...args)
    .split('\n')
    .slice(0, -1);

/** As the runner of GitHub reads a command. */
function read(ligne: string) {
  const lu = /^::(\w+) ([^\n]*?)::(.*)$/.exec(ligne);
  if (!lu) return null;
  const [, commande, proprietes = '', message = ''] = lu;
  const decode = (texte: string) =>
    decodeURIComponent(texte.replace(/%(?!25|0D|0A|3A|2C)/g, '%25'));
  return {
    commande,
    message: decode(message),
    ...Object.fromEntries(
      proprietes.split(',').map((each) => {
        const egal = each.indexOf('=');
        return [each.slice(0, egal), decode(each.slice(egal + 1))];
      }),
    ),
  };
}

describe('une annotation', () => {
  it('échappe ce qui sépare, et se relit', async () => {
    const constat = unConstat({
      libelle: '100 % : a, b::c\n::set-output name=x::y',
      explication: 'Écrivez\u001b[31m.',
      position: { debut: 0, fin: 2, ligne: 3, colonne: 5 },
    });
    const report = unReport({ constats: [constat], verdict: 'non-conforme' });
    const [verdict = '', annotation = '', ...reste] = await lignesDe([
      unJugement({ chemin: 'a,b:c%.json', report }),
    ]);
    expect(reste).toEqual([]);
    expect(verdict).toMatch(/^Simulateur Ségur : a,b:c%\.json : Non conforme – /);
    expect(annotation).toContain('file=a%2Cb%3Ac%25.json,');
    expect(read(annotation)).toEqual({
      commande: 'error',
      file: 'a,b:c%.json',
      line: '3',
      endLine: '3',
      col: '5',
      endColumn: '7',
      title: 'Les balises attendues sont présentes',
      message: '100 % : a, b::c[U+000A]::set-output name=x::y Écrivez[U+001B][31m.',
    });
  });

  it('dit une même cause une fois, la plus grave d’abord', async () => {
    const constats = [
      unConstat({ severite: 'information', chemin: '/siret' }),
      ...[1, 2, 3].map((numLigne) =>
        unConstat({ numLigne, chemin: `/lignesImport/${numLigne - 1}/VA` }),
      ),
      unConstat({ severite: 'avertissement', chemin: '/siret' }),
      unConstat({ severite: 'indetermine', chemin: '' }),
    ];
    const lignes = await lignesDe([unJugement({ report: unReport({ constats }) })]);
    expect(lignes.slice(1).map((ligne) => read(ligne)?.commande)).toEqual([
      'error',
      'warning',
      'notice',
    ]);
    expect(lignes[1]).toContain('(demandes 1 à 3)');
  });
});

it('toute ligne est une annotation qui se relit, ou commence par nos mots', async () => {
  for (const ligne of await lignesDe(await jugeExemples())) {
    expect(read(ligne) !== null || ligne.startsWith('Simulateur Ségur : ')).toBe(true);
  }
});

it('un fichier non lu est une erreur', async () => {
  expect(await lignesDe([{ chemin: 'a.json', motif: 'Fichier introuvable.' }])).toEqual([
    '::error file=a.json,title=Non lu::Fichier introuvable.',
  ]);
});
