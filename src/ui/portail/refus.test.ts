import { describe, expect, it } from 'vitest';
import type { Refus } from '#domain/portail/commandes.ts';
import { explainEchec, explainNonExecution, explainRefus } from './refus.ts';

describe('les refus', () => {
  it('nomment l’objet et les deux états d’une transition impossible', () => {
    const refus: Refus = {
      type: 'transition',
      objet: 'paiement',
      de: 'decidee/aucun',
      vers: 'decidee/effectue',
    };
    expect(explainRefus(refus).phrase).toBe(
      'Cette action n’est pas possible : le paiement est à l’état « Décidée, Aucun paiement en cours » et ne peut pas passer à « Décidée, Paiement effectué ».',
    );
  });

  it('disent la date à la minute quand le dépôt est fermé', () => {
    const refus: Refus = {
      type: 'fenetre-fermee',
      sons: 'IMG-RIS-Va2',
      demande: 'avance',
      etat: 'fermee',
      date: '2026-11-10T12:00',
    };
    expect(explainRefus(refus).phrase).toContain('est fermé depuis le 10/11/2026 à 12h00.');
  });

  it('ne déroulent pas deux cents noms de pièces', () => {
    const noms = Array.from({ length: 200 }, (_, rang) => `facture-${rang}.pdf`);
    const { phrase } = explainRefus({ type: 'pieces-absentes', noms });
    expect(phrase).toContain('« facture-4.pdf » et 195 autres.');
    expect(phrase).not.toContain('facture-5.pdf');
  });

  it('donnent telle quelle la phrase d’une sauvegarde refusée', () => {
    const reponse = { ok: false, motif: 'La sauvegarde est incomplète.' } as const;
    expect(explainNonExecution(reponse).phrase).toBe('La sauvegarde est incomplète.');
  });

  it('disent quel enregistrement est illisible', () => {
    expect(explainEchec({ type: 'corrompu', sequence: 12 }).phrase).toContain(
      'L’enregistrement 12',
    );
  });
});
