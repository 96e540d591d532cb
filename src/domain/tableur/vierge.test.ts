import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS } from '../formulaires.ts';
import { rapprocher } from './rapprocher.ts';
import { colonnesVierges } from './vierge.ts';

describe('colonnesVierges', () => {
  it.each(FORMULAIRE_IDS)(
    '%s : un titre et une place par colonne, sans ce que remplit le portail',
    (id) => {
      const colonnes = colonnesVierges(id);
      expect(new Set(colonnes.map(({ titre }) => titre)).size).toBe(colonnes.length);
      expect(new Set(colonnes.map(({ chemin }) => chemin)).size).toBe(colonnes.length);
      expect(colonnes.map(({ champ }) => champ.chemin)).toEqual(
        expect.arrayContaining(['/numeroAns', '/siret']),
      );
      expect(colonnes.filter(({ titre }) => /Traitement|impId|numLigne/.test(titre))).toEqual([]);
    },
  );
  it.each(FORMULAIRE_IDS)('%s : chaque titre est reconnu, et rend la place de sa colonne', (id) => {
    const colonnes = colonnesVierges(id);
    const titres = colonnes.map(({ titre }) => titre);
    const feuille = {
      ...{ nom: 'Demandes', cachee: false, rangees: [titres], largeur: titres.length },
      ...{ rangeesCachees: [], colonnesCachees: [], remarques: [] },
    };
    const { correspondance, hesitations } = rapprocher(feuille, id);
    expect(hesitations).toEqual([]);
    expect(correspondance.colonnes.map(({ chemin }) => chemin)).toEqual(
      colonnes.map(({ chemin }) => chemin),
    );
  });
  it('met les pièces d’une demande côte à côte, avec leurs types, et les médecins l’un sous l’autre', () => {
    const titres = new Map(
      colonnesVierges('img-ris-va2.solde').map(({ titre, ...reste }) => [titre, reste]),
    );
    expect(titres.get('Type du document (piecesJustificatives.typeFichier) 2')).toMatchObject({
      chemin: '/lignesImport/*/piecesJustificatives/1/typeFichier',
      valeurs: ['FACTURE', 'VA'],
    });
    expect(titres.get('Numéro RPPS (beneficiaires.medecinsLiberaux.RPPS)')).toMatchObject({
      chemin: '/lignesImport/*/beneficiaires/medecinsLiberaux/*/RPPS',
      valeurs: [],
    });
  });
});
