import type { Page } from '@playwright/test';
import type { Solution } from '../src/domain/portail/jeux/actes.ts';
import { consult, deposit, depositPilotes, getPaid, goToDate } from './support/guides.ts';
import { depositEnrolement } from './support/guides-enrolement.ts';
import {
  fichiersDuGuichet,
  fichiersDuSas,
  fichiersRis,
  type Fichiers,
} from './support/parcours.ts';
import { expect, test } from './test.ts';

/**
 * From the door of the public portal to a paid solde, clicking what the guide of the couloir names, by its own words. What no
 * guide names is ours: the choice of a fictive fournisseur, the clock, the fictive documents, the acts of the gestionnaire.
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
  /** Where its guide opens « Importer des demandes ». */
  readonly porte: 'menu' | 'tableau';
  readonly enrole: string;
  readonly avance: string;
  readonly solde: string;
  readonly listes: Readonly<Record<'avance' | 'solde', string>>;
  readonly pilotes: number;
  readonly fichiers: (parcours: Parcours) => Fichiers;
  /** What its guide shows of a solde that is « En cours ». */
  readonly instruit?: (page: Page, liste: string, avenant: string) => Promise<void>;
}

const ensemble = (nom: string) => ({ avance: nom, solde: nom });

const PARCOURS: readonly Parcours[] = [
  {
    nom: 'Imagerie: a RIS, its three pilotes and its three avances (S0:19, S0:129, S0:522)',
    solution: RIS,
    porte: 'menu',
    enrole: '2025-06-02T10:00',
    avance: '2025-11-13T10:00',
    solde: '2026-03-23T10:00',
    listes: ensemble('Gérer mes demandes de financement'),
    pilotes: 3,
    fichiers: ({ solution, solde }) => fichiersRis(solution, solde),
  },
  {
    nom: 'LGC, vague 1 (S1:104, S1:304)',
    solution: LGC,
    porte: 'tableau',
    enrole: '2022-07-04T10:00',
    avance: '2022-09-05T10:00',
    solde: '2023-06-12T10:00',
    listes: ensemble('Gérer mes demandes de financement'),
    pilotes: 0,
    fichiers: ({ solution, ...depots }) =>
      fichiersDuGuichet(solution, 'mdv-lgc-va1.avance', depots),
  },
  {
    nom: 'médico-social (S2:415, S2:495, S2:522, S2:526, S2:585, S2:938)',
    solution: DUI,
    porte: 'menu',
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
    nom: 'SAS (S3:160, S3:166, S3:298)',
    solution: SAS,
    porte: 'menu',
    enrole: '2023-01-09T10:00',
    avance: '2023-01-16T10:00',
    solde: '2023-02-16T10:00',
    listes: { avance: 'Ma demande d’avance', solde: 'Ma demande de solde' },
    pilotes: 0,
    fichiers: ({ solution, avance }) => fichiersDuSas(solution, avance),
    instruit: modify,
  },
];

for (const parcours of PARCOURS) {
  test(`by the guide alone, ${parcours.nom}`, async ({ page }) => {
    const { porte, solution, listes } = parcours;
    const { numeroAns } = solution;
    const { avances, soldes } = parcours.fichiers(parcours);
    await depositEnrolement(page, numeroAns, SIRET, () => goToDate(page, parcours.enrole));

    await goToDate(page, parcours.avance);
    const avance = { porte, numeroAns, type: 'Avance', nom: 'avance', texte: avances } as const;
    const numeros = await deposit(page, avance);
    expect(numeros.length).toBeGreaterThan(0);
    await getPaid(
      page,
      listes.avance,
      numeros.map((numero) => `${numero}M0`),
    );

    await goToDate(page, parcours.solde);
    if (parcours.pilotes > 0) await depositPilotes(page, parcours.pilotes);
    const texte = soldes(numeros);
    await deposit(page, { porte, numeroAns, type: 'Solde', nom: 'solde', texte });
    const solde = `${numeros[0] ?? ''}M1`;
    await parcours.instruit?.(page, listes.solde, solde);
    await getPaid(page, listes.solde, [solde]);
  });
}

/** The étapes 2 and 3 of the guide of the SAS; that a modification is asked for is ours. */
async function modify(page: Page, liste: string, avenant: string): Promise<void> {
  const titre = page.getByRole('heading', { level: 1 });
  await consult(page, liste, avenant);
  await page.getByRole('button', { name: 'Demander une modification' }).click();
  await expect(page.getByText(/^Votre demande de solde nécessite des modifications/)).toBeVisible();
  await page.getByRole('link', { name: `Modifier ${avenant}` }).click();
  await expect(titre).toContainText('Modifier une demande de solde');
  const contact = page.getByRole('textbox', { name: /^Coordonnées de contact ou lien/ });
  await contact.fill('regulateurs@exemple.invalid');
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await expect(titre).toContainText('Statut : En cours');
}
