import { describe, expect, it } from 'vitest';
import { numeroAnsPublie } from '#test-support/exemples-publies.ts';
import { poseAvance, unDossier, uneDemande, unImport, unPortail } from '#test-support/portail.ts';
import { completeImport, type PortailJoue } from '#test-support/portail.ts';
import { lastAvenant } from './avenants.ts';
import { attendLeRis, lacksRisAtVa } from './drimbox.ts';

const DB = 'FINIMG013729';
const RIS = 'FINIMG013594';

describe('lacksRisAtVa', () => {
  it('parle quand aucun solde RIS n’est connu', () => {
    const portail = unPortail();
    deposeDb(portail, '04/02/2026');
    expect(judge(portail)).toBe(true);
  });
  it('se tait quand le solde RIS du même SIREN est déposé le jour de la VA', () => {
    const portail = unPortail();
    deposeRis(portail, '2026-02-04T18:00');
    deposeDb(portail, '04/02/2026');
    expect(judge(portail)).toBe(false);
  });
  it('parle quand le solde RIS est déposé le lendemain de la VA', () => {
    const portail = unPortail();
    deposeRis(portail, '2026-02-05T00:00');
    deposeDb(portail, '04/02/2026');
    expect(judge(portail)).toBe(true);
  });
  it('parle quand le solde RIS attend encore ses pièces', () => {
    const portail = unPortail();
    importSolde(portail, RIS, 'img-ris-va2.solde', '2026-02-01T10:00', '01/02/2026');
    deposeDb(portail, '04/02/2026');
    expect(judge(portail)).toBe(true);
  });
  it('parle quand le solde RIS est d’un autre client', () => {
    const portail = unPortail();
    deposeRis(portail, '2026-02-01T10:00', 2);
    deposeDb(portail, '04/02/2026');
    expect(judge(portail)).toBe(true);
  });
  it('ne dit rien d’un solde RIS', () => {
    const portail = unPortail();
    deposeRis(portail, '2026-02-01T10:00');
    const dossier = unDossier(portail, RIS);
    expect(lacksRisAtVa(portail.etat, dossier, lastAvenant(dossier))).toBe(false);
  });
  it('ne dit rien quand la date de la VA n’est pas connue', () => {
    const portail = unPortail();
    deposeDb(portail, null);
    expect(judge(portail)).toBe(false);
  });
});

describe('attendLeRis', () => {
  it.each([
    ['attend', 'en-cours', true],
    ['n’attend plus une fois décidée', 'decidee', false],
  ] as const)('une DRIMbox sans RIS %s', (_, statut, attend) => {
    const portail = unPortail();
    poseAvance(portail, DB, { sons: 'IMG-DB-Va2', statut, paiement: 'aucun' });
    const dossier = unDossier(portail, DB);
    expect(attendLeRis(portail.etat, dossier, lastAvenant(dossier))).toBe(attend);
  });
});

function judge(portail: PortailJoue): boolean {
  const dossier = unDossier(portail, DB);
  return lacksRisAtVa(portail.etat, dossier, lastAvenant(dossier));
}

function deposeDb(portail: PortailJoue, va: string | null): void {
  importSolde(portail, DB, 'img-db-va2.solde', '2026-03-23T10:00', va);
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
