import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import { titreDeMarque } from '#domain/tableur/marque.ts';
import type { Preparation } from '#domain/tableur/preparation.ts';
import { unMagasin } from '#test-support/storage.ts';
import { defer, type Deferred } from '#test-support/deferred.ts';
import { liaison } from './liaison.svelte.ts';
import { tableur } from './tableur.svelte.ts';

type Juge = { ok: true; preparation: Preparation; juges: [] };

const FEUILLE = {
  ...{ nom: 'Export', cachee: false, rangeesCachees: [], colonnesCachees: [], remarques: [] },
  rangees: [
    ['N° dossier ASP', 'Montant HT', 'Notes'],
    ['FINIMG013600', '1000,01', ''],
  ],
  largeur: 3,
};
const CACHEE = { ...FEUILLE, nom: 'Aide', cachee: true };

const demandes: Correspondance[] = [];
let reponses: Deferred<Juge>[] = [];
let lecture: unknown;
const separateurs: unknown[] = [];

vi.mock('#worker/tableur-client.ts', () => ({
  lireClasseur: (_: unknown, { separateur }: { separateur: unknown }) => {
    separateurs.push(separateur);
    return Promise.resolve(lecture);
  },
  preparer: ({ correspondance }: { correspondance: Correspondance }) => {
    demandes.push(correspondance);
    const reponse = defer<Juge>();
    reponses.push(reponse);
    return reponse.promise;
  },
}));
vi.mock('../juger.ts', () => ({ readMoment: () => Promise.resolve({}) }));

function answer(rang: number, remarque: string): void {
  const vide = {
    fichiers: [],
    titres: [],
    dates: [],
    mentions: new Map(),
    recuperees: [],
    refusees: [],
  };
  reponses[rang]?.resolve({ ok: true, preparation: { ...vide, remarques: [remarque] }, juges: [] });
}

const asked = (nombre: number) => vi.waitFor(() => expect(demandes).toHaveLength(nombre), 5000);

beforeEach(() => {
  vi.stubGlobal('sessionStorage', unMagasin());
  demandes.length = 0;
  separateurs.length = 0;
  reponses = [];
  lecture = {
    ok: true,
    classeur: { nom: 'e.xlsx', format: 'xlsx', feuilles: [CACHEE, FEUILLE], remarques: [] },
  };
});

it('prend la première feuille visible, et lie ses colonnes par leur titre', async () => {
  void tableur.read({ collage: '' });
  await asked(1);
  expect(tableur.rang).toBe(1);
  expect(liaison.correspondance?.formulaire).toMatch(/^img-/);
  expect([...liaison.trouvees]).toEqual([
    [0, 'nom'],
    [1, 'nom'],
  ]);
  expect(tableur.enRetard).toBe(true);
  answer(0, 'fait');
  await vi.waitFor(() => expect(tableur.enRetard).toBe(false));
});

it('ne montre que ce que donne la dernière correspondance', async () => {
  void tableur.read({ collage: '' });
  await asked(1);
  void tableur.giveConstante('/siret', '13000637200010');
  await asked(2);
  answer(1, 'nouvelle');
  await vi.waitFor(() => expect(tableur.resultat?.preparation.remarques).toEqual(['nouvelle']));
  answer(0, 'ancienne');
  await Promise.resolve();
  expect(tableur.resultat?.preparation.remarques).toEqual(['nouvelle']);
  void tableur.link(2, '');
  expect(tableur.enRetard).toBe(true);
  expect(tableur.resultat?.preparation.remarques).toEqual(['nouvelle']);
});

it('dit pourquoi un fichier ne se lit pas, et garde celui d’avant', async () => {
  void tableur.read({ collage: '' });
  await asked(1);
  answer(0, 'fait');
  await vi.waitFor(() => expect(tableur.enRetard).toBe(false));
  const refus = { motif: 'Un mot de passe.', conseil: 'Enlevez-le.' };
  lecture = { ok: false, refus };
  await tableur.read({ collage: '' });
  expect(tableur.refus).toEqual(refus);
  expect([tableur.feuille, tableur.resultat?.preparation.remarques]).toEqual([FEUILLE, ['fait']]);
});

describe('ce qui est fait à la main', () => {
  const NOTES = '/lignesImport/*/numeroEditeur';
  const SIRET = { chemin: '/siret', texte: '13000637200010' };
  const linkOf = (colonne: number) =>
    liaison.correspondance?.colonnes.find((liee) => liee.colonne === colonne)?.chemin;
  const tables = (...feuilles: readonly object[]) => {
    lecture = { ok: true, classeur: { nom: 'e.xlsx', format: 'xlsx', feuilles, remarques: [] } };
  };

  /** Asks, without waiting for what is never judged here. */
  async function ask(act: () => unknown): Promise<void> {
    const avant = demandes.length;
    void act();
    await asked(avant + 1);
  }

  async function work() {
    await ask(() => tableur.read({ collage: '' }));
    if (liaison.repris) await ask(() => tableur.repartir());
    await ask(() => tableur.link(2, NOTES));
    await ask(() => tableur.giveConstante(SIRET.chemin, SIRET.texte));
  }

  it('revient avec le même tableau, corrigé dans le tableur', async () => {
    await work();
    const titres = ['Nouvelle', 'n° dossier asp ', 'Montant HT', 'Notes'];
    tables({ ...FEUILLE, largeur: 4, rangees: [['Export'], titres, ['x', 'FINIMG013600', '1']] });
    await ask(() => tableur.read({ collage: '' }));
    expect([linkOf(3), linkOf(1)]).toEqual([NOTES, '/lignesImport/*/numeroASP']);
    expect(liaison.correspondance?.constantes).toEqual([SIRET]);
    expect(liaison.repris).toEqual({ nombre: 2, perdus: [] });
    expect(liaison.trouvees.get(3)).toBe('main');
  });

  it('ne va pas à un autre tableau, et dit ce qui n’a plus de colonne', async () => {
    await work();
    tables({ ...FEUILLE, rangees: [['RPPS', 'Nom', 'Notes'], ['1']] });
    await ask(() => tableur.read({ collage: '' }));
    expect(linkOf(2)).not.toBe(NOTES);
    expect([liaison.repris, liaison.correspondance?.constantes]).toEqual([null, []]);
    const [titres = [], ...suite] = FEUILLE.rangees;
    const ajoutees = ['RPPS', 'Ville'];
    const large = [...titres, ...ajoutees];
    tables({ ...FEUILLE, largeur: 5, rangees: [large, ...suite] });
    await ask(() => tableur.read({ collage: '' }));
    await ask(() => tableur.link(4, '/numeroAns'));
    tables({ ...FEUILLE, largeur: 4, rangees: [large.slice(0, 4), ...suite] });
    await ask(() => tableur.read({ collage: '' }));
    expect(liaison.repris?.perdus).toEqual(['Ville']);
  });

  it('passe d’un formulaire à l’autre là où il a sa place, et revient entier', async () => {
    await work();
    await ask(() => tableur.chooseFormulaire('img-ris-va2.solde'));
    await ask(() => tableur.giveConstante('/lignesImport/*/VA/typePrestation', '3'));
    await ask(() => tableur.chooseFormulaire('img-ris-va2.avance'));
    expect([linkOf(2), liaison.correspondance?.constantes]).toEqual([NOTES, [SIRET]]);
    expect(liaison.repris).toEqual({ nombre: 0, perdus: ['Type de prestation'] });
    await ask(() => tableur.chooseFormulaire('img-ris-va2.solde'));
    expect(linkOf(2)).toBe(NOTES);
    expect(liaison.correspondance?.constantes).toHaveLength(2);
  });

  it('passe d’une feuille à l’autre pour ce que tout le fichier partage, et revient entier', async () => {
    const autre = { ...FEUILLE, nom: 'Autre', rangees: [['RPPS', 'Nom'], ['1']], largeur: 2 };
    tables(FEUILLE, autre);
    await work();
    await ask(() => tableur.chooseFeuille(1));
    await vi.waitFor(() => expect(liaison.correspondance?.constantes).toEqual([SIRET]));
    await ask(() => tableur.chooseFeuille(0));
    expect(linkOf(2)).toBe(NOTES);
  });

  it('tient quand on dit où sont les titres : les autres colonnes se lient alors par eux', async () => {
    const vides = Array.from({ length: 24 }, () => ['x']);
    tables({ ...FEUILLE, rangees: [...vides, ...FEUILLE.rangees] });
    await ask(() => tableur.read({ collage: '' }));
    await ask(() => tableur.link(2, NOTES));
    await ask(() => tableur.chooseEntete(25));
    expect([linkOf(0), linkOf(2)]).toEqual(['/lignesImport/*/numeroASP', NOTES]);
    await ask(() => tableur.chooseEntete(1e5));
    expect(liaison.correspondance?.entete).toBe(26);
  });

  it('s’enlève d’un geste', async () => {
    await work();
    await ask(() => tableur.repartir());
    expect([linkOf(2), liaison.correspondance?.constantes]).toEqual([undefined, []]);
  });

  it('ne passe pas d’un classeur vierge à celui d’un autre formulaire, aux mêmes titres', async () => {
    for (const formulaire of ['hop-pfi-va1.solde', 'hop-pfi-va2.solde'] as const) {
      const marque = titreDeMarque(formulaire);
      const titres = ['N° dossier ASP', 'Montant HT', 'Date facture', marque];
      tables({ ...FEUILLE, rangees: [titres, ['FINPFI013600', '1', '', '']], largeur: 4 });
      await ask(() => tableur.read({ collage: '' }));
      expect(liaison.correspondance?.formulaire).toBe(formulaire);
      await ask(() => tableur.giveConstante('/numeroAns', '1234567890'));
    }
    await ask(() => tableur.chooseFormulaire('hop-pfi-va1.solde'));
    await ask(() => tableur.read({ collage: '' }));
    expect(liaison.correspondance?.formulaire).toBe('hop-pfi-va1.solde');
    expect(liaison.reconnu?.marque).toBe('hop-pfi-va2.solde');
  });

  it('survit à un rechargement, avec le tableau s’il n’est pas trop long', async () => {
    await work();
    for (const [remarque, rouvert] of [
      ['', true],
      ['x'.repeat(2 ** 20), false],
    ] as const) {
      tables({ ...FEUILLE, remarques: [remarque] });
      await ask(() => tableur.read({ collage: '' }));
      vi.resetModules();
      const neuf = (await import('./tableur.svelte.ts')).tableur;
      const { liaison: liee } = await import('./liaison.svelte.ts');
      const avant = demandes.length;
      void neuf.revenir();
      if (rouvert) await asked(avant + 1);
      expect(neuf.feuille !== null).toBe(rouvert);
      expect(neuf.aRedeposer).toBe(rouvert ? null : 'e.xlsx');
      void neuf.read({ collage: '' });
      await asked(avant + (rouvert ? 2 : 1));
      expect(liee.correspondance?.constantes).toEqual([SIRET]);
      neuf.retirer();
      expect([neuf.feuille, liee.correspondance, neuf.aRedeposer]).toEqual([null, null, null]);
    }
  });

  it('garde l’ordre des dates avec la colonne, d’un tableau à l’autre', async () => {
    tables({ ...FEUILLE, rangees: [['Date VA'], ['02/15/26'], ['02/03/26']], largeur: 1 });
    await ask(() => tableur.read({ collage: '' }));
    await ask(() => tableur.ordonner(0, 'mois'));
    await ask(() => tableur.read({ collage: '' }));
    expect(liaison.correspondance?.colonnes).toMatchObject([
      { colonne: 0, chemin: '/lignesImport/*/VA/dateSignatureVA', dates: 'mois' },
    ]);
    expect(liaison.trouvees.get(0)).toBe('nom');
  });

  it('coupe le même fichier comme on l’a dit, et un autre comme il se lit', async () => {
    const fichier = new File(['a'], 'e.csv');
    lecture = {
      ok: true,
      classeur: {
        ...{ nom: 'e.csv', format: 'csv', separateur: ',', feuilles: [FEUILLE], remarques: [] },
      },
    };
    await ask(() => tableur.read(fichier));
    await ask(() => tableur.chooseSeparateur(','));
    vi.resetModules();
    const neuf = (await import('./tableur.svelte.ts')).tableur;
    await ask(() => neuf.revenir());
    expect([neuf.separateur, neuf.recoupable]).toEqual([',', false]);
    await ask(() => neuf.read(fichier));
    await ask(() => neuf.read(new File(['a'], 'autre.csv')));
    expect(separateurs).toEqual([null, ',', ',', null]);
  });

  it('recommence ce qui a été arrêté', async () => {
    await work();
    lecture = { ok: false, failure: { type: 'annule' } };
    await tableur.read({ collage: '' });
    expect(tableur.echec).toEqual({ type: 'annule' });
    tables(FEUILLE);
    await ask(() => tableur.relancer());
    expect([tableur.echec, linkOf(2)]).toEqual([null, NOTES]);
  });
});
