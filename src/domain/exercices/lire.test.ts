import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateText } from '../../test-support/simulate-text.ts';
import { EXERCICES } from './bibliotheque/bibliotheque.ts';
import { S_OUBLIE, TROIS_CONSTATS } from './bibliotheque/fichiers.ts';
import { VINGT_JOURS } from './bibliotheque/guichet.ts';
import { meets } from './criteres.ts';
import { departDe } from './depart.ts';
import type { Exercice, FichierAFaire } from './exercice.ts';
import { makeFichiers } from './fichiers.ts';
import { findTrouble, readExercice, TEXTE_MAX, writeExercice } from './lire.ts';

/** An exercise whose field was made so. */
function change(champ: string, valeur: unknown): string {
  const lu: unknown = JSON.parse(writeExercice(S_OUBLIE));
  return JSON.stringify(Object.assign({}, lu, { [champ]: valeur }));
}

const [indice] = S_OUBLIE.indices;
const [critere] = S_OUBLIE.criteres;
const [fichier] = S_OUBLIE.fichiers as readonly [FichierAFaire];

const FAUTE = { controle: 'type-attendu', demande: 0 };
const FAUTES = { graine: 'kalomitu', choix: [FAUTE] };

const withFaute = (partie: object) =>
  change('fichiers', [{ ...fichier, fautes: { ...FAUTES, ...partie } }]);

describe('un exercice venu d’ailleurs', () => {
  it.each([
    ['pas du JSON', '{', /n’est pas un exercice/],
    ['autre chose', '[]', /n’est pas un exercice/],
    ['trop gros', ' '.repeat(TEXTE_MAX + 1), /trop gros/],
    ['une autre version', change('version', 2), /autre version/],
    ['un champ de trop', change('onload', 'alert(1)'), /« onload » n’y est pas attendu/],
    ['un titre vide', change('titre', ' '), /« titre »/],
    ['un titre qui se retourne', change('titre', 'a\u202eb'), /« titre »/],
    ['un titre démesuré', change('titre', 'a'.repeat(121)), /« titre »/],
    ['un jeu inconnu', change('jeu', '__proto__'), /« jeu »/],
    ['une heure d’un autre siècle', change('horloge', '9999-01-01T00:00'), /« horloge »/],
    ['un niveau inconnu', change('niveau', 'toString'), /« niveau »/],
    ['un second indice abîmé', change('indices', [indice, { texte: 1 }]), /« indices », le n° 2/],
    ['aucun critère', change('criteres', []), /« criteres » est vide/],
    [
      'un critère inconnu',
      change('criteres', [critere, { type: 'eval' }]),
      /« criteres », le n° 2/,
    ],
    [
      'un critère qui a un champ de plus',
      change('criteres', [{ ...critere, code: '1' }]),
      /« criteres », le n° 1/,
    ],
    ['trop de critères', change('criteres', Array(11).fill(critere)), /« criteres »/],
    [
      'un nom de fichier qui sort',
      change('fichiers', [{ ...fichier, nom: '../x' }]),
      /« fichiers »/,
    ],
    ['une graine qui ne se dit pas', withFaute({ graine: 'exit()' }), /« fichiers », le n° 1/],
    ['une faute de trop', withFaute({ choix: Array(21).fill(FAUTE) }), /« fichiers », le n° 1/],
    ['aucune faute', withFaute({ choix: [] }), /« fichiers », le n° 1/],
    [
      'une faute au rang démesuré',
      withFaute({ choix: [{ ...FAUTE, demande: 1e9 }] }),
      /« fichiers », le n° 1/,
    ],
    [
      'une faute au nom qui n’en est pas un',
      withFaute({ choix: [{ ...FAUTE, controle: '__proto__' }] }),
      /« fichiers », le n° 1/,
    ],
    [
      'deux fois la même faute de zip, qui pèserait en mémoire',
      withFaute({
        choix: [0, 1].map((demande) => ({ controle: 'piece-3-mo', demande })),
      }),
      /« fichiers », le n° 1/,
    ],
    ['une source inconnue', change('sources', [{ source: 'constructor' }]), /« sources », le n° 1/],
  ])('est refusé, et l’endroit dit : %s', (_, texte, motif) => {
    expect(readExercice(texte)).toEqual({ ok: false, motif: expect.stringMatching(motif) });
  });

  it('ne fait jamais jeter, quel que soit le JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(S_OUBLIE)), fc.jsonValue(), (champ, valeur) => {
        const lu = readExercice(change(champ, valeur));
        expect(lu.ok ? '' : lu.motif).toEqual(expect.any(String));
      }),
    );
  });

  it.each<[string, Partial<Exercice>, RegExp]>([
    [
      'un dossier absent',
      { fichiers: [{ ...fichier, dossiers: ['FINIMG099999'] }] },
      /dossier manque/,
    ],
    [
      'une retouche sans objet',
      { fichiers: [{ ...fichier, retouches: [{ avant: 'zzz', apres: '' }] }] },
      /ne trouve rien/,
    ],
    ...['toString', 'regime-tva-unique'].map((controle): [string, Partial<Exercice>, RegExp] => [
      `une faute sans place (${controle})`,
      { fichiers: [{ ...fichier, fautes: { ...FAUTES, choix: [{ controle, demande: 0 }] } }] },
      /une faute n’y trouve pas de place/,
    ]),
    [
      'un critère déjà atteint',
      {
        criteres: [{ type: 'statut', numeroASP: 'FINIMG013729', avenant: 0, statuts: ['decidee'] }],
      },
      /déjà réussi/,
    ],
  ])('ne commence pas : %s', (_, partie, motif) => {
    expect(findTrouble({ ...S_OUBLIE, ...partie })).toMatch(motif);
  });

  it('donne le zip dès qu’une faute y va, toujours le même, et le JSON intact', () => {
    const make = (controle: string) => {
      const fautes = { ...FAUTES, choix: [{ controle, demande: 0 }] };
      const exercice = { ...S_OUBLIE, fichiers: [{ ...fichier, retouches: [], fautes }] };
      return makeFichiers(exercice, departDe(exercice))?.[0];
    };
    const faite = make('piece-a-la-racine');
    expect(faite?.zip?.map(({ nom }) => nom)).toEqual([
      'pieces/IMG-DB-Va2-FACTURE-FINIMG013729.pdf',
      'IMG-DB-Va2-VA-FINIMG013729.pdf',
    ]);
    expect(make('piece-a-la-racine')).toEqual(faite);
    expect(make('piece-3-mo')?.texte).toBe(faite?.texte);
    expect(make('type-attendu')?.zip).toBeNull();
  });

  it('remplace à la lettre, sans motif ni renvoi', () => {
    const retouches = [{ avant: '"VA"', apres: '"$&$1"' }];
    const exercice = { ...S_OUBLIE, fichiers: [{ ...fichier, retouches }] };
    expect(makeFichiers(exercice, departDe(exercice))?.[0]?.texte).toContain('"$&$1"');
  });
});

/** The same file with the first of its faults. */
function withFautes({ fautes, ...reste }: FichierAFaire, gardees: number): FichierAFaire {
  if (fautes === undefined || gardees === 0) return reste;
  return { ...reste, fautes: { ...fautes, choix: fautes.choix.slice(0, gardees) } };
}

it('chaque sorte de constat disparue se voit, une à une', async () => {
  const depart = departDe(TROIS_CONSTATS);
  const [donne] = TROIS_CONSTATS.fichiers as readonly [FichierAFaire];
  const vus = [];
  for (let gardees = 3; gardees >= 0; gardees -= 1) {
    const fichiers = [withFautes(donne, gardees)];
    const faits = makeFichiers({ ...TROIS_CONSTATS, fichiers }, depart);
    vus.push(meets(TROIS_CONSTATS.criteres, await simulateText(faits?.[0]?.texte ?? '')));
  }
  expect(vus).toEqual([[], [2], [1, 2], [0, 1, 2, 3]]);
});

it('un départ contient ce que l’heure a fait tomber', () => {
  const { dossiers } = departDe({ ...VINGT_JOURS, horloge: '2023-08-28T10:00' });
  expect(dossiers.get('FINSAS008539')?.avenants[1]?.statut).toBe('en-cours');
  expect(EXERCICES).toContain(VINGT_JOURS);
});
