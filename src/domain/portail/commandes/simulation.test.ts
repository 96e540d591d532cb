import { numeroAnsPublie } from '#test-support/exemples-publies.ts';
import { describe, expect, it } from 'vitest';
import {
  poseAvance,
  SIRET,
  unFournisseur,
  unPortail,
  uneDemande,
} from '../../../test-support/portail.ts';
import type { AvanceAPoser, Commande } from '../commandes.ts';
import { PROFIL_PAR_DEFAUT } from '../etat.ts';

const FIN = 'FINIMG000001';

describe('simulation', () => {
  it.each<[string, Commande, object]>([
    [
      'un SIRET mal écrit',
      { type: 'installerFournisseur', fournisseur: unFournisseur({ siret: '12' }) },
      { type: 'valeur', champ: 'siret' },
    ],
    [
      'un fournisseur déjà là',
      { type: 'installerFournisseur', fournisseur: unFournisseur() },
      { type: 'deja-installe', siret: SIRET },
    ],
    [
      'une heure qui n’existe pas',
      { type: 'reglerHorloge', heure: '2022-02-29T10:00' },
      { type: 'valeur', champ: 'heure' },
    ],
    [
      'un délai absurde',
      { type: 'changerProfil', profil: { ...PROFIL_PAR_DEFAUT, joursImportIncomplet: -1 } },
      { type: 'valeur', champ: 'joursImportIncomplet' },
    ],
  ])('refuse %s', (_, commande, refus) => {
    expect(unPortail().playRefused(commande)).toMatchObject(refus);
  });

  it.each([
    ['un n° ASP mal écrit', { numeroASP: 'FIN1' }, { champ: 'numeroASP' }],
    ['un dossier existant', { numeroASP: FIN }, { type: 'dossier-existant' }],
    ['une avance payée sans être décidée', { statut: 'en-cours' as const }, { champ: 'paiement' }],
    ['un fournisseur inconnu', { siret: '0' }, { type: 'inconnu' }],
  ])('refuse de poser %s', (_, partiel, refus) => {
    const portail = unPortail();
    poseAvance(portail, FIN);
    expect(
      portail.playRefused({
        type: 'poserAvance',
        siret: SIRET,
        numeroASP: 'FINIMG000002',
        numeroAns: numeroAnsPublie('img-ris-va2.solde'),
        sons: 'IMG-RIS-Va2',
        tauxTva: '20',
        demande: uneDemande(),
        statut: 'decidee',
        paiement: 'effectue',
        ...partiel,
      }),
    ).toMatchObject(refus);
  });

  it('règle l’horloge et la rend au temps réel', () => {
    const portail = unPortail();
    portail.play({ type: 'reglerHorloge', heure: '2022-11-10T11:59' });
    expect(portail.etat.horloge).toBe('2022-11-10T11:59');
    portail.play({ type: 'reglerHorloge', heure: null });
    expect(portail.etat.horloge).toBeNull();
  });

  it('pose plusieurs avances en un enregistrement, comme une à une', () => {
    const [ensemble, uneAUne] = [unPortail(), unPortail()];
    const avances = ['FINIMG000001', 'FINIMG000002'].map(uneAvance);
    ensemble.play({ type: 'poserAvances', avances });
    for (const avance of avances) uneAUne.play({ type: 'poserAvance', ...avance });
    expect(ensemble.etat.dossiers).toEqual(uneAUne.etat.dossiers);
    expect(ensemble.journal.length).toBe(uneAUne.journal.length - 1);
  });

  it.each([
    ['deux fois le même dossier', [FIN, FIN]],
    ['un dossier existant', ['FINIMG000002', 'FINIMG000009']],
  ])('refuse de poser ensemble %s', (_, numeros) => {
    const portail = unPortail();
    poseAvance(portail, 'FINIMG000009');
    expect(
      portail.playRefused({ type: 'poserAvances', avances: numeros.map(uneAvance) }),
    ).toMatchObject({ type: 'dossier-existant', numeroASP: numeros.at(-1) });
  });
});

function uneAvance(numeroASP: string): AvanceAPoser {
  return {
    siret: SIRET,
    numeroASP,
    numeroAns: numeroAnsPublie('img-ris-va2.solde'),
    sons: 'IMG-RIS-Va2',
    tauxTva: '20',
    demande: uneDemande(),
    statut: 'decidee',
    paiement: 'effectue',
  };
}
