import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { writeCorrespondance } from '#domain/tableur/lire-correspondance.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import { titreDeMarque } from '#domain/tableur/marque.ts';
import { writeXlsx } from '#domain/classeur/xlsx.ts';
import { captureFlux } from '#test-support/flux.ts';
import { unFinessJson } from '#test-support/registres.ts';
import { zipTextes } from '#validation/zip-textes.ts';
import { main } from './main.ts';

const dossier = mkdtempSync(join(tmpdir(), 'preparer-'));
afterAll(() => rmSync(dossier, { recursive: true }));

const ecrit = captureFlux();

const TITRES =
  'N° ASP;Date facture;Montant HT;Date VA;Nom de la structure;FINESS;SIREN;Date de réalisation;isRISVa2Deploye;Facture;VA;Commentaire';
const BONNE =
  'FINIMG900011;15/02/2026;1250,50;04/02/2026;Clinique;020015772;430244160;02/02/2026;non;f.pdf;v.pdf;rien';

function csv(nom: string, ...lignes: readonly string[]): string {
  const path = join(dossier, nom);
  writeFileSync(path, [TITRES, ...lignes].join('\r\n'));
  return path;
}

async function run(...args: readonly string[]) {
  const code = await main(['preparer', ...args]);
  const lignes = ecrit.stdout.split('\n').filter(Boolean);
  return { code, lignes: lignes.map((ligne) => JSON.parse(ligne)), stderr: ecrit.stderr };
}

const COMMUN = ['--sortie', dossier, '--maintenant', '2026-03-01T10:00'];
const DB = [...COMMUN, '--formulaire', 'img-db-va2.solde'];
const FICHIER = ['--constante', 'numeroAns=CVA2DBX012', '--constante', 'siret=13000637200010'];

describe('preparer', () => {
  test('écrit le JSON d’un CSV, et le juge', async () => {
    const { code, lignes } = await run(...DB, ...FICHIER, csv('bon.csv', BONNE));
    expect(code).toBe(0);
    expect(lignes).toMatchObject([
      { demandes: 1, fichiers: 1, nonReliees: ['Commentaire'], hesitations: [], refusees: [] },
      { verdict: 'sous-reserve', fichier: join(dossier, 'bon.json') },
    ]);
    const { numeroAns, lignesImport } = JSON.parse(readFileSync(join(dossier, 'bon.json'), 'utf8'));
    expect(numeroAns).toBe('CVA2DBX012');
    expect(lignesImport[0].facture.montantPrestationPrincipaleSegurHTFacture).toBe(1250.5);
  });

  test('coupe un CSV par le séparateur demandé, et refuse un autre mot', async () => {
    const barres = [TITRES, BONNE].map((ligne) =>
      ligne.replaceAll(';', '|').replace('rien', 'a;b'),
    );
    const path = join(dossier, 'barres.csv');
    writeFileSync(path, barres.join('\r\n'));
    const coupe = await run(...DB, ...FICHIER, '--separateur', 'barre', path);
    expect(coupe.lignes[0]).toMatchObject({ demandes: 1, nonReliees: ['Commentaire'] });
    const mal = await run(...DB, ...FICHIER, '--separateur', 'virgule', '--remplacer', path);
    expect(mal.lignes.findLast((ligne) => 'colonnes' in ligne).colonnes).toEqual([]);
    const refus = await run(...DB, '--separateur', '|', path);
    expect([refus.code, refus.stderr]).toEqual([2, expect.stringContaining('point-virgule')]);
  });

  test('cherche les numéros dans les extraits, et n’écrit rien si l’un n’en est pas un', async () => {
    const inconnu = join(dossier, 'extrait.txt');
    writeFileSync(inconnu, 'bonjour');
    const tableau = csv('registres.csv', BONNE);
    const refus = await run(...DB, ...FICHIER, '--registre', inconnu, tableau);
    expect([refus.code, existsSync(join(dossier, 'registres.json'))]).toEqual([2, false]);
    const extrait = join(dossier, 'finess-2026-02-20.json');
    const autre = unFinessJson({ numero: '990000034' }, [{ numero: '990000018' }]);
    writeFileSync(extrait, autre);
    const { lignes } = await run(...DB, ...FICHIER, '--registre', extrait, tableau);
    const juge = lignes.findLast((ligne) => 'verdict' in ligne);
    expect(juge.registres).toMatchObject([{ registre: 'finess', cherches: 1, trouves: 0 }]);
    expect(juge.constats).toContainEqual(
      expect.objectContaining({
        controle: 'finess-connu',
        place: 'ligne 2, colonne FINESS (F)',
      }),
    );
  });

  test('dit la cellule de chaque constat, et finit par 1', async () => {
    const mauvaise = BONNE.replace('430244160', '43024416');
    const { code, lignes } = await run(...DB, ...FICHIER, csv('mauvais.csv', BONNE, mauvaise));
    expect(code).toBe(1);
    expect(lignes[0].refusees).toMatchObject([{ titre: 'SIREN', cellules: [{ ligne: 3 }] }]);
    expect(lignes[1].constats).toContainEqual(
      expect.objectContaining({
        controle: 'siren-9-chiffres',
        place: 'ligne 3, colonne SIREN (G)',
      }),
    );
  });

  test('suit le formulaire que dit un classeur vierge, chacun le sien, sauf si on en dit un autre', async () => {
    const tableau = (nom: string, numero: string, formulaire: FormulaireId) => {
      const path = join(dossier, nom);
      writeFileSync(path, `numeroASP;${titreDeMarque(formulaire)}\n${numero};\n`);
      return path;
    };
    const marques = (['hop-pfi-va1.solde', 'hop-pfi-va2.solde'] as const).map((id) =>
      tableau(`${id}.csv`, 'FINPFI900011', id),
    );
    const { lignes } = await run(...COMMUN, ...marques);
    const faits = lignes.filter((ligne) => 'tableau' in ligne);
    expect(faits).toMatchObject([
      { formulaire: 'hop-pfi-va1.solde', nonReliees: [] },
      { formulaire: 'hop-pfi-va2.solde', nonReliees: [] },
    ]);
    const dit = ['--formulaire', 'hop-ri-va1.solde', '--remplacer'];
    const impose = await run(...COMMUN, ...dit, ...marques.slice(1));
    expect(impose.lignes.findLast((ligne) => 'tableau' in ligne).formulaire).toBe(
      'hop-ri-va1.solde',
    );
    const refus = await run(
      ...COMMUN,
      tableau('contredit.csv', 'FINIMG900011', 'hop-pfi-va2.solde'),
    );
    expect([refus.code, refus.stderr]).toEqual([2, expect.stringContaining('vont mieux à')]);
  });

  test('nomme les pièces que rien ne nomme, avec --nommer-pieces', async () => {
    const path = join(dossier, 'nu.csv');
    writeFileSync(path, 'numeroASP\nFINIMG900011\n');
    await run(...DB, '--nommer-pieces', path);
    const { lignesImport } = JSON.parse(readFileSync(join(dossier, 'nu.json'), 'utf8'));
    expect(lignesImport[0].piecesJustificatives).toHaveLength(2);
  });

  test('prend la première feuille qui dit quelque chose, et nomme les autres', async () => {
    const path = join(dossier, 'vide1.xlsx');
    const lignes = [TITRES.split(';'), BONNE.split(';')];
    const zip = await zipTextes(
      writeXlsx({
        feuilles: [
          { nom: 'Vide', lignes: [], titres: 0, largeurs: [] },
          { nom: 'Export', lignes, titres: 1, largeurs: [] },
        ],
      }),
    );
    writeFileSync(path, new Uint8Array(await zip.arrayBuffer()));
    const { lignes: dites } = await run(...DB, path);
    expect(dites[0]).toMatchObject({ feuille: 'Export', autresFeuilles: ['Vide'], demandes: 1 });
  });

  test('suit une correspondance exportée, par les titres', async () => {
    const path = join(dossier, 'c.json');
    const colonnes = [{ colonne: 7, titre: 'Commentaire', chemin: '/lignesImport/*/numeroASP' }];
    const correspondance = {
      formulaire: 'img-db-va2.solde' as const,
      entete: 1,
      cle: null,
      colonnes,
      constantes: [],
    };
    writeFileSync(path, writeCorrespondance({ nom: 'essai', correspondance }));
    const { lignes } = await run(...COMMUN, '--correspondance', path, csv('suit.csv', BONNE));
    expect(lignes[0]).toMatchObject({ colonnes: [{ titre: 'Commentaire' }], demandes: 1 });
    const { lignesImport } = JSON.parse(readFileSync(join(dossier, 'suit.json'), 'utf8'));
    expect(lignesImport[0].numeroASP).toBe('rien');
  });

  test('n’écrit jamais deux tableaux dans un même fichier, même après leur découpe', async () => {
    const deux = Array.from({ length: 201 }, (_, rang) =>
      BONNE.replace('0011', String(1000 + rang)),
    );
    const sources = [csv('ecrase.csv', ...deux), csv('ecrase-1.csv', BONNE)];
    const { code, stderr } = await run(...DB, ...sources);
    expect(code).toBe(2);
    expect(stderr).toContain('donneraient tous deux ecrase-1.json');
    expect(existsSync(join(dossier, 'ecrase-1.json'))).toBe(false);
  });

  test('garde le fichier qui est déjà là, sauf avec --remplacer', async () => {
    const mien = join(dossier, 'mien.json');
    writeFileSync(mien, 'à moi');
    const source = csv('mien.csv', BONNE);
    const { code, stderr } = await run(...DB, source);
    expect([code, readFileSync(mien, 'utf8')]).toEqual([2, 'à moi']);
    expect(stderr).toContain('existe déjà');
    expect((await run(...DB, ...FICHIER, '--remplacer', source)).code).toBe(0);
    expect(JSON.parse(readFileSync(mien, 'utf8')).numeroAns).toBe('CVA2DBX012');
  });

  test('ne lit pas les dates à deux sens d’une colonne qui a le mois d’abord, sauf si on le dit', async () => {
    const lignes = ['02/15/26', '02/03/26'].map((date, rang) =>
      BONNE.replace('15/02/2026', date).replace('0011', `001${rang}`),
    );
    const source = csv('mois.csv', ...lignes);
    const tue = await run(...DB, ...FICHIER, source);
    expect(tue.code).toBe(1);
    expect(tue.lignes[0]).toMatchObject({
      dates: [{ exemple: '02/15/26', ambigues: [3], ordre: null }],
      refusees: [{ titre: 'Date facture', cellules: [{ ligne: 3 }] }],
    });
    const dit = [...DB, ...FICHIER, '--remplacer', '--dates'];
    expect((await run(...dit, 'Date facture=mois', source)).code).toBe(0);
    const { lignesImport } = JSON.parse(readFileSync(join(dossier, 'mois.json'), 'utf8'));
    expect(lignesImport[1].facture.dateEditionFacture).toBe('03/02/2026');
    for (const faux of ['Date facture=an', 'Absente=mois'])
      expect((await run(...dit, faux, source)).code).toBe(2);
  });

  test('réunit les lignes par la colonne qu’on lui dit', async () => {
    const { lignes } = await run(...DB, '--cle', 'SIREN', csv('cle.csv', BONNE, BONNE));
    expect(lignes[0]).toMatchObject({ cle: 'SIREN', demandes: 1 });
  });

  test.each([
    [[], 'Aucun tableau'],
    [['--sortie', dossier, csv('sans-marque.csv', BONNE)], 'Donnez --formulaire'],
    [['--formulaire', 'img-db-va2.solde', 'x.csv'], '--sortie'],
    [[...DB, '--constante', 'numeroAns', 'x.csv'], 'BALISE=VALEUR'],
    [[...COMMUN, '--correspondance', 'absente.json', 'x.csv'], 'introuvable'],
  ])('%j : appel incorrect', async (args, dit) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(dit);
    expect(stderr).toMatch(
      /\n(Aide : simulateur-segur preparer --help|Usage : simulateur-segur preparer [^]*)\n$/,
    );
  });

  test.each([
    ['--constante', 'sirenClient=1', 'plusieurs sens'],
    ['--constante', 'inconnu=1', 'n’est pas un champ'],
    ['--cle', 'Absente', 'aucune colonne'],
    ['--feuille', 'Absente', 'pas de feuille'],
  ])('%s %s : appel incorrect', async (option, valeur, dit) => {
    const formulaire = [...COMMUN, '--formulaire', 'img-ris-va2.solde'];
    const { code, stderr } = await run(...formulaire, option, valeur, csv('juste.csv', BONNE));
    expect(code).toBe(2);
    expect(stderr).toContain(dit);
  });

  test.each([
    ['vide.csv', 3, 'non-lu', /^Le fichier est vide \(0 octet\)\. Enregistrez/],
    ['absent.csv', 3, 'non-lu', /^Fichier introuvable\.$/],
    ['dossier.csv', 3, 'non-lu', /^C’est un dossier/],
    ['faute.csv', 70, 'panne', /^Le simulateur est en faute/],
  ])('%s a son résultat, %i, et l’autre tableau est préparé', async (nom, code, etat, motif) => {
    const tableau = join(dossier, nom);
    writeFileSync(join(dossier, 'vide.csv'), '');
    mkdirSync(join(dossier, 'dossier.csv'), { recursive: true });
    if (etat === 'panne') {
      csv(nom, BONNE);
      vi.spyOn(Blob.prototype, 'slice').mockImplementationOnce(() => {
        throw new TypeError('x');
      });
    }
    const suivant = csv('suivant.csv', BONNE);
    const joue = await run(...DB, ...FICHIER, '--remplacer', tableau, suivant);
    expect(joue.code).toBe(code);
    expect(joue.lignes).toMatchObject([
      { tableau, etat, motif: expect.stringMatching(motif) },
      { tableau: suivant, demandes: 1 },
      { fichier: join(dossier, 'suivant.json'), verdict: 'sous-reserve' },
    ]);
  });

  test('un fichier fait que nous ne savons pas juger a le sien, et les suivants sont faits', async () => {
    const { digest } = crypto.subtle;
    vi.spyOn(crypto.subtle, 'digest')
      .mockRejectedValueOnce(new TypeError('x'))
      .mockImplementation((...args) => digest.apply(crypto.subtle, args));
    const tableaux = [csv('un.csv', BONNE), csv('deux.csv', BONNE)];
    const { code, lignes } = await run(...DB, ...FICHIER, '--remplacer', ...tableaux);
    expect(code).toBe(70);
    expect(lignes.map(({ verdict = null }) => verdict)).toEqual([
      null,
      'panne',
      null,
      'sous-reserve',
    ]);
  });

  test('refuse d’avance d’écrire là où il y a un dossier', async () => {
    mkdirSync(join(dossier, 'pris.json'));
    const { code, lignes, stderr } = await run(...DB, '--remplacer', csv('pris.csv', BONNE));
    expect([code, lignes]).toEqual([2, []]);
    expect(stderr).toContain('pris.json n’est pas un fichier');
  });
});
