import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { PiecesReport } from '#domain/pieces-report.ts';
import { texteExemple } from '#test-support/exemples.ts';
import { buildZip, octetsOf, zipFile } from '#test-support/zip-builder.ts';
import { inspectZips, repairZips, replan } from './inspect-zips.ts';
import type { Inspection, ZipsProgress } from './zips-request.ts';

const PDF = octetsOf(
  '%PDF-1.4\n1 0 obj<</Type /Page>>endobj\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF\n',
);
const FACTURE = 'IMG-DB-Va2-FACTURE-00001.pdf';
const VA = 'IMG-DB-Va2-VA-00001.pdf';
const json = Object.assign(new Blob([texteExemple('img-db-va2.solde.json')]), {
  name: 'solde.json',
});

type Zip = ReturnType<typeof zipFile>;

async function inspect(zips: readonly Zip[], withJson = true) {
  const seen: ZipsProgress[] = [];
  const request = { zips, json: withJson ? json : null, profilZip: null };
  const result = await inspectZips(request, (progress) => seen.push(progress));
  if (!result.ok) throw new Error(result.failure.type);
  return { ...result.inspection, seen };
}

const states = ({ attendus }: PiecesReport) => attendus.map(({ etat }) => etat);
const made = (files: Record<string, Uint8Array>, nom = 'pieces.zip') =>
  zipFile(Uint8Array.from(zipSync(files)), nom);

describe('inspecting zips with their JSON', () => {
  test('all there: the sentence of the portal', async () => {
    const { report } = await inspect([made({ [FACTURE]: PDF, [VA]: PDF })]);
    expect(states(report)).toEqual(['present', 'present']);
    expect(report.phrasePortail).toBe(
      'Toutes les pièces jointes peuvent être importées correctement, merci de cliquer sur « Terminer ».',
    );
    expect(report.provisoire).toBe(false);
  });

  test('a name that the portal has already seen is refused', async () => {
    const zips = [made({ [FACTURE]: PDF, [VA]: PDF }, 'vu.zip')];
    const nomsDejaUtilises = ['vu.zip'];
    const result = await inspectZips({ zips, json, profilZip: null, nomsDejaUtilises });
    expect(result.ok && result.inspection.report.zips[0]?.verdict).toBe('non-conforme');
  });

  test('over several zips', async () => {
    const zips = [made({ [FACTURE]: PDF }, 'a.zip'), made({ [VA]: PDF }, 'b.zip')];
    expect(states((await inspect(zips)).report)).toEqual(['present', 'present']);
  });

  test('names and sizes are told before anything is inflated', async () => {
    const { seen } = await inspect([made({ [FACTURE]: PDF, [VA]: PDF })]);
    const first = seen[0];
    expect(first?.type).toBe('provisoire');
    const inspection = (first as { inspection: Inspection }).inspection;
    expect(inspection.report.provisoire).toBe(true);
    expect(states(inspection.report)).toEqual(['present', 'present']);
    expect(inspection.report.phrasePortail).toBeNull();
    expect(seen.at(-1)).toMatchObject({ type: 'octets' });
  });

  test('a zip that is no zip is refused alone', async () => {
    const { report } = await inspect([
      zipFile(octetsOf('pas un zip'), 'faux.zip'),
      made({ [FACTURE]: PDF, [VA]: PDF }, 'vrai.zip'),
    ]);
    expect(report.zips.map(({ refus }) => refus === null)).toEqual([false, true]);
    expect(states(report)).toEqual(['present', 'present']);
  });

  test('what is no zip at all has its nature for reason, and is not to be zipped again', async () => {
    const { report } = await inspect([zipFile(octetsOf('a;b;c\n1;2;3\n4;5;6\n'), 'pieces.zip')]);
    const [constat] = report.constats;
    expect(constat?.libelle).toMatch(/^Le fichier « pieces.zip » ne peut pas être lu. .*\(CSV\)/);
    expect(constat?.libelle).not.toContain('JSON');
    expect(constat?.explication).toBe('Tant qu’il est refusé, aucune de ses pièces ne compte.');
  });

  test('a zip that the browser can no longer read is refused alone', async () => {
    const gone = made({ [FACTURE]: PDF }, 'parti.zip');
    gone.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    const { report } = await inspect([gone, made({ [VA]: PDF }, 'reste.zip')]);
    expect(report.zips[0]?.refus?.regle).toBe('fichier-inaccessible');
    expect(states(report)).toEqual(['pas-lu', 'present']);
  });

  test('a piece with a wrong CRC cannot serve', async () => {
    const zip = zipFile({
      entrees: [
        { nom: FACTURE, contenu: PDF },
        { nom: VA, contenu: PDF, local: { crc: 1 }, central: { crc: 1 } },
      ],
    });
    const { report } = await inspect([zip]);
    expect(states(report)).toEqual(['present', 'inutilisable']);
  });
});

describe('zips alone', () => {
  test('are held against the rules only', async () => {
    const { report } = await inspect([made({ 'piece.pdf': PDF })], false);
    expect(report).toMatchObject({ avecJson: false, attendus: [], verdict: 'regles-respectees' });
  });
});

describe('the repaired zip', () => {
  test('has the names that the JSON wants, nothing else, the same bytes, and passes', async () => {
    const zip = made({
      [`dossier/${FACTURE.toLowerCase()}`]: PDF,
      [VA.normalize('NFD')]: PDF,
      '__MACOSX/._x': octetsOf('x'),
      'dossier/.DS_Store': octetsOf('x'),
    });
    const result = await repairZips({ zips: [zip], json, profilZip: null });
    if (!result.ok) throw new Error(result.failure.type);
    expect(result.zips).toHaveLength(1);
    expect(result.preuve.verdict).toBe('complet');
    const { report } = await inspect(
      result.zips.map(({ nom, blob }) => Object.assign(blob, { name: nom })),
    );
    expect(report.zips[0]?.entrees.map(({ nom }) => nom).sort()).toEqual([FACTURE, VA]);
  });

  test('leaves alone what the portal already took, and its proof counts it', async () => {
    const zips = [
      made({ [FACTURE]: PDF }, 'un.zip'),
      made({ [VA.toLowerCase()]: PDF }, 'deux.zip'),
    ];
    const nomsDejaUtilises = ['deux.zip'];
    const result = await repairZips({ zips, json, profilZip: null, nomsDejaUtilises, acquis: 1 });
    if (!result.ok) throw new Error(result.failure.type);
    expect(result.zips.map(({ nom }) => nom)).toEqual(['deux-repare.zip']);
    expect(result.preuve.verdict).toBe('complet');
    const [refait] = result.zips;
    const { report } = await inspect([
      Object.assign(refait?.blob ?? new Blob(), { name: 'x.zip' }),
    ]);
    expect(report.zips[0]?.entrees.map(({ nom }) => nom)).toEqual([VA]);
  });

  test('is not offered when there is nothing to mend', async () => {
    const { plan } = await inspect([made({ [FACTURE]: PDF, [VA]: PDF })]);
    expect(plan?.utile).toBe(false);
  });
});

describe('a choice between two different copies', () => {
  const other = octetsOf(String.fromCharCode(...PDF).replace('%%EOF', '%%EOF '));
  const zips = [made({ [FACTURE]: PDF, [VA]: PDF }, 'a.zip'), made({ [FACTURE]: other }, 'b.zip')];
  const choix = [{ attendu: 0, ref: { zip: 1, rang: 0 } }];

  test('is answered from the last inspection, without reading the zips again', async () => {
    const { plan } = await inspect(zips);
    expect(plan?.choix.map(({ choisi }) => choisi)).toEqual([null]);
    const suivi = replan(choix)?.plan;
    expect(suivi?.choix.map(({ choisi }) => choisi)).toEqual([{ zip: 1, rang: 0 }]);
    expect(suivi?.zips[0]?.entrees.map(({ nom }) => nom)).toEqual([FACTURE, VA]);
  });

  test('is followed by the repaired zip, whose proof is good', async () => {
    const result = await repairZips({ zips, json, profilZip: null, choix });
    if (!result.ok) throw new Error(result.failure.type);
    expect(result.preuve.verdict).toBe('complet');
    expect(result.preuve.zips[0]?.entrees.map(({ taille }) => taille)).toEqual([
      other.length,
      PDF.length,
    ]);
  });

  test('has no answer when the last inspection did not end', async () => {
    await inspect(zips);
    const never = made({ [FACTURE]: PDF });
    never.slice = () => {
      throw new Error('our bug');
    };
    await expect(inspect([never])).rejects.toThrow('our bug');
    expect(replan(choix)).toBeNull();
  });
});

test('an archive that claims four billion entries ends at once', async () => {
  const start = performance.now();
  const zip = buildZip({ entrees: [{ nom: 'a', contenu: 'a' }] });
  new DataView(zip.buffer).setUint16(zip.length - 22 + 10, 0xffff, true);
  const { report } = await inspect([zipFile(zip)]);
  expect(report.zips[0]?.refus).not.toBeNull();
  expect(performance.now() - start).toBeLessThan(5000);
});
