import { describe, expect, it } from 'vitest';
import { uneRecette } from '#domain/fabrique/recette.ts';
import { foldText } from '#ui/commun/lien.ts';
import { parseEcran } from '#ui/navigation/ecrans.ts';
import { lienOf, readLien } from './lien.ts';

const RECETTE = uneRecette({
  formulaire: 'img-ris-va2.solde',
  date: '2026-03-23T12:00',
  nombre: 4,
  fautes: [
    { controle: 'cle-siret', demande: null },
    { controle: 'date-existe', demande: 3 },
  ],
});

it('un lien rend la recette et ses fautes, par l’adresse', async () => {
  const ecran = parseEcran(await lienOf(RECETTE));
  expect(ecran.nom).toBe('fabrique');
  if (ecran.nom === 'fabrique') expect(await readLien(ecran.id ?? '')).toEqual(RECETTE);
});

describe('ce qui n’est pas une recette est refusé', () => {
  it.each([
    ['un formulaire', 'img-ris-va2.solde'],
    ['un lien coupé', 'lien.q1Yq'],
    ['un lien trop long', `lien.${'A'.repeat(9_000)}`],
  ])('%s', async (_, id) => expect(await readLien(id)).toBeNull());

  it.each([
    ['un texte', 'bonjour'],
    ['une recette à laquelle il manque tout', '{}'],
    ['ce qui gonfle', JSON.stringify({ ...RECETTE, graine: ' '.repeat(1_000_000) })],
  ])('%s', async (_, texte) => expect(await readLien(`lien.${await foldText(texte)}`)).toBeNull());
});
