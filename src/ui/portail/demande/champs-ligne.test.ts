import { describe, expect, it } from 'vitest';
import { readLigne } from './champs-ligne.ts';

const LIGNE = JSON.stringify({
  numeroASP: 'FINIMG013729',
  facture: { montantPrestationPrincipaleSegurHTFacture: 1250 },
  beneficiaires: {
    Etablissements: [],
    medecinsLiberaux: [{ RPPS: '11100134720', AM: ['711708968'] }],
  },
  piecesJustificatives: [{ nomFichier: 'a.pdf' }],
  scenariosEffectivementInstalles: { isRISVa2Deploye: true },
  inconnu: null,
});

describe('readLigne', () => {
  const lue = readLigne(LIGNE, 'img-db-va2.solde');

  it('nomme les champs que le formulaire connaît', () => {
    expect(lue.informations[0]).toEqual({
      chemin: '/numeroASP',
      titre: 'Numéro ASP du dossier',
      valeur: 'FINIMG013729',
    });
  });
  it('garde une balise inconnue du formulaire, sans nom', () => {
    expect(lue.informations.at(-1)).toEqual({ chemin: '/inconnu', titre: null, valeur: null });
  });
  it('range bénéficiaires et scénario dans leurs blocs, listes vides comprises', () => {
    expect(lue.beneficiaires.map(({ chemin, valeur }) => [chemin, valeur])).toEqual([
      ['/beneficiaires/Etablissements', '[]'],
      ['/beneficiaires/medecinsLiberaux/0/RPPS', '11100134720'],
      ['/beneficiaires/medecinsLiberaux/0/AM/0', '711708968'],
    ]);
    expect(lue.scenario.map(({ valeur }) => valeur)).toEqual([true]);
  });
  it('nomme un champ de liste, quel que soit son rang', () => {
    expect(lue.beneficiaires[1]?.titre).not.toBeNull();
  });
  it('laisse les pièces à leur propre bloc', () => {
    expect(lue.informations.some(({ chemin }) => chemin.startsWith('/pieces'))).toBe(false);
  });
});
