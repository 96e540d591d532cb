import { describe, expect, it } from 'vitest';
import { injecter } from '#domain/fabrique/fautes/injecter.ts';
import { uneRecette } from '#domain/fabrique/recette.ts';
import { GRAINE, unSain } from '#test-support/fichier-sain.ts';
import { simulateText } from '#test-support/simulate-text.ts';
import { listLignes, listSuites, writeCsvCorrige } from './corrige.ts';
import { sayDictee } from './dictee.ts';

const SAIN = unSain('img-ris-va2.solde', 4);

async function judge(controles: readonly string[]) {
  const voulues = controles.map((controle) => ({ controle, demande: null }));
  const { json, poses } = injecter(SAIN, voulues, GRAINE);
  const [avant, apres] = [await simulateText(SAIN.json), await simulateText(json)];
  const { constats, controles: infos } = apres;
  return {
    poses,
    juges: { constats, controles: infos, dejaDits: avant.constats, constatsPieces: [] },
  };
}

describe('le corrigé', () => {
  it('dit la place, la règle et la correction avec les mots du rapport', async () => {
    const { poses, juges } = await judge(['cle-siret', 'montant-positif']);
    const lignes = listLignes(poses, juges);
    expect(lignes).toMatchObject([
      { ou: 'En-tête du fichier, siret, ligne 3 du texte', gravite: 'Avertissement, présumé' },
      { titre: 'Le montant n’est pas négatif', gravite: 'Bloquant, documenté' },
    ]);
    expect(lignes[1]?.ou).toMatch(
      /^Demande [1-4], facture › montantPrestationPrincipaleSegurHTFacture, ligne \d+ du texte$/,
    );
    expect(lignes[1]?.libelle).toContain('doit être un montant positif');
    expect(listSuites(poses, juges)).toEqual([]);
  });

  it('nomme ce qu’une faute fait dire de plus, et rien de ce qui était déjà dit', async () => {
    const { poses, juges } = await judge(['une-seule-facture']);
    expect(juges.dejaDits.length).toBeGreaterThan(0);
    expect(listSuites(poses, juges).map(({ titre, nombre }) => [titre, nombre])).toEqual([
      ['Chaque demande annonce ses pièces obligatoires', 1],
      ['Le nom de la pièce suit la nomenclature', 1],
    ]);
  });

  it('avoue ce que le simulateur ne dit pas', async () => {
    const { poses, juges } = await judge(['montant-positif']);
    const [ligne] = listLignes(poses, { ...juges, constats: [] });
    expect(ligne).toMatchObject({ libelle: null, gravite: '' });
    expect(ligne?.correction).toContain('ne dit rien ici');
  });

  it('s’écrit en CSV, une faute par ligne, sans formule', async () => {
    const { poses, juges } = await judge(['montant-positif']);
    const [tete, faute, fin] = writeCsvCorrige(listLignes(poses, juges)).split('\r\n');
    expect(tete).toContain('N°;Où;');
    expect(faute).toMatch(/^1;"?Demande/);
    // A negative amount would be a formula for a spreadsheet.
    expect(faute).toMatch(/;"'-\d/);
    expect(fin).toBe('');
  });
});

describe('ce qui se dicte', () => {
  const recette = uneRecette({ formulaire: 'img-ris-va2.solde', date: '2026-03-23T12:00' });

  it('dit la graine, le fichier et le tirage', () => {
    const voeu = { nombre: 3, theme: 'dates', difficulteMax: 1 } as const;
    const dite = sayDictee('kalomitu', { ...recette, nombre: 4 }, voeu);
    expect(dite).toContain('Graine ka-lo-mi-tu');
    expect(dite).toContain('4 demandes');
    expect(dite).toContain('23/03/2026');
    expect(dite).toContain('3 fautes au hasard, dates, difficulté « Faciles : à vue »');
    expect(dite).not.toContain('SIRET');
  });

  it('renvoie au lien ce qui fut choisi à la main', () => {
    const fautes = [{ controle: 'cle-siret', demande: null }];
    const dite = sayDictee('kalomitu', { ...recette, siret: '12345678901234', fautes }, null);
    expect(dite).toContain('12345678901234');
    expect(dite).toContain('par le lien');
  });
});
