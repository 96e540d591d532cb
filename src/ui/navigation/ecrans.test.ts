import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeroDAvenant } from '#domain/portail/avenants.ts';
import {
  derriereOf,
  href,
  NOMS_ECRANS,
  parseEcran,
  placeOf,
  titleOf,
  type Ecran,
} from './ecrans.ts';
import { listLiens } from './menus.ts';
import { ROUTES, SALLES, AUCUN_ECRAN, type Ligne } from './routes.ts';

const LIGNES: readonly (readonly [string, Ligne])[] = Object.entries(ROUTES);
const FICHIERS = Object.keys(import.meta.glob('../**/*.page.svelte'));

describe('la table des écrans', () => {
  it('a chaque page du site, et rien d’autre', () => {
    const pages = [
      AUCUN_ECRAN.page,
      ...Object.values(SALLES).map(({ page }) => page),
      ...LIGNES.flatMap(([, { page }]) => page ?? []),
    ];
    expect([...new Set(pages)].map((page) => `../${page}.page.svelte`).sort()).toEqual(
      FICHIERS.sort(),
    );
  });

  it('donne une page à tout écran que sa salle ne dessine pas', () => {
    const sans = LIGNES.filter(([, { page }]) => page === undefined).map(([nom]) => nom);
    expect(sans.filter((nom) => !/^(scenario|exercice|modeles)(\/|$)/.test(nom))).toEqual([]);
  });

  it('donne à un test de quoi voir chaque écran', () => {
    for (const [nom, { motif, exemple }] of LIGNES) {
      expect(parseEcran(`#/${exemple ?? motif}`)).toMatchObject({ nom });
    }
  });
});

describe('parseEcran', () => {
  it.each(['', '#', '#/'])('prend « %s » pour l’accueil', (fragment) => {
    expect(parseEcran(fragment)).toEqual({ nom: 'simuler' });
  });

  it.each([
    ['#/controles/siret-cle-luhn', { nom: 'controles', id: 'siret-cle-luhn' }],
    ['#/formulaires', { nom: 'formulaires', id: null }],
    ['#/aide/', { nom: 'aide' }],
    ['#/controles/%E0%A4%A', { nom: 'controles', id: '%E0%A4%A' }],
    ['#/espace', { nom: 'espace/accueil' }],
    ['#/espace/imports/9001/pieces', { nom: 'espace/pieces', import: 9001 }],
    ['#/poste/modeles/2', { nom: 'poste/modele', id: 2 }],
    ['#/scenario/x?horloge=1', { nom: 'scenario/lecture', lecture: 'x?horloge=1' }],
  ])('lit « %s »', (fragment, ecran) => {
    expect(parseEcran(fragment)).toEqual(ecran);
  });

  it('lit le numéro d’un avenant comme le domaine l’écrit', () => {
    const demande = { numeroASP: 'FINMDV013608', avenant: 1 };
    const numero = numeroDAvenant(demande.numeroASP, demande.avenant);
    expect(parseEcran(`#/espace/demandes/${numero}`)).toEqual({
      nom: 'espace/demande',
      ...demande,
    });
  });

  it.each([
    ['#/inconnu', null],
    ['#/aide/plus-loin', null],
    ['#/controles/a/b', null],
    ['#/constructor', null],
    ['#/espace/accueil', 'espace'],
    ['#/espace/imports/x/pieces', 'espace'],
    ['#/espace/imports/1/pieces/2', 'espace'],
    ['#/espace/demandes/FINIMG013608', 'espace'],
    ['#/espace/demandes/FINIMG013608M1/autre', 'espace'],
    ['#/espace/demandes/FINIMG013608M1/modifier/plus', 'espace'],
    ['#/poste/ailleurs', 'poste'],
    ['#/poste/pilotes', 'poste'],
    ['#/poste/pilotes/x', 'poste'],
    ['#/poste/constructor/1', 'poste'],
    ['#/scenario/a/b', 'scenario'],
    ['#/modeles/autre.avance/plus', 'modeles'],
  ])('ne connaît pas « %s »', (fragment, salle) => {
    expect(parseEcran(fragment)).toEqual({
      nom: 'introuvable',
      salle,
      adresse: fragment.slice(2),
    });
  });
});

/** What a text below these addresses would be taken for. */
const MOTS_PRIS = new Set(['nouveau', 'enregistrer']);

describe('href', () => {
  const texte = fc.string({ minLength: 1 }).filter((lu) => !MOTS_PRIS.has(lu));
  const nombre = fc.nat(999);
  const ecran = fc.constantFrom(...NOMS_ECRANS).chain((nom) => {
    const prises = [...ROUTES[nom].motif.matchAll(/\{(\w+)([:?]?)/g)].map(([, cle = '', genre]) => [
      cle,
      genre === ':' ? nombre : genre === '?' ? fc.option(texte) : texte,
    ]);
    return fc.record({ nom: fc.constant(nom), ...Object.fromEntries(prises) });
  });

  it('écrit une adresse que parseEcran relit, quoi qu’elle porte', () => {
    fc.assert(
      fc.property(ecran, (vu) => {
        expect(parseEcran(href(vu as Ecran))).toEqual(vu);
      }),
    );
  });

  it('refuse un nom inconnu, et ce qui manque à une adresse', () => {
    // @ts-expect-error no screen has this name
    expect(() => href('nulle-part')).toThrow();
    // @ts-expect-error the address of a demande takes its number
    expect(href({ nom: 'espace/demande' })).toBe('#/espace/demandes/M');
  });
});

it('un contrôle visé est une place de sa page, une demande est une autre page', () => {
  expect(placeOf('#/controles/a')).toBe(placeOf('#/controles'));
  expect(placeOf('#/espace/demandes/AM0')).not.toBe(placeOf('#/espace/demandes/AM1'));
});

it.each([
  ['#/espace/nulle-part', { espace: 'page' }],
  ['#/formulaires', { formulaires: 'page' }],
  ['#/comparaison/a/b', { formulaires: 'true' }],
  ['#/modeles/a/b', { formulaires: 'true' }],
  ['#/notes', {}],
  ['#/nulle-part', {}],
])('« %s » est derrière sa porte', (fragment, derriere) => {
  expect(derriereOf(parseEcran(fragment))).toEqual(derriere);
});

describe('les menus', () => {
  it('ceux du Poste, des formulaires et de la préparation nomment leurs écrans', () => {
    expect(listLiens('poste').map(({ texte }) => texte)).toEqual([
      'File d’attente',
      'Boîte aux lettres',
    ]);
    expect(listLiens('formulaires').map(({ nom }) => titleOf(nom))).toEqual([
      'Formulaires',
      'Fabriquer un exemple',
      'Calendrier et règles',
      'Dans votre éditeur de code',
      'Modèles de référence',
      'Comparaison',
      'Base des ES éligibles',
      'Registres publics',
    ]);
    expect(listLiens('preparer').map(({ texte }) => texte)).toEqual([
      'Par où commencer',
      'D’un tableau au JSON',
      'Le solde depuis l’avance',
      'Du dossier aux zips',
      'D’un JSON au tableau',
    ]);
  });
});
