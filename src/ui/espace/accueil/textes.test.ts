import { describe, expect, it } from 'vitest';
import { wordActualite, wordAFaire } from './textes.ts';

const LE = '2026-03-23T10:00';

describe('les textes de l’accueil', () => {
  it('accordent une actualité avec son nombre', () => {
    const fait = { objet: 'demande', type: 'avance', acte: 'decidee' } as const;
    expect(wordActualite({ le: LE, fait, nombre: 1, page: 'espace/demandes' })).toBe(
      'Demande d’avance décidée',
    );
    expect(wordActualite({ le: LE, fait, nombre: 3, page: 'espace/demandes' })).toBe(
      '3 demandes d’avance décidées',
    );
  });

  it('n’accordent pas ce qui est invariable', () => {
    const fait = { objet: 'demande', type: 'solde', acte: 'or-emis' } as const;
    expect(wordActualite({ le: LE, fait, nombre: 2, page: 'espace/demandes' })).toBe(
      '2 demandes de solde : OR émis',
    );
  });

  it('mènent une demande en attente de pièces à son écran, plusieurs à leur liste (S2:561)', () => {
    const type = 'en-attente-pieces';
    const seule = { numeroASP: 'FINIMG000001', avenant: 0 };
    expect(wordAFaire({ type, nombre: 1, seule })).toEqual({
      texte: '1 demande en attente de pièces',
      page: { nom: 'espace/modifier', ...seule },
    });
    expect(wordAFaire({ type, nombre: 2, seule: null })).toMatchObject({
      page: 'espace/demandes',
      criteres: { statut: type },
    });
  });

  it('mènent les avances payées sans solde à leur liste', () => {
    const tache = wordAFaire({ type: 'soldes', sons: 'IMG-RIS-Va2', nombre: 2 });
    expect(tache).toEqual({
      texte: '2 avances payées sans solde (Imagerie – RIS vague 2)',
      page: 'espace/demandes',
      criteres: { type: 'avance', logiciel: 'IMG-RIS-Va2', solde: 'a-deposer' },
    });
  });
});
