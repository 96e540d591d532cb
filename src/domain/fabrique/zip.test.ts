import { expect, it } from 'vitest';
import { inspectZips } from '#validation/inspect-zips.ts';
import { makePieces, makeZip } from './zip.ts';

it('un zip fabriqué se lit sans remarque, accents des noms compris', async () => {
  const nom = 'Pièce d’été-\ud800.pdf';
  const pieces = makePieces([
    { demande: 0, nom, typeFichier: 'VA', libelle: 'VA signée', numero: 'FINIMG900000' },
  ]);
  expect(new TextDecoder('latin1').decode(pieces[0]?.octets)).toContain('FINIMG900000');
  const zip = Object.assign(new Blob([...makeZip(pieces)]), { name: 'pieces.zip' });
  const lu = await inspectZips({ zips: [zip], json: null, profilZip: null });
  if (!lu.ok) throw new Error(lu.failure.type);
  const [inspecte] = lu.inspection.report.zips;
  expect(lu.inspection.report.constats.filter(({ severite }) => severite === 'bloquant')).toEqual(
    [],
  );
  expect(inspecte?.refus).toBeNull();
  expect(inspecte?.entrees).toMatchObject([{ nom: 'Pièce d’été-\ufffd.pdf', type: 'pdf' }]);
});
