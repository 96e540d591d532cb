import { describe, expect, it } from 'vitest';
import type { Noeud } from '#domain/generated/structures.ts';
import { champsDe } from '#domain/tableur/champs.ts';
import type { Cellule } from '#domain/tableur/classeur-lu.ts';
import { lireCellule } from './lire-cellule.ts';

/** A field of the published forms, by the end of its place. */
function noeudDe(balise: string): Noeud {
  const champs = [...champsDe('img-ris-va2.solde'), ...champsDe('mdv-lgc-va1.avance')];
  const champ = champs.find(({ chemin }) => chemin.replace(/\/\*$/, '').endsWith(`/${balise}`));
  if (!champ) throw new Error(balise);
  return champ.noeud;
}

const lire = (cellule: Cellule, balise: string) => lireCellule(cellule, noeudDe(balise), balise);
const nombre = (texte: string): Cellule => ({ texte, nature: 'nombre' });
const date = (texte: string): Cellule => ({ texte, nature: 'date' });

/** Words of a JSON have no place in a table. */
const JSON_A_CORRIGER = /guillemets|Écrivez «|true|false/;

describe('lireCellule', () => {
  it.each<[string, Cellule, string | number | boolean | null]>([
    ['siret', '13000637200010', '13000637200010'],
    ['dateSignatureVA', '15/02/2026', '15/02/2026'],
    ['dateSignatureVA', date('15/02/2026'), '15/02/2026'],
    ['montantSegurHT', nombre('1250.5'), 1250.5],
    ['isConnexionDB', { texte: 'true', nature: 'booleen' }, true],
    ['regimeTVA', 'TTC', 'TTC'],
    ['nomStructure', '  Clinique  ', '  Clinique  '],
  ])('%s : %j se lit tel quel', (balise, cellule, valeur) => {
    expect(lire(cellule, balise)).toEqual({ valeur });
  });

  it.each<[string, Cellule, string | number | boolean | null, boolean]>([
    ['dateSignatureVA', nombre('46068'), '15/02/2026', true],
    ['dateSignatureVA', '46068', '15/02/2026', true],
    ['dateSignatureVA', '15/02/26', '15/02/2026', true],
    ['dateSignatureVA', '2026-02-15', '15/02/2026', false],
    ['dateSignatureVA', '2026-02-15T00:00:00', '15/02/2026', false],
    ['dateSignatureVA', '15-02-2026', '15/02/2026', false],
    ['dateSignatureVA', '15/2/2026', '15/02/2026', false],
    ['dateSignatureVA', '15 février 2026', '15/02/2026', false],
    ['dateSignatureVA', ' 15/02/2026\u00a0', '15/02/2026', false],
    ['dateSignatureVA', date('15/02/2026 10:30'), '15/02/2026', true],
    ['montantSegurHT', '1250,5', 1250.5, false],
    ['montantSegurHT', '1 250,50 €', 1250.5, false],
    ['montantSegurHT', '1\u202f250,50\u00a0€', 1250.5, false],
    ['montantSegurHT', '1.250,50', 1250.5, false],
    ['montantSegurHT', nombre('358.32999999999998'), 358.33, false],
    ['isConnexionDB', 'VRAI', true, false],
    ['isConnexionDB', 'oui', true, false],
    ['isConnexionDB', 'Non', false, false],
    ['isConnexionDB', nombre('1'), true, false],
    ['isConnexionDB', '0', false, false],
    ['siret', '13000637200010.0', '13000637200010', false],
    ['siret', '130 006 372 00010', '13000637200010', false],
    ['siret', '130\u00a0006\u00a0372\u00a000010', '13000637200010', false],
    ['siret', '\ufeff13000637200010', '13000637200010', false],
    ['FINESSGeo', nombre('20015772'), '020015772', false],
    ['FINESSGeo', '20015772', '020015772', false],
    ['FINESSGeo', '20015772.0', '020015772', false],
    ['AM', nombre('11021020'), '011021020', true],
    ['telephoneResponsable', nombre('645124512'), '0645124512', true],
    ['regimeTVA', 'ttc', 'TTC', false],
    ['nomMandataire', 'null', null, false],
    ['numeroASP', 'finimg013729', 'FINIMG013729', false],
    ['numeroASP', 'FINIMG013729M0', 'FINIMG013729', false],
    ['numeroEditeur', nombre('34'), '34', true],
    ['AM', '7.11708968E8', '711708968', true],
    ['RPPS', ' 1.110013472E+10', '11100134720', true],
    ['siret', '13000637200010\u00a0', '13000637200010', false],
  ])('%s : %j se retrouve', (balise, cellule, valeur, aVerifier) => {
    const lue = lire(cellule, balise);
    expect(lue).toEqual({
      valeur,
      raison: expect.stringMatching(/^\p{Lu}.*\.$/su),
      ...(aVerifier && { aVerifier: true }),
    });
    expect(lue.raison).not.toMatch(JSON_A_CORRIGER);
    expect(lue.raison).not.toMatch(/\b(?:Retirez|Écrivez)\b/);
  });

  it.each<[string, Cellule, RegExp]>([
    ['siret', '1,30006E+13', /chiffres qui suivent sont perdus/],
    ['RPPS', '1,11001E+10', /chiffres qui suivent sont perdus/],
    ['siret', '1300063720001', /./],
    ['FINESSGeo', '20015773', /./],
    ['AM', '7117089', /./],
    ['RPPS', '1110013472', /./],
    ['dateSignatureVA', '31/02/2026', /./],
    ['dateSignatureVA', '########', /formule en erreur|colonne trop étroite|absente/],
    ['montantSegurHT', '1,250', /se lit 1250 ou 1.25/],
    ['montantSegurHT', date('01/05/2026'), /pris la valeur pour un jour/],
    ['montantSegurHT', nombre('875.3501'), /^Il a plus de deux décimales/],
    ['montantSegurHT', '1 250 1 000', /./],
    ['isConnexionDB', 'n/a', /oui ou non/],
    ['siret', '1.30006E13', /chiffres qui suivent sont perdus/],
    ['montantSegurHT', 'à voir', /pas un nombre/],
    ['isConnexionDB', 'peut-être', /ni un oui, ni un non/],
    ['regimeTVA', 'exonéré', /TTC, HT/],
    ['siret', { texte: '#REF!', nature: 'erreur' }, /erreur \(#REF!\)/],
    ['siret', { texte: '=A1', nature: 'erreur', formule: true }, /ne garde pas le résultat/],
    ['sirenClient', '13000637200010', /SIRET/],
  ])('%s : %j reste tel quel, et dit pourquoi', (balise, cellule, raison) => {
    const texte = typeof cellule === 'string' ? cellule : cellule.texte;
    const lue = lire(cellule, balise);
    expect(lue).toEqual({ valeur: texte, refusee: true, raison: expect.stringMatching(raison) });
    expect(lue.raison).not.toMatch(JSON_A_CORRIGER);
  });
});
