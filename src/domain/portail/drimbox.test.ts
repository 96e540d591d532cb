import { describe, expect, it } from 'vitest';
import { numeroAnsPublie } from '#test-support/exemples-publies.ts';
import { poseAvance, unDossier, uneDemande, unImport, unPortail } from '#test-support/portail.ts';
import { completeImport, type PortailJoue } from '#test-support/portail.ts';
import { lastAvenant } from './avenants.ts';
import { attendLeRis, readAttenteRis, type AttenteRis } from './drimbox.ts';

const DB = 'FINIMG013729';
const RIS = 'FINIMG013594';

describe('readAttenteRis', () => {
  it('dit absente quand aucun solde RIS n’est connu (S0:637)', () => {
    const portail = unPortail();
    deposeDb(portail, '04/02/2026');
    expect(judge(portail)).toBe('absente');
  });
  it('dit inachevée quand le solde RIS du même SIREN est déposé le jour de la VA (S0:661)', () => {
    const portail = unPortail();
    deposeRis(portail, '2026-02-04T18:00');
    deposeDb(portail, '04/02/2026');
    expect(judge(portail)).toBe('inachevee');
  });
  it('se tait quand l’instruction du solde RIS est finalisée (S0:661)', () => {
    const portail = unPortail();
    deposeRis(portail, '2026-02-04T18:00');
    decide(portail, RIS);
    deposeDb(portail, '04/02/2026');
    expect(judge(portail)).toBe(null);
  });
  it('dit absente quand le solde RIS est déposé le lendemain de la VA, tant qu’il n’est pas décidé (S0:661)', () => {
    const portail = unPortail();
    deposeRis(portail, '2026-02-05T00:00');
    deposeDb(portail, '04/02/2026');
    expect(judge(portail)).toBe('absente');
    decide(portail, RIS);
    expect(judge(portail)).toBe(null);
  });
  it('dit absente quand le solde RIS attend encore ses pièces', () => {
    const portail = unPortail();
    importSolde(portail, RIS, 'img-ris-va2.solde', '2026-02-01T10:00', '01/02/2026');
    deposeDb(portail, '04/02/2026');
    expect(judge(portail)).toBe('absente');
  });
  it('dit absente quand le solde RIS est d’un autre client', () => {
    const portail = unPortail();
    deposeRis(portail, '2026-02-01T10:00', 2);
    deposeDb(portail, '04/02/2026');
    expect(judge(portail)).toBe('absente');
  });
  it('ne dit rien d’un solde RIS', () => {
    const portail = unPortail();
    deposeRis(portail, '2026-02-01T10:00');
    const dossier = unDossier(portail, RIS);
    expect(readAttenteRis(portail.etat, dossier, lastAvenant(dossier))).toBe(null);
  });
  it('sans date de VA, dit inachevée tant que le RIS n’est pas décidé', () => {
    const portail = unPortail();
    deposeDb(portail, null);
    expect(judge(portail)).toBe('inachevee');
  });
});

describe('attendLeRis', () => {
  it.each([
    ['une avance sans RIS attend', 'en-cours', true],
    ['une avance décidée n’attend plus', 'decidee', false],
  ] as const)('%s (S4:463)', (_, statut, attend) => {
    const portail = unPortail();
    poseAvance(portail, DB, { sons: 'IMG-DB-Va2', statut, paiement: 'aucun' });
    expect(waits(portail, DB)).toBe(attend);
  });
  it('une avance dont le client a déposé une demande RIS n’attend pas (S4:463)', () => {
    const portail = unPortail();
    poseAvance(portail, RIS, { statut: 'en-cours', paiement: 'aucun' });
    poseAvance(portail, DB, { sons: 'IMG-DB-Va2', statut: 'en-cours', paiement: 'aucun' });
    expect(waits(portail, DB)).toBe(false);
  });
  it('une avance RIS décidée ne suffit pas à un solde (S0:679)', () => {
    const portail = unPortail();
    poseAvance(portail, RIS, {});
    deposeDb(portail, '04/02/2026');
    expect(waits(portail, DB)).toBe(true);
  });
  it('aucun acte d’instruction n’est reçu tant qu’un solde attend, l’annulation si (S0:661)', () => {
    const portail = unPortail();
    deposeDb(portail, '04/02/2026');
    for (const decision of ['decidee', 'a-modifier', 'en-attente-pieces', 'rejetee'] as const) {
      expect(
        portail.playRefused({
          type: 'instruireDemande',
          numeroASP: DB,
          decision,
          commentaire: null,
        }),
      ).toEqual({ type: 'attend-le-ris', numeroASP: DB });
    }
    expect(portail.playRefused({ type: 'prendreEnCharge', numeroASP: DB })).toEqual({
      type: 'attend-le-ris',
      numeroASP: DB,
    });
    portail.play({
      type: 'instruireDemande',
      numeroASP: DB,
      decision: 'annulee',
      commentaire: null,
    });
    expect(lastAvenant(unDossier(portail, DB)).statut).toBe('annulee');
  });
});

function waits(portail: PortailJoue, numeroASP: string): boolean {
  const dossier = unDossier(portail, numeroASP);
  return attendLeRis(portail.etat, dossier, lastAvenant(dossier));
}

function decide(portail: PortailJoue, numeroASP: string): void {
  portail.play({ type: 'instruireDemande', numeroASP, decision: 'decidee', commentaire: null });
}

function judge(portail: PortailJoue): AttenteRis | null {
  const dossier = unDossier(portail, DB);
  return readAttenteRis(portail.etat, dossier, lastAvenant(dossier));
}

function deposeDb(portail: PortailJoue, va: string | null): void {
  importSolde(portail, DB, 'img-db-va2.solde', '2026-03-23T10:00', va);
  completeImport(portail, portail.etat.compteurs.import);
}

function deposeRis(portail: PortailJoue, le: string, client = 1): void {
  importSolde(portail, RIS, 'img-ris-va2.solde', le, '01/01/2026', client);
  completeImport(portail, portail.etat.compteurs.import);
}

function importSolde(
  portail: PortailJoue,
  numeroASP: string,
  formulaire: 'img-ris-va2.solde' | 'img-db-va2.solde',
  le: string,
  va: string | null,
  client = 1,
): void {
  portail.maintenant = le;
  const sons = formulaire === 'img-ris-va2.solde' ? 'IMG-RIS-Va2' : 'IMG-DB-Va2';
  poseAvance(portail, numeroASP, { sons, numeroAns: numeroAnsPublie(formulaire) });
  const ligne = va === null ? null : JSON.stringify({ VA: { dateSignatureVA: va } });
  const demande = uneDemande({ numLigne: client, ligne });
  portail.play(unImport(portail, [{ numeroASP, demande }], formulaire));
}
