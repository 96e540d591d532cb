import { describe, expect, it } from 'vitest';
import { findAbime } from './accents.ts';

describe('les accents abîmés', () => {
  it.each([
    ['HÃ´pital dâ€™Ã‰tÃ©', 'Hôpital d’Été'],
    ['HÃƒÂ´pital', 'Hôpital'],
    ['Facture nÂ° 12', 'Facture n° 12'],
    ['H&ocirc;pital d&#39;&eacute;t&eacute;', "Hôpital d'été"],
    ['Martin &amp; fils', 'Martin & fils'],
    ['S&oelig;ur &#xC9;lise', 'Sœur Élise'],
    ['H\\u00f4pital', 'Hôpital'],
    ['H%C3%B4pital%20Nord', 'Hôpital Nord'],
    // simple-hl7 3.3.0, hl7-standard 1.0.4: findings/hl7-an-ampersand-stays-escaped.sh
    ['CENTRE \\T\\ FILS', 'CENTRE & FILS'],
    ['R\\T\\D \\S\\ \\F\\', 'R&D ^ |'],
  ])('« %s » voulait dire « %s »', (texte, corrige) => {
    expect(findAbime(texte)?.corrige).toBe(corrige);
  });

  it.each(['H\ufffdpital', 'H?pital', 'Ch+AOI-teau', 'a &fjlig; b', 'HÃ´pital à Noël', 'Ã©\ufffd'])(
    '« %s » est abîmé, sans que rien dise comment',
    (texte) => {
      expect(findAbime(texte)).toMatchObject({ corrige: null });
    },
  );

  it.each([
    'Hôpital d’Été',
    'PÂTÉ, ÂGE, CHÂTEAU',
    'SÃO PAULO',
    'Tom & Jerry; suite',
    'Que faire ?',
    '100 % bio',
    'C:\\users\\nom',
    'D:\\E\\facture.pdf',
    '\\\\serveur\\T\\facture.pdf',
    'A+B-C',
    'http://x.fr/page?a=b&c=d',
    '',
  ])('« %s » est intact', (texte) => {
    expect(findAbime(texte)).toBeNull();
  });
});
