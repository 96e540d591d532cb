import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../corrections/edits.ts';
import type { TextEdit } from '../report.ts';
import {
  addDemande,
  duplicateDemande,
  listDemandes,
  moveDemande,
  removeDemande,
  type DemandesLues,
} from './demandes.ts';
import { addBalise, addElement, removeEnfant, replaceValeur } from './gestes.ts';
import {
  enfantsOf,
  isListe,
  isObjet,
  readSound,
  valeurOf,
  type TexteLu,
} from '../texte-json/lecture.ts';

/** Any layout that programs and people give to a file. */
const MISES_EN_PAGE: readonly ((valeur: unknown) => string)[] = [
  (valeur) => JSON.stringify(valeur),
  (valeur) => JSON.stringify(valeur, null, 2),
  (valeur) => JSON.stringify(valeur, null, 4).replaceAll('\n', '\r\n'),
  (valeur) => `\t${JSON.stringify(valeur, null, '\t').replaceAll('\n', '\r')}\n`,
  (valeur) => JSON.stringify(valeur, null, 1).replaceAll(/\n *(?=\{)/g, ' '),
  (valeur) => JSON.stringify(valeur, null, 2).replaceAll('": ', '" : ').replaceAll(',\n', '\n ,'),
  (valeur) => JSON.stringify(valeur, null, 0).replaceAll(',"', ' , "').replaceAll('{', '{ '),
];

const SCALAIRE = fc.oneof(
  fc.constantFrom(null, true, false, '', 'null', '01/02/2026', 'é"\\\n,}]', '[', '{'),
  fc.integer(),
  fc.string({ maxLength: 6 }),
);
const NOM = fc.constantFrom('numeroASP', 'VA', 'AM', 'a/b~c', '', 'é', '"', '__proto__');
const VALEUR = fc.letrec<{ valeur: unknown }>((tie) => ({
  valeur: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    SCALAIRE,
    fc.array(tie('valeur'), { maxLength: 3 }),
    fc
      .array(fc.tuple(NOM, tie('valeur')), { maxLength: 3 })
      .map((paires) => Object.fromEntries(paires)),
  ),
})).valeur;
const DEMANDE = fc.record({ numLigne: fc.constantFrom(1, 2, 7, null, '1'), reste: VALEUR });

/** Files whose demandes are numbered 1, 2, 3… or as somebody wanted. */
const TEXTE = fc
  .tuple(
    fc.array(DEMANDE, { maxLength: 5 }),
    fc.boolean(),
    fc.constantFrom(...MISES_EN_PAGE),
    VALEUR,
  )
  .map(([demandes, suivies, ecrire, apres]) => {
    const lignesImport = demandes.map((demande, rang) =>
      suivies ? { ...demande, numLigne: rang + 1 } : demande,
    );
    return ecrire({ siret: '1', lignesImport, apres });
  });

const GESTE = fc.record({
  geste: fc.constantFrom(
    'ajoute',
    'duplique',
    'supprime',
    'deplace',
    'valeur',
    'balise',
    'element',
    'retire',
  ),
  a: fc.nat(),
  b: fc.nat(),
  valeur: VALEUR,
});

type Geste = typeof GESTE extends fc.Arbitrary<infer T> ? T : never;
type Demande = Record<string, unknown>;

function lire(texte: string): TexteLu {
  const lu = readSound(texte);
  if (!lu) throw new Error(`broken: ${texte}`);
  return lu;
}

function demandesOf(lu: TexteLu): DemandesLues {
  const lues = listDemandes(lu);
  if (!lues) throw new Error('no list');
  return lues;
}

/** The value in which one path is changed. */
function apply(texte: string, edits: readonly TextEdit[]): string {
  for (const { debut, fin, avant } of edits) expect(texte.slice(debut, fin)).toBe(avant);
  for (const [rang, { debut }] of edits.entries())
    expect(debut).toBeGreaterThanOrEqual(edits[rang - 1]?.fin ?? 0);
  return applyEdits(texte, edits);
}

/** What a gesture of the list does to the demandes, told on values. */
function attendre(demandes: readonly Demande[], geste: Geste): readonly Demande[] {
  const lignes = [...demandes];
  const [a, b] = [geste.a % lignes.length, geste.b % lignes.length];
  const numeros = lignes.map(({ numLigne }) => numLigne);
  const entiers = numeros.filter((numero) => typeof numero === 'number');
  const premier = lignes.length === 0 ? 1 : numeros[0];
  const suivies = numeros.every(
    (numero, rang) => typeof premier === 'number' && numero === premier + rang,
  );
  const prochain = Math.max(numeros.length, ...entiers) + 1;
  if (geste.geste === 'ajoute') lignes.push({ numLigne: prochain, reste: geste.valeur });
  else if (geste.geste === 'duplique') {
    const copie = structuredClone(lignes[a] ?? {});
    if (typeof copie['numLigne'] === 'number') copie['numLigne'] = prochain;
    lignes.splice(a + 1, 0, copie);
  } else if (geste.geste === 'supprime') lignes.splice(a, 1);
  else lignes.splice(b, 0, ...lignes.splice(a, 1));
  const parPlace = geste.geste === 'deplace';
  return lignes.map((ligne, rang) => {
    if (suivies) return { ...ligne, numLigne: Number(premier) + rang };
    return parPlace && typeof ligne['numLigne'] === 'number'
      ? { ...ligne, numLigne: entiers.shift() }
      : ligne;
  });
}

describe('une suite de gestes sur la liste des demandes', () => {
  it('fait exactement le texte attendu, et laisse les autres demandes octet pour octet', () => {
    fc.assert(
      fc.property(TEXTE, fc.array(GESTE, { minLength: 1, maxLength: 5 }), (depart, gestes) => {
        let texte = depart;
        for (const geste of gestes) {
          const lu = lire(texte);
          const lues = demandesOf(lu);
          const nombre = lues.demandes.length;
          const avant: { lignesImport: Demande[] } = JSON.parse(texte);
          const sur = ['ajoute', 'duplique', 'supprime', 'deplace'].includes(geste.geste);
          if (!sur || (nombre === 0 && geste.geste !== 'ajoute')) continue;
          const edits = jouer(lu, lues, geste);
          texte = apply(texte, edits);
          const lignesImport = attendre(avant.lignesImport, geste);
          expect(JSON.parse(texte)).toEqual({ ...avant, lignesImport });
          // What surrounds a number, and what is not renumbered, keeps its bytes.
          const ecrites = lues.demandes.map(({ debut, fin }) =>
            sansNumero(lu.texte.slice(debut, fin)),
          );
          const apres = demandesOf(lire(texte)).demandes.map(({ debut, fin }) =>
            sansNumero(texte.slice(debut, fin)),
          );
          const gardees = geste.geste === 'ajoute' ? apres.slice(0, -1) : apres;
          for (const ecrite of gardees) expect(ecrites).toContain(ecrite);
        }
      }),
      { numRuns: 400 },
    );
  });
});

const sansNumero = (ecrite: string) => ecrite.replace(/("numLigne"\s*:\s*)\d+/, '$1');

function jouer(
  lu: TexteLu,
  lues: DemandesLues,
  { geste, a, b, valeur }: Geste,
): readonly TextEdit[] {
  const nombre = lues.demandes.length;
  if (geste === 'ajoute') return addDemande(lu, lues, { numLigne: null, reste: valeur });
  if (geste === 'duplique') return duplicateDemande(lu, lues, a % nombre);
  if (geste === 'supprime') return removeDemande(lu, lues, a % nombre);
  return moveDemande(lu, lues, a % nombre, b % nombre);
}

describe('un geste dans une demande', () => {
  it('change une valeur et rien d’autre du texte', () => {
    fc.assert(
      fc.property(TEXTE, GESTE, (depart, geste) => {
        const lu = lire(depart);
        const node = geste.a % lu.nodes.count;
        const enfants = enfantsOf(lu, node);
        const avant = valeurOf(lu, node);
        const noms = enfants.map(({ nom }) => nom ?? '');
        const [edits, voulue] = ((): readonly [readonly TextEdit[], unknown] => {
          if (geste.geste === 'element' && isListe(lu, node) && Array.isArray(avant))
            return [addElement(lu, node, geste.valeur), [...avant, geste.valeur]];
          if (geste.geste === 'balise' && isObjet(lu, node) && !noms.includes('neuve'))
            return [
              addBalise(lu, node, 'neuve', geste.valeur, ['siret', 'neuve', 'reste']),
              { ...Object(avant), neuve: geste.valeur },
            ];
          if (geste.geste === 'retire' && Array.isArray(avant) && avant.length > 0) {
            const rang = geste.b % avant.length;
            return [removeEnfant(lu, node, rang), avant.toSpliced(rang, 1)];
          }
          return [replaceValeur(lu, node, JSON.stringify(geste.valeur)), geste.valeur];
        })();
        const texte = apply(depart, edits);
        const apres = lire(texte);
        expect(valeurOf(apres, node)).toEqual(voulue);
        // Nothing before nor after the value moved.
        expect(texte.slice(0, apres.nodes.start(node))).toBe(depart.slice(0, lu.nodes.start(node)));
        expect(texte.slice(apres.nodes.end(node))).toBe(depart.slice(lu.nodes.end(node)));
      }),
      { numRuns: 600 },
    );
  });
});
