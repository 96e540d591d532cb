import { describe, expect, it } from 'vitest';
import { baseFictive } from '../../portail/jeux/base-fictive.ts';
import { findContradiction } from '../../portail/contradictions.ts';
import { projeterContexte } from '../../portail/prerequis.ts';
import { inspectZips } from '#validation/inspect-zips.ts';
import { findFaute } from '../../fabrique/fautes/liste.ts';
import { makeZip } from '../../fabrique/zip.ts';
import { simulateAll } from '../../../test-support/simulate-text.ts';
import { clefDuCorrige, playCorrige } from '../corriges.ts';
import { evaluate, meets } from '../criteres.ts';
import { jeuDe } from '../depart.ts';
import { NIVEAUX, type Exercice } from '../exercice.ts';
import { makeFichiers, type FichierFait } from '../fichiers.ts';
import { findTrouble, readExercice, writeExercice } from '../lire.ts';
import { EXERCICES } from './bibliotheque.ts';
import type { EtatPortail } from '../../portail/etat.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';

async function judge(exercice: Exercice, texte: string, etat: EtatPortail) {
  const { report } = await simulateAll(texte, {
    maintenant: etat.horloge ?? exercice.horloge,
    portail: projeterContexte(etat, jeuDe(exercice).siret),
    baseEligibles: new Set(baseFictive()),
  });
  return meets(exercice.criteres, report);
}

/** The controls that speak of a file and of its zip. */
async function inspect(fait: FichierFait | undefined, maintenant: HeureDeParis) {
  if (!fait) throw new Error('It was not made');
  const { report } = await simulateAll(fait.texte, { maintenant });
  const dits = report.constats.map(({ controle }) => controle);
  if (fait.zip === null) return new Set(dits);
  const zip = new File([...makeZip(fait.zip)], 'pieces.zip');
  const json = new File([fait.texte], fait.fichier.nom);
  const lu = await inspectZips({ zips: [zip], json, profilZip: null });
  if (!lu.ok) throw new Error(lu.failure.type);
  return new Set([...dits, ...lu.inspection.report.constats.map(({ controle }) => controle)]);
}

/** Of various themes and difficulties. */
it('quatre au moins mettent des fautes du catalogue, dans le JSON et dans le zip', () => {
  const mises = EXERCICES.map(({ fichiers }) =>
    fichiers.flatMap(
      ({ fautes }) => fautes?.choix.map(({ controle }) => findFaute(controle)) ?? [],
    ),
  ).filter((fautes) => fautes.length > 0);
  expect(mises.length).toBeGreaterThanOrEqual(4);
  expect(new Set(mises.flat().map((faute) => faute?.difficulte))).toEqual(new Set([1, 2, 3]));
  expect(new Set(mises.flat().map((faute) => faute?.theme)).size).toBeGreaterThanOrEqual(7);
});

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

    it('fait dire à ses fichiers chacune des fautes qu’il y met', async () => {
      const faits = makeFichiers(exercice, depart) ?? [];
      for (const [rang, { fautes }] of exercice.fichiers.entries()) {
        const dits = await inspect(faits[rang], exercice.horloge);
        const mises = fautes?.choix.map(({ controle }) => controle) ?? [];
        expect(mises.filter((controle) => !dits.has(controle))).toEqual([]);
      }
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

it('vont du débutant à l’expert, chacun sous son nom', () => {
  expect(EXERCICES.length).toBeGreaterThanOrEqual(12);
  expect(new Set(EXERCICES.map(({ id }) => id)).size).toBe(EXERCICES.length);
  const niveaux = EXERCICES.map(({ niveau }) => NIVEAUX.indexOf(niveau));
  expect(niveaux).toEqual([...niveaux].sort((a, b) => a - b));
  expect(new Set(niveaux).size).toBe(NIVEAUX.length);
});
