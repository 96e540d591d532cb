import { describe, expect, it } from 'vitest';
import { nameScreen } from './ecran.ts';

describe('nameScreen', () => {
  it.each([
    ['', 'Simuler un JSON'],
    ['#/controles/siret-cle-luhn', 'Contrôles'],
    ['#/espace', 'Espace fournisseur – Accueil'],
    ['#/espace/demandes', 'Espace fournisseur – Gérer mes demandes de financement'],
    ['#/espace/nulle-part', 'Espace fournisseur'],
    ['#/nulle-part', 'Page introuvable'],
  ])('nomme « %s »', (adresse, titre) => {
    expect(nameScreen(adresse)).toBe(titre);
  });
});
