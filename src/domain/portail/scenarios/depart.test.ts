import { describe, expect, it } from 'vitest';
import { ETAT_VIDE } from '../etat.ts';
import type { Enregistrement } from '../evenements.ts';
import { copyScenario } from './copier.ts';
import { refuseDepart } from './depart.ts';
import { PREMIER_DEPOT } from './depots.ts';
import { checkScenario, type ScenarioEnregistre } from './enregistre.ts';
import { readScenario, writeScenario } from './fichier-scenario.ts';
import { playEtapes, playScenario, prepare } from './jouer.ts';
import type { PortailDeDepart } from './portail-de-depart.ts';
import { jeuOf } from './scenarios.ts';

const { horloge } = PREMIER_DEPOT;

/** A portal of somebody: that of the story, as it was loaded by hand. */
const DEPART: PortailDeDepart = {
  nom: 'Ma salle',
  siret: null,
  enregistrements: playEtapes(ETAT_VIDE, prepare(jeuOf(PREMIER_DEPOT), horloge, {}), horloge)
    .enregistrements,
};
const enregistre: ScenarioEnregistre = { ...copyScenario(PREMIER_DEPOT), jeu: DEPART };
const BON = writeScenario(enregistre);

function play(scenario: ScenarioEnregistre) {
  const jouable = checkScenario(scenario);
  if (!jouable.ok) throw new Error(jouable.motif);
  return playScenario(jouable.scenario, jeuOf(jouable.scenario));
}

describe('un scénario qui part du portail de son auteur', () => {
  it('relu, le rejoue à l’identique, et finit comme depuis le fournisseur tout prêt', () => {
    const lu = readScenario(BON);
    if (!lu.ok) throw new Error(lu.motif);
    expect(lu.enregistre).toEqual(enregistre);
    const [avant, relu] = [play(enregistre), play(lu.enregistre)];
    expect(relu.anterieurs).toEqual(DEPART.enregistrements);
    expect(relu.pas.map(({ apres }) => apres)).toEqual(avant.pas.map(({ apres }) => apres));
    const original = playScenario(PREMIER_DEPOT, jeuOf(PREMIER_DEPOT));
    const statuts = ({ pas }: typeof relu) =>
      pas
        .at(-1)
        ?.apres.dossiers.get('FINIMG013729')
        ?.avenants.map(({ statut }) => statut);
    expect(statuts(relu)).toEqual(statuts(original));
  });

  type Ecrit = Record<string, unknown> & { journal: unknown[] };
  const changed = (change: (jeu: Ecrit) => void): string => {
    const lu = JSON.parse(BON) as { jeu: Ecrit };
    change(lu.jeu);
    return JSON.stringify(lu);
  };
  const line = (change: (lu: Record<string, unknown>) => void) =>
    changed(({ journal }) => {
      const lu = JSON.parse(String(journal[0])) as Record<string, unknown>;
      change(lu);
      journal[0] = JSON.stringify(lu);
    });

  it.each([
    ['n’a pas de journal', changed((jeu) => (jeu.journal = []))],
    ['a un journal d’autre chose', changed((jeu) => Object.assign(jeu, { journal: 'a' }))],
    ['a une ligne qui n’est pas du texte', changed(({ journal }) => (journal[0] = {}))],
    ['a une ligne qui n’est pas du JSON', changed(({ journal }) => (journal[0] = '{'))],
    ['a perdu un enregistrement', changed(({ journal }) => journal.splice(1, 1))],
    ['a deux fois le même', changed(({ journal }) => journal.push(journal.at(-1)))],
    ['a un acte inconnu', line((lu) => (lu['commande'] = 'toString'))],
    ['a un événement inconnu', line((lu) => (lu['evenements'] = [{ type: 'constructor' }]))],
    [
      'nomme un fichier d’un autre enregistrement',
      changed(({ journal }) => {
        const rang = journal.findIndex((each) => String(each).includes('"id":"f'));
        journal[rang] = String(journal[rang]).replace(/"id":"f\d+-/, '"id":"f9999-');
      }),
    ],
    ['a une clé de trop', changed((jeu) => (jeu['script'] = 'alert(1)'))],
    ['a un nom sans fin', changed((jeu) => (jeu['nom'] = 'a'.repeat(2001)))],
    ['a un SIRET qui n’en est pas un', changed((jeu) => (jeu['siret'] = 1))],
    ['est trop long', changed(({ journal }) => (journal[0] = ' '.repeat(2 ** 21 + 1)))],
  ])('est refusé quand il %s', (_, source) => {
    expect(source).not.toBe(BON);
    expect(readScenario(source)).toEqual({
      ok: false,
      motif: 'Le départ de ce scénario est inconnu, abîmé ou modifié.',
    });
  });

  it('ne part pas d’un portail vide, ni d’un portail sans mesure, et le dit', () => {
    const [premier] = DEPART.enregistrements;
    const repete = (nombre: number): readonly Enregistrement[] =>
      Array.from({ length: nombre }, () => premier).filter((each) => each !== undefined);
    expect(refuseDepart({ ...DEPART, enregistrements: [] })).toMatch(/est vide/);
    expect(refuseDepart({ ...DEPART, enregistrements: repete(5001) })).toMatch(/trop gros.*5.001/);
    expect(refuseDepart(DEPART)).toBeNull();
  });

  it('compte les fichiers du départ parmi les siens', () => {
    const lourd = BON.replaceAll(/\\"taille\\":\d+/g, '\\"taille\\":60000000');
    expect(lourd).not.toBe(BON);
    const lu = readScenario(lourd);
    const motif = lu.ok ? checkScenario(lu.enregistre) : lu;
    expect(motif).toMatchObject({ ok: false, motif: expect.stringContaining('64 Mo au plus') });
  });
});
