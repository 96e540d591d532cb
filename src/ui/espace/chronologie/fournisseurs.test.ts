import { describe, expect, it } from 'vitest';
import {
  deposeAModifier,
  importAvances,
  installEnrolled,
  poseAvance,
  SIRET,
  unFichier,
  unPortail,
} from '#test-support/portail.ts';
import { readAppartenance } from './fournisseurs.ts';

const AUTRE = '77625125800013';

function unePartie() {
  const portail = unPortail();
  deposeAModifier(portail, 'FINIMG000001');
  installEnrolled(portail, AUTRE);
  poseAvance(portail, 'FINIMG000002', { siret: AUTRE, statut: 'en-cours', paiement: 'aucun' });
  return portail;
}

describe('à qui est un acte', () => {
  it('de tous ceux qui précèdent l’autre, et de tous ceux qui l’installent', () => {
    const portail = unPortail();
    deposeAModifier(portail, 'FINIMG000001');
    const avant = portail.journal.length;
    installEnrolled(portail, AUTRE);
    const { sirets, noms } = readAppartenance(portail.journal);
    expect(sirets.slice(0, avant).every((each) => each.has(SIRET) && each.size === 1)).toBe(true);
    expect(sirets.slice(avant).every((each) => each.has(AUTRE) && each.size === 1)).toBe(true);
    expect([...noms.keys()]).toEqual([SIRET, AUTRE]);
  });

  // What is played after both are there → whose it is.
  it.each<[string, (portail: ReturnType<typeof unPortail>) => void, readonly string[]]>([
    [
      'une décision, par son dossier',
      (p) =>
        p.play({
          type: 'instruireDemande',
          numeroASP: 'FINIMG000002',
          decision: 'decidee',
          commentaire: null,
        }),
      [AUTRE],
    ],
    ['un import, par lui-même', (p) => importAvances(p), [SIRET]],
    [
      'un modèle décidé, par son numéro',
      (p) => {
        const numeroAns = [...p.etat.enrolements.values()].at(-1)?.numeroAns ?? '';
        const depot = { type: 'deposerModele', siret: AUTRE, numeroAns, document: 'VA' } as const;
        p.play({ ...depot, fichier: unFichier() });
        const modele = p.etat.compteurs.modele;
        p.play({ type: 'deciderModele', modele, decision: 'valide', commentaire: null });
      },
      [AUTRE],
    ],
    ['un fournisseur retiré', (p) => p.play({ type: 'retirerFournisseur', siret: AUTRE }), [AUTRE]],
    ['l’horloge, à personne', (p) => p.play({ type: 'reglerHorloge', heure: null }), []],
    ['un repère, à personne', (p) => p.play({ type: 'poserRepere', nom: 'Fin' }), []],
  ])('%s', (_, act, attendus) => {
    const portail = unePartie();
    act(portail);
    expect([...(readAppartenance(portail.journal).sirets.at(-1) ?? [])]).toEqual(attendus);
  });

  it('ce que le temps apporte aux deux en un acte est aux deux', () => {
    const portail = unePartie();
    const [premier] = portail.journal;
    if (!premier) throw new Error('no record');
    const evenements = ['FINIMG000001', 'FINIMG000002'].map(
      (numeroASP) =>
        ({ type: 'modificationRelancee', numeroASP, avenant: 0, le: portail.maintenant }) as const,
    );
    const sequence = portail.journal.length + 1;
    const journal = [...portail.journal, { ...premier, sequence, evenements }];
    expect([...(readAppartenance(journal).sirets.at(-1) ?? [])]).toEqual([SIRET, AUTRE]);
  });
});
