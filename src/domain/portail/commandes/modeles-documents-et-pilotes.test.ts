import { describe, expect, it } from 'vitest';
import { SIRET, unFichier, unPortail } from '../../../test-support/portail.ts';

describe('pilote', () => {
  it('veut le client d’un PV, et n’en garde pas pour un support', () => {
    const portail = unPortail();
    const depot = {
      type: 'deposerPilote',
      siret: SIRET,
      sons: 'IMG-RIS-Va2',
      client: ' ',
      fichier: unFichier(),
    } as const;
    expect(portail.playRefused({ ...depot, document: 'pv' })).toMatchObject({ champ: 'client' });
    portail.play({ ...depot, document: 'support-formation' });
    expect(portail.etat.pilotes.get(1)?.client).toBeNull();
  });
});
