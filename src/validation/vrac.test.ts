import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { texteExemple } from '#test-support/exemples.ts';
import { octetsOf, zipFile } from '#test-support/zip-builder.ts';
import { inspectZips, repairZips, replan } from './inspect-zips.ts';
import type { FichierEnVrac, ZipsRequest } from './zips-request.ts';

const PDF = octetsOf(
  '%PDF-1.4\n1 0 obj<</Type /Page>>endobj\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF\n',
);
const FACTURE = 'IMG-DB-Va2-FACTURE-00001.pdf';
const VA = 'IMG-DB-Va2-VA-00001.pdf';
const json = Object.assign(new Blob([texteExemple('img-db-va2.solde.json')]), {
  name: 'solde.json',
});

const enVrac = (nom: string, contenu: Uint8Array<ArrayBuffer> = PDF): FichierEnVrac => ({
  fichier: new Blob([contenu]),
  nom,
  pour: null,
});

const requestOf = (
  vrac: readonly FichierEnVrac[],
  autres: Partial<ZipsRequest> = {},
): ZipsRequest => ({ zips: [], json, profilZip: null, vrac, ...autres });

async function inspect(vrac: readonly FichierEnVrac[], autres?: Partial<ZipsRequest>) {
  const result = await inspectZips(requestOf(vrac, autres));
  if (!result.ok) throw new Error(result.failure.type);
  const { report, plan } = result.inspection;
  if (!plan) throw new Error('No plan');
  return { ...result.inspection, report, plan };
}

async function repair(vrac: readonly FichierEnVrac[], autres?: Partial<ZipsRequest>) {
  const result = await repairZips(requestOf(vrac, autres));
  if (!result.ok) throw new Error(result.failure.type);
  const zips = await Promise.all(
    result.zips.map(async ({ nom, blob }) => ({
      nom,
      taille: blob.size,
      noms: Object.keys(unzipSync(new Uint8Array(await blob.arrayBuffer()))).sort(),
    })),
  );
  return { zips, preuve: result.preuve };
}

const etats = ({ report }: Awaited<ReturnType<typeof inspect>>) =>
  report.attendus.map(({ etat }) => etat);

describe('des fichiers en vrac', () => {
  it('sous leurs noms exacts : trouvés, sans que le portail ait rien à en dire', async () => {
    const { report, plan } = await inspect([enVrac(FACTURE), enVrac(VA)]);
    expect(report.attendus.map(({ etat }) => etat)).toEqual(['present', 'present']);
    expect([report.verdict, report.phrasePortail, report.constats]).toEqual(['a-zipper', null, []]);
    expect(report.zips.map(({ vrac }) => vrac)).toEqual([true]);
    expect([plan.utile, plan.manquent, plan.zips.map(({ nom }) => nom)]).toEqual([
      true,
      0,
      ['solde-pieces.zip'],
    ]);
  });

  it('font un zip complet, réinspecté comme un autre', async () => {
    const { zips, preuve } = await repair([enVrac(FACTURE.toLowerCase()), enVrac(`client/${VA}`)]);
    expect(zips.map(({ nom, noms }) => [nom, noms])).toEqual([['solde-pieces.zip', [FACTURE, VA]]]);
    expect([preuve.verdict, preuve.zips.map(({ vrac }) => vrac)]).toEqual(['complet', [undefined]]);
  });

  it('d’un nom à une lettre près : proposé, pas pris', async () => {
    const faute = FACTURE.replace('FACTURE', 'FACTRE');
    const { plan, report } = await inspect([enVrac(faute), enVrac(VA)]);
    expect(plan.choix.map(({ attendu, indices, choisi }) => [attendu, indices, choisi])).toEqual([
      [0, ['lettres'], null],
    ]);
    expect([plan.manquent, report.constats]).toEqual([1, []]);
    expect(replan([{ attendu: 0, ref: { zip: 0, rang: 0 } }])?.plan.manquent).toBe(0);
  });

  it('donné à une pièce par quelqu’un : pris, même après un autre zip', async () => {
    const donne = { ...enVrac('scan.pdf'), pour: VA };
    const zips = [zipFile(Uint8Array.from(zipSync({ [FACTURE]: PDF })), 'a.zip')];
    expect((await inspect([enVrac('rien.pdf'), donne])).plan.manquent).toBe(1);
    const { plan } = await inspect([enVrac('rien.pdf'), donne], { zips });
    expect(plan.zips[0]?.entrees.map(({ ref, nom }) => [ref, nom])).toEqual([
      [{ zip: 0, rang: 0 }, FACTURE],
      [{ zip: 1, rang: 1 }, VA],
    ]);
    expect(plan.zips[0]?.nom).toBe('a-repare.zip');
  });

  it('laisse ce que rien n’attend sans le reprocher', async () => {
    const { report, plan } = await inspect([enVrac(FACTURE), enVrac(VA), enVrac('notes.docx')]);
    expect([report.verdict, report.constats]).toEqual(['a-zipper', []]);
    expect(plan.zips[0]?.entrees).toHaveLength(2);
  });

  it('ne propose pas de refaire un zip complet pour un fichier que rien n’attend', async () => {
    const zips = [zipFile(Uint8Array.from(zipSync({ [FACTURE]: PDF, [VA]: PDF })), 'a.zip')];
    const { report, plan } = await inspect([enVrac('notes.docx')], { zips });
    expect([report.verdict, plan.utile]).toEqual(['complet', false]);
  });

  it('d’un fichier qui ne peut pas servir, dit pourquoi', async () => {
    const gros = enVrac(VA, new Uint8Array(4_000_000).fill(37));
    const { report } = await inspect([enVrac(FACTURE), gros]);
    expect(report.attendus.map(({ etat }) => etat)).toEqual(['present', 'inutilisable']);
    expect([report.verdict, report.constats.map(({ controle }) => controle)]).toContainEqual(
      'non-conforme',
    );
  });

  it('met de côté ce que le navigateur ne peut pas lire, et garde le reste', async () => {
    const perdu = enVrac('perdu.pdf');
    Object.assign(perdu.fichier, {
      slice: () => ({
        arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
      }),
    });
    const result = await inspect([perdu, { ...enVrac('scan.pdf'), pour: VA }]);
    expect(result.vrac?.illisibles).toEqual([0]);
    expect(etats(result)).toEqual(['manquant', 'autre-nom']);
    expect(result.plan.manquent).toBe(1);
  });

  it('ne lit rien sans fichier, et juge sans JSON d’après les règles', async () => {
    expect((await inspect([])).vrac).toBe(undefined);
    const { report, plan } = await inspect([enVrac('scan.pdf')], { json: null });
    expect([report.avecJson, report.verdict]).toEqual([false, 'a-zipper']);
    expect(plan.zips.map(({ nom }) => nom)).toEqual(['pieces.zip']);
  });

  it('répartit ce qui passe la limite dans plusieurs zips', async () => {
    const base = JSON.parse(texteExemple('img-db-va2.solde.json')) as {
      lignesImport: { piecesJustificatives: unknown[] }[];
    };
    const noms = Array.from({ length: 9 }, (_, i) => `IMG-DB-Va2-FACTURE-0000${i}.pdf`);
    const [ligne] = base.lignesImport;
    if (ligne) {
      ligne.piecesJustificatives = noms.map((nomFichier) => ({
        nomFichier,
        typeFichier: 'FACTURE',
        formatFichier: 'PDF',
      }));
    }
    const grosJson = Object.assign(new Blob([JSON.stringify(base)]), { name: 'solde.json' });
    const page = new Uint8Array(2_900_000);
    page.set(PDF);
    const { zips, preuve } = await repair(
      noms.map((nom) => enVrac(nom, page)),
      { json: grosJson, profilZip: 'etroit' },
    );
    expect(zips.map(({ nom, noms: dedans }) => [nom, dedans.length])).toEqual([
      ['solde-pieces-1.zip', 6],
      ['solde-pieces-2.zip', 3],
    ]);
    expect(zips.every(({ taille }) => taille <= 20_000_000)).toBe(true);
    expect(preuve.attendus.every(({ etat }) => etat === 'present')).toBe(true);
  });
});
