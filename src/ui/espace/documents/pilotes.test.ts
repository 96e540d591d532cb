import { describe, expect, it } from 'vitest';
import {
  SIRET,
  uneDemandeDEnrolement,
  unFichier,
  unFournisseur,
  unPortail,
  unPortailVide,
} from '#test-support/portail.ts';
import { countPilotes, hasPv, listManquants, offerPilotes, preferPilotes } from './pilotes.ts';

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

  it('ne montre, sans enrôlement, que les SONS qui en demandent', () => {
    const besoins = countPilotes(unPortailVide().etat, SIRET);
    expect(besoins.map(({ sons }) => sons)).toEqual(['IMG-RIS-Va2', 'MDV-LGC-Va2']);
  });

  it('ne montre, avec un enrôlement, que les siens', () => {
    const besoins = countPilotes(unPortail().etat, SIRET);
    expect(besoins.map(({ sons }) => sons)).not.toContain('MDV-LGC-Va2');
  });

  it('propose d’abord un SONS enrôlé qui en demande', () => {
    const portail = unPortailVide();
    expect(preferPilotes(portail.etat, SIRET)).toBe('IMG-RIS-Va2');
    portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur() });
    for (const sons of ['SAS-SAS-Va1', 'MDV-LGC-Va2'] as const) {
      portail.play({ ...uneDemandeDEnrolement('definitif'), numeroAns: sons, sons });
    }
    expect(preferPilotes(portail.etat, SIRET)).toBe('MDV-LGC-Va2');
  });

  it.each([
    ['un éditeur d’imagerie', ['IMG-RIS-Va2', 'IMG-DB-Va2'], ['IMG-RIS-Va2']],
    ['qui n’a rien qui en demande', ['SAS-SAS-Va1'], ['IMG-RIS-Va2', 'MDV-LGC-Va2']],
  ] as const)('ne se déposent, pour %s, que là où il en faut (S4:563)', (_, siens, offerts) => {
    expect(offerPilotes(siens)).toEqual(offerts);
  });

  it('reconnaît un client qui en a déjà un, à la casse près, sauf refusé', () => {
    const portail = unPortail();
    deposit(portail, 1);
    const known = (client: string) => hasPv(portail.etat, SIRET, 'IMG-RIS-Va2', client);
    expect([known('CLINIQUE FICTIVE 1'), known('Clinique fictive 2')]).toEqual([true, false]);
    decide(portail, 1, 'refuse');
    expect(known('Clinique fictive 1')).toBe(false);
  });

  it('manquent ceux que personne n’a déposés, sauf refusés, sous des noms de clients encore libres', () => {
    const portail = unPortail();
    const clients = () =>
      listManquants(portail.etat, SIRET, 'IMG-RIS-Va2').map(({ client }) => client);
    deposit(portail, 1, 'client FICTIF 2');
    expect(clients()).toEqual(['Client fictif 1', 'Client fictif 3']);
    decide(portail, 1, 'refuse');
    expect(clients()).toEqual(['Client fictif 1', 'Client fictif 2', 'Client fictif 3']);
    for (let n = 1; n <= 4; n++) deposit(portail, n);
    expect(clients()).toEqual([]);
  });

  it('sont cinq PV et un support pour un LGC (S4:563), rien pour une DRIMbox', () => {
    const { etat } = unPortailVide();
    const types = listManquants(etat, SIRET, 'MDV-LGC-Va2').map(({ type }) => type);
    expect(types).toEqual(['pv', 'pv', 'pv', 'pv', 'pv', 'support-formation']);
    expect(listManquants(etat, SIRET, 'IMG-DB-Va2')).toEqual([]);
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

function deposit(portail: Portail, n: number, client = `Clinique fictive ${n}`) {
  portail.play({
    type: 'deposerPilote',
    siret: SIRET,
    sons: 'IMG-RIS-Va2',
    document: 'pv',
    client,
    fichier: unFichier(`pv-${n}.pdf`),
  });
}

function decide(portail: Portail, pilote: number, decision: 'valide' | 'refuse') {
  portail.play({ type: 'deciderPilote', pilote, decision, commentaire: null });
}
