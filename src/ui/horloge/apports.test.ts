import { describe, expect, it } from 'vitest';
import type { SonsId } from '#domain/sons.ts';
import {
  desAvances,
  importAvances,
  installEnrolled,
  SIRET,
  unImport,
  unPortail,
} from '#test-support/portail.ts';
import { listApports } from './apports.ts';

describe('ce que le temps apporte', () => {
  it('commence par le fournisseur que l’on joue', () => {
    const portail = unPortail();
    const autre = '00000004200010';
    installEnrolled(portail, autre);
    importAvances(portail);
    portail.play({ ...unImport(portail, desAvances(1)), siret: autre });
    const avant = portail.etat;
    portail.maintenant = '2022-05-01T08:00';
    const enregistrements = [portail.play({ type: 'constaterEcheances' })];
    const fin = (sons: SonsId) => ({
      le: '2022-04-01T00:00',
      quoi: { type: 'fenetre', etape: 'avance', bord: 'fermeture', sons } as const,
    });
    const passage = { avant, fenetres: [fin('HOP-DPI-Va1'), fin('MDV-LGC-Va1')], enregistrements };

    const dits = (siret: string) =>
      listApports(passage, siret).map((fait) => /Hôpital|LGC|\d{4}/.exec(fait)?.[0]);
    expect(dits(SIRET)).toEqual(['LGC', '9001', 'Hôpital', '9002']);
    expect(dits(autre)).toEqual(['LGC', '9002', 'Hôpital', '9001']);
  });
});
