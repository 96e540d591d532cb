import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS } from '../formulaires.ts';
import { hasPieces, nommerPieces, typesANommer } from './nommer-pieces.ts';

describe('les pièces d’une demande qu’aucune colonne ne nomme', () => {
  it('se nomment comme dans les exemples publiés, par le n° ASP', () => {
    expect(nommerPieces('img-ris-va2.solde', { numeroASP: 'FINIMG013608' })).toEqual([
      {
        nomFichier: 'IMG-RIS-Va2-FACTURE-FINIMG013608.pdf',
        formatFichier: 'PDF',
        typeFichier: 'FACTURE',
      },
      { nomFichier: 'IMG-RIS-Va2-VA-FINIMG013608.pdf', formatFichier: 'PDF', typeFichier: 'VA' },
    ]);
  });

  it('ou par le numéro éditeur, où il n’y a pas de n° ASP', () => {
    const [premiere] = nommerPieces('img-ris-va2.avance', {
      numeroASP: null,
      numeroEditeur: '00034',
    });
    expect(premiere?.nomFichier).toMatch(/^IMG-RIS-Va2-.*-00034\.pdf$/);
  });

  it('restent sans nom où rien ne numérote la demande', () => {
    expect(nommerPieces('img-ris-va2.solde', { numeroASP: '' })).toEqual([]);
    expect(nommerPieces('img-ris-va2.solde', {})).toEqual([]);
  });

  it.each(FORMULAIRE_IDS)('%s : les types sont ceux du dépôt, tous régimes', (id) => {
    expect(typesANommer(id).every((type) => /^[A-Z_]+$/.test(type))).toBe(true);
    expect(typesANommer(id)).not.toContain('PREUVE_HT');
  });

  it('ne sont pas nommées où le tableau en parle', () => {
    const correspondance = {
      formulaire: 'img-ris-va2.solde',
      entete: 1,
      cle: null,
      constantes: [],
      colonnes: [
        {
          colonne: 0,
          titre: 'Facture',
          chemin: '/lignesImport/*/piecesJustificatives/0/nomFichier',
        },
      ],
    } as const;
    expect(hasPieces(correspondance)).toBe(true);
    expect(hasPieces({ ...correspondance, colonnes: [] })).toBe(false);
  });
});
