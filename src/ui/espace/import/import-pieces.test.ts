import { describe, expect, it } from 'vitest';
import { judgePieces, unePieceDemandee, type CasPieces } from '#test-support/pieces.ts';
import {
  importAvances,
  uneDemande,
  unFichier,
  unImport,
  unPortail,
} from '#test-support/portail.ts';
import {
  explainRefusZip,
  listAcceptes,
  listIntegrees,
  listNomsDejaUtilises,
  listPieces,
  writeRetenues,
} from './import-pieces.ts';

const judge = (cas: CasPieces) => judgePieces(unePieceDemandee(cas));

describe('the pieces that a zip brings', () => {
  it('are those of its own entries, under their exact name', () => {
    const report = judge({
      attendus: ['a.pdf', 'b.pdf', 'c.pdf'],
      zips: [
        { nom: '1.zip', entrees: ['a.pdf'] },
        { nom: '2.zip', entrees: ['b.pdf', 'C.PDF'] },
      ],
    });
    expect([listIntegrees(report, 0), listIntegrees(report, 1)]).toEqual([['a.pdf'], ['b.pdf']]);
  });
});

describe('why a zip is refused', () => {
  it('is nothing when documents are only missing', () => {
    const report = judge({ attendus: ['a.pdf', 'b.pdf'], zips: [{ entrees: ['a.pdf'] }] });
    expect(explainRefusZip(report, 0)).toBeNull();
  });

  it('is the first broken rule of that zip', () => {
    const report = judge({
      attendus: ['a.pdf'],
      zips: [
        { nom: '1.zip', entrees: ['a.pdf'] },
        { nom: '2.zip', entrees: ['note.docx'] },
      ],
    });
    expect(explainRefusZip(report, 0)).toBeNull();
    expect(explainRefusZip(report, 1)).toContain('note.docx');
  });

  it('is one sentence, which names the piece once', () => {
    const report = judge({ attendus: ['f2.pdf'], zips: [{ entrees: ['F2.PDF'] }] });
    expect(explainRefusZip(report, 0)).not.toMatch(/\. : |F2\.PDF.*F2\.PDF/);
  });
});

describe('what an import awaits', () => {
  it('is the pieces of its demandes, in the order of the file', () => {
    const portail = unPortail();
    const id = importAvances(portail, 2);
    expect(listPieces(portail.etat, read(portail, id)).map(({ nomFichier }) => nomFichier)).toEqual(
      ['facture-1.pdf', 'facture-2.pdf'],
    );
  });

  it('leaves out the lines that were rejected', () => {
    const portail = unPortail();
    const ligne = { numLigne: 2, piecesJustificatives: [{ nomFichier: 'b.pdf' }] };
    const demande = uneDemande({ numLigne: 2, ligne: JSON.stringify(ligne) });
    portail.play({
      ...unImport(portail, [{ numeroASP: null, demande }]),
      rejetees: [{ numLigne: 1, libelle: 'KO' }],
    });
    const recu = read(portail, portail.etat.compteurs.import);
    expect(JSON.parse(writeRetenues(portail.etat, recu))).toEqual({
      numeroAns: recu.numeroAns,
      siret: recu.siret,
      lignesImport: [ligne],
    });
  });
});

describe('the names that served', () => {
  it('count for every import, those of its own accepted zips apart', () => {
    const portail = unPortail();
    const [un, autre] = [importAvances(portail), importAvances(portail)];
    const receive = (nom: string, motif: string | null) =>
      portail.play({
        type: 'recevoirZip',
        import: un,
        fichier: unFichier(nom),
        pieces: [],
        motif,
      });
    receive('pris.zip', null);
    receive('refuse.zip', 'Trop gros.');
    const { etat } = portail;
    expect(listAcceptes(read(portail, un)).map(({ fichier }) => fichier.nom)).toEqual(['pris.zip']);
    expect(listNomsDejaUtilises(etat, read(portail, un))).toEqual(['refuse.zip']);
    expect(listNomsDejaUtilises(etat, read(portail, autre))).toEqual(['pris.zip', 'refuse.zip']);
  });
});

function read({ etat }: ReturnType<typeof unPortail>, id: number) {
  const recu = etat.imports.get(id);
  if (!recu) throw new Error(`No import ${id}`);
  return recu;
}
