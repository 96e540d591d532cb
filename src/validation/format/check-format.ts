import type { ControleId } from '#controls/catalogue-json.ts';
import type { Noeud } from '#domain/generated/structures.ts';
import { cheminOfPointeur } from '#domain/modele/chemins.ts';
import { escapeSegment } from '#domain/pointeurs.ts';
import type { Severite } from '#domain/report.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { ENVELOPPE_COMMUNE, type SchemaError, type Validator } from '../generated/validators.js';
import { explainKey, explainMissing } from './balises.ts';
import { sayLength, describeExpected, describeFound, spaced } from './mots.ts';
import { shorten } from '#domain/texte.ts';
import { checkNuls } from './check-nuls.ts';
import { adviseChoice } from './conseils.ts';
import { adviseAbsence } from './conseils/absences.ts';
import type { Conseil, Trouve } from './conseils/conseil.ts';
import { adviseElement } from './conseils/elements.ts';
import { adviseText } from './conseils/textes.ts';
import { formeOf, type Forme } from './forme.ts';
import { blockAbove, parentOf, sayWhere, tagAt, valueAt } from './place.ts';
import {
  remedy,
  type Dit,
  type Ecriture,
  type Erreur,
  type RefusValeur,
  type Sujet,
  type SujetNu,
} from './refus.ts';
import { explainType } from './types.ts';

/**
 * The root of a file: its tags and the number of its demandes, not what the lines hold.
 * `forme` null = unknown form: only what every form has. Never throws, whatever `valeur` is.
 */
export function checkEnveloppe(
  valeur: unknown,
  forme: Forme | null,
  ecriture: Ecriture = INCONNUE,
): RawFinding[] {
  // The envelope of the soldes is the common one.
  const { enveloppe, structure, certitude } = forme ?? {
    ...formeOf('img-db-va2.solde'),
    enveloppe: ENVELOPPE_COMMUNE,
  };
  return checkSujet(enveloppe, {
    sujet: valeur,
    structure,
    severitePresumee: SEVERITE_PRESUMEE[certitude],
    base: '',
    racine: '',
    numLigne: null,
    ecriture,
  });
}

/**
 * One line of `lignesImport` against its form: presence, names, nesting, types, lists, lengths. `index` is its rank from
 * 0, `numLigne` the number by which people know it. Never throws, whatever `ligne` is. `ecriture` null: nobody reads what is
 * said, only what is refused counts.
 */
export function checkLigne(
  ligne: unknown,
  index: number,
  numLigne: number,
  { ligne: validator, structure, certitude }: Forme,
  ecriture: Ecriture | null = INCONNUE,
): RawFinding[] {
  return checkSujet(validator, {
    sujet: ligne,
    structure,
    severitePresumee: SEVERITE_PRESUMEE[certitude],
    base: `/lignesImport/${index}`,
    racine: '/lignesImport/*',
    numLigne,
    ecriture,
  });
}

const INCONNUE: Ecriture = () => null;

/** What is only presumed never blocks; a whole form that is presumed would drown its reader in warnings. */
const SEVERITE_PRESUMEE: Readonly<Record<Forme['certitude'], Severite>> = {
  publie: 'avertissement',
  presume: 'information',
  modele: 'avertissement',
};

/** What the validator refuses, then what it cannot see: a text that stands for null. */
function checkSujet(validator: Validator, nu: SujetNu): RawFinding[] {
  if (validator(nu.sujet)) return checkNuls(nu);
  const sujet: Sujet = { ...nu, misspelt: new Map(), conteneurs: new Map() };
  const refus = sansEcho(validator.errors ?? []).map((error) => translate(error, sujet));
  return [...refus, ...checkNuls(nu)];
}

/** A value of another type is not in the list of its field either: said once. */
function sansEcho(errors: readonly SchemaError[]): readonly SchemaError[] {
  const types = new Set(
    errors.flatMap(({ keyword, instancePath }) => (keyword === 'type' ? [instancePath] : [])),
  );
  return errors.filter(
    ({ keyword, instancePath }) => keyword !== 'enum' || !types.has(instancePath),
  );
}

function translate(error: SchemaError, sujet: Sujet): RawFinding {
  const { instancePath, keyword } = error;
  const noeud = sujet.structure[sujet.racine + cheminOfPointeur(instancePath)];
  const explain = BY_KEYWORD[keyword];
  if (!noeud || !explain) throw new Error(`No words for « ${keyword} » at « ${instancePath} »`);
  const chemin = sujet.base + instancePath;
  const lieu = () => ({
    balise: tagAt(instancePath) ?? '',
    ou: sayWhere(blockAbove(instancePath), sujet.numLigne),
  });
  const valeur = valueAt(sujet.sujet, instancePath);
  const refus = explain({ error, valeur, noeud, chemin, lieu }, sujet);
  const certain = 'noeud' in refus ? refus.noeud : noeud;
  const presume = noeud.presume ?? certain?.presume ?? error.params['doute'] === true;
  const { args, remede }: Dit = sujet.ecriture ? refus.dire() : { args: refus.manque ?? {} };
  // That a demande is a block is known of every form.
  const sure = instancePath === '' && keyword === 'type';
  return {
    controle: refus.controle,
    ...(presume && !sure && { severite: sujet.severitePresumee, placePresumee: true as const }),
    numLigne: sujet.numLigne,
    chemin: chemin + (refus.suffixe ?? ''),
    ...(refus.surCle && { surCle: true }),
    ...(refus.voix && { voix: refus.voix }),
    args,
    ...(remede && { remede }),
  };
}

type Explain = (erreur: Erreur, sujet: Sujet) => RefusValeur;

/** The only place that knows the keywords of JSON Schema. */
const BY_KEYWORD: Readonly<Record<string, Explain>> = {
  required: ({ error, valeur, noeud, chemin }, sujet) => {
    const balise = String(error.params['missingProperty']);
    const child =
      sujet.structure[
        `${sujet.racine}${cheminOfPointeur(error.instancePath)}/${escapeSegment(balise)}`
      ];
    return {
      controle: 'balise-presente',
      // The guides show this sentence for a line and for a block of a line, never for the root.
      ...(sujet.numLigne === null && { voix: 'simulateur' }),
      manque: { balise },
      noeud: child,
      dire: () => {
        const dans = tagAt(error.instancePath);
        const ou = sayWhere(dans, sujet.numLigne);
        const bloc = { valeur, noeud, chemin };
        const aide = sayWhere(dans, sujet.numLigne, 'demande');
        const { conseil, ...change } = explainMissing(balise, aide, bloc, child, sujet);
        return { args: { balise, ou, conseil }, ...change };
      },
    };
  },
  additionalProperties: ({ error, valeur, noeud, chemin }, sujet) => {
    const balise = String(error.params['additionalProperty']);
    return {
      controle: 'balise-prevue',
      suffixe: `/${escapeSegment(balise)}`,
      surCle: true,
      dire: () => {
        const ou = sayWhere(tagAt(error.instancePath), sujet.numLigne);
        const { conseil, ...change } = explainKey(balise, { valeur, noeud, chemin }, sujet);
        return { args: { balise: shorten(balise), ou, conseil }, ...change };
      },
    };
  },
  type: (erreur, sujet) =>
    explainType(erreur, {
      numLigne: sujet.numLigne,
      trouve: () => lookAt(erreur, sujet),
      element: () => lookAtList(erreur, sujet),
    }),
  enum: ({ valeur, noeud, chemin, lieu }) => ({
    controle: 'valeur-de-liste',
    dire: () => {
      const valeurs = noeud.valeurs ?? [];
      const conseil = adviseChoice(typeof valeur === 'string' ? valeur : '', valeurs);
      return {
        args: {
          ...lieu(),
          valeurs: valeurs.map((choice) => `« ${choice} »`).join(' ou '),
          trouve: describeFound(valeur),
          conseil: spaced(conseil.texte),
        },
        ...remedy(conseil, chemin),
      };
    },
  }),
  pattern: (erreur, sujet) => {
    const { valeur, noeud, chemin, lieu } = erreur;
    const controle = speakerOf(noeud);
    return {
      controle,
      dire: () => {
        const texte = typeof valeur === 'string' ? valeur : '';
        const element = lookAtList(erreur, sujet);
        const conseil =
          element ??
          adviseAbsence(lookAt(erreur, sujet)) ??
          adviseText(controle, texte, noeud.motif ?? '');
        return {
          args: {
            ...lieu(),
            trouve: describeFound(texte),
            longueur: sayLength(texte),
            conseil: spaced(conseil.texte),
          },
          ...remedy(conseil, element ? parentOf(chemin) : chemin),
        };
      },
    };
  },
  minimum: ({ valeur, noeud, lieu }) => ({
    controle: speakerOf(noeud),
    dire: () => ({
      args: { ...lieu(), trouve: describeFound(valeur), attendu: describeExpected(noeud) },
    }),
  }),
  minItems: () => ({
    controle: 'nombre-de-demandes',
    dire: () => ({ args: { nombre: 0, conseil: ' Ajoutez au moins une demande.' } }),
  }),
  maxItems: ({ error, valeur }) => ({
    controle: 'nombre-de-demandes',
    dire: () => {
      const nombre = Array.isArray(valeur) ? valeur.length : 0;
      const fichiers = Math.ceil(nombre / Number(error.params['limit']));
      return { args: { nombre, conseil: ` Répartissez-les en ${fichiers} fichiers.` } };
    },
  }),
};

/** What stands at the place of an error, with all that its advice may need. */
function lookAt({ error, valeur, noeud, chemin }: Erreur, sujet: Sujet): Trouve {
  const place = sujet.racine + cheminOfPointeur(error.instancePath);
  return {
    valeur,
    noeud,
    element: sujet.structure[`${place}/*`],
    enfant: (balise) => sujet.structure[`${place}/${escapeSegment(balise)}`],
    ecriture: typeof valeur === 'number' ? (sujet.ecriture?.(chemin) ?? null) : null,
  };
}

/** The change of the list that holds the refused value, when it is not that of the value itself. */
function lookAtList({ error, valeur, noeud }: Erreur, { sujet }: Sujet): Conseil | null {
  if (!/\/\d+$/.test(error.instancePath)) return null;
  const liste = valueAt(sujet, parentOf(error.instancePath));
  return Array.isArray(liste) ? adviseElement(liste, valeur, noeud) : null;
}

/** The control of a field that has a pattern or a bound: its schema names it. */
function speakerOf({ controle }: Noeud): ControleId {
  if (controle === undefined) throw new Error('A field has a pattern or a bound, and no control');
  return controle;
}
