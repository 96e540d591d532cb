import { describe, expect, it } from 'vitest';
import {
  importAvances,
  poseAvance,
  uneDemandeDEnrolement,
  unFichier,
  unPortail,
} from '../../../test-support/portail.ts';
import { PROFIL_PAR_DEFAUT } from '../etat.ts';
import { lireEnregistrement } from '../verifier.ts';

const NOUVEAUX = [
  'closLe',
  'versions',
  'ajouts',
  'champsModifiables',
  'drimboxSansRis',
  'enrolementHorsFenetre',
  'declaration',
  'autres',
];

describe('un enregistrement d’avant la modification des demandes', () => {
  it('se lit avec les valeurs d’alors', () => {
    const portail = unPortail();
    importAvances(portail);
    poseAvance(portail, 'FINIMG000001');
    portail.play({ type: 'changerProfil', profil: PROFIL_PAR_DEFAUT });
    portail.play({ ...uneDemandeDEnrolement('anticipe'), numeroAns: 'AUTRE' });
    const enrolement = portail.etat.compteurs.enrolement;
    const decision = { decision: 'valide', commentaire: null } as const;
    portail.play({ type: 'deciderEnrolement', enrolement, ...decision });
    portail.play({ type: 'finaliserEnrolement', enrolement, certificat: unFichier(), autres: [] });
    for (const enregistrement of portail.journal) {
      const ancien = JSON.stringify(enregistrement, (nom, valeur: unknown) =>
        NOUVEAUX.includes(nom) ? undefined : valeur,
      );
      expect(lireEnregistrement(JSON.parse(ancien))).toEqual(enregistrement);
    }
  });

  it('reste refusé quand une des nouvelles valeurs est fausse', () => {
    const portail = unPortail();
    const enregistrement = portail.play({ type: 'changerProfil', profil: PROFIL_PAR_DEFAUT });
    const faux = JSON.stringify(enregistrement).replace('"presumes"', '"tous"');
    expect(lireEnregistrement(JSON.parse(faux))).toBeNull();
  });
});

it.each([null, 3, [], {}, { evenements: null }, { evenements: [null, { type: 'jsonImporte' }] }])(
  'n’échoue pas sur %j',
  (valeur) => {
    expect(lireEnregistrement(valeur)).toBeNull();
  },
);
