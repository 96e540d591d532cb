import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Commande } from '#domain/portail/commandes.ts';
import { unReglage } from '#test-support/journal.ts';
import { unFournisseur } from '#test-support/portail.ts';
import { writeSauvegarde } from '#storage/sauvegarde.ts';

const SIRET = '12345678200051';

const INSTALLER: Commande = {
  type: 'installerFournisseur',
  fournisseur: unFournisseur({ siret: SIRET }),
};

/** The module as a fresh page loads it. */
async function loadPage() {
  vi.resetModules();
  const { portail } = await import('./portail.svelte.ts');
  return portail;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('BroadcastChannel', undefined);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('le portail', () => {
  it('est fermé tant qu’on ne l’ouvre pas', async () => {
    const portail = await loadPage();
    expect(portail.statut).toBe('ferme');
    expect(await portail.execute(INSTALLER)).toMatchObject({ ok: false });
  });

  it('retrouve au rechargement son état et le fournisseur choisi', async () => {
    const avant = await loadPage();
    await avant.open();
    await avant.execute(INSTALLER);
    await avant.choose(SIRET);
    const apres = await loadPage();
    await apres.open();
    expect(apres.statut).toBe('pret');
    expect(apres.etat).toEqual(avant.etat);
    expect(apres.siret).toBe(SIRET);
  });

  it('n’ouvre qu’une fois, même demandé deux fois ensemble', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const portail = await loadPage();
    await Promise.all([portail.open(), portail.open()]);
    await portail.open();
    expect(open).toHaveBeenCalledOnce();
  });

  it('éphémère, ne touche pas à ce qui est gardé', async () => {
    const portail = await loadPage();
    await portail.open();
    await portail.execute(INSTALLER);
    await portail.open('ephemere');
    expect(portail.ephemere).toBe(true);
    expect(portail.etat.sequence).toBe(0);
    await portail.execute({ type: 'reglerHorloge', heure: '2027-01-02T03:04' });
    expect(portail.maintenant).toBe('2027-01-02T03:04');
    await portail.open();
    expect(portail.etat.fournisseurs.has(SIRET)).toBe(true);
    expect(portail.etat.horloge).toBe(null);
  });

  it('dit pourquoi il ne s’ouvre pas, puis s’ouvre quand on réessaie', async () => {
    const portail = await loadPage();
    const bonne = indexedDB;
    vi.stubGlobal('indexedDB', undefined);
    await portail.open();
    expect([portail.statut, portail.echec]).toEqual(['echec', { type: 'indisponible' }]);
    vi.stubGlobal('indexedDB', bonne);
    await portail.open();
    expect([portail.statut, portail.echec]).toEqual(['pret', null]);
  });

  it.each([
    ['effacé', (portail: Portail) => portail.erase()],
    ['restauré', (portail: Portail) => portail.restore(UNE_SAUVEGARDE)],
  ])('dont le journal est illisible peut être %s', async (_cas, repair) => {
    const portail = await loadPage();
    await portail.open();
    await portail.execute(INSTALLER);
    const apres = await loadPage();
    vi.spyOn(JSON, 'parse').mockReturnValueOnce(null);
    await apres.open();
    expect(apres.echec).toEqual({ type: 'corrompu', sequence: 1 });
    expect(await repair(apres)).toMatchObject({ ok: true });
    expect(apres.statut).toBe('pret');
  });

  it('oublie le fournisseur choisi quand tout est effacé', async () => {
    const portail = await loadPage();
    await portail.open();
    await portail.execute(INSTALLER);
    await portail.choose(SIRET);
    await portail.erase();
    await portail.execute(INSTALLER);
    expect(portail.siret).toBe(null);
  });

  it('regarde un moment passé sans rien changer, et n’y écrit rien', async () => {
    const portail = await loadPage();
    await portail.open();
    await portail.execute(INSTALLER);
    await portail.execute({ type: 'reglerHorloge', heure: '2026-01-05T10:00' });
    expect(await portail.look(1)).toMatchObject({ ok: true });
    expect(portail.etat.horloge).toBeNull();
    expect(await portail.execute({ type: 'reglerHorloge', heure: null })).toEqual({
      ok: false,
      echec: { type: 'passe' },
    });
    portail.leavePasse();
    expect(portail.maintenant).toBe('2026-01-05T10:00');
  });

  it('repart d’un moment passé, puis reprend ce qui avait été mis de côté', async () => {
    const portail = await loadPage();
    await portail.open();
    await portail.execute(INSTALLER);
    await portail.execute({ type: 'reglerHorloge', heure: '2026-01-05T10:00' });
    await portail.look(1);
    await portail.restartHere();
    expect([portail.etat.sequence, portail.avenir]).toEqual([1, 1]);
    await portail.takeBack();
    expect([portail.etat.sequence, portail.avenir]).toEqual([2, 0]);
  });

  it('avance l’horloge et constate ce qu’elle apporte, ensemble', async () => {
    const portail = await loadPage();
    await portail.open();
    await portail.execute(INSTALLER);
    const deplace = await portail.moveHorloge('2026-01-05T10:00');
    expect(deplace).toMatchObject({ ok: true, enregistrements: [{ commande: 'reglerHorloge' }] });
    expect(portail.maintenant).toBe('2026-01-05T10:00');
  });
});

type Portail = Awaited<ReturnType<typeof loadPage>>;

const UNE_SAUVEGARDE = writeSauvegarde({
  textes: [JSON.stringify(unReglage(1))],
  fichiers: [],
  branches: [],
});
