import { describe, expect, it } from 'vitest';
import { SIRET, unFichier, unPortail } from '#test-support/portail.ts';
import { countPilotes } from './pilotes.ts';

describe('pilotes nécessaires', () => {
  it('ne compte que les PV validés', () => {
    const portail = unPortail();
    for (let n = 1; n <= 3; n++) deposit(portail, n);
    expect(ris(portail)).toMatchObject({ pvValides: 0, pret: false });
    for (let n = 1; n <= 3; n++) decide(portail, n, 'valide');
    expect(ris(portail)).toMatchObject({ pvValides: 3, pret: true });
  });

  it('laisse de côté un PV refusé', () => {
    const portail = unPortail();
    deposit(portail, 1);
    decide(portail, 1, 'refuse');
    expect(ris(portail)?.pvValides).toBe(0);
  });

  it('n’en demande aucun à la DRIMbox', () => {
    const db = countPilotes(unPortail().etat, SIRET).find(({ sons }) => sons === 'IMG-DB-Va2');
    expect(db).toMatchObject({ besoin: null, pret: true });
  });
});

type Portail = ReturnType<typeof unPortail>;

function ris({ etat }: Portail) {
  return countPilotes(etat, SIRET).find(({ sons }) => sons === 'IMG-RIS-Va2');
}

function deposit(portail: Portail, n: number) {
  portail.play({
    type: 'deposerPilote',
    siret: SIRET,
    sons: 'IMG-RIS-Va2',
    document: 'pv',
    client: `Clinique fictive ${n}`,
    fichier: unFichier(`pv-${n}.pdf`),
  });
}

function decide(portail: Portail, pilote: number, decision: 'valide' | 'refuse') {
  portail.play({ type: 'deciderPilote', pilote, decision, commentaire: null });
}
