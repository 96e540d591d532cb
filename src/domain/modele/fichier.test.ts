import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS } from '../formulaires.ts';
import { readModele, writeModele } from './fichier.ts';
import { readModeleConserve } from './gardes.ts';
import { racineOfFormulaire } from './integre.ts';
import type { Modele, NoeudModele } from './modele.ts';

const MODELE: Modele = {
  formulaire: 'autre.avance',
  titre: 'IMG RIS avance, modèle du 03/2026',
  origines: ['vierge.json', 'rempli.json'],
  importeLe: '2026-11-20T10:00',
  racine: racineOfFormulaire('mdv-lgc-va1.avance'),
};

/** The model with another value under a name, as foreign JSON. */
function changed(nom: string, valeur: unknown): unknown {
  return { ...MODELE, [nom]: valeur };
}

/** The model with this node as the tag `x` of its lines. */
function withNoeud(noeud: unknown): unknown {
  return changed('racine', racineOf([{ nom: 'x', requise: true, noeud }]));
}

function racineOf(balises: unknown): unknown {
  const element = { type: 'objet', nul: 'refusee', balises };
  const noeud = { type: 'tableau', nul: 'refusee', element };
  const lignes = { nom: 'lignesImport', requise: true, noeud };
  return { type: 'objet', nul: 'refusee', balises: [lignes] };
}

function motifOf(texte: string): string {
  const lecture = readModele(texte);
  return lecture.ok ? 'aucun' : lecture.motif;
}

describe('un modèle écrit dans un fichier', () => {
  it.each(FORMULAIRE_IDS)('se relit tel quel : %s', (formulaire) => {
    const modele = { ...MODELE, formulaire, racine: racineOfFormulaire(formulaire) };
    expect(readModele(writeModele(modele))).toEqual({ ok: true, modele });
  });

  it('se relit quand un éditeur de texte y a mis une marque d’ordre', () => {
    expect(readModele(`\ufeff${writeModele(MODELE)}`)).toEqual({ ok: true, modele: MODELE });
  });

  it.each([
    ['', 'n’est pas un modèle'],
    ['pas du JSON', 'n’est pas un modèle'],
    ['{"numeroAns":"CVA2RIS001","lignesImport":[{}]}', 'n’est pas un modèle'],
    [writeModele(MODELE).replace('"version": 1', '"version": 2'), 'autre version'],
    [writeModele(MODELE).replace('"texte"', '"prose"'), 'abîmé'],
    ['['.repeat(100_000), 'n’est pas un modèle'],
    [' '.repeat(6 * 2 ** 20), 'trop gros'],
  ])('est refusé en français s’il n’en est pas un (%#)', (texte, mots) => {
    expect(motifOf(texte)).toContain(mots);
  });

  it('n’est jamais une exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (texte) => {
        expect(readModele(texte).ok).toBe(false);
      }),
    );
  });
});

describe('readModeleConserve', () => {
  it.each<[string, unknown]>([
    ['un formulaire inconnu', changed('formulaire', 'xxx.avance')],
    ['un titre vide', changed('titre', ' ')],
    ['un titre démesuré', changed('titre', 'x'.repeat(201))],
    ['des origines qui n’en sont pas', changed('origines', [1])],
    ['une date impossible', changed('importeLe', '2026-13-01T10:00')],
    ['une racine absente', changed('racine', null)],
    ['une racine sans lignes', changed('racine', { type: 'objet', nul: 'refusee', balises: [] })],
    ['un type inconnu', withNoeud({ type: 'date', nul: 'admise' })],
    ['une place de null inconnue', withNoeud({ type: 'texte', nul: true })],
    ['des valeurs vides', withNoeud({ type: 'texte', nul: 'admise', valeurs: [] })],
    ['des valeurs d’un nombre', withNoeud({ type: 'nombre', nul: 'admise', valeurs: ['1'] })],
    ['un contrôle inconnu', withNoeud({ type: 'texte', nul: 'admise', controle: 'toString' })],
    [
      'le contrôle d’un autre type',
      withNoeud({ type: 'nombre', nul: 'admise', controle: 'siret-14-chiffres' }),
    ],
    ['les balises d’un texte', withNoeud({ type: 'texte', nul: 'admise', balises: [] })],
    ['l’élément d’un bloc', withNoeud({ type: 'objet', nul: 'admise', element: {} })],
    [
      'deux balises du même nom',
      changed('racine', racineOf([balise('x'), balise('y'), balise('x')])),
    ],
    ['un nom impossible', changed('racine', racineOf([balise('12')]))],
    [
      'trop de balises',
      changed('racine', racineOf(Array.from({ length: 2001 }, (_, i) => balise(`x${i}`)))),
    ],
  ])('refuse %s', (_, valeur) => {
    expect(readModeleConserve(valeur)).toBeNull();
  });

  it('accepte ce que ces refus entourent', () => {
    const noeud = { type: 'texte', nul: 'admise', controle: 'siret-14-chiffres' };
    expect(readModeleConserve(withNoeud(noeud))).toMatchObject({ titre: MODELE.titre });
  });

  it('refuse un modèle profond de mille niveaux', () => {
    let noeud: unknown = { type: 'texte', nul: 'admise' };
    for (let i = 0; i < 1000; i++) noeud = { type: 'tableau', nul: 'admise', element: noeud };
    expect(readModeleConserve(withNoeud(noeud))).toBeNull();
  });

  it('ne garde rien d’autre que le modèle', () => {
    const lu = readModeleConserve({ ...MODELE, piege: '<script>' });
    expect(lu).toEqual(MODELE);
  });

  it('fait d’une balise « __proto__ » une balise comme une autre', () => {
    const lu = readModeleConserve(changed('racine', racineOf([balise('__proto__')])));
    const lignes: NoeudModele | undefined = lu?.racine.balises?.[0]?.noeud;
    expect(lignes?.element?.balises?.[0]?.nom).toBe('__proto__');
  });
});

function balise(nom: string): unknown {
  return { nom, requise: true, noeud: { type: 'texte', nul: 'admise' } };
}
