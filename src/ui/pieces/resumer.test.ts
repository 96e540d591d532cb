import { describe, expect, it } from 'vitest';
import { LIMITES_ZIP, MO_BINAIRE } from '#domain/pieces.ts';
import { judgePieces, unePieceDemandee, type CasPieces } from '#test-support/pieces.ts';
import type { PiecesRequest } from '#validation/pieces/inspect.ts';
import { resumerPieces } from './resumer.ts';

const resumer = (cas: CasPieces) => resumerPieces(judgePieces(unePieceDemandee(cas)));

describe('le résumé des pièces', () => {
  it('compte ce qui est à faire', () => {
    const { mot, ton, ligne } = resumer({
      attendus: ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'],
      zips: [{ entrees: ['A.PDF', 'b (1).pdf', 'c.pdf', '.DS_Store', 'note.pdf', 'doss/'] }],
    });
    expect({ mot, ton }).toEqual({ mot: 'Non conforme', ton: 'bloquant' });
    expect(ligne).toBe(
      '2 pièces à renommer, 1 manquante, 1 fichier absent du JSON et 1 fichier superflu',
    );
  });

  it('ne dit pas en rouge ce qui n’est pas encore donné', () => {
    const zips = [{ entrees: ['a.pdf'] }];
    expect(resumer({ attendus: ['a.pdf', 'b.pdf'], zips })).toMatchObject({
      mot: 'Incomplet',
      ton: 'avertissement',
    });
  });

  it.each<[string, CasPieces, string]>([
    [
      'complet',
      { attendus: ['a.pdf'], zips: [{ entrees: ['a.pdf'] }] },
      '1 pièce présente, rien à faire',
    ],
    [
      'avec un mot de passe',
      { attendus: ['a.pdf', 'b.pdf'], zips: [{ entrees: [{ nom: 'a.pdf', chiffree: true }] }] },
      '1 pièce inutilisable et 1 manquante',
    ],
    [
      'illisible',
      { attendus: ['a.pdf'], zips: [{ refus: 'Coupé.', entrees: [] }] },
      '1 zip illisible et 1 pièce à chercher',
    ],
    [
      'trop lourd',
      {
        attendus: ['a.pdf'],
        zips: [{ taille: LIMITES_ZIP.etroit.mo * MO_BINAIRE + 1, entrees: ['a.pdf'] }],
      },
      '1 zip à refaire',
    ],
    [
      'avec une pièce présente dont on dit quelque chose',
      { attendus: ['a.pdf'], zips: [{ entrees: [{ nom: 'a.pdf', type: 'png' }] }] },
      '1 pièce à vérifier',
    ],
    [
      'dont un nom a été deviné',
      {
        attendus: ['reçu.pdf', 'b.pdf'],
        zips: [{ entrees: [{ nom: 'reçu.pdf', encodageNom: 'cp850' }, 'B.pdf'] }],
      },
      '1 pièce à renommer et 1 au nom deviné',
    ],
    ['vide', { zips: [{ entrees: [] }] }, '1 avertissement à lire'],
    ['sans JSON ni défaut', { zips: [{ entrees: ['FACTURE-RIS00001.pdf'] }] }, 'Rien à faire'],
    ['sans JSON', { zips: [{ entrees: ['a.pdf', 'note.docx'] }] }, '1 fichier à revoir'],
  ])('d’un dépôt %s', (_, cas, ligne) => {
    expect(resumer(cas).ligne).toBe(ligne);
  });

  it('dit ce qui reste à mettre en zip, avec un JSON ou sans', () => {
    const zips = [{ entrees: ['a.pdf', 'b.pdf'] }];
    const request = unePieceDemandee({ attendus: ['a.pdf', 'b.pdf'], zips });
    const libres = request.zips.map((zip) => ({ ...zip, vrac: true as const }));
    const ligneDe = (document: PiecesRequest['document']) =>
      resumerPieces(judgePieces({ ...request, zips: libres, document })).ligne;
    expect(ligneDe(request.document)).toBe('2 pièces présentes, 2 fichiers à mettre en zip');
    expect(ligneDe(null)).toBe('2 fichiers à mettre en zip');
  });

  it('ne dit pas complet avant d’avoir tout lu', () => {
    const zips = [{ entrees: [{ nom: 'a.pdf', nonLue: true as const }] }];
    expect(resumer({ attendus: ['a.pdf'], zips })).toMatchObject({ ton: 'indetermine' });
  });
});
