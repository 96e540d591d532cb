import type { Solution } from '../src/domain/portail/jeux/actes.ts';
import { deposit, depositEnrolement, depositPilotes, getPaid, goToDate } from './support/guides.ts';
import {
  fichiersDuGuichet,
  fichiersDuSas,
  fichiersRis,
  type Fichiers,
} from './support/parcours.ts';
import { expect, test } from './test.ts';

/**
 * From the enrôlement to a paid solde, clicking what the guide of the couloir names, by its own words. What no guide names
 * is ours: the choice of a fictive fournisseur, the clock, the fictive documents, the acts of the gestionnaire.
 */
test.setTimeout(120_000);

const SIRET = '00000001800010';
const LGC: Solution = { siret: SIRET, numeroAns: 'mlp525off1', sons: 'MDV-LGC-Va1' };
const RIS: Solution = { siret: SIRET, numeroAns: 'CVA2RIS001', sons: 'IMG-RIS-Va2' };
const DUI: Solution = { siret: SIRET, numeroAns: 'FICTIFDUI1', sons: 'MS1-DUI-Va1' };
const SAS: Solution = { siret: SIRET, numeroAns: 'pbrSAS0012', sons: 'SAS-SAS-Va1' };

interface Parcours {
  readonly nom: string;
  readonly solution: Solution;
  readonly enrole: string;
  readonly avance: string;
  readonly solde: string;
  readonly listes: Readonly<Record<'avance' | 'solde', string>>;
  readonly pilotes: number;
  readonly fichiers: (parcours: Parcours) => Fichiers;
}

const ensemble = (nom: string) => ({ avance: nom, solde: nom });

const PARCOURS: readonly Parcours[] = [
  {
    nom: 'Imagerie: a RIS, its three pilotes and its three avances (S0:19)',
    solution: RIS,
    enrole: '2025-06-02T10:00',
    avance: '2025-11-13T10:00',
    solde: '2026-03-23T10:00',
    listes: ensemble('Gérer mes demandes de financement'),
    pilotes: 3,
    fichiers: ({ solution, solde }) => fichiersRis(solution, solde),
  },
  {
    nom: 'LGC, vague 1 (S1:304)',
    solution: LGC,
    enrole: '2022-07-04T10:00',
    avance: '2022-09-05T10:00',
    solde: '2023-06-12T10:00',
    listes: ensemble('Gérer mes demandes de financement'),
    pilotes: 0,
    fichiers: ({ solution, ...depots }) =>
      fichiersDuGuichet(solution, 'mdv-lgc-va1.avance', depots),
  },
  {
    nom: 'médico-social (S2:415)',
    solution: DUI,
    enrole: '2023-11-06T10:00',
    avance: '2024-02-27T10:00',
    solde: '2024-10-14T10:00',
    listes: ensemble('Gérer mes demandes de financement'),
    pilotes: 0,
    fichiers: ({ solution, ...depots }) =>
      fichiersDuGuichet(solution, 'ms1-dui-va1.avance', depots),
  },
  {
    // Its guide starts once the solde is deposited: importing is outside its screens, and said so in the menu.
    nom: 'SAS (S3:160)',
    solution: SAS,
    enrole: '2023-01-09T10:00',
    avance: '2023-01-16T10:00',
    solde: '2023-02-16T10:00',
    listes: { avance: 'Ma demande d’avance', solde: 'Ma demande de solde' },
    pilotes: 0,
    fichiers: ({ solution, avance }) => fichiersDuSas(solution, avance),
  },
];

for (const parcours of PARCOURS) {
  test(`by the guide alone, ${parcours.nom}`, async ({ page }) => {
    const { numeroAns } = parcours.solution;
    const { avances, soldes } = parcours.fichiers(parcours);
    await page.goto('./#/espace');
    await page.getByRole('button', { name: 'Charger Éditeur fictif non enrôlé' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Accueil' })).toBeFocused();
    await goToDate(page, parcours.enrole);
    await depositEnrolement(page, numeroAns);

    await goToDate(page, parcours.avance);
    const avance = { numeroAns, type: 'Avance', nom: 'avance', texte: avances } as const;
    const numeros = await deposit(page, avance);
    expect(numeros.length).toBeGreaterThan(0);
    await getPaid(
      page,
      parcours.listes.avance,
      numeros.map((numero) => `${numero}M0`),
    );

    await goToDate(page, parcours.solde);
    if (parcours.pilotes > 0) await depositPilotes(page, parcours.pilotes);
    const texte = soldes(numeros);
    await deposit(page, { numeroAns, type: 'Solde', nom: 'solde', texte });
    await getPaid(page, parcours.listes.solde, [`${numeros[0] ?? ''}M1`]);
  });
}
