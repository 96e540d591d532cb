import { describe, expect, it } from 'vitest';
import {
  completeImport,
  importAvances,
  MAINTENANT,
  unFichier,
  unPortail,
} from '../../test-support/portail.ts';
import type { Commande } from './commandes.ts';
import { executer } from './executer.ts';
import { lireEnregistrement } from './verifier.ts';

const FIN = 'FINIMG000001';

describe('objets inconnus', () => {
  it.each<Commande>([
    { type: 'finaliserEnrolement', enrolement: 99, certificat: unFichier(), autres: [] },
    { type: 'deciderEnrolement', enrolement: 99, decision: 'valide', commentaire: null },
    { type: 'deciderModele', modele: 99, decision: 'valide', commentaire: null },
    { type: 'deciderPilote', pilote: 99, decision: 'valide', commentaire: null },
    { type: 'recevoirZip', import: 99, fichier: unFichier(), pieces: [], motif: null },
    { type: 'terminerImport', import: 99 },
    { type: 'supprimerImport', import: 99 },
    { type: 'instruireDemande', numeroASP: FIN, decision: 'decidee', commentaire: null },
    { type: 'payerDemande', numeroASP: FIN, paiement: 'en-cours' },
    {
      type: 'deposerModele',
      siret: '0',
      numeroAns: 'x',
      document: 'BDC',
      fichier: unFichier(),
    },
    {
      type: 'deposerPilote',
      siret: '0',
      sons: 'IMG-RIS-Va2',
      document: 'pv',
      client: 'x',
      fichier: unFichier(),
    },
  ])('$type', (commande) => {
    expect(unPortail().playRefused(commande).type).toBe('inconnu');
  });
});

it('ne touche pas à l’état donné', () => {
  const { etat } = unPortail();
  const avant = structuredClone(etat);
  executer(etat, { type: 'reglerHorloge', heure: MAINTENANT }, MAINTENANT);
  expect(etat).toEqual(avant);
});

it('écrit toujours ce qu’il saura relire, aussi loin que soit l’horloge', () => {
  for (const heure of ['2000-01-01T00:00', '2099-12-31T23:59'] as const) {
    const portail = unPortail();
    portail.play({ type: 'reglerHorloge', heure });
    const id = importAvances(portail, 1);
    completeImport(portail, id);
    const aModifier = { decision: 'a-modifier', commentaire: null } as const;
    portail.play({ type: 'instruireDemande', numeroASP: 'FINMDV013001', ...aModifier });
    importAvances(portail, 1);
    expect(portail.journal.map(lireEnregistrement)).toEqual(portail.journal);
  }
  for (const heure of ['1999-12-31T23:59', '2100-01-01T00:00', '2022-02-30T10:00'] as const) {
    expect(unPortail().playRefused({ type: 'reglerHorloge', heure }).type).toBe('valeur');
  }
});
