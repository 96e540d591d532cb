import { cleanup, render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Colonne } from './colonnes.ts';
import Tableau from './Tableau.svelte';
import { ListeTriee } from './liste.svelte.ts';
import { snippetOf } from '#test-support/composants.ts';

afterEach(cleanup);

const COLONNES: readonly Colonne<unknown>[] = [
  { cle: 'choisir', titre: 'Choisir', cellule: snippetOf('case à cocher') },
  { cle: 'nom', titre: 'Numéro', texte: String, aspect: ['machine', 'court'] },
  {
    cle: 'statut',
    titre: 'Statut',
    texte: () => ({ mot: 'Décidée', ton: 'conforme', icone: 'valide' }),
  },
];
const items = ['M0', 'M1'];
const tableau = { legende: 'Liste des avenants', items, colonnes: COLONNES };

const uneListe = () => new ListeTriee<object, string>({}, { colonne: 'nom', sens: 'croissant' });

describe('Tableau', () => {
  it('dit sa légende, ses titres, et la ligne par sa première case qui dit quelque chose', () => {
    render(Tableau, tableau);
    const table = screen.getByRole('table', { name: 'Liste des avenants' });
    const titres = within(table).getAllByRole('columnheader');
    expect(titres.map(({ textContent }) => textContent)).toEqual(['Choisir', 'Numéro', 'Statut']);
    const tetes = within(table).getAllByRole('rowheader');
    expect(tetes.map(({ textContent }) => textContent)).toEqual(['M0', 'M1']);
    expect(tetes[0]?.className).toContain('machine court');
  });

  it('écrit le titre de sa colonne sur chaque case, pour un écran étroit', () => {
    render(Tableau, tableau);
    const [, premiere] = screen.getAllByRole('row');
    const cases = [...(premiere?.children ?? [])];
    expect(cases.map((each) => each.getAttribute('data-titre'))).toEqual([
      'Choisir',
      'Numéro',
      'Statut',
    ]);
    expect(cases.map(({ textContent }) => textContent)).toEqual(['case à cocher', 'M0', 'Décidée']);
  });

  it('dit qu’il n’a pas de ligne', () => {
    render(Tableau, { ...tableau, items: [], vide: 'Aucune demande' });
    expect(screen.getByRole('cell', { name: 'Aucune demande' }).getAttribute('colspan')).toBe('3');
  });

  it('donne toute la largeur à la tête d’une ligne dépliée', () => {
    render(Tableau, { ...tableau, deplie: (item: unknown) => item === 'M1' });
    const [, repliee, depliee] = screen.getAllByRole('row');
    expect(repliee?.children).toHaveLength(3);
    expect(depliee?.children).toHaveLength(1);
    expect(screen.getByRole('rowheader', { name: 'M1' }).getAttribute('colspan')).toBe('3');
  });

  it('montre la suite d’une longue liste quand on la demande', async () => {
    const longue = Array.from({ length: 45 }, (_, rang) => `M${rang}`);
    render(Tableau, { ...tableau, items: longue, taille: 20 });
    expect(screen.getAllByRole('rowheader')).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: 'Afficher la suite (25)' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(40);
    await userEvent.click(screen.getByRole('button', { name: 'Afficher la suite (5)' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(45);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('Tableau d’une liste', () => {
  it('annonce la colonne triée et son sens, et les change d’un clic', async () => {
    render(Tableau, { ...tableau, liste: uneListe() });
    const tris = () =>
      screen.getAllByRole('columnheader').map((titre) => titre.getAttribute('aria-sort'));
    expect(tris()).toEqual([null, 'ascending', 'none']);
    await userEvent.click(screen.getByRole('button', { name: 'Numéro' }));
    expect(tris()).toEqual([null, 'descending', 'none']);
    await userEvent.click(screen.getByRole('button', { name: 'Statut' }));
    expect(tris()).toEqual([null, 'none', 'ascending']);
  });

  it('a un filtre nommé sous chaque colonne qui dit quelque chose', async () => {
    const liste = uneListe();
    render(Tableau, { ...tableau, liste });
    expect(screen.getAllByRole('searchbox')).toHaveLength(2);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Filtrer : Statut' }), 'déc');
    expect([...liste.filtres]).toEqual([['statut', 'déc']]);
  });
});

describe('Tableau dont les rangées tiennent sur une ligne', () => {
  const long = 'VA signée par un établissement au nom interminable.pdf';
  const dense = {
    legende: 'Pièces',
    items: ['M0'],
    rangees: 'lignes' as const,
    colonnes: [
      { cle: 'numero', titre: 'Numéro', texte: String },
      { cle: 'nom', titre: 'Nom', texte: () => long, aspect: ['coupe'] },
      { cle: 'montant', titre: 'Montant', texte: () => '1000.01', cede: 'large' },
      { cle: 'voir', titre: 'Action', cellule: snippetOf('Consulter') },
    ] as const,
  };

  it('déplie ce que la ligne coupe ou laisse partir, et rien d’autre', async () => {
    render(Tableau, dense);
    const bouton = screen.getByRole('button', { name: 'Détails : M0' });
    expect(bouton.getAttribute('aria-expanded')).toBe('false');
    expect(bouton.title).toBe('Détails');
    expect(screen.queryByRole('definition')).toBeNull();
    await userEvent.click(bouton);
    expect(bouton.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent.trim())).toEqual([
      long,
      '1000.01',
    ]);
    await userEvent.click(bouton);
    expect(screen.queryByRole('definition')).toBeNull();
  });

  it('dit sous le pointeur ce qui est coupé', () => {
    render(Tableau, dense);
    expect(screen.getByRole('cell', { name: long }).title).toBe(long);
    expect(screen.getByRole('cell', { name: '1000.01' }).title).toBe('');
  });

  it('n’ajoute pas de colonne à celles qui sont nommées', () => {
    render(Tableau, dense);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Numéro',
      'Nom',
      'Montant',
      'Action',
    ]);
  });

  it('replie les outils des colonnes derrière un bouton, qui compte les filtres', async () => {
    const liste = uneListe();
    liste.filter('statut', 'déc');
    render(Tableau, { ...tableau, liste, rangees: 'lignes' as const });
    const outils = screen.getByRole('button', { name: /^Trier et filtrer/ });
    expect(outils.textContent).toBe('Trier et filtrer (1 filtre)');
    await userEvent.click(outils);
    expect(outils.getAttribute('aria-expanded')).toBe('true');
  });
});
