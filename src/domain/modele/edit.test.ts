import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheminOfBalise, cheminOfElement } from './chemins.ts';
import { CONTROLES } from './controles.ts';
import {
  addBalise,
  removeBalise,
  setControle,
  setNul,
  setRequise,
  setType,
  setValeurs,
} from './edit.ts';
import { readModeleConserve } from './gardes.ts';
import { racineOfFormulaire } from './integre.ts';
import type { NoeudModele, PlaceNull, TypeNoeud } from './modele.ts';
import { noeudAt } from './noeuds.ts';

const RACINE = racineOfFormulaire('mdv-lgc-va1.avance');
const LIGNE = '/lignesImport/*';
const REGIME = `${LIGNE}/commande/regimeTVA`;
const DATE = `${LIGNE}/commande/dateCommande`;
const RPPS = `${LIGNE}/beneficiaires/liberal/*/RPPS`;

function isSain(racine: NoeudModele): boolean {
  const modele = { formulaire: 'autre.avance', titre: 'x', origines: [], racine };
  return readModeleConserve({ ...modele, importeLe: '2026-11-20T10:00' }) !== null;
}

describe('setType', () => {
  it('oublie ce que seul l’ancien type permettait', () => {
    expect(noeudAt(setType(RACINE, REGIME, 'nombre'), REGIME)).toEqual({
      type: 'nombre',
      nul: 'refusee',
    });
  });

  it('garde tout quand le type est le même', () => {
    expect(setType(RACINE, DATE, 'texte')).toEqual(RACINE);
  });

  it('atteint les éléments d’une liste', () => {
    expect(noeudAt(setType(RACINE, RPPS, 'libre'), RPPS)?.type).toBe('libre');
  });
});

describe('setNul', () => {
  it('dit si null est admis', () => {
    expect(noeudAt(setNul(RACINE, DATE, 'admise'), DATE)).toMatchObject({
      nul: 'admise',
      controle: 'date-jj-mm-aaaa',
    });
  });
});

describe('setRequise', () => {
  it('rend une balise facultative, et elle seule', () => {
    const commande = noeudAt(setRequise(RACINE, DATE, false), `${LIGNE}/commande`);
    expect(commande?.balises?.map(({ requise }) => requise)).toEqual([false, true, true]);
  });
});

describe('setValeurs', () => {
  it('prend la place d’un contrôle de forme, sans vide ni répétition', () => {
    expect(noeudAt(setValeurs(RACINE, DATE, ['A', '', 'B', 'A']), DATE)).toEqual({
      type: 'texte',
      nul: 'refusee',
      valeurs: ['A', 'B'],
    });
  });

  it('retire la liste quand elle est vide', () => {
    expect(noeudAt(setValeurs(RACINE, REGIME, []), REGIME)).not.toHaveProperty('valeurs');
    expect(setValeurs(RACINE, DATE, [])).toEqual(RACINE);
  });

  it('ne concerne que les textes', () => {
    expect(setValeurs(RACINE, `${LIGNE}/numLigne`, ['1'])).toEqual(RACINE);
  });
});

describe('setControle', () => {
  it('prend la place d’une liste de valeurs', () => {
    expect(noeudAt(setControle(RACINE, REGIME, 'siren-9-chiffres'), REGIME)).toEqual({
      type: 'texte',
      nul: 'refusee',
      controle: 'siren-9-chiffres',
    });
  });

  it('se retire, et laisse alors une liste en paix', () => {
    expect(noeudAt(setControle(RACINE, DATE, null), DATE)).not.toHaveProperty('controle');
    expect(setControle(RACINE, REGIME, null)).toEqual(RACINE);
  });

  it('est refusé par un autre type, ou inconnu', () => {
    expect(setControle(RACINE, `${LIGNE}/numLigne`, 'siren-9-chiffres')).toEqual(RACINE);
    expect(setControle(RACINE, DATE, 'constructor')).toEqual(RACINE);
  });
});

describe('removeBalise', () => {
  it('retire une balise et ce qu’elle contient', () => {
    const racine = removeBalise(RACINE, `${LIGNE}/commande`);
    expect(noeudAt(racine, `${LIGNE}/commande`)).toBeNull();
    expect(noeudAt(racine, `${LIGNE}/beneficiaires`)).not.toBeNull();
  });
});

describe('addBalise', () => {
  it('ajoute un texte obligatoire à la fin du bloc', () => {
    const edition = addBalise(RACINE, `${LIGNE}/commande`, 'a/b~c');
    expect(edition.ok && noeudAt(edition.racine, `${LIGNE}/commande/a~1b~0c`)).toEqual({
      type: 'texte',
      nul: 'non-dite',
    });
  });

  it.each([
    [`${LIGNE}/commande`, 'regimeTVA', 'déjà'],
    [`${LIGNE}/commande`, '12', 's’appeler'],
    [REGIME, 'x', 'bloc'],
    ['/nulle/part', 'x', 'bloc'],
  ])('refuse dans « %s » le nom « %s »', (bloc, nom, mots) => {
    expect(addBalise(RACINE, bloc, nom)).toMatchObject({
      ok: false,
      motif: expect.stringContaining(mots),
    });
  });
});

it.each(['', '/lignesImport', '/lignesImport/*', '/nulle/part'])(
  'rien ne change en « %s »',
  (chemin) => {
    expect(setType(RACINE, chemin, 'texte')).toEqual(RACINE);
    expect(setNul(RACINE, chemin, 'admise')).toEqual(RACINE);
    expect(setRequise(RACINE, chemin, false)).toEqual(RACINE);
    expect(removeBalise(RACINE, chemin)).toEqual(RACINE);
  },
);

it('toute suite de retouches donne un modèle sain', () => {
  const types: TypeNoeud[] = ['objet', 'tableau', 'texte', 'nombre', 'entier', 'booleen', 'libre'];
  const nuls: PlaceNull[] = ['admise', 'refusee', 'non-dite'];
  const retouche = fc.record({
    geste: fc.nat(6),
    place: fc.nat(),
    type: fc.constantFrom(...types),
    nul: fc.constantFrom(...nuls),
    controle: fc.constantFrom(null, 'inconnu', ...CONTROLES.keys()),
    texte: fc.oneof(fc.string(), fc.constantFrom('__proto__', '*', '3', 'x'.repeat(300))),
    oui: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(retouche, { maxLength: 20 }), (retouches) => {
      let racine = RACINE;
      for (const { geste, place, type, nul, controle, texte, oui } of retouches) {
        const chemins = cheminsOf(racine, '');
        const chemin = chemins[place % chemins.length] ?? '';
        if (geste === 0) racine = setType(racine, chemin, type);
        if (geste === 1) racine = setNul(racine, chemin, nul);
        if (geste === 2) racine = setRequise(racine, chemin, oui);
        if (geste === 3) racine = setValeurs(racine, chemin, [texte, 'b', texte]);
        if (geste === 4) racine = setControle(racine, chemin, controle);
        if (geste === 5) racine = removeBalise(racine, chemin);
        if (geste !== 6) continue;
        const edition = addBalise(racine, chemin, texte);
        if (edition.ok) racine = edition.racine;
      }
      expect(isSain(racine)).toBe(true);
    }),
  );
});

function cheminsOf({ balises = [], element }: NoeudModele, chemin: string): readonly string[] {
  return [
    chemin,
    ...balises.flatMap(({ nom, noeud }) => cheminsOf(noeud, cheminOfBalise(chemin, nom))),
    ...(element ? cheminsOf(element, cheminOfElement(chemin)) : []),
  ];
}
