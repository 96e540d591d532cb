import { describe, expect, it } from 'vitest';
import { SONS } from './table.ts';

const textesDe = (id: keyof typeof SONS) =>
  (SONS[id].eligibilite ?? []).map(({ texte }) => texte).join('\n');

describe('l’éligibilité de la vague 2', () => {
  it.each([
    [
      'le fournisseur, éditeur ou distributeur mandaté (S4:277)',
      'MDV-LGC-Va2',
      'disposant d’un mandat',
    ],
    ['l’habilitation OSU (S4:286)', 'IMG-DB-Va2', 'OSU'],
    ['le client, personne morale (S4:321)', 'IMG-RIS-Va2', 'identifiée par un SIREN'],
    ['les quatre cas des AM (S4:352)', 'IMG-RIS-Va2', 'valorise l’AM de 2023'],
    ['un PACS (S4:334)', 'IMG-DB-Va2', 'par PACS'],
    ['la vague 1 réputée eue (S4:406)', 'IMG-RIS-Va2', 'RAD-RIS-Va1'],
    ['les médecins de ville (S4:373)', 'MDV-LGC-Va2', 'Médecine nucléaire'],
    ['les MSP et les CDS (S4:375)', 'MDV-LGC-Va2', 'médecin salarié'],
    ['les centres exclus (S4:379)', 'MDV-LGC-Va2', 'infirmiers et dentaires'],
  ] as const)('dit %s', (_, sons, mots) => {
    expect(textesDe(sons)).toContain(mots);
  });
  it('cite un extrait pour chaque règle', () => {
    for (const { eligibilite = [] } of Object.values(SONS)) {
      for (const { sources } of eligibilite) expect(sources[0].extrait).toBeTruthy();
    }
  });
  it('n’ouvre les avances LGC qu’au T1 2026 (S4:527)', () => {
    expect(SONS['MDV-LGC-Va2'].avance).toMatchObject({
      ouverture: '2026-01-01T00:00',
      ouvertureDite: 'T1 2026',
    });
  });
});
