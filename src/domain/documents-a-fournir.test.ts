import { expect, it } from 'vitest';
import { listDocuments } from './documents-a-fournir.ts';
import { formulaireOf } from './formulaires.ts';

it.each([
  ['IMG-DB-Va2', 'VA', ['IMG-DB-Va2-FACTURE-N.pdf', 'IMG-DB-Va2-VA-N.pdf']],
  ['HOP-RI-Va1', 'MOM', ['HOP-RI-Va1-FACTURE-N.pdf', 'HOP-RI-Va1-MOM-N.pdf']],
  ['SAS-SAS-Va1', 'VA', ['MSS_RESU_TEST_TECH_N.pdf', 'MSS_GUIDE_PDF_API_N.pdf']],
] as const)('les pièces d’un solde %s', (sons, attestation, noms) => {
  expect(
    listDocuments(formulaireOf(sons, 'solde'), 'N', { attestation, regime: 'TTC' }).map(
      ({ nomFichier }) => nomFichier,
    ),
  ).toEqual(noms);
});

it.each([
  ['TTC', ['MDV-LGC-Va1-BDC-N.pdf']],
  ['HT', ['MDV-LGC-Va1-BDC-N.pdf', 'MDV-LGC-Va1-HT-N.pdf']],
] as const)('les pièces d’une avance %s', (regime, noms) => {
  const documents = listDocuments('mdv-lgc-va1.avance', 'N', { attestation: 'VA', regime });
  expect(documents.map(({ nomFichier }) => nomFichier)).toEqual(noms);
});
