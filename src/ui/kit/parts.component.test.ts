import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import AnnonceActe from './AnnonceActe.svelte';
import Avis from './Avis.svelte';
import BoutonFichier from './BoutonFichier.svelte';
import Confirmation from './Confirmation.svelte';
import ListeProgressive from './ListeProgressive.svelte';
import { pageAt } from './liste.ts';
import Pagination from './Pagination.svelte';
import Pli from './Pli.svelte';
import ResumeErreurs from './ResumeErreurs.svelte';
import { watchPrint } from '#ui/commun/impression.svelte.ts';
import { snippetOf } from '#test-support/composants.ts';

afterEach(cleanup);

describe('ResumeErreurs', () => {
  const ERREURS = [
    { texte: 'SIRET : vide', champ: 'siret' },
    { texte: 'Sans champ', champ: null },
  ];

  it('prend le focus à chaque essai, et à lui seul', async () => {
    const props = { titre: '2 erreurs', niveau: 2, erreurs: ERREURS } as const;
    const { rerender } = render(ResumeErreurs, { ...props, essai: {} });
    const titre = () => screen.getByRole('heading', { level: 2, name: '2 erreurs' });
    expect(document.activeElement).toBe(titre());
    titre().blur();
    await rerender({ erreurs: [...ERREURS] });
    expect(document.activeElement).not.toBe(titre());
    await rerender({ essai: {} });
    expect(document.activeElement).toBe(titre());
  });

  it('mène au champ de chaque erreur, quand il est à l’écran', async () => {
    const champ = document.body.appendChild(document.createElement('input'));
    champ.id = 'siret';
    render(ResumeErreurs, { titre: '2 erreurs', niveau: 3, erreurs: ERREURS, essai: {} });
    const boutons = within(screen.getByRole('group', { name: '2 erreurs' })).getAllByRole('button');
    expect(boutons).toHaveLength(1);
    boutons[0]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(champ);
    champ.remove();
  });
});

describe('Pli', () => {
  const replie = { titre: 'Les autres', children: snippetOf('Son contenu') };

  it('ne dessine son contenu qu’une fois ouvert, et le garde', async () => {
    render(Pli, replie);
    const pli = screen.getByRole('group') as HTMLDetailsElement;
    expect(pli.textContent).not.toContain('Son contenu');
    pli.open = true;
    expect(await screen.findByText('Son contenu')).toBeTruthy();
    pli.open = false;
    await fireEvent(pli, new Event('toggle'));
    expect(pli.textContent).toContain('Son contenu');
  });

  it('le dessine d’emblée quand il s’ouvre de lui-même, et sur papier', () => {
    render(Pli, { ...replie, ouvert: true });
    expect(screen.getByText('Son contenu')).toBeTruthy();
    cleanup();
    const stop = watchPrint();
    render(Pli, replie);
    render(Pli, { ...replie, titre: 'Pas sur papier', imprime: false });
    dispatchEvent(new Event('beforeprint'));
    expect(screen.getAllByText('Son contenu')).toHaveLength(1);
    dispatchEvent(new Event('afterprint'));
    stop();
  });
});

describe('Avis', () => {
  it('ne prend le focus que s’il répond à quelque chose', () => {
    render(Avis, { ton: 'bloquant', role: 'alert', children: snippetOf('Refusé') });
    expect(screen.getByRole('alert').textContent).toContain('Refusé');
    expect(document.activeElement).toBe(document.body);
    render(Avis, { ton: 'conforme', reponse: {}, children: snippetOf('Déposé') });
    expect(document.activeElement?.textContent).toBe('Déposé');
  });
});

describe('AnnonceActe', () => {
  it('prend le focus pour chaque acte, même redit dans les mêmes mots', async () => {
    const { rerender } = render(AnnonceActe, { annonce: null });
    await rerender({ annonce: { texte: 'Décidée' } });
    expect(document.activeElement?.textContent).toBe('Décidée');
    const ailleurs = document.body.appendChild(document.createElement('input'));
    ailleurs.focus();
    expect(document.activeElement).toBe(ailleurs);
    await rerender({ annonce: { texte: 'Décidée' } });
    expect(document.activeElement?.textContent).toBe('Décidée');
    ailleurs.remove();
  });
});

describe('Confirmation', () => {
  it('n’agit qu’une fois confirmée, et se ferme dans les deux cas', async () => {
    const [onconfirm, onclose] = [vi.fn(), vi.fn()];
    const props = { titre: 'Effacer ?', action: 'Effacer', onconfirm, onclose };
    render(Confirmation, { ...props, children: snippetOf('Tout') });
    expect(screen.getByRole('dialog', { name: 'Effacer ?' })).toHaveProperty('open', true);
    await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect([onconfirm.mock.calls.length, onclose.mock.calls.length]).toEqual([0, 1]);
    cleanup();
    render(Confirmation, { ...props, children: snippetOf('Tout') });
    await userEvent.click(screen.getByRole('button', { name: 'Effacer' }));
    expect([onconfirm.mock.calls.length, onclose.mock.calls.length]).toEqual([1, 2]);
  });
});

describe('BoutonFichier', () => {
  it('fermé, il garde le focus et n’ouvre aucun choix ; rouvert, il l’ouvre', async () => {
    const ouvert = vi.fn();
    const props = { onfiles: vi.fn(), children: snippetOf('Choisir') };
    const { rerender } = render(BoutonFichier, props);
    const choix = screen.getByLabelText<HTMLInputElement>('Choisir');
    choix.addEventListener('click', (event) => ouvert(event.defaultPrevented));
    choix.focus();
    await rerender({ ferme: true });
    expect(document.activeElement).toBe(choix);
    expect(choix.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(choix);
    await userEvent.click(screen.getByText('Choisir'));
    expect(ouvert).not.toHaveBeenCalled();
    await rerender({ ferme: false });
    await userEvent.click(choix);
    expect(ouvert.mock.calls).toEqual([[false]]);
  });
});

describe('Pagination', () => {
  const vue = (page: number) => pageAt([...Array(75).keys()], page);
  const PORTAIL = { precedent: 'Précédent', suivant: 'Suivant' };

  it('n’avance ni ne recule au-delà des bouts', async () => {
    const onpage = vi.fn();
    const { rerender } = render(Pagination, { vue: vue(1), onpage });
    const [precedente, suivante] = screen.getAllByRole('button');
    expect(precedente?.getAttribute('aria-disabled')).toBe('true');
    if (precedente) await userEvent.click(precedente);
    expect(onpage).not.toHaveBeenCalled();
    if (suivante) await userEvent.click(suivante);
    expect(onpage.mock.calls).toEqual([[2]]);
    await rerender({ vue: vue(3) });
    if (suivante) await userEvent.click(suivante);
    expect(onpage).toHaveBeenCalledTimes(1);
  });

  it('ne dit rien d’une liste vide, et n’offre pas de page unique', async () => {
    const une = pageAt([1, 2, 3, 4], 1);
    const { rerender } = render(Pagination, { vue: une, onpage: vi.fn() });
    expect(screen.getByRole('navigation').textContent).toContain('1 à 4 sur 4');
    expect(screen.queryAllByRole('button')).toEqual([]);
    await rerender({ vue: pageAt([], 1) });
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('celle du portail dit « Précédent 1 Suivant », même pour une page (S0:514, S1:425)', () => {
    render(Pagination, { vue: pageAt([1], 1), portail: PORTAIL, onpage: vi.fn() });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Précédent',
      'Suivant',
    ]);
    expect(document.querySelector('[aria-current=page]')?.textContent).toContain('1');
  });

  it('celle du portail n’a pas de numéro sous un tableau vide (S0:504)', () => {
    render(Pagination, { vue: pageAt([], 1), portail: PORTAIL, onpage: vi.fn() });
    const boutons = screen.getAllByRole('button', { name: /^(Précédent|Suivant)$/ });
    expect(boutons.map((bouton) => bouton.getAttribute('aria-disabled'))).toEqual(['true', 'true']);
    expect(document.querySelector('[aria-current=page]')).toBeNull();
  });
});

describe('ListeProgressive', () => {
  const rangs = [...Array(10).keys()];
  const ligne = createRawSnippet<[unknown]>((rang) => ({
    render: () => `<li>${String(rang())}</li>`,
  }));
  const vus = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

  it('dessine la suite à la demande, jusqu’au bout', async () => {
    render(ListeProgressive, { items: rangs, taille: 4, ligne });
    expect(vus()).toEqual(['0', '1', '2', '3']);
    await userEvent.click(screen.getByRole('button', { name: 'Afficher la suite (6)' }));
    expect(vus()).toHaveLength(8);
    await userEvent.click(screen.getByRole('button', { name: 'Afficher la suite (2)' }));
    expect(vus()).toHaveLength(10);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('commence à la page du rang visé, et sait revenir en arrière', async () => {
    render(ListeProgressive, { items: rangs, taille: 4, ancre: 5, ligne });
    expect(vus()).toEqual(['4', '5', '6', '7']);
    await userEvent.click(screen.getByRole('button', { name: 'Afficher ce qui précède (4)' }));
    expect(vus()[0]).toBe('0');
  });
});
