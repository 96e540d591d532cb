import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoire } from '#storage/memoire.ts';
import { fail } from '#storage/failures.ts';
import type { Saisie } from '#storage/saisies.ts';
import { unMagasin } from '#test-support/storage.ts';
import { createGarde } from './garde.svelte.ts';
import { MAX_GARDE } from './parties.ts';
import { portail } from './portail.svelte.ts';

const NOM = 'enrolement/1';
const contenu = (texte: string, ...fichiers: readonly File[]) => ({
  texte,
  fichiers: new Map(fichiers.map((fichier) => [fichier.name, fichier])),
});
const ecritures: Saisie[] = [];

beforeEach(() => {
  const stockage = createMemoire();
  ecritures.length = 0;
  vi.spyOn(portail, 'readSaisie').mockImplementation((nom) => stockage.readSaisie(nom));
  vi.spyOn(portail, 'forgetSaisie').mockImplementation((nom) => stockage.forgetSaisie(nom));
  vi.spyOn(portail, 'writeSaisie').mockImplementation((nom, parties) => {
    ecritures.push(parties);
    return stockage.writeSaisie(nom, parties);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('ce qui est en cours de saisie', () => {
  it('se retrouve avec ses fichiers, à l’octet près', async () => {
    const kbis = new File([new Uint8Array([0, 255, 10])], 'kbis.pdf', { type: 'application/pdf' });
    await createGarde(NOM).write(contenu('texte', kbis));
    const lu = await createGarde(NOM).read();
    const fichier = lu?.fichiers.get('kbis.pdf');
    expect([lu?.texte, fichier?.name, fichier?.type]).toEqual(['texte', 'kbis.pdf', kbis.type]);
    expect(fichier && [...new Uint8Array(await fichier.arrayBuffer())]).toEqual([0, 255, 10]);
    expect(await createGarde('autre').read()).toBeNull();
  });

  it('n’écrit un fichier qu’une fois, et l’efface quand il n’y est plus', async () => {
    const garde = createGarde(NOM);
    const rib = new File(['a'], 'rib.pdf');
    await garde.write(contenu('1', rib));
    await garde.write(contenu('2', rib));
    expect([...(ecritures[1] ?? [])]).toEqual([['texte', '2']]);
    const apres = createGarde(NOM);
    await apres.read();
    await apres.write(contenu('3'));
    expect((await createGarde(NOM).read())?.fichiers.size).toBe(0);
  });

  it('ne garde que le dernier état de ce qui s’écrit pendant une écriture', async () => {
    const garde = createGarde(NOM);
    await Promise.all(['1', '2', '3'].map((texte) => garde.write(contenu(texte))));
    expect(ecritures.map((parties) => parties.get('texte'))).toEqual(['1', '3']);
  });

  it('rend la dernière lettre, même si la page est rechargée avant qu’elle soit écrite', async () => {
    vi.spyOn(portail, 'ephemere', 'get').mockReturnValue(false);
    vi.stubGlobal('sessionStorage', unMagasin());
    await createGarde(NOM).write(contenu('VILL'));
    const bloquee = vi.mocked(portail.writeSaisie).mockReturnValueOnce(new Promise(() => {}));
    void createGarde(NOM).write(contenu('VILLE'));
    await vi.waitFor(() => expect(bloquee).toHaveBeenCalledTimes(2));
    const apres = createGarde(NOM);
    expect(await apres.read()).toEqual(contenu('VILLE'));
    await apres.write(contenu('VILLES'));
    expect(sessionStorage.getItem('simulateur-segur:saisie/enrolement/1')).toBeNull();
    expect(await createGarde(NOM).read()).toEqual(contenu('VILLES'));
  });

  it('ne ramène pas ce qui est oublié, même si la page est rechargée avant que ce soit effacé', async () => {
    vi.spyOn(portail, 'ephemere', 'get').mockReturnValue(false);
    vi.stubGlobal('sessionStorage', unMagasin());
    await createGarde(NOM).write(contenu('VILLE', new File(['a'], 'rib.pdf')));
    vi.mocked(portail.forgetSaisie).mockReturnValueOnce(new Promise(() => {}));
    void createGarde(NOM).forget();
    expect(await createGarde(NOM).read()).toBeNull();
    expect(sessionStorage.getItem('simulateur-segur:saisie/enrolement/1')).toBeNull();
    expect(await createGarde(NOM).read()).toBeNull();
  });

  it('laisse un fichier trop gros, et le dit', async () => {
    const garde = createGarde(NOM);
    await garde.write(contenu('1', new File([new Uint8Array(MAX_GARDE + 1)], 'gros.pdf')));
    expect(garde.manque).toBe('fichier');
    expect(await createGarde(NOM).read()).toEqual(contenu('1'));
    await garde.write(contenu('1'));
    expect(garde.manque).toBeNull();
  });

  it('dit que le navigateur ne garde rien, et réécrit tout ensuite', async () => {
    const garde = createGarde(NOM);
    vi.mocked(portail.writeSaisie).mockResolvedValueOnce(fail({ type: 'plein' }));
    const rib = new File(['a'], 'rib.pdf');
    await garde.write(contenu('1', rib));
    expect(garde.manque).toBe('refus');
    await garde.write(contenu('2', rib));
    expect((await createGarde(NOM).read())?.fichiers.size).toBe(1);
    await garde.forget();
    expect(await createGarde(NOM).read()).toBeNull();
  });
});
