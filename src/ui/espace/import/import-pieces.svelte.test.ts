import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ImportJson } from '#domain/portail/dossier.ts';
import { installClient } from '#test-support/client.ts';
import { judgePieces, unePieceDemandee } from '#test-support/pieces.ts';
import { restorePlayed } from '#test-support/portail-page.ts';
import { importAvances, unPortail } from '#test-support/portail.ts';
import { inspectPieces } from '#validation/pieces/inspect.ts';
import { planRepair } from '#validation/pieces/repair.ts';
import type * as Pieces from '#ui/pieces/pieces.svelte.ts';
import type * as Portail from '#ui/portail/portail.svelte.ts';
import type * as Module from './import-pieces.svelte.ts';

let depotZip: typeof Module.depotZip;
let pieces: typeof Pieces.pieces;
let portail: typeof Portail.portail;
let client: ReturnType<typeof installClient>;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', undefined);
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.resetModules();
  client = installClient();
  ({ depotZip } = await import('./import-pieces.svelte.ts'));
  ({ pieces } = await import('#ui/pieces/pieces.svelte.ts'));
  ({ portail } = await import('#ui/portail/portail.svelte.ts'));
  const joue = unPortail();
  importAvances(joue);
  await restorePlayed(portail, joue);
  depotZip.open();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const unZip = (nom: string) => new File(['PK'], nom);

function recu(): ImportJson {
  const [importe] = portail.etat.imports.values();
  if (!importe) throw new Error('no import');
  return importe;
}

/** Chooses a zip that holds this entry, and reads it whole. */
async function choose(nom: string, entree: string) {
  await depotZip.choose(unZip(nom), recu());
  return inspect(nom, [entree]);
}

async function inspect(nom: string, entrees: readonly string[]) {
  const appel = await client.inspectZips.next();
  const request = unePieceDemandee({ attendus: ['facture-1.pdf'], zips: [{ nom, entrees }] });
  const inspection = { report: judgePieces(request), plan: planRepair(inspectPieces(request)) };
  appel.answer({ ok: true, inspection });
  await vi.waitFor(() => expect(depotZip.pret).toBe(true));
  return appel;
}

it('un zip se choisit, se lit, puis s’importe', async () => {
  const appel = await choose('a.zip', 'facture-1.pdf');
  expect(appel.request.json?.name).toBe('demandes.json');
  expect(depotZip.choisi?.name).toBe('a.zip');
  const fini = depotZip.importZip(recu());
  expect([depotZip.occupe, depotZip.pret]).toEqual([true, false]);
  await fini;
  expect(depotZip.reponse).toEqual({ type: 'recu', nom: 'a.zip', nombre: 1 });
  expect([depotZip.choisi, depotZip.occupe]).toEqual([null, false]);
  expect([pieces.zips, pieces.inspection]).toEqual([[], null]);
  expect(recu().zips.map(({ statut }) => statut)).toEqual(['OK']);
  await depotZip.finish(recu());
  expect([recu().etat, depotZip.reponse]).toEqual(['complet', null]);
});

it('un zip qui enfreint une règle est refusé, avec son motif', async () => {
  await choose('a.zip', 'note.docx');
  await depotZip.importZip(recu());
  expect(depotZip.reponse).toMatchObject({ type: 'refuse', nom: 'a.zip' });
  expect(recu().zips.map(({ statut }) => statut)).toEqual(['refuse']);
  // The report of before « Importer » does not outlive it.
  expect([pieces.zips, pieces.inspection, depotZip.aReparer]).toEqual([[], null, false]);
});

it('un zip refusé dont la réparation est connue se répare sur place, et revient au dépôt', async () => {
  await depotZip.choose(unZip('a.zip'), recu());
  await inspect('a.zip', ['FACTURE-1.PDF', 'note.docx']);
  await depotZip.importZip(recu());
  expect([depotZip.reponse?.type, depotZip.choisi, depotZip.aReparer]).toEqual([
    'refuse',
    null,
    true,
  ]);
  expect(pieces.inspection?.plan?.utile).toBe(true);
  const [un, deux] = [unZip('a-repare-1.zip'), unZip('a-repare-2.zip')];
  await depotZip.give([un, deux], un, recu());
  expect([depotZip.choisi, depotZip.aReparer, depotZip.reponse]).toEqual([un, false, null]);
  expect(depotZip.aDonner).toEqual([deux]);
  const { request } = await inspect('a-repare-1.zip', ['facture-1.pdf']);
  expect([request.nomsDejaUtilises, request.acquis]).toEqual([['a.zip'], 0]);
  await depotZip.importZip(recu());
  expect([depotZip.reponse, depotZip.aDonner]).toEqual([
    { type: 'recu', nom: 'a-repare-1.zip', nombre: 1 },
    [deux],
  ]);
  await depotZip.choose(unZip('autre.zip'), recu());
  expect(depotZip.aDonner).toEqual([]);
  expect((await client.inspectZips.next()).request.acquis).toBe(1);
});

it('un zip refusé se choisit de nouveau, pour dire quel fichier est lequel', async () => {
  await choose('a.zip', 'scan.pdf');
  await depotZip.importZip(recu());
  expect([depotZip.aReparer, pieces.inspection?.plan?.utile]).toEqual([true, false]);
  await depotZip.chooseAgain(recu());
  expect([depotZip.choisi?.name, depotZip.aReparer]).toEqual(['a.zip', false]);
});

it('la réparation d’un zip refusé ne survit pas au départ', async () => {
  await choose('a.zip', 'scan.pdf');
  await depotZip.importZip(recu());
  depotZip.leave();
  expect([depotZip.aReparer, pieces.zips]).toEqual([false, []]);
});

it('un refus du portail garde le zip choisi', async () => {
  await choose('a.zip', 'facture-1.pdf');
  const importe = recu();
  await portail.look(1);
  await depotZip.importZip(importe);
  expect(depotZip.reponse).toMatchObject({ type: 'echec', execution: { ok: false } });
  expect(depotZip.choisi?.name).toBe('a.zip');
});

it('de deux zips choisis coup sur coup, le dernier reste', async () => {
  const premier = depotZip.choose(unZip('a.zip'), recu());
  const second = depotZip.choose(unZip('b.zip'), recu());
  await Promise.all([premier, second]);
  expect(depotZip.choisi?.name).toBe('b.zip');
  expect((await client.inspectZips.next()).request.zips.map(({ name }) => name)).toEqual(['b.zip']);
});

it('un zip choisi n’arrive pas après que l’on est parti', async () => {
  const choix = depotZip.choose(unZip('a.zip'), recu());
  depotZip.leave();
  await choix;
  expect([pieces.zips, depotZip.choisi]).toEqual([[], null]);
});
