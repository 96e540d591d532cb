import { describe, expect, it } from 'vitest';
import { simulateAll } from '../../../test-support/simulate-text.ts';
import { findContradiction } from '../contradictions.ts';
import { projeterContexte } from '../prerequis.ts';
import { playScenario, statutObtenu } from './jouer.ts';
import { ENROLEMENT_INITIAL, MODELE_BDC } from './enrolement.ts';
import { AVANCE_PAYEE, BDC_ERRONE } from './avances.ts';
import { MODIFICATION_SAS } from './sas.ts';
import { baseFictive } from '../jeux/base-fictive.ts';
import { jeuOf, SCENARIOS } from './scenarios.ts';

const DEPART = { horloge: null, profil: {} };

describe.each(SCENARIOS.map((scenario) => ({ nom: scenario.id, scenario })))(
  'le scénario $nom',
  ({ scenario }) => {
    const { depart, pas } = playScenario(scenario, jeuOf(scenario), DEPART);

    it('va à son terme, chaque acte accepté ou refusé comme il le dit', () => {
      expect(pas.map(({ conforme, refusee }) => ({ conforme, refusee: refusee?.refus }))).toEqual(
        scenario.etapes.map((etape) => ({
          conforme: true,
          refusee:
            etape.type === 'actes' && etape.refus !== null
              ? expect.objectContaining({ type: etape.refus })
              : undefined,
        })),
      );
    });

    it('finit comme il l’annonce, sur un état sain', () => {
      const fin = pas.at(-1)?.apres ?? depart;
      const { demandes } = scenario.issue;
      expect(demandes.map((demande) => statutObtenu(fin, demande))).toEqual(
        demandes.map(({ statut }) => statut),
      );
      expect(findContradiction(fin)).toBeNull();
    });

    it('fait juger chaque fichier comme il le dit', async () => {
      for (const { etape, avant } of pas) {
        if (etape.type !== 'simulation') continue;
        const { siret, nom, texte, choix } = etape.simulation;
        const { report } = await simulateAll(texte, {
          nom,
          choix,
          maintenant: avant.horloge ?? scenario.horloge,
          portail: projeterContexte(avant, siret),
          baseEligibles: new Set(baseFictive()),
        });
        expect({ etape: etape.legende, verdict: report.verdict }).toEqual({
          etape: etape.legende,
          verdict: etape.verdict,
        });
        const parlants = report.constats.map(({ controle }) => controle);
        expect(parlants).toEqual(expect.arrayContaining([...etape.controles]));
      }
    });

    it('est le même à chaque fois', () => {
      const encore = playScenario(scenario, jeuOf(scenario), DEPART);
      expect(encore.pas.map(({ enregistrements }) => enregistrements)).toEqual(
        pas.map(({ enregistrements }) => enregistrements),
      );
    });
  },
);

it('le solde SAS vaut ce que montre l’écran du guide, et garde ses deux versions', () => {
  const { pas } = playScenario(MODIFICATION_SAS, jeuOf(MODIFICATION_SAS), DEPART);
  expect(pas.at(-1)?.apres.dossiers.get('FINSAS008539')?.avenants[1]).toMatchObject({
    montantDecide: 70_000_00,
    versions: [
      {
        changements: [{ avant: 'support@exemple.invalid', apres: 'regulateurs@exemple.invalid' }],
      },
    ],
    ajouts: [{ typeFichier: 'AUTRE_S' }],
  });
});

it('l’enrôlement initial va de la demande refusée à l’enrôlement définitif (S4:676)', () => {
  const { pas } = playScenario(ENROLEMENT_INITIAL, jeuOf(ENROLEMENT_INITIAL), DEPART);
  expect(pas[0]?.refusee?.refus).toEqual({
    type: 'piece-manquante',
    pieces: ['mandat-representant-legal'],
  });
  expect(pas.at(-1)?.apres.enrolements.get(1)).toMatchObject({
    mode: 'definitif',
    statut: 'valide',
    declaration: { nomCommercial: 'Débutant' },
  });
});

it('le modèle de bon de commande est renvoyé, puis validé (S4:803)', () => {
  const { pas } = playScenario(MODELE_BDC, jeuOf(MODELE_BDC), DEPART);
  const modeles = [...(pas.at(-1)?.apres.modelesDocuments.values() ?? [])];
  expect(modeles.map(({ type, statut }) => [type, statut])).toEqual([
    ['BDC', 'a-corriger'],
    ['BDC', 'valide'],
  ]);
});

it('une avance va du JSON au paiement (S4:889)', () => {
  const { pas } = playScenario(AVANCE_PAYEE, jeuOf(AVANCE_PAYEE), DEPART);
  expect(pas.at(-1)?.apres.dossiers.get('FINMDV013001')?.avenants).toMatchObject([
    { type: 'avance', statut: 'decidee', paiement: 'effectue', importId: 9001 },
  ]);
});

it('un bon de commande erroné passe le dépôt et s’arrête à l’instruction (S4:891)', () => {
  const { pas } = playScenario(BDC_ERRONE, jeuOf(BDC_ERRONE), DEPART);
  const statuts = pas.map(({ apres }) => apres.dossiers.get('FINMDV013001')?.avenants[0]?.statut);
  expect(statuts.filter((statut, rang) => statut !== statuts[rang - 1])).toEqual([
    'incomplete',
    'en-cours',
    'a-modifier',
    'en-cours',
    'decidee',
  ]);
  expect(pas.at(-1)?.apres.dossiers.get('FINMDV013001')?.avenants[0]?.ajouts).toMatchObject([
    { typeFichier: 'BON_COMMANDE' },
  ]);
});
