import { describe, expect, it } from 'vitest';
import { exemple, parseDocument, texteExemple } from '#test-support/exemples.ts';
import { deriveModele, noeudOfDocument } from './derive.ts';
import { racineOfFormulaire } from './integre.ts';
import type { NoeudModele } from './modele.ts';
import { countBalises, noeudAt } from './noeuds.ts';

const ENVELOPPE = { numeroAns: 'CVA2RIS001', siret: '13000637200010' };

function fichier(...lignes: readonly object[]) {
  return { ...ENVELOPPE, lignesImport: lignes.map((ligne) => ({ numLigne: 1, ...ligne })) };
}

function derive(...valeurs: readonly unknown[]) {
  const derivation = deriveModele(valeurs.map((valeur, rang) => ({ nom: `${rang}.json`, valeur })));
  if (!derivation.ok) throw new Error(derivation.motif);
  return derivation;
}

function motifOf(...valeurs: readonly unknown[]): string {
  const derivation = deriveModele(valeurs.map((valeur) => ({ nom: 'modele.json', valeur })));
  return derivation.ok ? 'aucun' : derivation.motif;
}

/** What is derived of a tag of the line, from the values it has in as many lines. */
function champ(nom: string, ...valeurs: readonly unknown[]): NoeudModele | null {
  const { racine } = derive(fichier(...valeurs.map((valeur) => ({ [nom]: valeur }))));
  return noeudAt(racine, `/lignesImport/*/${nom}`);
}

function remarquesOf(...lignes: readonly object[]): readonly string[] {
  return derive(fichier(...lignes)).remarques.map(({ chemin, nature }) => `${nature} ${chemin}`);
}

describe('le type d’une balise', () => {
  it.each<[string, readonly unknown[], Partial<NoeudModele>]>([
    ['texte', ['abc'], { type: 'texte', nul: 'non-dite' }],
    ['nombre, même entier', [10750], { type: 'nombre' }],
    ['vrai ou faux', [false], { type: 'booleen' }],
    ['liste', [['a']], { type: 'tableau', nul: 'refusee' }],
    ['bloc', [{ a: 'b' }], { type: 'objet', nul: 'non-dite' }],
    ['nullable quand un exemple est null', ['abc', null], { type: 'texte', nul: 'admise' }],
    ['celui du modèle rempli, pas du vierge', ['', 12.5], { type: 'nombre' }],
    ['quelconque si rien ne le dit', [null], { type: 'libre', nul: 'admise' }],
    ['quelconque si les exemples se contredisent', ['abc', 12], { type: 'libre' }],
  ])('est %s', (_, valeurs, attendu) => {
    expect(champ('x', ...valeurs)).toMatchObject(attendu);
  });

  it('n’est entier que pour numLigne', () => {
    const { racine } = derive(fichier({ nombre: 3 }));
    expect(noeudAt(racine, '/lignesImport/*/numLigne')).toEqual({
      type: 'entier',
      nul: 'refusee',
      controle: 'num-ligne-entier',
    });
    expect(noeudAt(racine, '/lignesImport/*/nombre')).toMatchObject({ type: 'nombre' });
  });
});

describe('la forme d’un texte', () => {
  it.each([
    ['RPPS', '11100134720', 'rpps-11-chiffres'],
    ['AM', '711708968', 'am-9-chiffres'],
    ['FINESSJuridique', '2A0015087', 'finess-9-caracteres'],
    ['sirenClient', '430244160', 'siren-9-chiffres'],
    ['siretSite', '13000637200010', 'siret-14-chiffres'],
    ['dateCommande', '24/11/2021', 'date-jj-mm-aaaa'],
    ['numeroASP', 'FINIMG013594', 'numero-asp-forme'],
  ])('de %s, s’il vaut « %s », est contrôlée', (nom, valeur, controle) => {
    expect(champ(nom, valeur)).toMatchObject({ type: 'texte', controle });
  });

  it('n’est pas contrôlée si un seul exemple la dément', () => {
    expect(champ('RPPS', '11100134720', '123')).not.toHaveProperty('controle');
  });

  it('des éléments d’une liste est celle de leur liste', () => {
    expect(champ('FINESSGeo', ['020015772'])).toMatchObject({
      element: { controle: 'finess-9-caracteres' },
    });
  });
});

describe('une ligne de documentation', () => {
  it.each<[string, Partial<NoeudModele>]>([
    ['TTC ou HT', { type: 'texte', valeurs: ['TTC', 'HT'] }],
    ['STRUCTURE / LIBERAL', { valeurs: ['STRUCTURE', 'LIBERAL'] }],
    ['A | B | C', { valeurs: ['A', 'B', 'C'] }],
    ['liste : FACTURE, VA', { valeurs: ['FACTURE', 'VA'] }],
    ['Cas 1 / Cas 2', { valeurs: ['Cas 1', 'Cas 2'] }],
    ['« oui » ou « non » (obligatoire)', { valeurs: ['oui', 'non'], nul: 'refusee' }],
    ['true/false', { type: 'booleen' }],
    ['booléen', { type: 'booleen' }],
    ['Nombre (facultatif)', { type: 'nombre', nul: 'admise' }],
    ['JJ/MM/AAAA', { type: 'texte', controle: 'date-jj-mm-aaaa' }],
  ])('« %s » est lue, avec une remarque', (texte, attendu) => {
    expect(champ('x', texte)).toMatchObject(attendu);
    expect(remarquesOf({ x: texte })).toEqual(['documentation /lignesImport/*/x']);
  });

  it.each([
    ['01/02/2026'],
    ['N/A'],
    ['06 12 34 56 78 / 07 12 34 56 78'],
    ['C:/dossier/facture.pdf'],
    ['https://exemple.fr/a ou ailleurs'],
    ['Le montant de la facture, hors taxes ou toutes taxes comprises selon le régime choisi'],
    ['A / A'],
  ])('n’est pas reconnue dans « %s »', (texte) => {
    expect(champ('x', texte)).toEqual({ type: 'texte', nul: 'non-dite' });
    expect(remarquesOf({ x: texte })).toEqual([]);
  });

  it('s’accorde avec un exemple rempli', () => {
    expect(champ('x', 'TTC ou HT', 'HT')).toMatchObject({ valeurs: ['TTC', 'HT'] });
    expect(champ('x', 'true/false', true)).toMatchObject({ type: 'booleen' });
  });

  it('n’est pas suivie contre un exemple rempli', () => {
    expect(champ('x', 'TTC ou HT', 'TTC 20 %')).not.toHaveProperty('valeurs');
    expect(champ('x', 'true/false', 'peut-être')).toMatchObject({ type: 'texte' });
  });
});

describe('plusieurs exemples', () => {
  it('rendent facultative une balise que certains n’ont pas', () => {
    const { racine, remarques } = derive(fichier({ a: 'x', b: 'y' }), fichier({ a: 'x' }));
    const ligne = noeudAt(racine, '/lignesImport/*');
    expect(ligne?.balises?.slice(0, 3)).toMatchObject([
      { nom: 'numLigne', requise: true },
      { nom: 'a', requise: true },
      { nom: 'b', requise: false },
    ]);
    expect(remarques).toMatchObject([{ nature: 'facultative', chemin: '/lignesImport/*/b' }]);
  });

  it('laissent à préciser ce qu’aucun ne remplit', () => {
    expect(remarquesOf({ a: null, b: '', c: [], d: {} }, { a: null, b: '', c: [], d: {} })).toEqual(
      ['a', 'b', 'c', 'd'].map((nom) => `a-preciser /lignesImport/*/${nom}`),
    );
  });

  it('disent ensemble ce que contient une liste', () => {
    expect(champ('x', [], [{ a: 1 }], [{ a: 2, b: true }])).toMatchObject({
      element: {
        balises: [
          { nom: 'a', requise: true },
          { nom: 'b', requise: false },
        ],
      },
    });
  });
});

describe('les balises que le portail remplit', () => {
  const PORTAIL = ['codeTraitement', 'libelleTraitement'];

  it('sont acceptées quand le modèle ne les a pas', () => {
    const ligne = noeudAt(derive(fichier({})).racine, '/lignesImport/*');
    expect(ligne?.balises?.filter(({ requise }) => !requise).map(({ nom }) => nom)).toEqual(
      PORTAIL,
    );
  });

  it('sont exigées quand le modèle les montre à null, comme dans l’avance publiée', () => {
    const { racine } = derive(exemple('mdv-lgc-va1.avance'));
    const balises = [racine, noeudAt(racine, '/lignesImport/*')].flatMap((un) => un?.balises ?? []);
    const requises = balises.filter(({ requise }) => requise).map(({ nom }) => nom);
    expect(requises).toEqual(expect.arrayContaining(['impId', ...PORTAIL]));
  });

  it('ne le sont pas quand l’exemple est un fichier de retour', () => {
    const retour = fichier({ codeTraitement: '0000', libelleTraitement: 'Accepté' });
    const ligne = noeudAt(derive(retour).racine, '/lignesImport/*');
    expect(ligne?.balises?.filter(({ requise }) => !requise).map(({ nom }) => nom)).toEqual(
      PORTAIL,
    );
  });
});

describe('un modèle vierge', () => {
  it('garde les formes communes à tous les formulaires', () => {
    const { racine, remarques } = derive({
      numeroAns: '',
      siret: null,
      lignesImport: [{ numLigne: null }],
    });
    expect(noeudAt(racine, '/numeroAns')?.controle).toBe('numero-ans-9-ou-10-caracteres');
    expect(noeudAt(racine, '/siret')).toMatchObject({ type: 'texte', nul: 'refusee' });
    expect(noeudAt(racine, '/lignesImport/*/numLigne')?.type).toBe('entier');
    expect(remarques).toEqual([]);
  });
});

describe('ce qui n’est pas un modèle', () => {
  it.each([
    ['un texte', 'abc', 'accolade'],
    ['null', null, 'accolade'],
    ['une liste', [1], 'accolade'],
    ['un bloc sans lignesImport', { LignesImport: [{}] }, '« lignesImport » n’est pas'],
    ['une liste vide de lignes', { lignesImport: [] }, 'au moins une demande'],
    ['des lignes qui n’en sont pas', { lignesImport: [{}, 'x'] }, 'une demande'],
    ['un nom fait de chiffres', fichier({ '12': 'x' }), 's’appeler « 12 »'],
    ['une étoile', fichier({ '*': 'x' }), 's’appeler « * »'],
    ['un nom vide', fichier({ '': 'x' }), 'pas de nom'],
    ['un nom démesuré', fichier({ ['x'.repeat(201)]: 'x' }), '200 caractères'],
  ])('%s est refusé en français', (_, valeur, mots) => {
    expect(motifOf(valeur)).toContain(mots);
  });

  it('est nommé quand il vient avec d’autres', () => {
    expect(motifOf(fichier({}), 'abc')).toContain('« modele.json »');
  });

  it('un document trop profond est refusé, si loin qu’il aille', () => {
    let valeur: unknown = 'fond';
    for (let i = 0; i < 20_000; i++) valeur = i % 2 === 0 ? { bloc: valeur } : [valeur];
    expect(motifOf(fichier({ valeur }))).toContain('16 niveaux');
  });

  it('un document trop large est refusé', () => {
    const large = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`x${i}`, i]));
    expect(motifOf(fichier(large))).toContain('noms de balises');
  });

  it('les noms de JavaScript sont des noms comme les autres', () => {
    const texte = `{"lignesImport":[{"__proto__":{"a":1},"constructor":"x","toString":true}]}`;
    const { racine } = derive(JSON.parse(texte));
    const ligne = noeudAt(racine, '/lignesImport/*');
    expect(ligne?.balises?.map(({ nom }) => nom).slice(0, 3)).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
    expect(noeudAt(racine, '/lignesImport/*/__proto__/a')?.type).toBe('nombre');
    expect(Object.prototype).not.toHaveProperty('a');
  });
});

describe('noeudOfDocument', () => {
  it('lit un document sans le juger ni rien y ajouter', () => {
    expect(noeudOfDocument({ a: 'TTC ou HT' })).toEqual({
      ok: true,
      racine: {
        type: 'objet',
        nul: 'non-dite',
        balises: [{ nom: 'a', requise: true, noeud: { type: 'texte', nul: 'non-dite' } }],
      },
    });
  });

  it('refuse ce qui dépasse les limites', () => {
    expect(noeudOfDocument({ '1': 'x' })).toMatchObject({ ok: false });
  });
});

it('un formulaire intégré a la structure de son exemple publié', () => {
  const racine = racineOfFormulaire('mdv-lgc-va1.avance');
  const publie = parseDocument(texteExemple('mdv-lgc-va1.avance.ttc.json'));
  const { racine: derivee } = derive(publie);
  expect(noeudAt(racine, '/lignesImport/*/commande')).toEqual({
    type: 'objet',
    nul: 'refusee',
    balises: [
      {
        nom: 'dateCommande',
        requise: true,
        noeud: { type: 'texte', nul: 'refusee', controle: 'date-jj-mm-aaaa' },
      },
      {
        nom: 'regimeTVA',
        requise: true,
        noeud: { type: 'texte', nul: 'refusee', valeurs: ['TTC', 'HT'] },
      },
      { nom: 'montantSegurHT', requise: true, noeud: { type: 'nombre', nul: 'refusee' } },
    ],
  });
  // The example has no doctor (four tags), and no other tag is missing from it.
  expect(countBalises(racine) - countBalises(derivee)).toBe(4);
});
