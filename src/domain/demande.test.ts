import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avanceLiberale, unContexte } from '#test-support/builders.ts';
import { projectDemande } from './demande.ts';
import { FORMULAIRE_IDS } from './formulaires.ts';

describe('projectDemande', () => {
  it('lit le solde DRIMbox publié', () => {
    const [demande] = unContexte({ formulaire: 'img-db-va2.solde' }).demandes;
    expect(demande).toMatchObject({
      index: 0,
      numLigne: 1,
      numeroASP: { chemin: '/numeroASP', valeur: 'FINIMG013729' },
      numeroEditeur: null,
      montantHT: { chemin: '/facture/montantPrestationPrincipaleSegurHTFacture', valeur: 1250 },
      dateRealisation: { valeur: '02/02/2026' },
      dateVA: { chemin: '/VA/dateSignatureVA', valeur: '04/02/2026' },
      dateFacture: { valeur: '15/02/2026' },
    });
    expect(demande?.pieces.map(({ typeFichier }) => typeFichier)).toEqual(['FACTURE', 'VA']);
    expect(demande?.beneficiaires).toMatchObject([
      {
        type: 'etablissement',
        siren: { chemin: '/beneficiaires/Etablissements/0/sirenClient', valeur: '430244160' },
        finess: [{ chemin: '/beneficiaires/Etablissements/0/FINESSGeos/0', valeur: '111111487' }],
      },
    ]);
  });

  it('lit le médecin du solde RIS publié', () => {
    const [demande] = unContexte({ formulaire: 'img-ris-va2.solde' }).demandes;
    expect(demande?.beneficiaires).toMatchObject([
      {
        type: 'medecin',
        rpps: { valeur: '11100134720' },
        am: [{ valeur: '711708968' }, { valeur: '111021020' }],
        typeActivite: { valeur: 'MedecineNucleaire' },
      },
    ]);
  });

  it('lit la structure de l’avance publiée', () => {
    const [demande] = unContexte({ formulaire: 'mdv-lgc-va1.avance' }).demandes;
    expect(demande).toMatchObject({
      numeroASP: null,
      numeroEditeur: { valeur: '00001' },
      montantHT: { chemin: '/commande/montantSegurHT', valeur: 10750 },
      regimeTVA: { valeur: 'TTC' },
      dateCommande: { valeur: '24/11/2021' },
    });
    expect(demande?.beneficiaires).toMatchObject([
      { type: 'etablissement', finessJuridique: { valeur: '020015087' }, finess: [{}, {}] },
    ]);
  });

  it('ne prend pas pour un bénéficiaire la structure vide d’un libéral', () => {
    const [demande] = unContexte({
      formulaire: 'mdv-lgc-va1.avance',
      lignes: [avanceLiberale('10001234561')],
    }).demandes;
    expect(demande?.beneficiaires).toMatchObject([
      { type: 'medecin', rpps: { chemin: '/beneficiaires/liberal/0/RPPS' } },
    ]);
  });

  it('situe chaque identifiant, même dans une longue liste', () => {
    const AM = Array.from({ length: 10 }, (_, i) => `71170896${i}`);
    const medecinsLiberaux = Array.from({ length: 10 }, () => ({ sirenClient: '430244160', AM }));
    const ligne = { beneficiaires: { medecinsLiberaux } };
    const { beneficiaires } = projectDemande('img-ris-va2.solde', ligne, 0, 1);
    expect(beneficiaires.map(({ siren }) => siren?.chemin)).toEqual(
      medecinsLiberaux.map((_, i) => `/beneficiaires/medecinsLiberaux/${i}/sirenClient`),
    );
    expect(beneficiaires[9]?.am).toEqual(
      AM.map((valeur, i) => ({ chemin: `/beneficiaires/medecinsLiberaux/9/AM/${i}`, valeur })),
    );
  });

  it('lit toute ligne sans faillir, quels que soient les types', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMULAIRE_IDS),
        fc.dictionary(fc.string(), fc.anything()),
        (id, ligne) => {
          expect(projectDemande(id, ligne, 4, 5)).toMatchObject({ index: 4, numLigne: 5 });
        },
      ),
    );
  });
});
