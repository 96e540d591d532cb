import { describe, expect, it } from 'vitest';
import { poseAvance, unPortail } from '../../../test-support/portail.ts';
import { rejouer } from '../appliquer.ts';
import type { Commande } from '../commandes.ts';
import { NOM_MAX } from '../reperes.ts';

const poser = (nom: string): Commande => ({ type: 'poserRepere', nom });
const oter = (nom: string): Commande => ({ type: 'oterRepere', nom });

describe('un repère', () => {
  it.each([
    ['sans nom', '', 'de 1 à 60'],
    ['fait d’espaces', '  ', 'de 1 à 60'],
    ['entouré d’espaces', ' Fin', 'de 1 à 60'],
    ['trop long', 'a'.repeat(NOM_MAX + 1), 'de 1 à 60'],
    ['de deux lignes', 'a\nb', 'de 1 à 60'],
    ['qui retourne le texte', '\u202eniF', 'de 1 à 60'],
    ['déjà posé', 'Avant le solde', '« Avant le solde » existe déjà'],
    ['déjà posé, autrement écrit', 'AVANT LE SOLDÉ', '« Avant le solde » existe déjà'],
  ])('est refusé %s', (_, nom, detail) => {
    const portail = unPortail();
    portail.play(poser('Avant le solde'));
    expect(portail.playRefused(poser(nom))).toMatchObject({
      type: 'valeur',
      champ: 'nom',
      detail: expect.stringContaining(detail),
    });
  });

  it('ne s’ôte pas sans avoir été posé, ni deux fois', () => {
    const portail = unPortail();
    const inconnu = { type: 'inconnu', objet: 'repere', id: 'Fin' };
    expect(portail.playRefused(oter('Fin'))).toEqual(inconnu);
    portail.play(poser('Fin'));
    portail.play(oter('Fin'));
    expect(portail.playRefused(oter('Fin'))).toEqual(inconnu);
  });

  // What is played after the beginning → the names that stay.
  it.each<[string, readonly Commande[], readonly string[]]>([
    ['du nom le plus long', [poser('a'.repeat(NOM_MAX))], ['a'.repeat(NOM_MAX)]],
    ['après un autre', [poser('A'), poser('B')], ['A', 'B']],
    ['ôté', [poser('A'), poser('B'), oter('A')], ['B']],
    ['ôté, puis posé de nouveau', [poser('A'), poser('B'), oter('A'), poser('A')], ['B', 'A']],
  ])('%s est gardé par le journal, à sa place', (_, commandes, noms) => {
    const portail = unPortail();
    for (const commande of commandes) portail.play(commande);
    expect([...portail.etat.reperes.keys()]).toEqual(noms);
    expect(rejouer(portail.journal)).toEqual(portail.etat);
    for (const { nom, sequence, le } of portail.etat.reperes.values()) {
      const { evenements, maintenant } = portail.journal[sequence - 1] ?? {};
      expect([evenements, maintenant]).toEqual([[{ type: 'reperePose', nom }], le]);
    }
  });

  it('rend, quand on y revient, ce qu’il y avait, et lui-même', () => {
    const portail = unPortail();
    poseAvance(portail, 'FINIMG000001');
    portail.play(poser('Avant le solde'));
    const alors = portail.etat;
    poseAvance(portail, 'FINIMG000002');
    portail.play(poser('Après'));
    const { sequence } = portail.etat.reperes.get('Avant le solde') ?? { sequence: 0 };
    expect(rejouer(portail.journal.slice(0, sequence))).toEqual(alors);
    expect([...alors.reperes.keys()]).toEqual(['Avant le solde']);
  });
});
