import { describe, expect, it } from 'vitest';
import { baseFictive } from '../../portail/jeux/base-fictive.ts';
import { findContradiction } from '../../portail/contradictions.ts';
import { projeterContexte } from '../../portail/prerequis.ts';
import { simulateAll } from '../../../test-support/simulate-text.ts';
import { clefDuCorrige, playCorrige } from '../corriges.ts';
import { evaluate, meets } from '../criteres.ts';
import { jeuDe } from '../depart.ts';
import { NIVEAUX, type Exercice } from '../exercice.ts';
import { makeFichiers } from '../fichiers.ts';
import { findTrouble, readExercice, writeExercice } from '../lire.ts';
import { EXERCICES } from './bibliotheque.ts';
import type { EtatPortail } from '../../portail/etat.ts';

async function judge(exercice: Exercice, texte: string, etat: EtatPortail) {
  const { report } = await simulateAll(texte, {
    maintenant: etat.horloge ?? exercice.horloge,
    portail: projeterContexte(etat, jeuDe(exercice).siret),
    baseEligibles: new Set(baseFictive()),
  });
  return meets(exercice.criteres, report);
}

const rangs = (exercice: Exercice, type: 'fichier' | 'etat') =>
  [...exercice.criteres.entries()]
    .filter(([, critere]) => (critere.type === 'fichier') === (type === 'fichier'))
    .map(([rang]) => rang);

describe.each(EXERCICES.map((exercice) => ({ id: exercice.id, exercice })))(
  'l’exercice $id',
  ({ exercice }) => {
    const corrigee = playCorrige(exercice);
    if (corrigee === null) throw new Error(`No corrigé for ${exercice.id}`);
    const { depart, etat, fichier, fin } = corrigee;

    it('n’est réussi en rien à son départ, ni avec les fichiers qu’il donne', async () => {
      const donnes = makeFichiers(exercice, depart) ?? [];
      const acquis: number[] = [];
      for (const { texte } of donnes) {
        acquis.push(...(await judge(exercice, texte, depart)));
      }
      const atteints = evaluate(exercice.criteres, depart, acquis);
      expect(rangs(exercice, 'etat').filter((rang) => atteints[rang])).toEqual([]);
      expect(atteints.every(Boolean)).toBe(false);
      expect(donnes).toHaveLength(exercice.fichiers.length);
    });

    it('est réussi par son corrigé, fichier jugé comme le portail le juge', async () => {
      const acquis = fichier === null ? [] : await judge(exercice, fichier, etat);
      expect(acquis).toEqual(rangs(exercice, 'fichier'));
      expect(evaluate(exercice.criteres, fin, acquis)).toEqual(exercice.criteres.map(() => true));
      expect(findContradiction(fin)).toBeNull();
      expect(clefDuCorrige(exercice)).toMatch(/^\d+$/);
    });

    it('se lit depuis un fichier ou un lien comme il s’écrit', () => {
      expect(findTrouble(exercice)).toBeNull();
      expect(readExercice(writeExercice(exercice))).toEqual({ ok: true, exercice });
    });

    it('cite d’où vient ce qu’il affirme', () => {
      expect(exercice.sources.length).toBeGreaterThan(0);
      expect(exercice.indices.length).toBeGreaterThan(0);
    });
  },
);

it('il y en a douze, du débutant à l’expert, chacun sous son nom', () => {
  expect(EXERCICES).toHaveLength(12);
  expect(new Set(EXERCICES.map(({ id }) => id)).size).toBe(12);
  const niveaux = EXERCICES.map(({ niveau }) => NIVEAUX.indexOf(niveau));
  expect(niveaux).toEqual([...niveaux].sort((a, b) => a - b));
  expect(new Set(niveaux).size).toBe(NIVEAUX.length);
});
