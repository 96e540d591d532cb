import { describe, expect, it } from 'vitest';
import { poseAvance, unDossier, unFournisseur, unPortail } from '#test-support/portail.ts';
import { numeroAnsPublie } from '#test-support/exemples-publies.ts';
import type { SonsId } from '#domain/sons.ts';
import type { TypeDemande } from '#domain/vocabulaire.ts';
import { listRecapitulatif } from './recapitulatif.ts';

describe('le récapitulatif', () => {
  it('du SAS a les champs de son écran, dans leur ordre (S3:176, S3:189, S3:192, S3:195, S3:198)', () => {
    expect(list('SAS-SAS-Va1', 'solde')).toEqual([
      ['N° unique de référencement (ANS)', 'CVA2RIS001'],
      ['SIRET', '13000637200010'],
      ['Dénomination sociale', 'ÉDITEUR FICTIF'],
      ['Adresse', '1 rue de l’Exemple, 87000, LIMOGES'],
      ['Numéro de dossier', 'FINIMG000001'],
      ['Date de dépôt', '23/03/2022'],
      ['Statut de la demande', 'En cours'],
      ['Date de changement de statut', '23/03/2022'],
    ]);
  });

  it('des autres a ceux de l’Imagerie, dans leur ordre (S0:627)', () => {
    expect(list('IMG-DB-Va2', 'solde').map(([nom]) => nom)).toEqual([
      'N° unique de référencement (ANS)',
      'Date de prise d’effet',
      'Régime TVA',
      'SIRET',
      'Dénomination sociale',
      'Adresse',
      'Nature de la prestation',
      'Date de changement de statut',
    ]);
  });

  it('donne la date de prise d’effet en JJ/MM/AA (S0:628)', () => {
    expect(list('IMG-DB-Va2', 'solde')).toContainEqual(['Date de prise d’effet', '23/03/22']);
  });

  it.each<[SonsId, TypeDemande, string]>([
    ['IMG-DB-Va2', 'solde', 'MAJ'],
    ['IMG-DB-Va2', 'avance', 'non simulée'],
    ['MDV-LGC-Va1', 'avance', 'non simulée'],
  ])('ne dit « MAJ » que là où l’écran le montre : %s, %s (S0:634)', (sons, type, nature) => {
    expect(list(sons, type)).toContainEqual(['Nature de la prestation', nature]);
  });

  function list(sons: SonsId, type: TypeDemande) {
    const portail = unPortail();
    const numeroASP = 'FINIMG000001';
    const numeroAns = numeroAnsPublie('img-ris-va2.solde');
    poseAvance(portail, numeroASP, { sons, numeroAns, statut: 'en-cours', paiement: 'aucun' });
    const dossier = unDossier(portail, numeroASP);
    const [avance] = dossier.avenants;
    if (!avance) throw new Error('no avance');
    return listRecapitulatif(portail.etat, dossier, { ...avance, type }, unFournisseur());
  }
});
