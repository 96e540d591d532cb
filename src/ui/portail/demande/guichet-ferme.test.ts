import { describe, expect, it } from 'vitest';
import { SONS } from '#domain/sons/table.ts';
import type { SonsId } from '#domain/sons.ts';
import type { StatutDemande } from '#domain/portail/dossier.ts';
import { poseAvance, unDossier, unPortail } from '#test-support/portail.ts';
import { findGuichetFerme } from './guichet-ferme.ts';

const FERMETURE = SONS['MS1-DUI-Va1'].avance?.fermeture ?? '';

describe('le guichet fermé', () => {
  it('n’empêche pas de modifier une avance déposée du médico-social (S2:100)', () => {
    expect(find('MS1-DUI-Va1', 'a-modifier', FERMETURE)).toMatchObject({
      depuis: '2024-02-28T14:00',
      suite: 'modification',
      source: { source: 'webinaire-medico-social' },
    });
  });

  it('n’arrête pas l’instruction (S2:209)', () => {
    expect(find('MS2-DUI-PDE-Va1', 'en-cours', '2024-03-05T09:00')).toMatchObject({
      suite: 'instruction',
      source: { extrait: 'l’instruction peut se poursuivre au-delà du 28/02.' },
    });
  });

  it('est présumé ailleurs qu’au médico-social', () => {
    const ferme = find('IMG-RIS-Va2', 'a-modifier', '2027-01-01T00:00');
    expect(ferme).toMatchObject({ suite: 'modification', source: null });
  });

  it.each<[string, SonsId, StatutDemande, string]>([
    ['le guichet est ouvert', 'MS1-DUI-Va1', 'a-modifier', '2024-02-28T13:59'],
    ['tout est décidé', 'MS1-DUI-Va1', 'decidee', FERMETURE],
    ['aucune fermeture n’est publiée', 'SAS-SAS-Va1', 'a-modifier', FERMETURE],
  ])('ne dit rien quand %s', (_, sons, statut, maintenant) => {
    expect(find(sons, statut, maintenant)).toBeNull();
  });

  function find(sons: SonsId, statut: StatutDemande, maintenant: string) {
    const portail = unPortail();
    const numeroASP = `FIN${SONS[sons].couloirAsp}000001`;
    poseAvance(portail, numeroASP, { sons, statut: 'en-cours', paiement: 'aucun' });
    const dossier = unDossier(portail, numeroASP);
    const [avance] = dossier.avenants;
    if (!avance) throw new Error('no avance');
    return findGuichetFerme(dossier, { ...avance, statut }, maintenant);
  }
});
