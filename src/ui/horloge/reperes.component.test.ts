import { cleanup, render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { poseAvance, unPortail } from '#test-support/portail.ts';
import { restorePlayed } from '#test-support/portail-page.ts';
import { portail } from '#ui/portail/portail.svelte.ts';
import Reperes from './Reperes.svelte';

beforeEach(async () => {
  vi.stubGlobal('scrollTo', vi.fn());
  const joue = unPortail();
  poseAvance(joue, 'FINIMG000001');
  await restorePlayed(portail, joue);
  render(Reperes);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function place(nom: string) {
  await userEvent.type(screen.getByLabelText(/^Nom du repère/), nom);
  await userEvent.click(screen.getByText('Poser un repère ici'));
}

const buttonOf = (nom: RegExp) => screen.findByRole('button', { name: nom, hidden: true });
const annonce = () => screen.getByRole('status').textContent.replaceAll(/\s+/g, ' ').trim();

it('pose un repère sous son nom, puis y revient en un geste, repli fermé compris', async () => {
  await place(' Avant le solde ');
  await vi.waitFor(() => {
    expect(annonce()).toMatch(/^Repère « Avant le solde » posé\.$/);
  });
  const { sequence } = portail.etat;
  expect((await buttonOf(/^Vous y êtes/)).getAttribute('aria-disabled')).toBe('true');
  expect(screen.queryAllByRole('button', { name: /^Revenir à/ })).toHaveLength(0);

  await portail.execute({ type: 'reglerHorloge', heure: '2027-01-05T10:00' });
  // In the band, and in the list.
  const [bande] = await screen.findAllByRole('button', { name: /^Revenir à/, hidden: true });
  await userEvent.click(bande ?? document.body);
  await vi.waitFor(() => {
    expect([portail.etat.sequence, portail.avenir]).toEqual([sequence, 1]);
  });
  expect(annonce()).toMatch(/^Vous êtes revenu à « Avant le solde »\.$/);
});

it('dit un nom déjà pris, et garde ce qui est tapé', async () => {
  await place('Fin');
  await buttonOf(/^Ôter/);
  await place('fin');
  expect((await screen.findByRole('alert')).textContent).toMatch(/Le repère «.Fin.» existe déjà/);
  expect(screen.getByLabelText(/^Nom du repère/)).toHaveProperty('value', 'fin');
});

it('ôte un repère sans rien défaire', async () => {
  await place('Fin');
  const { sequence, dossiers } = portail.etat;
  await userEvent.click(await buttonOf(/^Ôter/));
  await vi.waitFor(() => {
    expect(portail.etat.reperes.size).toBe(0);
  });
  expect([portail.etat.sequence, portail.etat.dossiers]).toEqual([sequence + 1, dossiers]);
  expect(annonce()).toMatch(/^Repère « Fin » ôté/);
});
