import { cleanup, render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Case from './Case.svelte';
import Champ from './Champ.svelte';
import ChampChoix from './ChampChoix.svelte';
import ChampDate from './ChampDate.svelte';
import ChampFichier from './ChampFichier.svelte';
import ChampNom from './ChampNom.svelte';
import ChoixUnique from './ChoixUnique.svelte';
import { snippetOf, textsOf } from '#test-support/composants.ts';

afterEach(cleanup);

describe('Champ', () => {
  it('se trouve par son libellé et ne remplit rien d’office', () => {
    render(Champ, { libelle: 'Titre', valeur: 'Avance' });
    const champ = screen.getByLabelText('Titre');
    expect(champ).toHaveProperty('value', 'Avance');
    expect(champ.getAttribute('autocomplete')).toBe('off');
    expect(champ.hasAttribute('aria-invalid')).toBe(false);
    expect(champ.hasAttribute('aria-describedby')).toBe(false);
  });

  it('dit son aide puis son erreur, et se dit faux', () => {
    render(Champ, { libelle: 'Titre', valeur: '', aide: 'Court : un mot', erreur: 'Vide' });
    const champ = screen.getByLabelText('Titre');
    expect(champ.getAttribute('aria-invalid')).toBe('true');
    expect(textsOf(champ)).toEqual(['Court : un mot', 'Vide']);
  });

  it('lie aussi ce que l’écran dit sous le champ', () => {
    render(Champ, { libelle: 'SIRET', valeur: '', note: snippetOf('La clé est fausse') });
    expect(textsOf(screen.getByLabelText('SIRET'))).toEqual(['La clé est fausse']);
  });

  it('annonce chaque touche, et la saisie finie une seule fois', async () => {
    const [oninput, onchange] = [vi.fn(), vi.fn()];
    render(Champ, { libelle: 'Valeurs', valeur: '', oninput, onchange });
    await userEvent.type(screen.getByLabelText('Valeurs'), 'ab');
    expect(oninput.mock.calls).toEqual([['a'], ['ab']]);
    expect(onchange).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onchange.mock.calls).toEqual([['ab']]);
  });

  it('suit une valeur changée d’ailleurs, même après une saisie', async () => {
    const { rerender } = render(Champ, { libelle: 'Titre', valeur: 'a' });
    const champ = screen.getByLabelText('Titre');
    await userEvent.type(champ, 'b');
    await rerender({ valeur: '' });
    expect(champ).toHaveProperty('value', '');
  });

  it('est requis sans que l’astérisque entre dans son nom', () => {
    render(Champ, { libelle: 'Titre', valeur: '', requis: true });
    expect(screen.getByRole('textbox', { name: /^Titre$/ })).toHaveProperty('required', true);
  });

  it('prend plusieurs lignes', async () => {
    render(Champ, { libelle: 'Commentaire', valeur: '', lignes: 3, erreur: 'Vide' });
    const champ = screen.getByLabelText('Commentaire');
    expect(champ.tagName).toBe('TEXTAREA');
    expect(textsOf(champ)).toEqual(['Vide']);
  });
});

const asksBeforeLeaving = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('ChampNom', () => {
  it('fait demander avant de quitter la page tant que le nom n’est pas écrit', async () => {
    let tellWritten = () => {};
    const onrename = vi.fn(() => new Promise<void>((resolve) => (tellWritten = resolve)));
    render(ChampNom, { libelle: 'Nom', longueur: 80, valeur: 'a', onrename });
    await userEvent.type(screen.getByLabelText('Nom'), ' b ');
    await userEvent.tab();
    expect(onrename.mock.calls).toEqual([['a b']]);
    expect(asksBeforeLeaving()).toBe(true);
    tellWritten();
    await vi.waitFor(() => expect(asksBeforeLeaving()).toBe(false));
  });

  it('revient au nom qui est gardé quand celui-ci ne l’est pas', async () => {
    render(ChampNom, { libelle: 'Nom', longueur: 80, valeur: 'a', onrename: async () => {} });
    const champ = screen.getByLabelText('Nom');
    await userEvent.clear(champ);
    expect(champ).toHaveProperty('value', '');
    await userEvent.tab();
    await vi.waitFor(() => expect(champ).toHaveProperty('value', 'a'));
  });

  it('laisse ce qui est tapé pendant que le nom d’avant s’écrit', async () => {
    let tellWritten = () => {};
    const onrename = () => new Promise<void>((resolve) => (tellWritten = resolve));
    const props = { libelle: 'Nom', longueur: 80, valeur: 'a', onrename };
    const { rerender } = render(ChampNom, props);
    await userEvent.type(screen.getByLabelText('Nom'), 'b');
    await userEvent.tab();
    await userEvent.type(screen.getByLabelText('Nom'), 'c');
    tellWritten();
    await rerender({ valeur: 'ab' });
    expect(screen.getByLabelText('Nom')).toHaveProperty('value', 'abc');
  });
});

describe('un champ fermé', () => {
  const ferme = 'Remplissez d’abord « Numéro ANS ».';

  it('est inactif, et dit pourquoi à qui ne le voit pas', () => {
    const choix = [{ valeur: '', nom: 'Choisir' }];
    render(ChampChoix, { libelle: 'Type', valeur: '', choix, ferme });
    const type = screen.getByLabelText('Type');
    expect(type).toHaveProperty('disabled', true);
    expect(textsOf(type)).toEqual([ferme]);
    render(Champ, { libelle: 'Taux', valeur: '', ferme });
    expect(screen.getByLabelText('Taux')).toHaveProperty('disabled', true);
  });

  it('vaut aussi pour un fichier', () => {
    const portail = { parcourir: 'Parcourir...', aucun: 'Aucun fichier sélectionné.' };
    render(ChampFichier, { id: 'json', libelle: 'Fichier', fichier: null, portail, ferme });
    const champ = screen.getByLabelText(/^Fichier/);
    expect(champ.getAttribute('aria-disabled')).toBe('true');
    expect(textsOf(champ)[0]).toBe(ferme);
  });
});

describe('ChampDate', () => {
  it('rend une heure telle que le navigateur l’écrit', async () => {
    render(ChampDate, { libelle: 'Heure', type: 'time', valeur: '09:30' });
    expect(screen.getByLabelText('Heure')).toHaveProperty('value', '09:30');
  });
});

describe('ChampChoix', () => {
  const CHOIX = [
    { valeur: '', nom: 'Tous' },
    { valeur: 'ris', nom: 'RIS', groupe: 'Imagerie' },
    { valeur: 'db', nom: 'DRIMbox', groupe: 'Imagerie' },
    { valeur: 'dpi', nom: 'DPI', groupe: 'Hôpital', inactif: true },
  ] as const;

  it('range les réponses par groupe', () => {
    render(ChampChoix, { libelle: 'Logiciel', valeur: '', choix: CHOIX });
    const noms = [...document.querySelectorAll('optgroup')].map((groupe) => [
      groupe.label,
      groupe.children.length,
    ]);
    expect(noms).toEqual([
      ['Imagerie', 2],
      ['Hôpital', 1],
    ]);
    expect(screen.getByRole('option', { name: 'DPI' })).toHaveProperty('disabled', true);
  });

  it('offre toutes les réponses, dans leur ordre, même celles d’aucun groupe', () => {
    render(ChampChoix, { libelle: 'Logiciel', valeur: '', choix: CHOIX });
    const noms = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(noms).toEqual(['Tous', 'RIS', 'DRIMbox', 'DPI']);
  });

  it('montre deux fois un groupe qui revient, sans rien perdre', () => {
    const choix = [...CHOIX, { valeur: 'sas', nom: 'SAS', groupe: 'Imagerie' }];
    render(ChampChoix, { libelle: 'Logiciel', valeur: 'sas', choix });
    expect(screen.getAllByRole('option')).toHaveLength(5);
    expect(screen.getByLabelText('Logiciel')).toHaveProperty('value', 'sas');
  });

  it('montre la valeur, et annonce la réponse', async () => {
    const onchoose = vi.fn();
    render(ChampChoix, { libelle: 'Logiciel', valeur: 'db', choix: CHOIX, onchoose });
    const champ = screen.getByLabelText('Logiciel');
    expect(champ).toHaveProperty('value', 'db');
    await userEvent.selectOptions(champ, 'RIS');
    expect(onchoose.mock.calls).toEqual([['ris']]);
  });

  it('revient à « Tous » quand l’écran vide ses critères', async () => {
    const { rerender } = render(ChampChoix, { libelle: 'Logiciel', valeur: 'db', choix: CHOIX });
    const champ = screen.getByLabelText('Logiciel');
    await userEvent.selectOptions(champ, 'RIS');
    await rerender({ valeur: '' });
    expect(champ).toHaveProperty('value', '');
  });

  it('garde sa valeur quand les réponses changent', async () => {
    const { rerender } = render(ChampChoix, { libelle: 'Logiciel', valeur: 'db', choix: CHOIX });
    await rerender({ choix: CHOIX.slice(1) });
    expect(screen.getByLabelText('Logiciel')).toHaveProperty('value', 'db');
  });
});

describe('ChoixUnique', () => {
  const OPTIONS = [
    { valeur: 'oui', nom: 'Oui' },
    { valeur: 'non', nom: 'Non', aide: 'Rien ne change' },
  ] as const;

  it('ne coche qu’une réponse, la première portant la place de l’erreur', async () => {
    const onchoose = vi.fn();
    render(ChoixUnique, {
      id: 'accord',
      libelle: 'D’accord ?',
      options: OPTIONS,
      valeur: null,
      erreur: 'Répondez',
      onchoose,
    });
    const [oui, non] = screen.getAllByRole('radio');
    expect(oui?.id).toBe('accord');
    expect(textsOf(screen.getByRole('group'))).toEqual(['Répondez']);
    await userEvent.click(screen.getByLabelText(/^Non/));
    expect([oui, non].map((each) => each?.matches(':checked'))).toEqual([false, true]);
    expect(onchoose.mock.calls).toEqual([['non']]);
  });
});

describe('Case', () => {
  it('se coche au clavier et lie ce qui l’explique et son erreur', async () => {
    const onchange = vi.fn();
    render(Case, {
      id: 'engagement',
      coche: false,
      decrit: 'ailleurs',
      erreur: 'À cocher',
      onchange,
      children: snippetOf('Je m’engage'),
    });
    const champ = screen.getByRole('checkbox', { name: 'Je m’engage' });
    expect(champ.getAttribute('aria-describedby')).toBe('ailleurs engagement-erreur');
    champ.focus();
    await userEvent.keyboard(' ');
    expect(onchange.mock.calls).toEqual([[true]]);
  });
});

describe('ChampFichier', () => {
  const PDF = new File(['%PDF'], 'kbis.pdf', { type: 'application/pdf' });

  it('dit le nom et la taille du fichier choisi, puis le retire', async () => {
    render(ChampFichier, { id: 'kbis', libelle: 'Kbis', fichier: undefined });
    const champ = screen.getByLabelText(/^Parcourir : Kbis$/);
    expect(textsOf(champ)).toEqual(['Aucun fichier joint']);
    await userEvent.upload(champ, PDF);
    expect(textsOf(champ)).toEqual(['kbis.pdf 4 octets']);
    await userEvent.click(screen.getByRole('button', { name: 'Retirer : Kbis' }));
    expect(textsOf(champ)).toEqual(['Aucun fichier joint']);
    expect(document.activeElement).toBe(champ);
  });

  it('joint un document fictif, marqué comme tel', async () => {
    render(ChampFichier, { id: 'kbis', libelle: 'Kbis', fichier: undefined });
    await userEvent.click(screen.getByRole('button', { name: /document fictif/ }));
    expect(screen.getByText('specimen-kbis.pdf')).toBeDefined();
  });

  it('n’offre sur un écran du portail que ce que le portail offre', () => {
    render(ChampFichier, {
      id: 'zip',
      libelle: 'Zip',
      fichier: PDF,
      portail: { parcourir: 'Parcourir...', aucun: 'Aucun fichier sélectionné.' },
      erreur: 'Remplissez ce champ.',
    });
    expect(screen.queryAllByRole('button')).toEqual([]);
    const champ = screen.getByLabelText(/^Zip/);
    expect(champ.getAttribute('aria-invalid')).toBe('true');
    expect(textsOf(champ)).toEqual(['kbis.pdf 4 octets', 'Remplissez ce champ.']);
  });
});
