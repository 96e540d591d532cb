import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PreparationRequest } from '#worker/tableur-client.ts';
import Colonnes from './Colonnes.svelte';
import { liaison } from './liaison.svelte.ts';
import { tableur } from './tableur.svelte.ts';

const demandes: PreparationRequest[] = [];
let rangees: readonly (readonly string[])[] = [];

vi.mock('#worker/tableur-client.ts', () => ({
  lireClasseur: () => {
    const feuille = {
      ...{ nom: 'Export', cachee: false, rangees, largeur: rangees[0]?.length ?? 0 },
      ...{ rangeesCachees: [], colonnesCachees: [], remarques: [] },
    };
    const classeur = { nom: 'e.csv', format: 'csv', feuilles: [feuille], remarques: [] };
    return Promise.resolve({ ok: true, classeur });
  },
  preparer: (demande: PreparationRequest) => {
    demandes.push(demande);
    const vide = {
      ...{ fichiers: [], titres: [], dates: [], recuperees: [], refusees: [], remarques: [] },
    };
    return Promise.resolve({ ok: true, preparation: vide, juges: [] });
  },
}));
// Fields by the dozen, which are not looked at here.
vi.mock('./Constantes.svelte', () => ({ default: () => {} }));
vi.mock('./Gardees.svelte', () => ({ default: () => {} }));
vi.mock('../juger.ts', () => ({ readMoment: () => Promise.resolve({}) }));

beforeEach(() => {
  demandes.length = 0;
});
afterEach(cleanup);

/** The part, as the page shows it: drawn again with what is chosen. */
async function show(titres: readonly string[], ...suite: readonly (readonly string[])[]) {
  rangees = [titres, ...suite];
  await tableur.read({ collage: '' });
  const props = () => {
    const { feuille } = tableur;
    const { correspondance } = liaison;
    if (!feuille || !correspondance) throw new Error('rien n’est lu');
    return { feuille, correspondance };
  };
  const { rerender } = render(Colonnes, props());
  return () => rerender(props());
}

const champ = (colonne: string) =>
  screen.getByLabelText<HTMLSelectElement>(`Champ de la colonne ${colonne}`);
/** Not by `userEvent`, which visits each of the hundred options. */
const choose = (select: HTMLElement, value: string) =>
  fireEvent.change(select, { target: { value } });
const newest = () => demandes.at(-1)?.correspondance;

describe('les colonnes d’un tableau', () => {
  it('montrent ce qui est relié par le nom, et d’autres choix', async () => {
    const redraw = await show(['N° dossier ASP', 'Notes'], ['FINIMG900011', 'x']);
    expect(champ('N° dossier ASP (A)').value).toBe('/lignesImport/*/numeroASP');
    expect(champ('Notes (B)').value).toBe('');
    expect(screen.getByText('par le nom')).toBeTruthy();

    await choose(champ('Notes (B)'), '/numeroAns');
    await waitFor(() => expect(newest()?.colonnes).toHaveLength(2));
    await redraw();
    expect(champ('Notes (B)').value).toBe('/numeroAns');
    expect(screen.getByText('à la main')).toBeTruthy();
  });

  it('disent de deux colonnes qu’elles donnent la même valeur', async () => {
    const redraw = await show(['N° dossier ASP', 'Notes'], ['FINIMG900011', 'x']);
    await choose(champ('Notes (B)'), '/lignesImport/*/numeroASP');
    await redraw();
    expect(screen.getByText(/N° dossier ASP \(A\), Notes \(B\)/)).toBeTruthy();
  });

  it('demandent ce qu’un nom seul ne dit pas, jusqu’à ce qu’on le lie', async () => {
    const redraw = await show(['N° dossier ASP', 'Client', 'RPPS'], ['FINIMG900011', 'A', '1']);
    await tableur.chooseFormulaire('img-ris-va2.solde');
    await redraw();
    const place = '/lignesImport/*/beneficiaires/Etablissements/*/nomStructure';
    expect(champ('Client (B)').value).toBe('');
    expect(screen.getByText(/^Client \(B\) ressemble à/)).toBeTruthy();
    await choose(champ('Client (B)'), place);
    await redraw();
    expect(screen.queryByText(/^Client \(B\) ressemble à/)).toBeNull();
  });

  it('gardent à portée la balise d’un bloc ouvert, et ce qu’elle tient', async () => {
    const redraw = await show(
      ['N° dossier ASP', 'scenarioInstallation.isAutre'],
      ['FINIMG900011', 'oui'],
    );
    await tableur.chooseFormulaire('img-ris-va2.avance');
    await redraw();
    const place = '/lignesImport/*/scenarioInstallation/isAutre';
    const nom = 'scenarioInstallation.isAutre (B)';
    expect(champ(nom).value).toBe(place);
    await choose(champ(nom), '');
    await redraw();
    expect(champ(nom).value).toBe('');
    await choose(champ(nom), place);
    await redraw();
    expect(champ(nom).value).toBe(place);
    expect(newest()?.colonnes.at(-1)).toMatchObject({ chemin: place, genre: 'booleen' });
  });

  it('réunissent les lignes par la colonne choisie', async () => {
    await show(['N° dossier ASP', 'Lot'], ['FINIMG900011', 'a']);
    await choose(screen.getByLabelText(/Plusieurs lignes/), '1');
    await waitFor(() => expect(newest()).toMatchObject({ cle: 1, titreCle: 'Lot' }));
  });
});
