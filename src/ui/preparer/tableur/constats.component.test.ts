import { cleanup, render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reprise } from '#domain/tableur/preparation.ts';
import { unConstat } from '#test-support/reports.ts';
import Constats from './Constats.svelte';
import type { CausePlacee } from './constats-places.ts';
import Reprises from './Reprises.svelte';

afterEach(cleanup);

function uneCause(partiel: Partial<CausePlacee>, ...places: readonly string[]): CausePlacee {
  const premier = unConstat({ explication: 'Remplissez la cellule.' });
  return {
    ...{ cle: 'a', titre: 'Une balise manque', severite: 'bloquant', premier },
    places: places.map((place) => ({ constat: premier, rang: 0, place })),
    ...partiel,
  };
}

describe('les constats d’un tableau', () => {
  it('disent leur première place, et combien d’autres ; chacune se montre dans le JSON', async () => {
    const onmontre = vi.fn();
    const cause = uneCause({}, 'ligne 4, colonne RPPS (D)', 'ligne 7', 'ligne 9');
    render(Constats, { causes: [cause], onmontre });
    expect(screen.getByText(/ligne 4, colonne RPPS \(D\), et 2\sautres/)).toBeTruthy();
    expect(screen.getByText(/, 3\sbloquants/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^ligne 7/ }));
    expect(onmontre.mock.calls).toEqual([[cause.places[1]]]);
  });

  it('comptent à part ce qui n’a pas été vérifié', () => {
    const doute = uneCause({ cle: 'b', severite: 'indetermine' }, 'fichier entier');
    render(Constats, { causes: [doute], onmontre: vi.fn() });
    expect(screen.getByText('Rien à signaler.')).toBeTruthy();
    expect(screen.getByText(/ne permet pas de vérifier/)).toBeTruthy();
  });
});

describe('les cellules reprises', () => {
  const reprise: Reprise = {
    ...{ colonne: 3, titre: 'Date VA', balise: 'dateSignatureVA', aVerifier: true },
    raison: 'L’année a quatre chiffres.',
    cellules: [{ ligne: 12, avant: '15/02/26', apres: '"15/02/2026"' }],
  };

  it('disent leur colonne, leur ligne, ce qui est devenu et ce qui est à vérifier', () => {
    const { container } = render(Reprises, {
      titre: '1 cellule lue autrement',
      reprises: [reprise],
    });
    const texte = (container.textContent ?? '').replace(/\s+/g, ' ');
    expect(texte).toMatch(/Date VA \(D\).*à vérifier.*quatre chiffres.*ligne 12/);
    expect(texte).toMatch(/15\/02\/26.*devient.*"15\/02\/2026"/);
  });

  it('refusées, restent telles quelles, et rien n’est montré quand il n’y en a pas', () => {
    const { container } = render(Reprises, { titre: 'x', reprises: [reprise], refusees: true });
    expect(container.textContent).not.toContain('devient');
    cleanup();
    const vide = render(Reprises, { titre: 'x', reprises: [] });
    expect(vide.container.querySelector('details')).toBeNull();
  });
});
