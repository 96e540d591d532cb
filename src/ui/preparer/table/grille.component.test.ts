import { cleanup, render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tableau } from '#domain/tableur/tableau.ts';
import { downloadClasseur } from '#ui/commun/classeur.ts';
import { downloadFile } from '#ui/commun/download.ts';
import Grille from './Grille.svelte';

vi.mock('#ui/commun/classeur.ts', () => ({ downloadClasseur: vi.fn() }));
vi.mock('#ui/commun/download.ts', () => ({ downloadFile: vi.fn() }));

beforeEach(() => {
  vi.clearAllMocks();
});
afterEach(cleanup);

function show(rangees: Tableau['rangees'], pertes: readonly string[] = []) {
  const colonnes = [
    { colonne: 0, titre: 'SIRET', chemin: '/siret' },
    { colonne: 1, titre: 'Dossier', chemin: '/lignesImport/*/numeroASP' },
  ];
  const correspondance = {
    ...{ formulaire: 'img-ris-va2.solde' as const, entete: 1, cle: null },
    ...{ colonnes, constantes: [] },
  };
  render(Grille, { nom: 'soldes.json', tableau: { rangees, correspondance, pertes } });
  return screen.getByRole('region', { name: /Tableau des demandes/ });
}

const TITRES = ['SIRET', 'Dossier'];
const unes = (nombre: number) =>
  Array.from({ length: nombre }, (_, rang) => ['13000637200010', `FINIMG${900_000 + rang}`]);

describe('un JSON en tableau', () => {
  it('dit chaque demande par sa ligne du tableur et son numéro, et se parcourt au clavier', () => {
    const region = show([TITRES, ...unes(2)]);
    expect(region.tabIndex).toBe(0);
    const titres = within(region).getAllByRole('columnheader');
    expect(titres.map(({ textContent }) => textContent)).toEqual(['Ligne', ...TITRES]);
    const tetes = within(region).getAllByRole('rowheader');
    expect(tetes.map(({ textContent }) => textContent)).toEqual([
      '2 FINIMG900000',
      '3 FINIMG900001',
    ]);
  });

  it('ne dessine que le début, et la suite à qui la demande', async () => {
    const region = show([TITRES, ...unes(120)]);
    expect(within(region).getAllByRole('rowheader')).toHaveLength(50);
    await userEvent.click(within(region).getByRole('button'));
    expect(within(region).getAllByRole('rowheader')).toHaveLength(100);
    await userEvent.click(within(region).getByRole('button'));
    expect(within(region).getAllByRole('rowheader')).toHaveLength(120);
    expect(within(region).queryByRole('button')).toBeNull();
  });

  it('dit ce qu’un tableau ne porte pas', () => {
    show([TITRES, ...unes(1)], ['Deux blocs de la demande 3.']);
    expect(screen.getByText('Deux blocs de la demande 3.')).toBeTruthy();
  });

  it('neutralise le CSV, et donne le classeur tel quel', async () => {
    const rangees = [TITRES, ['=1+1', 'FINIMG900000']];
    show(rangees);
    await userEvent.click(screen.getByRole('button', { name: /CSV/ }));
    const [nom, texte] = vi.mocked(downloadFile).mock.calls[0] ?? [];
    expect(nom).toBe('soldes.csv');
    expect(String(texte)).toContain("'=1+1");
    await userEvent.click(screen.getByRole('button', { name: /xlsx/ }));
    expect(vi.mocked(downloadClasseur)).toHaveBeenCalledWith('soldes.xlsx', {
      feuilles: [expect.objectContaining({ lignes: rangees })],
    });
  });

  it('dit le classeur qui n’a pas pu être fait, et propose le CSV', async () => {
    vi.mocked(downloadClasseur).mockResolvedValueOnce({ type: 'thread-perdu', detail: '' });
    show([TITRES, ...unes(1)]);
    await userEvent.click(screen.getByRole('button', { name: /xlsx/ }));
    expect(await screen.findByText(/prenez le CSV/)).toBeTruthy();
  });
});
