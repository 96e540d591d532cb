import { STRUCTURES } from '#domain/generated/structures.ts';
import { cheminOfBalise, cheminOfElement, LISTE_DES_LIGNES } from '#domain/modele/chemins.ts';
import { IMP_ID } from '#domain/modele/communs.ts';
import { CONTROLES } from '#domain/modele/controles.ts';
import type { NoeudModele, TypeNoeud } from '#domain/modele/modele.ts';
import { escapeSegment } from '#domain/pointeurs.ts';
import { isBloc } from '#domain/projection/guards.ts';
import type { SchemaError } from '../generated/validators.js';

/** Checks one value of a document; what it refuses goes to the verification. */
export type Check = (valeur: unknown, verification: Passage) => void;

/** One value being checked: its errors, and where the walk stands. */
export class Passage {
  readonly errors: SchemaError[] = [];
  readonly #segments: (string | number)[] = [];

  run(check: Check, valeur: unknown): this {
    check(valeur, this);
    return this;
  }

  /** Checks what stands under a name or a rank. */
  descend(segment: string | number, check: Check, valeur: unknown): void {
    this.#segments.push(segment);
    check(valeur, this);
    this.#segments.pop();
  }

  fail(keyword: string, params: SchemaError['params'] = {}): void {
    const instancePath = this.#segments
      .map((segment) => `/${escapeSegment(String(segment))}`)
      .join('');
    this.errors.push({ instancePath, keyword, params });
  }
}

/** The checks of a node and of all below it, made once. The lines of a file are not checked with its root. */
export function compileNoeud(noeud: NoeudModele, chemin: string): Check {
  const isOfType = chemin === IMP_ID ? isImpId : TYPES[noeud.type];
  const inside = compileInside(noeud, chemin);
  const checkText = compileText(noeud);
  return (valeur, verification) => {
    if (valeur === null && noeud.nul !== 'refusee') {
      if (noeud.nul === 'non-dite') verification.fail('type', { doute: true });
      return;
    }
    if (!isOfType(valeur)) verification.fail('type');
    else inside?.(valeur, verification);
    // As in JSON Schema, a list of choices refuses a value of another type too.
    checkText?.(valeur, verification);
  };
}

const TYPES: Readonly<Record<TypeNoeud, (valeur: unknown) => boolean>> = {
  objet: isBloc,
  tableau: Array.isArray,
  texte: (valeur) => typeof valeur === 'string',
  nombre: Number.isFinite,
  entier: Number.isInteger,
  booleen: (valeur) => typeof valeur === 'boolean',
  libre: (valeur) => valeur !== null,
};

function isImpId(valeur: unknown): boolean {
  return typeof valeur === 'string' || Number.isInteger(valeur);
}

function compileInside(noeud: NoeudModele, chemin: string): Check | null {
  if (noeud.type === 'objet') return compileBloc(noeud, chemin);
  return noeud.type === 'tableau' ? compileListe(noeud, chemin) : null;
}

function compileBloc({ balises }: NoeudModele, chemin: string): Check | null {
  if (!balises) return null;
  const requises = balises.filter(({ requise }) => requise).map(({ nom }) => nom);
  const checks: ReadonlyMap<string, Check> = new Map(
    balises.map(({ nom, noeud }) => [nom, compileNoeud(noeud, cheminOfBalise(chemin, nom))]),
  );
  return (bloc, verification) => {
    if (!isBloc(bloc)) return;
    for (const missingProperty of requises) {
      if (!Object.hasOwn(bloc, missingProperty)) verification.fail('required', { missingProperty });
    }
    for (const nom of Object.keys(bloc)) {
      const check = checks.get(nom);
      if (check) verification.descend(nom, check, bloc[nom]);
      else verification.fail('additionalProperties', { additionalProperty: nom });
    }
  };
}

function compileListe({ element }: NoeudModele, chemin: string): Check | null {
  if (chemin === LISTE_DES_LIGNES) return checkNombreDeLignes;
  if (!element) return null;
  const check = compileNoeud(element, cheminOfElement(chemin));
  return (liste, verification) => {
    if (!Array.isArray(liste)) return;
    for (let rang = 0; rang < liste.length; rang++) verification.descend(rang, check, liste[rang]);
  };
}

/** The published forms all say how many demandes a file may hold. */
const { min: MIN_LIGNES = 0, max: MAX_LIGNES = Infinity } =
  STRUCTURES['img-ris-va2.solde'][LISTE_DES_LIGNES] ?? {};

const checkNombreDeLignes: Check = (liste, verification) => {
  if (!Array.isArray(liste)) return;
  if (liste.length > MAX_LIGNES) verification.fail('maxItems', { limit: MAX_LIGNES });
  if (liste.length < MIN_LIGNES) verification.fail('minItems', { limit: MIN_LIGNES });
};

function compileText({ valeurs, controle }: NoeudModele): Check | null {
  const { motif, min } = CONTROLES.get(controle ?? '') ?? {};
  if (!valeurs && motif === undefined && min === undefined) return null;
  const choix: ReadonlySet<unknown> | null = valeurs ? new Set(valeurs) : null;
  const pattern = motif === undefined ? null : new RegExp(motif, 'u');
  return (valeur, verification) => {
    if (choix && !choix.has(valeur)) verification.fail('enum');
    if (typeof valeur === 'string' && pattern?.test(valeur) === false) verification.fail('pattern');
    if (typeof valeur === 'number' && min !== undefined && valeur < min) {
      verification.fail('minimum', { limit: min });
    }
  };
}
