import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import {
  avancesImagerie,
  PREMIERE_SANS_SOLDE,
} from '../src/domain/portail/jeux/avances-imagerie.ts';
import { goTo, playImagerie, simulateSolde } from './support/espace.ts';
import { PDF } from './support/fichiers.ts';
import { expect, test } from './test.ts';

/**
 * As a vendor begins: an export as the spreadsheet saves it in France, of clinics and doctors, several rows for one dossier; PDFs under the names of the
 * house; no JSON.
 */

const NOMBRE = 57;
const AVANCES = avancesImagerie()
  .ris.slice(PREMIERE_SANS_SOLDE)
  .filter(({ demande, paiement }) => paiement === 'effectue' && demande.beneficiaires.length < 3)
  .slice(0, NOMBRE);

const TITRES =
  'N° dossier ASP;Client;N° FINESS;RPPS;N° AM;SIREN;Activité;N° facture;Date facture;Montant HT;Type presta;Date VA;Date install;Connexion DRIMbox;DMP;GAM;Téléradiologie;Suivi par';
/** A column that no field takes, after which a document is named. */
const SUIVI_PAR = new Map([
  [1, 'Oriane TISSOT'],
  [2, 'Marc Legrand'],
]);
const LIGNES = AVANCES.flatMap(({ numeroASP, demande }, rang) =>
  demande.beneficiaires.map(({ type, finess, rpps, am, siren, typeActivite }) => {
    const jour = String(1 + (rang % 27)).padStart(2, '0');
    const euros = ((demande.montantHT ?? 0) / 100).toFixed(2).replace('.', ',');
    return [
      ...[numeroASP, type === 'medecin' ? `Dr Petit ${rang}` : `Clinique du Chêne ${rang}`],
      ...[finess.join(' / '), rpps, am.join(), siren, typeActivite, `FA2026-${100 + rang}`],
      `${jour}/02/${rang % 10 === 3 ? '26' : '2026'}`,
      `${euros.replace(/\B(?=(\d{3})+,)/g, '\u00a0')} \u0080`,
      ...['V2', '06/01/2026', '02/01/2026', 'VRAI', 'VRAI', 'FAUX', rang % 2 ? 'VRAI' : 'FAUX'],
      SUIVI_PAR.get(rang),
    ].join(';');
  }),
);
const EXPORT = {
  name: 'Export soldes février.csv',
  mimeType: 'text/csv',
  // Excel saves in Windows-1252, which has these letters where Latin-1 has them, and its euro at 0x80.
  buffer: Buffer.from(`${TITRES}\r\n${LIGNES.join('\r\n')}\r\n`, 'latin1'),
};

const PREMIERE = AVANCES[0]?.numeroASP ?? '';
const FACTURES = [
  (numero: string) => `facture_${numero}.pdf`,
  (numero: string, rang: number) => `Facture FA2026-${100 + rang} ${numero} Petit.pdf`,
  (numero: string) => `${numero} FACT.PDF`,
];
const VAS = [
  (numero: string) => `VA ${numero}.pdf`,
  (numero: string) => `PV_VA_signé_${numero}.pdf`,
  (numero: string) => `Vérif aptitude ${numero} (1).pdf`,
];
const PIECES = AVANCES.flatMap(({ numeroASP }, rang) => [
  FACTURES[rang % 3]?.(numeroASP, rang) ?? '',
  rang === 0
    ? 'scan0012.pdf'
    : rang === 1
      ? 'VA O. Tissot oriane.pdf'
      : (VAS[rang % 3]?.(numeroASP) ?? ''),
]).map((name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(PDF) }));

async function download(page: Page, nom: RegExp) {
  const [fichier] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: nom }).first().click(),
  ]);
  return { name: fichier.suggestedFilename(), buffer: readFileSync(await fichier.path()) };
}

test('an export of 57 dossiers and its 114 PDFs become a deposit that the fictive portal takes whole', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('./#/preparer');
  await page.getByRole('link', { name: 'D’un tableau au JSON' }).last().click();
  await page.getByLabel('Choisir un tableau').setInputFiles(EXPORT);
  const json = page.getByRole('region', { name: '3. Le JSON' });
  await expect(json).toContainText(/57\sdemandes/);
  // Nothing is linked by hand: only what the export cannot tell is typed.
  await page.getByLabel('Numéro ANS').fill('CVA2RIS001');
  await page.getByLabel('SIRET du fournisseur').fill('13000637200010');
  await page.getByLabel('SIRET du fournisseur').press('Tab');
  await expect(page.getByLabel(/nommer comme dans les exemples/)).toBeChecked();
  await expect(json).not.toContainText('Bloquant');
  await expect(json).not.toContainText('douteuse');
  const soldes = await download(page, /^Télécharger le JSON/);

  await json.getByRole('button', { name: 'Simuler ce fichier' }).click();
  await expect(page.locator('.verdict').getByRole('heading')).toBeVisible();
  await expect(page.locator('.verdict')).not.toContainText('rejetterait');
  await page.getByLabel('Choisissez le fichier').setInputFiles(PIECES);
  const pieces = page.getByRole('region', { name: 'Pièces jointes' });
  await expect(pieces).toBeVisible();
  // What names only suggest is looked at, then confirmed in one go; a scan says nothing of itself.
  await expect(pieces).toContainText('« Oriane TISSOT » (colonne Suivi par (R) du tableau)');
  await expect(pieces).toContainText(/113\spièces proposées, 1\smanquante/);
  const rangees = pieces.getByRole('table', { name: /annoncés par le JSON/ }).getByRole('row');
  await expect(rangees.nth(1)).toContainText('Manquant');
  await pieces.getByRole('button', { name: 'Confirmer les 113' }).click();
  // The one that is left is alone in sight; the others are one key away.
  await expect(rangees).toHaveCount(2);
  await pieces.getByRole('button', { name: 'Tout (114)' }).click();
  await expect(rangees.nth(2)).toContainText('Trouvé');
  await pieces.getByRole('button', { name: 'À faire (1)' }).click();
  await pieces
    .getByLabel(`Fichier pour « IMG-RIS-Va2-VA-${PREMIERE}.pdf »`)
    .selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Fabriquer le zip' }).click();
  await expect(page.locator('.preuve').getByText('Complet', { exact: true })).toBeVisible();
  const zip = await download(page, /^Télécharger .*\.zip/);
  const noms = Object.keys(unzipSync(zip.buffer));
  expect(noms).toHaveLength(PIECES.length);
  expect(noms).toContain(`IMG-RIS-Va2-VA-${PREMIERE}.pdf`);

  await playImagerie(page);
  await goTo(page, '#/espace/importer');
  await simulateSolde(page, 'CVA2RIS001', { ...soldes, mimeType: 'application/json' });
  const importer = page.getByRole('button', { name: 'Importer', exact: true });
  await importer.click();
  await page.getByRole('link', { name: 'Etape suivante' }).click();
  await page
    .getByLabel('Importer un fichier zip')
    .setInputFiles({ ...zip, mimeType: 'application/zip' });
  await importer.click();
  await expect(
    page.getByText('Toutes les pièces jointes peuvent être importées correctement').first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Terminer' }).click();
  await expect(page.getByText(/les\s57\sdemandes sont/)).toBeVisible();
});
