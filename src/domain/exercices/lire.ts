import { auPlus, dansListe, type Garde } from '../portail/gardes/combinateurs.ts';
import { JEUX } from '../portail/jeux/jeux.ts';
import { heure } from '../portail/scenarios/gardes-commandes.ts';
import { openFormat, writeFormat } from '../format-de-fichier.ts';
import { evaluate } from './criteres.ts';
import { departDe } from './depart.ts';
import { BORNES, NIVEAUX, type Exercice } from './exercice.ts';
import { makeFichiers } from './fichiers.ts';
import { citation, critere, fichierAFaire, indice, ligneDe, paragraphes } from './gardes.ts';

const FORMAT = 'simulateur-segur/exercice';
const VERSION = 1;

/** UTF-16 units of a text that is read at all. */
export const TEXTE_MAX = 64 * 2 ** 10;

/** `motif`: a French sentence, which names the place. */
export type LectureExercice =
  | { readonly ok: true; readonly exercice: Exercice }
  | { readonly ok: false; readonly motif: string };

export function writeExercice(exercice: Exercice): string {
  return writeFormat(FORMAT, VERSION, exercice);
}

/** Reads the shape of an exercise, any text at all, in bounded time. Whether it can begin: `findTrouble`. */
export function readExercice(source: string): LectureExercice {
  if (source.length > TEXTE_MAX) return refuse('Cet exercice est trop gros.');
  const lu = openFormat(source, FORMAT);
  if (lu === null) return refuse('Ce n’est pas un exercice du simulateur.');
  if (lu.version !== VERSION) {
    return refuse('Cet exercice vient d’une autre version du simulateur.');
  }
  const { contenu } = lu;
  const place = findPlace(contenu);
  if (place !== null) return refuse(`Cet exercice ne se lit pas : ${place}.`);
  return isExercice(contenu) ? { ok: true, exercice: contenu } : refuse('Cet exercice est abîmé.');
}

/** Why an exercise that reads well cannot begin, a French sentence; null when it can. It replays its jeu. */
export function findTrouble(exercice: Exercice): string | null {
  const depart = departDe(exercice);
  if (makeFichiers(exercice, depart) === null) {
    return 'Les fichiers de cet exercice ne peuvent pas être faits : un dossier manque à son départ, une faute n’y trouve pas de place, ou une retouche ne trouve rien à changer.';
  }
  if (evaluate(exercice.criteres, depart, []).every(Boolean)) {
    return 'Cet exercice est déjà réussi à son départ.';
  }
  return null;
}

const CHAMPS: { readonly [K in keyof Exercice]-?: Garde<Exercice[K]> } = {
  id: (lu): lu is string => typeof lu === 'string' && /^[a-z0-9-]{1,40}$/.test(lu),
  titre: ligneDe(BORNES.titre),
  niveau: dansListe(NIVEAUX),
  jeu: dansListe(JEUX.map(({ id }) => id)),
  horloge: heure,
  consigne: paragraphes,
  sources: auPlus(BORNES.sources, citation),
  indices: auPlus(BORNES.indices, indice),
  fichiers: auPlus(BORNES.fichiers, fichierAFaire),
  criteres: auPlus(BORNES.criteres, critere),
};

/** In lists, each element has its place. */
const ELEMENTS: Readonly<Record<string, Garde<unknown>>> = {
  sources: citation,
  indices: indice,
  fichiers: fichierAFaire,
  criteres: critere,
};

function isExercice(
  lu: Readonly<Record<string, unknown>>,
): lu is Readonly<Record<string, unknown>> & Exercice {
  return findPlace(lu) === null;
}

/** The first place that is not as it must be; null: none. */
function findPlace(lu: Readonly<Record<string, unknown>>): string | null {
  const inconnu = Object.keys(lu).find((cle) => !Object.hasOwn(CHAMPS, cle));
  if (inconnu !== undefined) return `« ${inconnu.slice(0, 40)} » n’y est pas attendu`;
  for (const [cle, garde] of Object.entries<Garde<unknown>>(CHAMPS)) {
    if (!Object.hasOwn(lu, cle)) return `« ${cle} » manque`;
    if (!garde(lu[cle]))
      return `${placeIn(cle, lu[cle])} n’est pas comme il faut, ou dépasse les bornes`;
  }
  const { criteres } = lu;
  return Array.isArray(criteres) && criteres.length === 0 ? '« criteres » est vide' : null;
}

function placeIn(cle: string, valeur: unknown): string {
  const element = ELEMENTS[cle];
  const rang =
    element && Array.isArray(valeur) ? valeur.findIndex((chacun) => !element(chacun)) : -1;
  return rang === -1 ? `« ${cle} »` : `dans « ${cle} », le n° ${rang + 1}`;
}

function refuse(motif: string): LectureExercice {
  return { ok: false, motif };
}
