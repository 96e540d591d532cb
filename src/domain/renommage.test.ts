import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extensionVoulue,
  listManquants,
  nomsEnDouble,
  nouveauNom,
  proposerRenommages,
  typesDe,
} from './renommage.ts';

const SOLDE = 'img-ris-va2.solde';
const lire = (nom: string) => {
  const [lu] = proposerRenommages([nom], SOLDE);
  if (!lu) throw new Error('nothing');
  return lu;
};

describe('sans JSON, ce que dit le nom d’un fichier', () => {
  it.each([
    ['Facture client 0 FINIMG020000.pdf', 'IMG-RIS-Va2-FACTURE-FINIMG020000.pdf'],
    ['va FINIMG020000 signée.PDF', 'IMG-RIS-Va2-VA-FINIMG020000.pdf'],
    ['va_finimg020000m0_signee.JPEG', 'IMG-RIS-Va2-VA-FINIMG020000.jpg'],
    ['FINIMG020000/facture du 12-03-2026.pdf', 'IMG-RIS-Va2-FACTURE-FINIMG020000.pdf'],
    ['FAC 00034.pdf', 'IMG-RIS-Va2-FACTURE-00034.pdf'],
    ['IMG-RIS-Va2-FACTURE-00001.pdf', 'IMG-RIS-Va2-FACTURE-00001.pdf'],
    // A short number, a date, a copy: nobody knows which demande.
    ['facture 12.pdf', null],
    ['facture 2026-03-12 (3).pdf', null],
    ['scan 00034.pdf', null],
    ['FINIMG020000.pdf', null],
    ['facture et VA FINIMG020000.pdf', null],
    ['facture FINIMG020000 FINIMG020001.pdf', null],
    ['facture 00034 00035.pdf', null],
    ['facture FINIMG020000.docx', null],
    ['facture FINIMG020000', null],
  ])('%s → %s', (nom, attendu) => {
    expect(nouveauNom(SOLDE, lire(nom))).toBe(attendu);
  });

  it('dit quand il dit deux choses', () => {
    expect(lire('facture et VA FINIMG020000.pdf').plusieurs).toBe(true);
    expect(lire('facture FINIMG020000 FINIMG020001.pdf').plusieurs).toBe(true);
    expect(lire('facture FINIMG020000.pdf').plusieurs).toBe(false);
  });

  it.each([
    ['img-ris-va2.solde', ['FACTURE', 'VA']],
    ['hop-ri-va1.solde', ['FACTURE', 'VA', 'MOM']],
    ['mdv-lgc-va1.avance', ['BON_COMMANDE', 'PREUVE_HT']],
    ['autre.solde', []],
  ] as const)('les types de %s', (formulaire, types) => {
    expect(typesDe(formulaire)).toEqual(types);
  });

  it('dit ce qui manque à chaque numéro, l’un ou l’autre où la source laisse le choix', () => {
    const noms = ['facture FINHOP000001.pdf', 'facture FINHOP000002.pdf', 'MOM FINHOP000002.pdf'];
    const lus = proposerRenommages(noms, 'hop-ri-va1.solde');
    expect(listManquants(lus, 'hop-ri-va1.solde')).toEqual([
      { numero: 'FINHOP000001', types: ['VA ou MOM'] },
    ]);
  });

  it('deux fichiers ne prennent pas le même nom, quelle que soit la casse', () => {
    expect([...nomsEnDouble(['A.pdf', 'a.PDF', 'b.pdf', null, null])]).toEqual(['A.pdf', 'a.PDF']);
  });

  it('n’importe quel nom donne un nom sans dossier, ou rien', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (nom) => {
        const neuf = nouveauNom(SOLDE, lire(nom));
        expect(neuf === null || /^IMG-RIS-Va2-(FACTURE|VA)-\w+\.(pdf|jpg|png)$/.test(neuf)).toBe(
          true,
        );
        expect(extensionVoulue(nom)).not.toBe('');
      }),
    );
  });
});
