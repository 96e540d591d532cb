import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCanal } from './canal.ts';

afterEach(() => vi.unstubAllGlobals());

describe('le canal entre onglets', () => {
  it('prévient les autres onglets, pas celui qui parle', async () => {
    const [ici, ailleurs] = [vi.fn(), vi.fn()];
    const canaux = [openCanal(ici), openCanal(ailleurs)];
    canaux[0]?.announce();
    await vi.waitFor(() => expect(ailleurs).toHaveBeenCalledOnce());
    expect(ici).not.toHaveBeenCalled();
    for (const canal of canaux) canal?.close();
  });

  it('ne mêle pas le journal et les modèles', async () => {
    const [journal, modeles] = [vi.fn(), vi.fn()];
    const canaux = [openCanal(vi.fn()), openCanal(journal), openCanal(modeles, 'modeles')];
    canaux[0]?.announce();
    await vi.waitFor(() => expect(journal).toHaveBeenCalledOnce());
    expect(modeles).not.toHaveBeenCalled();
    for (const canal of canaux) canal?.close();
  });

  it('manque sans bruit où le navigateur n’en a pas', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    expect(openCanal(vi.fn())).toBe(null);
  });
});
