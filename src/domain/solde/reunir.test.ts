import { describe, expect, it } from 'vitest';
import { avancesDuDocument } from './avances.ts';
import { reunir, type AvancesReunies } from './reunir.ts';

type Ligne = readonly [numeroASP: string | null, numeroEditeur: string | null];

const lire = (nom: string, ...lignes: readonly Ligne[]) =>
  avancesDuDocument(
    {
      numeroAns: 'CVA2RIS042',
      siret: '1',
      lignesImport: lignes.map(([numeroASP, numeroEditeur]) => ({ numeroASP, numeroEditeur })),
    },
    'img-ris-va2.avance',
    nom,
  );

/** Every one is chosen, and the n° éditeur is typed for it. */
function saisir(avances: ReturnType<typeof lire>): AvancesReunies {
  return {
    avances,
    choisies: avances.map(({ cle }) => cle),
    saisies: Object.fromEntries(
      avances.map(({ cle, numeroEditeur }) => [cle, { '/x': `${numeroEditeur}` }]),
    ),
  };
}

function tell({ avances, choisies, saisies }: AvancesReunies) {
  return avances.map(({ cle, numeroASP, numeroEditeur }) => [
    numeroASP ?? numeroEditeur,
    choisies.includes(cle) ? (saisies[cle]?.['/x'] ?? '') : null,
  ]);
}

const UN: Ligne = ['FINIMG000001', 'e1'];
const DEUX: Ligne = ['FINIMG000002', 'e2'];
const TROIS: Ligne = ['FINIMG000003', 'e3'];

describe('un fichier de retour revient', () => {
  it('une ligne de plus et un autre ordre : ce qui est saisi suit le n° ASP', () => {
    const avant = saisir(lire('r_sortie.json', UN, DEUX));
    const apres = reunir(avant, lire('r_sortie.json', TROIS, DEUX, UN));
    expect(tell(apres)).toEqual([
      ['FINIMG000003', null],
      ['FINIMG000002', 'e2'],
      ['FINIMG000001', 'e1'],
    ]);
    expect(apres.disparues).toEqual([]);
  });

  it('sans n° ASP, elle suit le n° éditeur, jusqu’à son n° ASP', () => {
    const avant = saisir(lire('avances.json', [null, 'e1'], [null, 'e2']));
    const apres = reunir(avant, lire('avances_sortie.json', DEUX, UN));
    expect(tell(apres)).toEqual([
      ['FINIMG000002', 'e2'],
      ['FINIMG000001', 'e1'],
    ]);
  });

  it('celle qui n’y est plus est nommée, et sa saisie l’attend', () => {
    const avant = saisir(lire('r_sortie.json', UN, DEUX));
    const sans = reunir(avant, lire('r_sortie.json', DEUX));
    expect(tell(sans)).toEqual([['FINIMG000002', 'e2']]);
    expect(sans.disparues.map(({ numeroASP }) => numeroASP)).toEqual(['FINIMG000001']);
    expect(tell(reunir(sans, lire('r_sortie.json', UN, DEUX)))).toEqual([
      ['FINIMG000001', 'e1'],
      ['FINIMG000002', 'e2'],
    ]);
  });

  it('sous deux noms, une avance n’est là qu’une fois', () => {
    const avant = saisir(lire('a_sortie.json', UN));
    expect(tell(reunir(avant, lire('a_sortie (1).json', UN, DEUX)))).toEqual([
      ['FINIMG000001', 'e1'],
      ['FINIMG000002', null],
    ]);
    const ensemble = [...lire('a_sortie.json', UN), ...lire('a_sortie (1).json', UN)];
    const vide = { avances: [], choisies: [], saisies: {} };
    expect(reunir(vide, ensemble).avances).toHaveLength(1);
  });

  it('deux lignes sans aucun numéro restent deux', () => {
    const [une, autre] = lire('a.json', [null, null], [null, null]);
    expect(une?.cle).not.toBe(autre?.cle);
  });
});
