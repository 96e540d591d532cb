import { describe, expect, it } from 'vitest';
import { avancesDuDocument } from './avances.ts';
import { reprendre } from './reprendre.ts';

const ID = 'img-ris-va2.avance';
const NOM = 'avances_sortie.json';
const LIBELLE = 'Le champ siret doit correspondre…';

const lire = (...lignes: readonly unknown[]) =>
  avancesDuDocument({ numeroAns: 'CVA2RIS042', siret: '1', lignesImport: lignes }, ID, NOM);

describe('les avances d’un fichier', () => {
  it.each([
    ['acceptée, avec son n° ASP', '0000', 'Accepté', 'FINIMG013594', null],
    ['un libellé seul et un n° ASP', null, 'Accepté', 'FINIMG013594', null],
    ['un libellé seul, sans n° ASP', null, LIBELLE, null, LIBELLE],
    ['un code d’erreur', '3308', LIBELLE, 'FINIMG013594', LIBELLE],
    ['un code sans libellé', '3308', null, null, '3308'],
    ['saine dans un fichier refusé ici', 'SIMU-OK', 'SIMULATION', null, null],
    ['neuve', null, null, null, null],
  ])('%s', (_, codeTraitement, libelleTraitement, numeroASP, libelle) => {
    const [avance] = lire({ numLigne: 1, numeroASP, codeTraitement, libelleTraitement });
    expect(avance?.empechement?.type === 'rejetee' ? avance.empechement.libelle : null).toBe(
      libelle,
    );
  });

  it('dit d’où elle vient, et son montant en centimes', () => {
    const [, avance] = lire({}, { numeroEditeur: '00002', commande: { montantSegurHT: 1000.01 } });
    expect(avance).toMatchObject({
      cle: 'n° éditeur 00002, CVA2RIS042, 1',
      fichier: NOM,
      numeroAns: 'CVA2RIS042',
      numeroASP: null,
      numeroEditeur: '00002',
      montantHT: 100_001,
    });
  });

  it('un n° ASP se lit comme dans la cellule : l’avenant des écrans en est retiré', () => {
    expect(lire({ numeroASP: 'FINMDV000003M0' })[0]?.numeroASP).toBe('FINMDV000003');
  });

  it('un n° ASP d’une autre forme est à saisir', () => {
    expect(lire({ numeroASP: 'FINIMG0135' })[0]?.numeroASP).toBeNull();
  });

  it.each([null, [], 'x', {}, { lignesImport: {} }, { lignesImport: [null, 1, []] }])(
    'rien de %j',
    (document) => {
      expect(avancesDuDocument(document, ID, NOM)).toEqual([]);
    },
  );

  it('une ligne aux valeurs folles ne donne que ce qui a sa forme', () => {
    const [avance] = lire({
      beneficiaires: { Etablissements: 'x', medecinsLiberaux: [{ RPPS: 1, AM: ['2', 3] }, 4] },
      scenarioInstallation: { isDirectToDMP: 'vrai', isConnexionDB: true },
    });
    expect(avance && reprendre(avance)).toEqual({
      beneficiaires: { Etablissements: [], medecinsLiberaux: [{ AM: ['2'] }] },
      scenariosEffectivementInstalles: { isConnexionDB: true },
    });
  });
});
