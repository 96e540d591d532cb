import { describe, expect, it } from 'vitest';
import { simulateText } from '#test-support/simulate-text.ts';
import { applyCorrection, exempleAvec } from '#test-support/valeurs.ts';

const LIGNE = '/lignesImport/0';
const MONTANT = `${LIGNE}/facture/montantPrestationPrincipaleSegurHTFacture`;
const SIREN = `${LIGNE}/beneficiaires/Etablissements/0/sirenClient`;
const NUMERO = `${LIGNE}/numLigne`;
const DATE = `${LIGNE}/facture/dateEditionFacture`;

/** The text once the corrections of its reading are applied; null when nothing is offered. */
async function mend(chemin: string, ecrit: string): Promise<string | null> {
  const texte = exempleAvec('img-db-va2.solde', chemin, ecrit);
  const { constats } = await simulateText(texte);
  const [constat, ...autres] = constats.filter(({ phase }) => phase === 'lecture');
  expect(autres).toEqual([]);
  if (!constat) throw new Error(`Nothing was said of ${ecrit}`);
  const corrige = applyCorrection(texte, constat);
  if (corrige === null) return null;
  const { verdict } = await simulateText(corrige);
  expect(verdict, corrige).not.toMatch(/illisible|non-conforme|rejete/);
  return constat.correction?.texte ?? null;
}

describe('une correction de syntaxe', () => {
  it.each([
    ['un montant à la virgule', MONTANT, '1250,50', '1250.50'],
    ['un montant à espaces', MONTANT, '1 250,50', '1250.50'],
    ['un montant à zéro initial', MONTANT, '01250', '1250'],
    ['un SIREN à espaces', SIREN, '430 244 160', '"430244160"'],
    ['un SIREN à zéro initial', SIREN, '005420021', '"005420021"'],
    ['une date nue', DATE, '15/02/2026', '"15/02/2026"'],
    ['un rang à zéro initial', NUMERO, '01', '1'],
  ])('est proposée quand la balise l’accepte : %s', async (_, chemin, ecrit, corrige) => {
    expect(await mend(chemin, ecrit)).toBe(corrige);
  });

  it.each([
    ['trois décimales, ou des milliers', MONTANT, '12,505'],
    ['un mot à la place d’un montant', MONTANT, 'gratuit'],
    ['un mot à la place d’un rang', NUMERO, 'premier'],
    ['un SIREN trop court', SIREN, '110 000'],
    ['une date qui n’existe pas', DATE, '31/02/2026'],
    ['un nombre au lieu d’une date', DATE, '12,50'],
  ])('ne l’est pas quand elle mènerait à un autre refus : %s', async (_, chemin, ecrit) => {
    expect(await mend(chemin, ecrit)).toBeNull();
  });
});
