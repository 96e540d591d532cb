import { describe, expect, it } from 'vitest';
import {
  importAvances,
  poseAvance,
  unDossier,
  unImport,
  unPortail,
  uneDemande,
} from '../../test-support/portail.ts';
import { PROFIL_PAR_DEFAUT } from './etat.ts';

const FIN = 'FINIMG000001';

describe('échéances', () => {
  it('laisse un import incomplet jusqu’à la fin de son dernier jour', () => {
    const portail = unPortail();
    importAvances(portail);
    portail.maintenant = '2022-03-30T23:59';
    expect(portail.playRefused({ type: 'constaterEcheances' })).toEqual({ type: 'rien-a-faire' });
    portail.maintenant = '2022-03-31T00:00';
    portail.play({ type: 'constaterEcheances' });
    expect(portail.etat.imports.get(9001)).toMatchObject({
      etat: 'expire',
      closLe: '2022-03-30T23:59',
      retenues: ['FINMDV013001'],
    });
    expect(portail.etat.dossiers.size).toBe(0);
  });

  it('passent avant la commande, qui est jugée après elles', () => {
    const portail = unPortail();
    poseAvance(portail, FIN);
    portail.play(unImport(portail, [unSolde(FIN)]));
    portail.maintenant = '2022-04-01T08:00';
    const { evenements } = portail.play(unImport(portail, [unSolde(FIN)]));
    expect(evenements.map(({ type }) => type)).toEqual(['importSupprime', 'jsonImporte']);
    expect(unDossier(portail, FIN).avenants.map(({ importId }) => importId)).toEqual([null, 9002]);
  });

  it('viennent dans l’ordre du temps', () => {
    const portail = unPortail();
    importAvances(portail);
    portail.play({
      type: 'changerProfil',
      profil: { ...PROFIL_PAR_DEFAUT, joursImportIncomplet: 1 },
    });
    importAvances(portail);
    portail.maintenant = '2022-05-01T08:00';
    const { evenements } = portail.play({ type: 'constaterEcheances' });
    expect(evenements).toMatchObject([{ import: 9002 }, { import: 9001 }]);
  });
});

function unSolde(numeroASP: string) {
  return { numeroASP, demande: uneDemande() };
}
