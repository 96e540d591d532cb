import { describe, expect, it } from 'vitest';
import { inspectZips } from '#validation/inspect-zips.ts';
import { makeZip, type FichierDeZip } from '../zip.ts';
import { GRAINE, unSain } from '#test-support/fichier-sain.ts';
import { injecter } from './injecter.ts';
import type { FichierSain } from './sain.ts';
import { FAUTES_ZIP } from './zip.ts';

describe('les fautes du zip', () => {
  const forme = withAccents(unSain('img-ris-va2.solde', 12));

  async function inspect(zip: readonly FichierDeZip[], json: string) {
    const archive = Object.assign(new Blob([...makeZip(zip)]), { name: 'pieces.zip' });
    const fichier = Object.assign(new Blob([json]), { name: 'fichier.json' });
    const inspecte = await inspectZips({ zips: [archive], json: fichier, profilZip: null });
    if (!inspecte.ok) throw new Error(inspecte.failure.type);
    return inspecte.inspection.report.constats;
  }

  it.each(FAUTES_ZIP.map(({ controle }) => controle))(
    '%s est dite de sa pièce',
    async (controle) => {
      const { zip, json, poses } = injecter(forme, [{ controle, demande: 4 }], GRAINE);
      expect(json).toBe(forme.json);
      expect(poses).toMatchObject([{ controle, demande: 4, chemin: null, ligne: null }]);
      const constats = await inspect(zip, json);
      expect(constats.map((constat) => constat.controle)).toContain(controle);
      expect(constats.map((each) => each.controle).filter((each) => each !== controle)).toEqual(
        BRUITS[controle] ?? [],
      );
    },
  );

  it('sont toutes dites ensemble, avec une faute de valeur dans le JSON', async () => {
    const voulues = [...FAUTES_ZIP.map(({ controle }) => controle), 'montant-positif'];
    const { zip, json, poses } = injecter(
      forme,
      voulues.map((controle) => ({ controle, demande: null })),
      GRAINE,
    );
    expect(poses).toHaveLength(voulues.length);
    const dits = new Set((await inspect(zip, json)).map((constat) => constat.controle));
    expect(FAUTES_ZIP.filter(({ controle }) => !dits.has(controle))).toEqual([]);
  });
});

/** The names that are made have no accent, those of a person may have some. */
function withAccents({ json, pieces, zip, ...reste }: FichierSain): FichierSain {
  const accent = (texte: string) => texte.replaceAll('.pdf', '-signé.pdf');
  return {
    ...reste,
    json: accent(json),
    pieces: pieces.map((piece) => ({ ...piece, nom: accent(piece.nom) })),
    zip: zip.map((fichier) => ({ ...fichier, nom: accent(fichier.nom) })),
  };
}

/** Eight bytes of a PNG show nothing. */
const BRUITS: Readonly<Record<string, readonly string[]>> = { 'type-reel': ['piece-lisible'] };
