import { describe, expect, it } from 'vitest';
import {
  completeImport,
  desAvances,
  importAvances,
  unImport,
  unPortail,
} from '../../test-support/portail.ts';
import { appliquer, rejouer } from './appliquer.ts';
import { ETAT_VIDE } from './etat.ts';
import type { Enregistrement } from './evenements.ts';

const REGLAGE: Enregistrement = {
  sequence: 1,
  maintenant: '2022-03-23T10:00',
  commande: 'reglerHorloge',
  evenements: [{ type: 'horlogeReglee', heure: null }],
};

describe('rejouer', () => {
  it('refuse un journal troué', () => {
    expect(() => rejouer([REGLAGE, { ...REGLAGE, sequence: 3 }])).toThrow('does not follow');
    expect(() => appliquer(ETAT_VIDE, { ...REGLAGE, sequence: 2 })).toThrow('does not follow');
  });

  it('refuse un événement qui parle de ce qui n’existe pas', () => {
    const evenements = [{ type: 'importTermine', import: 1 }] as const;
    expect(() => appliquer(ETAT_VIDE, { ...REGLAGE, evenements })).toThrow('unknown');
  });

  it('laisse intactes les choses qu’un enregistrement ne touche pas', () => {
    const portail = unPortail();
    importAvances(portail, 2);
    const avant = portail.etat;
    portail.play({ type: 'reglerHorloge', heure: null });
    expect(portail.etat.dossiers).toBe(avant.dossiers);
    portail.play(unImport(portail, desAvances(1)));
    expect(portail.etat.dossiers.get('FINMDV013001')).toBe(avant.dossiers.get('FINMDV013001'));
    expect(avant.dossiers.size).toBe(2);
  });

  it('rejoue 20 000 dossiers comme ils se sont faits', () => {
    const portail = unPortail();
    for (let i = 0; i < 100; i++) completeImport(portail, importAvances(portail, 200));
    expect(portail.etat.dossiers.size).toBe(20_000);
    expect(rejouer(portail.journal)).toEqual(portail.etat);
  });
});
