import { describe, expect, it } from 'vitest';
import { unFichier, unPortail, SIRET } from '../../test-support/portail.ts';
import { numeroAnsPublie } from '../../test-support/exemples-publies.ts';
import { listPointsModele, listPointsPilote } from './verifications-depots.ts';

describe('ce que le gestionnaire vérifie dans un dépôt', () => {
  it('un modèle de bon de commande : chaque mention en bleu (S4:696, S4:752, S4:778)', () => {
    const questions = listPointsModele(modele('BDC')).map(({ question }) => question);
    for (const mention of [
      'nom de la structure',
      'SIREN',
      'représentant légal',
      'téléphone',
      'mail',
      'de minimis',
      'date d’attribution et le montant',
      'FINESS',
      'RPPS et le numéro d’AM',
      'activité',
      'JJ/MM/AAAA',
      'signature',
    ]) {
      expect(questions.some((question) => question.includes(mention))).toBe(true);
    }
  });

  it('un modèle de VA : les items nommés comme tels (S0:671)', () => {
    expect(listPointsModele(modele('VA'))[0]?.question).toContain(
      '« Dénomination sociale (nom du client) »',
    );
  });

  it('un PV pilote : la signature du client final, et rien que les sources ne disent (S4:558, S4:561)', () => {
    const portail = unPortail();
    const depot = { siret: SIRET, sons: 'IMG-RIS-Va2', fichier: unFichier() } as const;
    portail.play({ type: 'deposerPilote', document: 'pv', client: 'Cabinet', ...depot });
    const pilote = portail.etat.pilotes.get(1);
    if (pilote === undefined) throw new Error('no pilote');
    const points = listPointsPilote(pilote);
    expect(points[0]?.question).toContain('signé par le client final');
    expect(
      points.every(({ sources, presume }) => (sources.length === 0) === (presume !== null)),
    ).toBe(true);
  });
});

function modele(document: 'BDC' | 'VA') {
  const portail = unPortail();
  const numeroAns = numeroAnsPublie('img-ris-va2.solde');
  portail.play({ type: 'deposerModele', siret: SIRET, numeroAns, document, fichier: unFichier() });
  const depose = portail.etat.modelesDocuments.get(1);
  if (depose === undefined) throw new Error('no modele');
  return depose;
}
