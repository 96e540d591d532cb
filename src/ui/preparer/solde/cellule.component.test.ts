import { cleanup, render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NoeudModele } from '#domain/modele/modele.ts';
import { textsOf } from '#test-support/composants.ts';
import { unConstat } from '#test-support/reports.ts';
import Cellule from './Cellule.svelte';

afterEach(cleanup);

const LIBELLE = 'Date de réalisation, FINIMG013594';

function show(noeud: Partial<NoeudModele>, props: object) {
  const onchange = vi.fn();
  const colonne = {
    chemin: '/x',
    modele: '/lignesImport/*/x',
    requise: true,
    noeud: { type: 'texte' as const, nul: 'refusee' as const, ...noeud },
  };
  render(Cellule, { libelle: LIBELLE, colonne, texte: '', onchange, ...props });
  return { champ: screen.getByLabelText(LIBELLE), onchange };
}

describe('une cellule du solde', () => {
  it('dit une erreur à sa place, et le reste sans la dire fausse', () => {
    const { champ } = show(
      {},
      {
        texte: '31/02/2026',
        remarque: 'À relire',
        constats: [
          unConstat({ severite: 'bloquant', libelle: 'Ce jour n’existe pas' }),
          unConstat({ severite: 'avertissement', libelle: 'Loin' }),
        ],
      },
    );
    expect(champ.getAttribute('aria-invalid')).toBe('true');
    expect(textsOf(champ).join(' ')).toMatch(/À relire.*Loin.*Ce jour n’existe pas/);
  });

  it('vide, n’est pas grondée de l’être', () => {
    const absente = unConstat({ controle: 'balise-presente', severite: 'bloquant' });
    const { champ } = show({}, { constats: [absente] });
    expect(champ.hasAttribute('aria-invalid')).toBe(false);
    expect(champ.getAttribute('placeholder')).toBe('à remplir');
  });

  it('donne oui et non à choisir, et garde ce qui n’est ni l’un ni l’autre', async () => {
    const { champ, onchange } = show({ type: 'booleen' }, { texte: 'peut-être' });
    expect([...champ.querySelectorAll('option')].map(({ value }) => value)).toEqual([
      '',
      'true',
      'false',
      'peut-être',
    ]);
    await userEvent.selectOptions(champ, 'true');
    expect(onchange.mock.calls).toEqual([['true']]);
  });

  it('annonce ce qui est tapé une fois fini', async () => {
    const { champ, onchange } = show({ type: 'nombre' }, {});
    expect(champ.getAttribute('inputmode')).toBe('decimal');
    await userEvent.type(champ, '1250,00');
    await userEvent.tab();
    expect(onchange.mock.calls).toEqual([['1250,00']]);
  });
});
