import { describe, expect, it } from 'vitest';
import { installEnrolled, poseAvance, SIRET, unPortail } from '#test-support/portail.ts';
import { listCourriels, searchCourriels } from './boite.ts';

const AUTRE = '73282932000074';

describe('la boîte aux lettres', () => {
  it('montre le plus récent d’abord', () => {
    const portail = unPortail();
    poseAvance(portail, 'FINIMG000001', { statut: 'en-cours', paiement: 'aucun' });
    portail.maintenant = '2022-04-01T09:00';
    portail.play({
      type: 'instruireDemande',
      numeroASP: 'FINIMG000001',
      decision: 'a-modifier',
      commentaire: 'Le nom ne concorde pas.',
    });
    const [premier] = listCourriels(portail.etat, '');
    expect(premier?.courriel.corps).toContain('Le nom ne concorde pas.');
    expect(premier?.sujet).toEqual({
      objet: 'demande',
      numeroASP: 'FINIMG000001',
      avenant: 0,
      lettre: 'modification',
    });
  });

  it('se limite à un fournisseur', () => {
    const portail = unPortail();
    const seul = listCourriels(portail.etat, '').length;
    installEnrolled(portail, AUTRE);
    expect(listCourriels(portail.etat, '').length).toBe(2 * seul);
    expect(listCourriels(portail.etat, SIRET)).toHaveLength(seul);
  });

  it('donne à chaque courriel sa clé', () => {
    const cles = listCourriels(unPortail().etat, '').map(({ cle }) => cle);
    expect(new Set(cles).size).toBe(cles.length);
  });

  it('cherche dans l’objet, sans égard aux accents', () => {
    const tous = listCourriels(unPortail().etat, '');
    expect(searchCourriels(tous, 'ENROLEMENT').length).toBeGreaterThan(0);
    expect(searchCourriels(tous, 'introuvable')).toEqual([]);
  });
});
