import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { sayRemarques } from '#domain/mots/registres.ts';
import { describe, expect, it } from 'vitest';
import { sayMotif } from '#domain/mots/registres.ts';
import type { Numeros } from '#domain/registres/registres.ts';
import { ligneEtalab, ligneRpps, unFinessJson, unRpps } from '#test-support/registres.ts';
import { readRegistre } from './lire.ts';
import { chooseLecteur } from './reconnaitre.ts';

const MEDECIN = '10000000009';
const ABSENT = '10000000017';
const [SITE, FERME, JURIDIQUE] = ['990000018', '99000002A', '990000034'];
const NUMEROS: Numeros = { finess: [SITE, FERME, JURIDIQUE, '990000042'], rpps: [MEDECIN, ABSENT] };

const RPPS = unRpps(
  ligneRpps('10000000025', { nom: 'AUTRE' }),
  ligneRpps(MEDECIN, { nom: 'DE L’ÉRABLE' }),
  ligneRpps('10000000033'),
  ligneRpps(MEDECIN, { nom: 'DE L’ÉRABLE', savoirFaire: '', mode: 'S' }),
);
const FINESS = unFinessJson({ numero: JURIDIQUE, siren: '130006372' }, [
  { numero: SITE, siret: '13000637200010' },
  { numero: FERME, ferme: '2019-03-03', nom: 'FOYER FICTIF   ' },
]);
const ETALAB = [
  'finess;etalab;111;2026-05-12',
  ligneEtalab(SITE, JURIDIQUE, 'RESIDENCE "LES ÉRABLES', '13000637200010'),
  `geolocalisation;${SITE};1;2`,
  '',
].join('\n');

const file = (contenu: string | Uint8Array<ArrayBuffer>, nom = 'extrait') =>
  Object.assign(new Blob([contenu]), { name: nom });
const read = (contenu: string | Uint8Array<ArrayBuffer>, nom?: string) =>
  readRegistre(file(contenu, nom), NUMEROS);
const octets = (texte: string) => new Uint8Array(strToU8(texte));

describe('readRegistre', () => {
  it('cherche les médecins dans le RPPS, toutes leurs activités ensemble', async () => {
    const lu = await read(RPPS, 'PS_LibreAcces_Personne_activite_202609230000.txt');
    const extrait = {
      nom: 'PS_LibreAcces_Personne_activite_202609230000.txt',
      date: '2026-09-23',
      coupe: false,
    };
    const fiche = {
      noms: ['DE L’ÉRABLE Ada'],
      professions: ['Médecin'],
      savoirFaire: ['Radio-diagnostic'],
      modes: ['L', 'S'],
    };
    const rpps = { extrait, cherches: [MEDECIN, ABSENT], fiches: new Map([[MEDECIN, fiche]]) };
    expect(lu).toEqual({ ok: true, registres: { rpps } });
  });

  it('lit le RPPS dans le zip de la publication, tailles écrites après le contenu', async () => {
    const zip = zipSync({
      'PS_LibreAcces_Dipl_AutExerc_202609230000.txt': strToU8('a|b\n'.repeat(9000)),
      'PS_LibreAcces_Personne_activite_202609230000.txt': strToU8(RPPS),
    });
    const lu = await read(new Uint8Array(zip), 'PS_LibreAcces_202609230000.zip');
    expect(lu).toMatchObject({
      ok: true,
      registres: { rpps: { extrait: { date: '2026-09-23' } } },
    });
    expect(lu.ok && lu.registres.rpps?.fiches.has(MEDECIN)).toBe(true);
  });

  it('cherche sites et entités juridiques dans le flux FINESS de 2026', async () => {
    const lu = await read(FINESS);
    expect(lu.ok && lu.registres.finess?.extrait).toEqual({
      nom: 'extrait',
      date: '2026-11-23',
      coupe: false,
    });
    expect(lu.ok && Object.fromEntries(lu.registres.finess?.fiches ?? [])).toEqual({
      [SITE]: {
        nature: 'geographique',
        noms: ['CLINIQUE FICTIVE', 'CLINIQUE FICTIVE DES "ÉRABLES"'],
        siren: '130006372',
        siret: '13000637200010',
        juridique: JURIDIQUE,
        active: true,
        fermeture: null,
      },
      [FERME]: {
        nature: 'geographique',
        noms: ['FOYER FICTIF'],
        siren: '130006372',
        siret: null,
        juridique: JURIDIQUE,
        active: false,
        fermeture: '2019-03-03',
      },
      [JURIDIQUE]: {
        nature: 'juridique',
        noms: ['CENTRE FICTIF', 'CENTRE HOSPITALIER FICTIF'],
        siren: '130006372',
        siret: null,
        juridique: null,
        active: true,
        fermeture: null,
      },
    });
  });

  it.each([
    ['en UTF-8', octets(ETALAB)],
    ['en Windows-1252', new Uint8Array(Buffer.from(ETALAB, 'latin1'))],
    ['aux fins de ligne de Windows', octets(ETALAB.replaceAll('\n', '\r\n'))],
  ])('lit l’ancien CSV de FINESS %s', async (_, contenu) => {
    const lu = await read(contenu);
    expect(lu.ok && lu.registres.finess?.extrait.date).toBe('2026-05-12');
    expect(lu.ok && lu.registres.finess?.fiches.get(SITE)).toMatchObject({
      nature: 'geographique',
      noms: ['RESIDENCE "LES ÉRABLES'],
      siret: '13000637200010',
      juridique: JURIDIQUE,
    });
    expect(lu.ok && lu.registres.finess?.fiches.get(JURIDIQUE)).toMatchObject({
      nature: 'juridique',
      noms: [],
    });
  });

  it.each(['OBSOLETE', 'Obsolète', 'obsolete'])(
    'un site « %s » n’est plus ouvert',
    async (etat) => {
      const lu = await read(`finess,etat,type,rs\n${SITE},${etat},ET,FOYER\n`);
      expect(lu.ok && lu.registres.finess?.fiches.get(SITE)).toMatchObject({ active: false });
    },
  );

  it('laisse de côté ce que le Mac ajoute au zip', async () => {
    const zip = zipSync({
      '__MACOSX/._PS_LibreAcces_Personne_activite_202609230000.txt': strToU8('\0\0'),
      'PS_LibreAcces_Personne_activite_202609230000.txt': strToU8(RPPS),
    });
    const lu = await read(new Uint8Array(zip), 'PS.zip');
    expect(lu.ok && lu.registres.rpps?.fiches.has(MEDECIN)).toBe(true);
  });

  it('dit quel autre registre du même zip n’est pas lu', async () => {
    const zip = zipSync({
      'PS_LibreAcces_Personne_activite_202609230000.txt': strToU8(RPPS),
      'PS_LibreAcces_Dipl_AutExerc_202609230000.txt': strToU8('x'),
      'finess-structures.json': strToU8(FINESS),
    });
    const lu = await read(new Uint8Array(zip), 'registres.zip');
    const extrait = lu.ok ? lu.registres.rpps?.extrait : undefined;
    expect(extrait?.autres).toEqual(['finess-structures.json']);
    expect(extrait && sayRemarques(extrait, '2026-09-24')).toEqual([
      expect.stringContaining('« finess-structures.json », qui n’est pas lu'),
    ]);
  });

  it('ne donne pas à un classeur les conseils d’un zip de pièces', async () => {
    const zip = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/workbook.xml': strToU8('<workbook/>'),
    });
    expect(await read(new Uint8Array(zip), 'export.xlsx')).toMatchObject({ motif: 'inconnu' });
  });

  it('lit la forme de FINESS qui a des titres', async () => {
    const lu = await read(
      `finess,etat,type,rs\n${SITE},ACTUEL,ET,"CLINIQUE, ""FICTIVE"""\n${FERME},OBSOLETE,ET,FOYER\n${JURIDIQUE},ACTUEL,EJ,CENTRE\n`,
    );
    const fiches = lu.ok && lu.registres.finess?.fiches;
    expect(fiches && fiches.get(SITE)).toMatchObject({
      noms: ['CLINIQUE, "FICTIVE"'],
      active: true,
    });
    expect(fiches && fiches.get(FERME)).toMatchObject({ active: false });
    expect(fiches && fiches.get(JURIDIQUE)).toMatchObject({ nature: 'juridique' });
  });

  it.each([
    ['un fichier vide', '', 'vide'],
    ['une image', '\u0089PNG', 'inconnu'],
    ['un tableau quelconque', 'Nom;Ville\nA;B\n', 'inconnu'],
    ['la liste d’un éditeur', `Client;FINESS;RS;Etat\nA;${SITE};FACTURE;neuf\n`, 'inconnu'],
    [
      'un RPPS récrit entre guillemets',
      RPPS.split('\n')
        .map((ligne) => ligne && `"${ligne.replaceAll('|', '"|"')}"`)
        .join('\n'),
      'autre-forme',
    ],
    ['un fichier de demandes', '{"numeroAns":"A","lignesImport":[]}', 'schema'],
    ['un autre flux FINESS', '{"schemaVersion":"v1.0.1","activites":[]}', 'inconnu'],
    ['un schéma à venir', FINESS.replace('v1.0.0', 'v2.0.0'), 'schema'],
    ['une autre forme du même schéma', FINESS.replace(`"${SITE}"`, '990000018'), 'autre-forme'],
    ['une entité sans numéro', FINESS.replace('numFinessEge', 'numero'), 'autre-forme'],
    ['un JSON mal formé', FINESS.replace('"espic" :', '"espic"'), 'autre-forme'],
    [
      'des crochets croisés',
      FINESS.replace('"evenementId" : "7"\n', '"evenementId" : "7" ]\n'),
      'autre-forme',
    ],
    ['un RPPS sans ses colonnes', RPPS.replace("Nom d'exercice", 'Nom'), 'colonnes'],
    ['un RPPS sans l’activité', RPPS.replace('Code mode exercice', 'Mode'), 'sans-activite'],
    ['un RPPS aux lignes d’une autre largeur', RPPS.replace('|Médecin|', '|'), null],
    ['un zip sans extrait', new Uint8Array(zipSync({ 'a.pdf': strToU8('a') })), 'zip-sans-extrait'],
  ] as const)('ne lit pas %s de travers', async (_, contenu, motif) => {
    const lu = await read(contenu);
    if (motif === null) expect(lu.ok).toBe(true);
    else expect(lu).toMatchObject({ ok: false, motif });
  });

  it.each([
    ['SavoirFaire', 'Code savoir-faire|Libellé savoir-faire'],
    ['Dipl_AutExerc', 'Code diplôme obtenu|Libellé diplôme obtenu'],
  ])('nomme « %s », l’autre fichier du même zip, et dit lequel apporter', async (nom, suite) => {
    const titres = `Type d'identifiant PP|Identifiant PP|Identification nationale PP|Nom d'exercice|Prénom d'exercice|${suite}|`;
    const lu = await read(`${titres}\n8|${MEDECIN}|8${MEDECIN}|FICTIF|Ada|SM1|Libellé|\n`);
    if (lu.ok) throw new Error('lu');
    expect(lu).toMatchObject({ motif: 'sans-activite', detail: nom });
    expect(sayMotif(lu)).toContain('Personne_activite');
  });

  it('refuse la ligne d’un médecin cherché qui n’a pas ses colonnes', async () => {
    const ligne = ligneRpps(MEDECIN).replace('|Médecin|', '|a|b|c|');
    expect(await read(unRpps(ligne))).toMatchObject({ ok: false, motif: 'autre-forme' });
  });

  it('refuse un zip abîmé ou coupé', async () => {
    const zip = new Uint8Array(zipSync({ 'Personne_activite.txt': strToU8(RPPS.repeat(50)) }));
    const abime = zip.slice();
    abime.fill(0, 60, 90);
    expect(await read(abime)).toMatchObject({ ok: false, motif: 'zip' });
    expect(await read(zip.slice(0, -30))).toMatchObject({ ok: false, motif: 'zip' });
  });

  it('ne lit pas un numéro dans une autre colonne, ni collé à d’autres chiffres', async () => {
    const lignes = [
      ligneRpps('10000000033').replace('13000637200010', MEDECIN),
      ligneRpps(`1${MEDECIN}`),
    ];
    const lu = await read(unRpps(...lignes));
    expect(lu.ok && lu.registres.rpps?.fiches.size).toBe(0);
  });

  it('laisse de côté une ligne de 10 Mo, et lit les autres', async () => {
    const longue = ligneRpps(ABSENT, { nom: 'A'.repeat(10e6) });
    const lu = await read(unRpps(longue, ligneRpps(MEDECIN)));
    expect(lu.ok && [...(lu.registres.rpps?.fiches.keys() ?? [])]).toEqual([MEDECIN]);
  });

  it.each([
    ['le RPPS', RPPS],
    ['le CSV de FINESS', ETALAB],
    ['le JSON de FINESS', FINESS],
  ])('coupé n’importe où, %s est dit coupé ou refusé, et ne jette jamais', (_, texte) => {
    const bytes = octets(texte);
    for (let longueur = 1; longueur < bytes.length; longueur++) {
      const lu = readPieces([bytes.subarray(0, longueur)]);
      if (lu) expect([longueur, lu.coupe]).toEqual([longueur, isCoupe(texte, longueur)]);
    }
  });

  it('se moque de la profondeur', async () => {
    const profond = FINESS.replace(
      '"espic" :',
      `"puits" : ${'['.repeat(1e5)}${']'.repeat(1e5)}, "espic" :`,
    );
    expect(await read(profond)).toMatchObject({ ok: false, motif: 'autre-forme' });
  });
});

describe('les morceaux', () => {
  it.each([
    ['du RPPS', RPPS],
    ['du CSV de FINESS', ETALAB],
    ['du JSON de FINESS', FINESS],
  ])('%s donnent la même réponse où qu’ils soient coupés', (_, texte) => {
    const bytes = octets(texte);
    const attendu = readPieces([bytes]);
    expect(attendu).not.toBeNull();
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 40 }), (coupes) => {
        const bornes = [0, ...coupes.toSorted((a, b) => a - b), bytes.length];
        const morceaux = bornes.slice(1).map((fin, i) => bytes.slice(bornes[i], fin));
        expect(readPieces(morceaux)).toEqual(attendu);
      }),
      { numRuns: 60 },
    );
    expect(readPieces([...bytes].map((octet) => Uint8Array.of(octet)))).toEqual(attendu);
  });

  it('de n’importe quels octets finissent en réponse ou en refus', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(RPPS, ETALAB, FINESS),
        fc.nat(),
        async (bruit, texte, place) => {
          const bytes = octets(texte);
          bytes.set(
            bruit.subarray(0, bytes.length),
            place % bytes.length > bytes.length - 300 ? 0 : place % bytes.length,
          );
          expect(typeof (await read(bytes)).ok).toBe('boolean');
        },
      ),
      { numRuns: 80 },
    );
  });
});

/** What a reader of the first bytes makes of these pieces; null: it refuses. */
function readPieces(morceaux: readonly Uint8Array[]) {
  const tete = Buffer.concat(morceaux.map((morceau) => Buffer.from(morceau))).subarray(0, 16_384);
  const lecteur = chooseLecteur(tete, NUMEROS);
  for (const morceau of morceaux) lecteur?.push(morceau);
  const releve = lecteur?.end();
  if (!releve || 'motif' in releve) return null;
  const { rpps, finess } = releve.registres('', null);
  return {
    date: releve.date,
    coupe: (rpps ?? finess)?.extrait.coupe,
    fiches: (rpps ?? finess)?.fiches,
  };
}

/** The last line lacks cells; a table cut between two lines, or after its last cell, does not show it. */
function isCoupe(texte: string, longueur: number): boolean {
  if (texte === FINESS) return true;
  const lus = Buffer.from(texte).subarray(0, longueur).toString('utf8');
  const ligne = lus.slice(lus.lastIndexOf('\n') + 1);
  if (texte === RPPS) return ligne !== '' && ligne.split('|').length < 11;
  return ligne.startsWith('structureet;') && ligne.split(';').length < 31;
}
