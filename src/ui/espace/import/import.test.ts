import { describe, expect, it } from 'vitest';
import { ETAT_VIDE } from '#domain/portail/etat.ts';
import { executer } from '#domain/portail/executer.ts';
import { AUCUN_CHOIX, type Choix } from '#domain/report.ts';
import {
  MAINTENANT,
  SIRET,
  uneDemandeDEnrolement,
  unFournisseur,
  unPortail,
  unPortailVide,
} from '#test-support/portail.ts';
import { unConstat, unReport } from '#test-support/reports.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import AUTRE from '../../../../schemas/exemples/autre.solde/valides/deux-demandes.json?raw';
import DB from '../../../../schemas/exemples/img-db-va2.solde.json?raw';
import {
  findAutreTaux,
  findFermeture,
  findSuivant,
  isEnFenetre,
  listAvancesInconnues,
  listChamps,
  listImportsAttendus,
  listManques,
  listNumeros,
  sameBytes,
  sameSaisie,
  SAISIE_VIDE,
  toChoix,
  toImport,
  type SaisieImport,
} from './import.ts';
import { HABILLAGES } from '../habillage/habillages.ts';

const CHOIX: Choix = {
  ...AUCUN_CHOIX,
  numeroAns: 'CVA2DBX012',
  type: 'solde',
  tauxTva: null,
};
const fichier = new File(['{}'], 'a.json');
const SOLDE = { numeroAns: 'CVA2DBX012', type: 'solde', tauxTva: null, fichier } as const;

describe('listManques', () => {
  it('asks for everything at first, in the order of the screen', () => {
    expect(listManques(SAISIE_VIDE)).toEqual(['numeroAns', 'type', 'tauxTva', 'fichier']);
  });

  it('asks for no VAT rate with a solde', () => {
    expect(listManques(SOLDE)).toEqual([]);
  });
});

describe('les champs de l’import', () => {
  const ORDRE = HABILLAGES['2026'].import.champs;
  const remplis = (saisie: SaisieImport) => findSuivant(saisie, ORDRE);

  it('s’ouvrent dans l’ordre : numéro ANS, type, taux, fichier (S0:144)', () => {
    expect(remplis(SAISIE_VIDE)).toBe('numeroAns');
    // A later one filled does not count before its turn.
    expect(remplis({ ...SAISIE_VIDE, fichier, type: 'avance' })).toBe('numeroAns');
    expect(remplis({ ...SAISIE_VIDE, numeroAns: 'A' })).toBe('type');
    expect(remplis({ ...SAISIE_VIDE, numeroAns: 'A', type: 'avance' })).toBe('tauxTva');
    expect(remplis({ ...SOLDE, type: 'avance', tauxTva: '20', fichier: null })).toBe('fichier');
    expect(remplis(SOLDE)).toBeNull();
  });

  it('perdent « Taux de TVA » avec un solde (S0:145)', () => {
    expect(listChamps(SOLDE, ORDRE)).toEqual(['numeroAns', 'type', 'fichier']);
    expect(listChamps(SAISIE_VIDE, ORDRE)).toEqual(ORDRE);
  });

  it('commencent par le type dans l’habillage de 2022 (S1:153)', () => {
    const { champs } = HABILLAGES['2022'].import;
    expect(findSuivant(SAISIE_VIDE, champs)).toBe('type');
    expect(findSuivant({ ...SAISIE_VIDE, type: 'avance' }, champs)).toBe('numeroAns');
  });
});

describe('la fenêtre de la réponse, en 2022', () => {
  it('dit la réussite et les erreurs des demandes (S1:355, S1:367)', () => {
    const verdicts = ['valide', 'sous-reserve', 'rejete'] as const;
    expect(verdicts.map((verdict) => isEnFenetre(unReport({ verdict })))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('laisse à l’écran le format et le régime de TVA (S1:321, S1:341)', () => {
    expect(isEnFenetre(unReport({ verdict: 'non-conforme' }))).toBe(false);
    expect(isEnFenetre(unReport({ verdict: 'rejete', messageEcran: 'Le régime…' }))).toBe(false);
  });
});

describe('l’import qui retient un dossier', () => {
  it('est nommé une fois, pour y mener', () => {
    const constats = [1, 2].map(() =>
      unConstat({ args: { valeur: 'FINIMG013612', cause: '…', import: 9007 } }),
    );
    expect(listImportsAttendus(unReport({ constats: [...constats, unConstat()] }))).toEqual([
      { import: 9007, numeroASP: 'FINIMG013612' },
    ]);
  });
});

describe('sameSaisie', () => {
  it('forgets a VAT rate that the screen no longer shows', () => {
    expect(sameSaisie(SOLDE, { ...SOLDE, tauxTva: '20' })).toBe(true);
  });

  it('tells a file chosen again from the first one', () => {
    expect(sameSaisie(SOLDE, { ...SOLDE, fichier: new File(['{}'], 'a.json') })).toBe(false);
  });

  it('tells another numéro ANS', () => {
    expect(sameSaisie(SOLDE, { ...SOLDE, numeroAns: 'CVA2RIS001' })).toBe(false);
  });
});

it('a file with one more space is another file', async () => {
  const un = await simulateText(DB);
  const autre = await simulateText(`${DB} `);
  expect([sameBytes(un, un), sameBytes(un, autre)]).toEqual([true, false]);
});

describe('listNumeros', () => {
  it('opens the import to a definitive enrôlement only', () => {
    const portail = unPortailVide();
    portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur() });
    const enroler = (numeroAns: string, mode: 'anticipe' | 'definitif') =>
      portail.play({ ...uneDemandeDEnrolement(mode), numeroAns });
    const valider = (enrolement: number) =>
      portail.play({
        type: 'deciderEnrolement',
        enrolement,
        decision: 'valide',
        commentaire: null,
      });
    enroler('A', 'definitif');
    valider(1);
    enroler('B', 'anticipe');
    valider(2);
    enroler('C', 'definitif');
    expect(listNumeros(portail.etat, SIRET)).toEqual([
      { numeroAns: 'A', droit: 'import' },
      { numeroAns: 'B', droit: 'simulation' },
      { numeroAns: 'C', droit: 'aucun' },
    ]);
  });

  it('knows nothing of another fournisseur', () => {
    expect(listNumeros(unPortail().etat, '00000000000000')).toEqual([]);
  });
});

describe('listAvancesInconnues', () => {
  it('gives the avance of each unknown dossier, of the amount of the file, and the portal takes it', async () => {
    const { etat } = unPortail();
    const report = { ...(await simulateText(DB)), choix: CHOIX, verdict: 'rejete' as const };
    const [commande, ...reste] = listAvancesInconnues(report, etat, unFournisseur());
    expect(reste).toEqual([]);
    expect(commande).toMatchObject({
      type: 'poserAvance',
      numeroASP: 'FINIMG013729',
      sons: 'IMG-DB-Va2',
      statut: 'decidee',
      paiement: 'effectue',
      demande: { montantHT: 125_000 },
    });
    if (!commande) throw new Error('No command');
    const posee = executer(etat, commande, MAINTENANT);
    expect(posee.ok).toBe(true);
  });

  it('takes other letters where those of the couloir are presumed', async () => {
    const choix = { ...CHOIX, formulaire: 'autre.solde' } as const;
    const lu = await simulateText(AUTRE.replace('FINAUT900001', 'FINXYZ900001'), { choix });
    const commandes = listAvancesInconnues(
      { ...lu, verdict: 'rejete' },
      ETAT_VIDE,
      unFournisseur(),
    );
    expect(commandes).toMatchObject([{ numeroASP: 'FINXYZ900001' }, { numeroASP: 'FINAUT900002' }]);
  });

  it('offers nothing when nothing is refused', async () => {
    const report = { ...(await simulateText(DB)), verdict: 'valide' as const };
    expect(listAvancesInconnues(report, ETAT_VIDE, unFournisseur())).toEqual([]);
  });
});

it('the command of the import bears the numéro ANS of the screen and the sequence of the judgement', () => {
  const depot = {
    numeroAns: 'DU-FICHIER',
    siret: 'DU-FICHIER',
    formulaire: 'img-db-va2.solde',
    sons: 'IMG-DB-Va2',
    type: 'solde',
    lignes: [],
    rejetees: [],
    retour: { nom: 'a_sortie.json', texte: '' },
  } as const;
  const fichiers = {
    fichier: { nom: 'a.json', taille: 2 },
    retour: { nom: 'a_sortie.json', taille: 0 },
  };
  expect(
    toImport(depot, { siret: SIRET, choix: toChoix(SOLDE), sequence: 7 }, fichiers),
  ).toMatchObject({
    siret: SIRET,
    numeroAns: 'CVA2DBX012',
    tauxTva: null,
    jugeeA: 7,
    ...fichiers,
  });
});

describe('le taux de l’enrôlement', () => {
  const { etat } = unPortail();
  const avance = { numeroAns: 'CVA2RIS001', type: 'avance', fichier: null } as const;

  it.each([
    ['se tait quand c’est celui choisi', { ...avance, tauxTva: '20' }, null],
    ['se dit quand il est autre', { ...avance, tauxTva: '0' }, '20'],
    ['ne concerne pas un solde', { ...avance, type: 'solde', tauxTva: '0' }, null],
    ['ne se dit pas avant le choix', { ...avance, tauxTva: null }, null],
    ['ne se dit pas d’un numéro inconnu', { ...avance, numeroAns: 'X', tauxTva: '0' }, null],
  ] as const)('%s', (_, saisie, attendu) => {
    expect(findAutreTaux(etat, unFournisseur(), saisie)).toBe(attendu);
  });
});

it.each([
  ['la minute d’avant', '2026-12-16T11:59', null],
  ['à la minute', '2026-12-16T12:00', '2026-12-16T12:00'],
  ['après', '2026-12-17T09:00', '2026-12-16T12:00'],
])('la fenêtre d’une avance LGC de la vague 2, %s (S4:453)', (_, maintenant, fermeture) => {
  const recu = { formulaire: 'mdv-lgc-va2.avance', type: 'avance' } as const;
  expect(findFermeture(recu, maintenant)).toBe(fermeture);
});
