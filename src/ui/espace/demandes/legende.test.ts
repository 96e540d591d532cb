import { describe, expect, it } from 'vitest';
import { PAIEMENTS, STATUTS_DEMANDE } from '#domain/mots/demandes.ts';
import { HABILLAGES } from '../habillage/habillages.ts';
import { describeColonnes, LIGNES_PAIEMENTS, LIGNES_STATUTS } from './legende.ts';

describe('la légende de la liste des demandes', () => {
  it('dit le sens de chaque statut qu’elle peut montrer (S0:594, S2:557)', () => {
    const statuts = Object.values(STATUTS_DEMANDE).filter((mot) => mot !== 'Non complétée');
    expect(LIGNES_STATUTS.map(([mot]) => mot).toSorted()).toEqual(statuts.toSorted());
    expect(LIGNES_STATUTS).toContainEqual(['A modifier', 'une action est attendue de votre part.']);
  });

  it('dit le sens de chaque état de paiement, sauf de celui que rien ne décrit (S0:608)', () => {
    expect(LIGNES_PAIEMENTS.map(([mot]) => mot)).toEqual(Object.values(PAIEMENTS));
    expect(Object.fromEntries(LIGNES_PAIEMENTS)['OR émis']).toContain('sans le décrire');
  });

  it('dit le sens des colonnes montrées, dans leur ordre (S0:601)', () => {
    expect(describeColonnes(HABILLAGES['2026'].demandes).map(([titre]) => titre)).toEqual([
      'Numéro de dossier',
      'Type',
      'Numéro Editeur',
      'Logiciel',
      'Date dépôt',
      'Dénomination sociale',
      'Montant Ségur Déclaré',
    ]);
    expect(Object.fromEntries(describeColonnes(HABILLAGES['2022'].demandes))).not.toHaveProperty(
      'Dénomination sociale',
    );
  });
});
