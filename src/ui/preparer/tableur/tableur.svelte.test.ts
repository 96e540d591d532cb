import { beforeEach, expect, it, vi } from 'vitest';
import type { Correspondance } from '#domain/tableur/correspondance.ts';
import type { Preparation } from '#domain/tableur/preparation.ts';
import { defer, type Deferred } from '#test-support/deferred.ts';
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

vi.mock('#worker/tableur-client.ts', () => ({
  lireClasseur: () => Promise.resolve(lecture),
  preparer: ({ correspondance }: { correspondance: Correspondance }) => {
    demandes.push(correspondance);
    const reponse = defer<Juge>();
    reponses.push(reponse);
    return reponse.promise;
  },
}));
vi.mock('../juger.ts', () => ({ readMoment: () => Promise.resolve({}) }));

function answer(rang: number, remarque: string): void {
  const vide = { fichiers: [], titres: [], recuperees: [], refusees: [] };
  reponses[rang]?.resolve({ ok: true, preparation: { ...vide, remarques: [remarque] }, juges: [] });
}

const asked = (nombre: number) => vi.waitFor(() => expect(demandes).toHaveLength(nombre), 5000);

beforeEach(() => {
  demandes.length = 0;
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
  expect(tableur.correspondance?.formulaire).toMatch(/^img-/);
  expect([...tableur.trouvees]).toEqual([
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
  void tableur.link(2, 'Notes', '');
  expect(tableur.enRetard).toBe(true);
  expect(tableur.resultat?.preparation.remarques).toEqual(['nouvelle']);
});

it('dit pourquoi un fichier ne se lit pas, et ne garde rien du précédent', async () => {
  void tableur.read({ collage: '' });
  await asked(1);
  answer(0, 'fait');
  const refus = { motif: 'Un mot de passe.', conseil: 'Enlevez-le.' };
  lecture = { ok: false, refus };
  await tableur.read({ collage: '' });
  expect(tableur.refus).toEqual(refus);
  expect([tableur.feuille, tableur.correspondance, tableur.resultat]).toEqual([null, null, null]);
});
