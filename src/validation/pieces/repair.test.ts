import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoixPiece } from '#domain/pieces-report.ts';
import type { ExamenEntree, LectureZip } from '#domain/zip.ts';
import { LIMITES_ZIP, MO_BINAIRE } from '#domain/pieces.ts';
import { judgePieces, unDocument, unePieceDemandee, type CasPieces } from '#test-support/pieces.ts';
import { examineEntries } from '../zip/integrity.ts';
import { readZip } from '../zip/read-zip.ts';
import { inspectPieces, type PiecesRequest } from './inspect.ts';
import { makeRepaired, planRepair } from './repair.ts';
import { sliceRaw } from './write-zip.ts';

function plan(cas: CasPieces, choix?: readonly ChoixPiece[]) {
  return planRepair(inspectPieces(unePieceDemandee(cas)), choix);
}

describe('le plan de réparation', () => {
  it('garde, renomme et retire', () => {
    const { etapes, zips, restants, utile } = plan({
      attendus: ['a.pdf', 'b.pdf', 'manque.pdf'],
      zips: [{ nom: 'lot.zip', entrees: ['a.pdf', 'x/B.PDF', 'x/', '.DS_Store', 'notes.txt'] }],
    });
    expect(etapes.map(({ action, nouveauNom }) => [action, nouveauNom])).toEqual([
      ['garder', 'a.pdf'],
      ['renommer', 'b.pdf'],
      ['retirer', null],
      ['retirer', null],
      ['retirer', null],
    ]);
    expect(zips.map(({ nom, entrees }) => [nom, entrees.map((entree) => entree.nom)])).toEqual([
      ['lot-repare.zip', ['a.pdf', 'b.pdf']],
    ]);
    expect(restants.map(({ attendu }) => attendu)).toEqual([2]);
    expect(utile).toBe(true);
  });

  it('est inutile quand il n’y a rien à changer', () => {
    expect(plan({ attendus: ['a.pdf'], zips: [{ entrees: ['a.pdf'] }] }).utile).toBe(false);
  });

  it('est utile quand le zip est trop gros, ou que son nom a déjà servi', () => {
    const attendus = ['a.pdf'];
    const entrees = ['a.pdf'];
    expect(
      plan({ attendus, zips: [{ taille: LIMITES_ZIP.etroit.mo * MO_BINAIRE + 1, entrees }] }).utile,
    ).toBe(true);
    const zips = [{ nom: 'a.zip', entrees }];
    expect(plan({ attendus, zips, nomsDejaUtilises: ['a.zip'] }).utile).toBe(true);
  });

  it('est inutile quand il n’y a rien à garder', () => {
    expect(plan({ attendus: ['a.pdf'], zips: [{ entrees: ['.DS_Store'] }] }).utile).toBe(false);
  });

  it('répartit les pièces sous la limite, sous des noms qui n’ont jamais servi', () => {
    const attendus = Array.from({ length: 15 }, (_, i) => `${i}.pdf`);
    const entrees = attendus.map((nom) => ({ nom, taille: 2_900_000 }));
    const { zips } = plan({
      attendus,
      zips: [{ nom: 'lot.zip', entrees }],
      nomsDejaUtilises: ['LOT-repare-2.zip'],
    });
    expect(zips.map(({ nom }) => nom)).toEqual([
      'lot-repare-1.zip',
      'lot-repare-3.zip',
      'lot-repare-4.zip',
    ]);
    for (const { taille } of zips) expect(taille).toBeLessThanOrEqual(20e6);
    expect(zips.flatMap((zip) => zip.entrees.map(({ nom }) => nom))).toEqual(attendus);
  });

  it('laisse de côté ce que le portail a déjà pris', () => {
    const contexte = inspectPieces({
      ...unePieceDemandee({
        attendus: ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'],
        zips: [
          { nom: 'un.zip', entrees: ['a.pdf', '.DS_Store', 'd.pdf', 'd.pdf'] },
          { nom: 'deux.zip', entrees: ['a.pdf', 'B.PDF', 'notes.txt'] },
        ],
      }),
      acquis: 1,
    });
    const { etapes, zips, manquent, libres } = planRepair(contexte);
    expect(zips.map(({ nom, entrees }) => [nom, entrees.map((entree) => entree.nom)])).toEqual([
      ['deux-repare.zip', ['b.pdf', 'd.pdf']],
    ]);
    expect(etapes.map(({ nom, raison }) => [nom, raison])).toEqual([
      ['d.pdf', 'Déjà sous le nom annoncé.'],
      ['a.pdf', 'Son document est déjà repris d’un autre fichier.'],
      ['B.PDF', 'Prend le nom annoncé dans le JSON.'],
      ['notes.txt', 'Aucune demande du JSON n’annonce ce nom.'],
    ]);
    expect(manquent).toBe(1);
    expect(libres.map(({ zip }) => zip)).toEqual([1, 1]);
  });

  it('laisse à la personne le choix entre deux copies différentes, et le suit', () => {
    const cas: CasPieces = {
      attendus: ['a.pdf'],
      zips: [{ entrees: ['a.pdf', { nom: 'a.pdf', crc32: 2 }] }],
    };
    expect(plan(cas).zips).toEqual([]);
    const suivi = plan(cas, [{ attendu: 0, ref: { zip: 0, rang: 1 } }]);
    expect(suivi.zips[0]?.entrees.map(({ crc32 }) => crc32)).toEqual([2]);
    expect(suivi.restants).toEqual([]);
  });

  it('ne propose que les candidats qui peuvent servir', () => {
    const abime = { nom: 'y/A.PDF', crc32: 3, integrite: 'crc' as const };
    const { choix } = plan({
      attendus: ['a.pdf'],
      zips: [{ entrees: ['A.pdf', abime, { nom: 'x/A.PDF', crc32: 2 }] }],
    });
    expect(choix).toEqual([
      {
        attendu: 0,
        candidats: [
          { zip: 0, rang: 0 },
          { zip: 0, rang: 2 },
        ],
        indices: [],
        choisi: null,
        parChoix: false,
      },
    ]);
  });

  it('ne demande rien quand les candidats qui peuvent servir sont les mêmes', () => {
    const abime = { nom: 'y/A.PDF', crc32: 3, integrite: 'crc' as const };
    const { choix, etapes } = plan({
      attendus: ['a.pdf'],
      zips: [{ entrees: [abime, 'A.pdf', 'x/A.PDF'] }],
    });
    expect(choix).toMatchObject([{ choisi: { zip: 0, rang: 1 }, parChoix: false }]);
    expect(etapes.map(({ action }) => action)).toEqual(['retirer', 'renommer', 'retirer']);
  });

  it('dit de chaque entrée pourquoi elle reste, change de nom ou s’en va', () => {
    const entrees = [
      'x/a.pdf',
      'B.pdf',
      'relevé.pdf'.normalize('NFD'),
      { nom: 'é.pdf', encodageNom: 'cp850' as const },
      'x/',
      '.DS_Store',
      'notes.txt',
      { nom: 'c.pdf', crc32: 2 },
      'c.pdf',
      { nom: 'd.pdf', taille: 4e6 },
    ];
    const { etapes } = plan({
      attendus: ['a.pdf', 'b.pdf', 'relevé.pdf', 'é.pdf', 'c.pdf', 'd.pdf'],
      zips: [{ entrees }],
    });
    expect(etapes.map(({ raison }) => raison)).toEqual([
      'Sort de son dossier.',
      'Prend le nom annoncé dans le JSON.',
      'Ses accents sont récrits comme dans le JSON.',
      'Même nom, dont les accents sont récrits en UTF-8.',
      'C’est un dossier, pas une pièce.',
      'Fichier ajouté par le système, pas une pièce.',
      'Aucune demande du JSON n’annonce ce nom.',
      'À choisir par vous.',
      'À choisir par vous.',
      'Ne peut pas servir en l’état.',
    ]);
  });

  it('ne dit pas qu’un nom sort d’un dossier quand il perd un chemin absolu', () => {
    const { etapes } = plan({ zips: [{ entrees: ['/a.pdf', 'x/b.pdf', 'c.pdf'] }] });
    expect(etapes.map(({ raison }) => raison)).toEqual([
      'Perd le chemin écrit devant son nom.',
      'Sort de son dossier.',
      'Reste tel quel.',
    ]);
  });

  const FORMATS = 'Reste refusé : « Une pièce du zip est un fichier .jpg, .png ou .pdf ».';
  const LONG = `${'l'.repeat(101)}.pdf`;

  it('sans JSON, dit d’un fichier gardé ce qui le refuse toujours, même sorti de son dossier', () => {
    const entrees = [
      'a.pdf',
      { nom: 'demandes.json', type: 'autre' as const },
      'x/notes.txt',
      { nom: 'gros.pdf', taille: 4e6 },
      LONG,
      { nom: 'gros.doc', taille: 4e6 },
    ];
    const { etapes } = plan({ zips: [{ entrees }] });
    expect(etapes.map(({ raison }) => raison)).toEqual([
      'Reste tel quel.',
      FORMATS,
      FORMATS,
      'Reste refusé : « Une pièce ne dépasse pas 3 Mo ».',
      'Reste refusé : « Le nom d’une pièce du zip ne dépasse pas 100 caractères ».',
      'Reste refusé : « Une pièce du zip est un fichier .jpg, .png ou .pdf » et « Une pièce ne dépasse pas 3 Mo ».',
    ]);
  });

  it('le dit aussi d’un nom que le JSON annonce, qu’il soit déjà pris ou donné', () => {
    const attendus = ['a.txt', LONG, 'b.pdf'];
    const entrees = ['a.txt', 'scan.pdf', 'x/b.pdf'];
    const { etapes } = plan({ attendus, zips: [{ entrees }] }, [
      { attendu: 1, ref: { zip: 0, rang: 1 } },
    ]);
    expect(etapes.map(({ raison, refuse }) => [raison, refuse])).toEqual([
      [FORMATS, true],
      ['Reste refusé : « Le nom d’une pièce du zip ne dépasse pas 100 caractères ».', true],
      ['Sort de son dossier.', undefined],
    ]);
  });

  it('annonce un refus quand les zips refaits en ont un, et alors seulement', () => {
    const nom = fc.constantFrom(
      'a.pdf',
      'b.PNG',
      'c.json',
      LONG,
      'gros.pdf',
      'x/d.jpeg',
      'x/e.jpg',
    );
    const noms = fc.uniqueArray(nom, { minLength: 1 });
    const entreeOf = (nom: string) => ({ nom, taille: nom === 'gros.pdf' ? 4e6 : 1000 });
    fc.assert(
      fc.property(noms, fc.option(noms), (presents, attendus) => {
        const { etapes, zips } = plan({ attendus, zips: [{ entrees: presents.map(entreeOf) }] });
        const annonces = etapes.filter(({ refuse }) => refuse).map(({ nouveauNom }) => nouveauNom);
        const refaits = zips.map((zip) => ({
          entrees: zip.entrees.map(({ nom }) => entreeOf(nom)),
        }));
        const juges = judgePieces(unePieceDemandee({ attendus, zips: refaits })).zips;
        const refuses = juges
          .flatMap(({ entrees }) => entrees)
          .filter(({ severite }) => severite === 'bloquant')
          .map(({ nom }) => nom);
        expect(annonces.sort()).toEqual(refuses.sort());
      }),
    );
  });

  it('ne pose qu’une question pour un nom que le JSON annonce deux fois', () => {
    const { choix } = plan({
      attendus: ['a.pdf', 'a.pdf'],
      zips: [{ entrees: ['a.pdf', { nom: 'a.pdf', crc32: 2 }] }],
    });
    expect(choix.map(({ attendu }) => attendu)).toEqual([0]);
  });

  it('suit le dernier choix, même si c’est de n’en prendre aucun', () => {
    const cas: CasPieces = {
      attendus: ['a.pdf'],
      zips: [{ entrees: ['a.pdf', { nom: 'a.pdf', crc32: 2 }] }],
    };
    const suivi = plan(cas, [
      { attendu: 0, ref: { zip: 0, rang: 1 } },
      { attendu: 0, ref: null },
    ]);
    expect(suivi.choix.map(({ choisi }) => choisi)).toEqual([null]);
    expect(suivi.zips).toEqual([]);
  });

  it('ignore le choix d’un autre fichier pour un document qui est là', () => {
    const cas: CasPieces = { attendus: ['a.pdf'], zips: [{ entrees: ['a.pdf', 'b.pdf'] }] };
    const suivi = plan(cas, [{ attendu: 0, ref: { zip: 0, rang: 1 } }]);
    expect(suivi.zips[0]?.entrees.map(({ ref }) => ref.rang)).toEqual([0]);
  });

  it('ne garde qu’une de deux copies identiques', () => {
    const { etapes } = plan({ attendus: ['a.pdf'], zips: [{ entrees: ['a.pdf', 'a.pdf'] }] });
    expect(etapes.map(({ action }) => action)).toEqual(['garder', 'retirer']);
  });

  it.each([
    ['trop gros', { nom: 'a.pdf', taille: 4e6 }],
    ['abîmé', { nom: 'a.pdf', integrite: 'crc' as const }],
    ['chiffré', { nom: 'a.pdf', chiffree: true }],
    ['d’un autre format', { nom: 'a.docx' }],
  ])('ne garde pas un fichier %s, et dit pourquoi', (_, entree) => {
    const { zips, restants } = plan({ attendus: ['a.pdf'], zips: [{ entrees: [entree] }] });
    expect(zips).toEqual([]);
    expect(restants).toHaveLength(1);
  });

  it('garde un fichier dont on présume seulement qu’il est mauvais', () => {
    const { zips } = plan({
      attendus: ['a.pdf'],
      zips: [{ entrees: [{ nom: 'a.pdf', type: 'autre' }, '.DS_Store'] }],
    });
    expect(zips).toHaveLength(1);
  });

  it.each(['../a.pdf', '/a.pdf', 'C:a.pdf', 'x\\a.pdf', '..', 'a\u0000.pdf'])(
    'n’écrit jamais le nom %j, même si le JSON le veut',
    (nom) => {
      const cas = { attendus: [nom], zips: [{ entrees: ['a.pdf', nom] }] };
      expect(plan(cas).zips).toEqual([]);
    },
  );

  it('sans JSON, aplatit les dossiers et retire ce que le système ajoute', () => {
    const { zips } = plan({ zips: [{ entrees: ['x/a.pdf', 'x/', '__MACOSX/._a.pdf', 'b.pdf'] }] });
    expect(zips[0]?.entrees.map(({ nom }) => nom)).toEqual(['a.pdf', 'b.pdf']);
  });
});

interface Lus {
  readonly fichiers: readonly File[];
  readonly lectures: readonly LectureZip[];
  readonly examens: readonly (readonly ExamenEntree[])[];
}

async function readAll(fichiers: readonly File[]): Promise<Lus> {
  const lectures: LectureZip[] = [];
  const examens: ExamenEntree[][] = [];
  for (const fichier of fichiers) {
    const lecture = await readZip(fichier);
    const examines: ExamenEntree[] = [];
    for await (const examen of examineEntries(fichier, lecture.entrees)) examines.push(examen);
    lectures.push(lecture);
    examens.push(examines);
  }
  return { fichiers, lectures, examens };
}

function requestOf({ lectures, examens }: Lus, noms: readonly string[]): PiecesRequest {
  const document = unDocument([noms]);
  return { document, zips: lectures, examens, sons: null, profilZip: 'etroit' };
}

async function repair(lus: Lus, noms: readonly string[]) {
  const projet = planRepair(inspectPieces(requestOf(lus, noms)));
  const refaits = await makeRepaired(projet, ({ zip, rang }) => {
    const fichier = lus.fichiers[zip];
    const entree = lus.lectures[zip]?.entrees.find((each) => each.rang === rang);
    if (!fichier || !entree) throw new Error('The plan names an unknown entry');
    return sliceRaw(fichier, entree);
  });
  return { projet, fichiers: refaits.map(({ nom, fichier }) => new File([fichier], nom)) };
}

function pdf(texte: string): Uint8Array {
  return strToU8(`%PDF-1.4\n${texte.repeat(50)}\nxref\n0 1\nstartxref\n0\n%%EOF\n`);
}

/** `zipSync` writes names as UTF-8; Windows Explorer writes the code page of its console, and no flag: `v~.` is `vé.` here. */
function asCp850(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const [before, mark, after] = strToU8('v~.');
  return zip.map((octet, i) =>
    octet === mark && zip[i - 1] === before && zip[i + 1] === after ? 0x82 : octet,
  );
}

describe('un fichier donné à la main', () => {
  const choose = (rang: number | null, attendu = 0): ChoixPiece => ({
    attendu,
    ref: rang === null ? null : { zip: 0, rang },
  });

  it('prend le nom d’un document auquel rien ne ressemble, et le plan le dit', () => {
    const cas: CasPieces = {
      attendus: ['facture.pdf', 'va.pdf'],
      zips: [{ entrees: ['scan0001.pdf', 'va.pdf'] }],
    };
    const avant = plan(cas);
    expect(avant.libres).toEqual([{ zip: 0, rang: 0 }]);
    expect(avant.choix).toEqual([
      { attendu: 0, candidats: [], indices: [], choisi: null, parChoix: false },
    ]);
    const { etapes, zips, choix, libres, restants } = plan(cas, [choose(0)]);
    expect(etapes[0]).toMatchObject({
      action: 'renommer',
      nouveauNom: 'facture.pdf',
      raison: 'Choisi par vous.',
    });
    expect(zips[0]?.entrees.map(({ nom }) => nom)).toEqual(['facture.pdf', 'va.pdf']);
    expect(choix).toMatchObject([{ choisi: { rang: 0 }, parChoix: true }]);
    expect({ libres, restants }).toEqual({ libres: [], restants: [] });
  });

  it('remplace celui que le simulateur propose, qui redevient libre', () => {
    const cas: CasPieces = { attendus: ['a.pdf'], zips: [{ entrees: ['A.PDF', 'scan.pdf'] }] };
    const { etapes, libres } = plan(cas, [choose(1)]);
    expect(etapes.map(({ raison }) => raison)).toEqual([
      'Vous avez choisi un autre fichier.',
      'Choisi par vous.',
    ]);
    expect(libres).toEqual([{ zip: 0, rang: 0 }]);
  });

  it('peut n’être aucun, même quand le simulateur en propose un', () => {
    const { zips, etapes, restants } = plan(
      { attendus: ['a.pdf'], zips: [{ entrees: ['A.PDF'] }] },
      [choose(null)],
    );
    expect(zips).toEqual([]);
    expect(etapes[0]?.raison).toBe('Vous ne l’avez pas retenu.');
    expect(restants).toEqual([{ attendu: 0, raison: 'Vous n’avez retenu aucun fichier.' }]);
  });

  it.each([
    ['d’un autre format que le nom', { nom: 'scan.png' }],
    ['trop gros', { nom: 'scan.pdf', taille: 4e6 }],
    ['chiffré', { nom: 'scan.pdf', chiffree: true }],
    ['abîmé', { nom: 'scan.pdf', integrite: 'crc' as const }],
    ['du système', { nom: '._scan.pdf' }],
  ])('n’est pas repris quand il est %s', (_, entree) => {
    const { zips, choix } = plan({ attendus: ['a.pdf'], zips: [{ entrees: [entree] }] }, [
      choose(0),
    ]);
    expect(zips).toEqual([]);
    expect(choix).toMatchObject([{ choisi: null, parChoix: false }]);
  });

  it('ne sert pas deux fois : le choix est ignoré, et ce qui était certain le reste', () => {
    const cas: CasPieces = {
      attendus: ['a.pdf', 'b.pdf', 'c.pdf'],
      zips: [{ entrees: ['A.PDF', 'B.PDF', 'c.pdf'] }],
    };
    for (const choix of [choose(2), choose(0, 1)]) {
      const noms = plan(cas, [choix]).etapes.map(({ nouveauNom }) => nouveauNom);
      expect(noms).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    }
  });
});

describe('le zip réparé, relu comme un zip déposé', () => {
  it('macOS : tout y est présent, sous le nom du JSON, octet pour octet', async () => {
    const contenu = pdf('relevé');
    const zip = zipSync({
      'pieces/releve\u0301.pdf': contenu,
      '__MACOSX/pieces/._releve\u0301.pdf': strToU8('Mac OS X'),
      'pieces/va.pdf': [pdf('va'), { level: 0 }],
      'pieces/.DS_Store': strToU8('Bud1'),
    });
    const noms = ['relev\u00e9.pdf', 'va.pdf'];
    const lus = await readAll([new File([zip], 'pieces.zip')]);
    expect(judgePieces(requestOf(lus, noms)).verdict).toBe('a-verifier');

    const { fichiers } = await repair(lus, noms);
    const report = judgePieces(requestOf(await readAll(fichiers), noms));
    expect(report).toMatchObject({ verdict: 'complet', constats: [] });
    const [fichier] = fichiers;
    const contenus = unzipSync(new Uint8Array(await (fichier ?? new Blob()).arrayBuffer()));
    expect(Object.keys(contenus)).toEqual(noms);
    expect(contenus['relev\u00e9.pdf']).toEqual(contenu);
  });

  it('Windows : un nom en page de code 850 est lu, et récrit comme le JSON le veut', async () => {
    const zip = asCp850(zipSync({ 'dossier/relev~.pdf': [pdf('x'), { level: 0 }] }));
    const lus = await readAll([new File([zip], 'pieces.zip')]);
    expect(judgePieces(requestOf(lus, ['relevé.pdf'])).attendus[0]).toMatchObject({
      etat: 'autre-nom',
      cause: 'dossier',
    });
    const { fichiers } = await repair(lus, ['relevé.pdf']);
    const report = judgePieces(requestOf(await readAll(fichiers), ['relevé.pdf']));
    expect(report.verdict).toBe('complet');
  });

  it('a la taille que le plan annonçait', async () => {
    const zip = zipSync({ 'A.pdf': pdf('a'), 'é.pdf': pdf('b') });
    const { projet, fichiers } = await repair(await readAll([new File([zip], 'pieces.zip')]), [
      'a.pdf',
      'é.pdf',
    ]);
    expect(fichiers.map(({ size }) => size)).toEqual(projet.zips.map(({ taille }) => taille));
  });

  it('refuse de s’écrire quand une entrée a changé depuis le plan', async () => {
    const projet = plan({ attendus: ['a.pdf'], zips: [{ entrees: ['x/a.pdf'] }] });
    await expect(makeRepaired(projet, () => Promise.resolve(new Blob(['court'])))).rejects.toThrow(
      'changed',
    );
  });

  /** How a system would have spoilt the name. */
  const spoil = fc.constantFrom(
    (nom: string) => nom,
    (nom: string) => nom.toUpperCase(),
    (nom: string) => `dossier/${nom}`,
    (nom: string) => nom.normalize('NFD'),
    (nom: string) => nom.replace('.pdf', ' - Copie.pdf'),
    (nom: string) => nom.replace('.pdf', '.pdf.pdf'),
    (nom: string) => nom.replaceAll('-', '_'),
  );

  it('contient tous les documents retrouvés, aucun autre, sans changer un octet', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.record({ numero: fc.nat(999), spoil, deuxieme: fc.boolean() }), {
          selector: ({ numero }) => numero,
          minLength: 1,
          maxLength: 8,
        }),
        async (pieces) => {
          const noms = pieces.map(({ numero }) => `IMG-DB-Va2-RELEVÉ-${numero}.pdf`);
          const zips: Record<string, Uint8Array>[] = [
            { '.DS_Store': strToU8('x'), 'inconnu.pdf': pdf('?') },
            { '__MACOSX/._a': strToU8('x') },
          ];
          for (const [i, piece] of pieces.entries()) {
            const zip = zips[piece.deuxieme ? 1 : 0] ?? {};
            zip[piece.spoil(noms[i] ?? '')] = pdf(`contenu ${piece.numero}`);
          }
          const deposes = zips.map((zip, i) => new File([zipSync(zip)], `${i}.zip`));
          const { fichiers } = await repair(await readAll(deposes), noms);
          const lus = await readAll(fichiers);
          expect(judgePieces(requestOf(lus, noms))).toMatchObject({
            verdict: 'complet',
            provisoire: false,
          });
          for (const fichier of fichiers) {
            const contenus = unzipSync(new Uint8Array(await fichier.arrayBuffer()));
            expect(Object.keys(contenus).sort()).toEqual([...noms].sort());
            for (const [i, { numero }] of pieces.entries()) {
              expect(contenus[noms[i] ?? '']).toEqual(pdf(`contenu ${numero}`));
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
