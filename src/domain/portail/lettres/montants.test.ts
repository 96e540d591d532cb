import { describe, expect, it } from 'vitest';
import { deposeAModifier, unDossier } from '../../../test-support/portail.ts';
import {
  blocOf,
  decideeALire,
  enCoursALire,
  lettreDe,
  plain,
} from '../../../test-support/lettres.ts';
import type { TauxTva } from '../../vocabulaire.ts';
import { PROFIL_PAR_DEFAUT } from '../etat.ts';
import { writeLettre } from './ecrire.ts';
import type { Lettre } from './lettre.ts';

describe('les montants d’une lettre', () => {
  it.each<readonly [ht: number, TauxTva, readonly string[]]>([
    // The numbers checked by hand: shared/formation.md, « Nombres vérifiés à la main ».
    [
      3_493_953,
      '20',
      ['34 939,53 €', '20 %, régime TTC', '41 927,44 €', '12 578,23 €', '29 349,21 €'],
    ],
    [
      1_000_010,
      '20',
      ['10 000,10 €', '20 %, régime TTC', '12 000,12 €', '3 600,04 €', '8 400,08 €'],
    ],
    [123_456, '8.5', ['1 234,56 €', '8,5 %, régime TTC', '1 339,50 €', '401,85 €', '937,65 €']],
  ])('%i centimes HT à %s %% : HT, taux, TTC, avance, solde', (montantHT, tauxTva, attendus) => {
    const portail = decideeALire({ montantHT, regimeTVA: 'TTC' }, tauxTva);
    const lues = montantsOf(lettreDe(portail, 'decision'));
    expect([
      lues['Montant Ségur déclaré, HT'],
      lues['Taux de TVA'],
      lues['Montant Ségur déclaré, TTC'],
      lues['Avance, 30 %, décidée'],
      lues['Solde, 70 %, à venir'],
    ]).toEqual(attendus);
    expect(lues['Engagement retenu, TTC']).toBe(attendus[2]);
  });

  it('ne disent pas de TTC au régime HT', () => {
    const portail = decideeALire({ montantHT: 100_000, regimeTVA: 'HT' }, '0');
    const lues = montantsOf(lettreDe(portail, 'decision'));
    expect(lues).not.toHaveProperty('Montant Ségur déclaré, TTC');
    expect(lues).toMatchObject({
      'Taux de TVA': '0 %, régime HT',
      'Engagement retenu, HT': '1 000,00 €',
      'Avance, 30 %, décidée': '300,00 €',
    });
  });

  it('se taisent quand le montant déclaré n’est pas connu', () => {
    const portail = decideeALire({ montantHT: null });
    expect(Object.keys(montantsOf(lettreDe(portail, 'decision')))).toEqual(['Taux de TVA']);
  });

  it.each([
    ['soixante-dix-pour-cent-facture', '70 % de la facture', 'Solde, 70 %, prévu', '420,00 €'],
    ['facture-moins-avance', 'la facture moins l’avance déjà décidée', 'Solde, prévu', '240,00 €'],
  ] as const)(
    'disent la lecture retenue d’une facture plus basse : %s',
    (choix, dite, libelle, solde) => {
      const portail = enCoursALire();
      deposeAModifier(portail, 'FINIMG000002');
      const dossier = unDossier(portail, 'FINIMG000002');
      const [avance, depose] = dossier.avenants;
      if (!avance || !depose) throw new Error('no solde');
      const avenant = { ...depose, demande: { ...depose.demande, montantHT: 50_000 } };
      const etat = {
        ...portail.etat,
        profil: { ...PROFIL_PAR_DEFAUT, soldeFactureInferieure: choix },
      };
      const lettre = writeLettre(
        etat,
        { ...dossier, avenants: [avance, avenant] },
        avenant,
        'modification',
      );
      if (!lettre) throw new Error('no letter');
      expect(montantsOf(lettre)[libelle]).toBe(solde);
      expect(lettre.notes.map(plain)).toContainEqual(expect.stringContaining(`Lu ici : ${dite}.`));
    },
  );
});

function montantsOf(lettre: Lettre): Readonly<Record<string, string>> {
  return Object.fromEntries(
    blocOf(lettre, 'Montants').map(({ nom, valeur }) => [plain(nom), plain(valeur)]),
  );
}
