import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unDocument } from '#test-support/pieces.ts';
import drimbox from '../../../schemas/exemples/img-db-va2.solde.json' with { type: 'json' };
import { listAttendus } from './expected.ts';

describe('les documents attendus', () => {
  it('sont ceux du JSON, avec les libellés du portail', () => {
    expect(listAttendus(drimbox)).toEqual([
      {
        numLigne: 1,
        numeroASP: 'FINIMG013729',
        numeroEditeur: null,
        clients: ['Structure'],
        chemin: '/lignesImport/0/piecesJustificatives/0',
        nomFichier: 'IMG-DB-Va2-FACTURE-00001.pdf',
        typeFichier: 'FACTURE',
        formatFichier: 'PDF',
        libelleType: 'Copie de la facture',
      },
      expect.objectContaining({ nomFichier: 'IMG-DB-Va2-VA-00001.pdf', libelleType: 'VA' }),
    ]);
  });

  it('gardent leur type tel quel quand son libellé n’est pas publié', () => {
    const [attendu] = listAttendus(
      unDocument([[{ nomFichier: 'a.pdf', typeFichier: 'BON_COMMANDE' }]]),
    );
    expect(attendu?.libelleType).toBe('BON_COMMANDE');
  });

  it('passent sur ce qui n’a pas de nom, sans décaler les chemins', () => {
    const document = unDocument([[{ nomFichier: 12 }, { nomFichier: '' }], ['a.pdf']]);
    expect(listAttendus(document).map(({ chemin, numLigne }) => [chemin, numLigne])).toEqual([
      ['/lignesImport/1/piecesJustificatives/0', 2],
    ]);
  });

  it('se trouvent où qu’ils soient dans la ligne', () => {
    const piecesJustificatives = [{ nomFichier: 'a.pdf' }];
    const document = { lignesImport: [{ depot: { piecesJustificatives } }] };
    expect(listAttendus(document)).toMatchObject([
      { chemin: '/lignesImport/0/depot/piecesJustificatives/0', nomFichier: 'a.pdf' },
    ]);
  });

  it('se lisent dans un document de n’importe quelle forme', () => {
    const piece = fc.oneof(fc.anything(), fc.record({ nomFichier: fc.anything() }));
    const document = fc.oneof(
      fc.anything(),
      fc.record({
        lignesImport: fc.array(
          fc.oneof(fc.anything(), fc.record({ piecesJustificatives: fc.array(piece) })),
        ),
      }),
    );
    fc.assert(
      fc.property(document, (valeur) => {
        for (const { nomFichier } of listAttendus(valeur)) expect(nomFichier).not.toBe('');
      }),
    );
  });
});
