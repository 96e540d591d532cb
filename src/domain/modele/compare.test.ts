import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exemple, parseDocument, texteExemple } from '#test-support/exemples.ts';
import { mutationsOf } from '#test-support/mutations.ts';
import { compareNoeuds, totalOf, type DifferenceNoeud } from './compare.ts';
import { deriveModele, noeudOfDocument } from './derive.ts';
import { setControle, setNul, setValeurs } from './edit.ts';
import { racineOfFormulaire } from './integre.ts';
import type { NoeudModele } from './modele.ts';

function noeudOf(valeur: unknown): NoeudModele {
  const lecture = noeudOfDocument(valeur);
  if (!lecture.ok) throw new Error(lecture.motif);
  return lecture.racine;
}

/** The rows that differ, one per line: « écarts nom (écritures) → ailleurs ». */
function differencesOf(a: NoeudModele, b: NoeudModele): readonly string[] {
  return rowsOf(compareNoeuds(a, b))
    .filter(({ ecarts }) => ecarts.length > 0)
    .map((row) => {
      const nom = (row.a ?? row.b)?.chemin ?? '';
      const ecritures = row.ecritures.length > 0 ? ` (${row.ecritures.join(', ')})` : '';
      return `${row.ecarts.join(' ')} ${nom}${ecritures}${row.ailleurs ? ` → ${row.ailleurs}` : ''}`;
    });
}

function rowsOf(row: DifferenceNoeud): readonly DifferenceNoeud[] {
  return [row, ...row.enfants.flatMap(rowsOf)];
}

describe('compareNoeuds', () => {
  it('ne trouve rien entre un formulaire et lui-même', () => {
    const racine = racineOfFormulaire('img-ris-va2.solde');
    expect(totalOf(compareNoeuds(racine, racine).comptes)).toBe(0);
  });

  it('ne trouve rien entre deux fichiers de même structure', () => {
    const ttc = noeudOf(parseDocument(texteExemple('mdv-lgc-va1.avance.ttc.json')));
    const ht = noeudOf(parseDocument(texteExemple('mdv-lgc-va1.avance.ht.json')));
    expect(differencesOf(ttc, ht)).toEqual([]);
  });

  it('ne tient pas les marques du portail pour des différences', () => {
    const depose = { lignesImport: [{ numLigne: 1 }] };
    const retour = { impId: 8998, lignesImport: [{ numLigne: 1, codeTraitement: '0000' }] };
    expect(differencesOf(noeudOf(depose), noeudOf(retour))).toEqual([]);
    expect(differencesOf(noeudOf({ impId: null }), noeudOf({ impId: 8998 }))).toEqual([]);
  });

  it('montre ce qui manque et ce qui est en plus, à sa place', () => {
    const a = noeudOf({ un: 1, deux: { dedans: 2 }, trois: 3 });
    const b = noeudOf({ un: 1, nouveau: 'x', trois: 3 });
    expect(differencesOf(a, b)).toEqual([
      'ajoutee /nouveau',
      'manquante /deux',
      'manquante /deux/dedans',
    ]);
    expect(compareNoeuds(a, b).comptes).toMatchObject({ manquante: 2, ajoutee: 1 });
  });

  it.each([
    ['FINESSGeos', 'FINESSGeo', 'pluriel'],
    ['siret', 'SIRET', 'casse'],
    ['bénéficiaire', 'beneficiaire', 'accents'],
    ['piecesJustificatives', 'Piècesjustificative', 'casse, accents, pluriel'],
  ])('dit que « %s » et « %s » diffèrent par : %s', (a, b, ecritures) => {
    expect(differencesOf(noeudOf({ [a]: 'x' }), noeudOf({ [b]: 'x' }))).toEqual([
      `autre-ecriture /${a} (${ecritures})`,
    ]);
  });

  it('préfère le nom exact au nom voisin', () => {
    expect(differencesOf(noeudOf({ nom: 'x', noms: [] }), noeudOf({ noms: [], nom: 'x' }))).toEqual(
      [],
    );
  });

  it('retrouve une balise déplacée, et compare ce qu’elle contient', () => {
    const a = noeudOf({ VA: { date: 'x', prix: { ht: 1, ttc: 2 } }, facture: {} });
    const b = noeudOf({ VA: { date: 'x' }, facture: { prix: { ht: '1' } } });
    expect(differencesOf(a, b)).toEqual([
      'deplacee /VA/prix → /facture/prix',
      'autre-type /VA/prix/ht',
      'manquante /VA/prix/ttc',
      'deplacee /facture/prix → /VA/prix',
    ]);
    expect(compareNoeuds(a, b).comptes).toMatchObject({ deplacee: 1, ajoutee: 0, manquante: 1 });
  });

  it('retrouve une balise descendue dans un bloc nouveau', () => {
    const a = noeudOf({ montant: 1 });
    expect(differencesOf(a, noeudOf({ prix: { montant: 1 } }))).toEqual([
      'ajoutee /prix',
      'deplacee /prix/montant → /montant',
      'deplacee /montant → /prix/montant',
    ]);
  });

  it.each([
    [{ x: 'a' }, { x: 1 }, ['autre-type /x']],
    [{ x: ['a'] }, { x: [1] }, ['autre-type /x']],
    [{ x: { a: 1 } }, { x: [{ a: 1 }] }, ['autre-type /x']],
    [{ x: [] }, { x: ['a'] }, []],
    [{ x: null }, { x: 'a' }, []],
  ])('compare les types de %j et %j', (a, b, attendu) => {
    expect(differencesOf(noeudOf(a), noeudOf(b))).toEqual(attendu);
  });

  it('compare les places de null et les valeurs que les deux disent', () => {
    const racine = racineOfFormulaire('mdv-lgc-va1.avance');
    const regime = '/lignesImport/*/commande/regimeTVA';
    const date = '/lignesImport/*/commande/dateCommande';
    const autre = setValeurs(setNul(racine, date, 'admise'), regime, ['TTC', 'HT', '8,5 %']);
    expect(differencesOf(racine, autre)).toEqual([
      `autre-null ${date}`,
      `autres-valeurs ${regime}`,
    ]);
    expect(differencesOf(racine, setValeurs(racine, regime, ['HT', 'TTC']))).toEqual([]);
    expect(differencesOf(racine, setControle(racine, date, 'siren-9-chiffres'))).toEqual([
      `autres-valeurs ${date}`,
    ]);
    expect(differencesOf(racine, setControle(racine, date, null))).toEqual([]);
  });

  it('ne trouve entre un formulaire publié et le modèle dérivé de son exemple que ce que celui-ci ne montre pas', () => {
    const derivation = deriveModele([{ nom: 'x', valeur: exemple('mdv-lgc-va1.avance') }]);
    if (!derivation.ok) throw new Error(derivation.motif);
    expect(differencesOf(racineOfFormulaire('mdv-lgc-va1.avance'), derivation.racine)).toEqual(
      ['nomMedecin', 'emailMedecin', 'telephoneMedecin', 'RPPS'].map(
        (nom) => `manquante /lignesImport/*/beneficiaires/liberal/*/${nom}`,
      ),
    );
  });

  it('voit les mêmes différences dans les deux sens', () => {
    const a = noeudOf(exemple('img-ris-va2.solde'));
    fc.assert(
      fc.property(mutationsOf(exemple('img-ris-va2.solde')), (document) => {
        const lecture = noeudOfDocument(document);
        if (!lecture.ok) return;
        const aller = compareNoeuds(a, lecture.racine).comptes;
        const retour = compareNoeuds(lecture.racine, a).comptes;
        expect(totalOf(aller) === 0).toBe(totalOf(retour) === 0);
        expect(aller['autre-ecriture']).toBe(retour['autre-ecriture']);
      }),
    );
  });
});
