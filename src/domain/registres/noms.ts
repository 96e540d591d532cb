import { fold } from '../texte.ts';

/** How far a name is from those of a register, with the reason, for a person to judge. */
export interface Eloignement {
  /** French, without capital or full stop. */
  readonly raison: string;
}

/** Words that tell nobody from another: articles, titles, kinds of structures. Ours. */
const SANS_POIDS = new Set(
  'a au aux d de des du en et l la le les sur dr docteur m mme monsieur madame pr professeur'.split(
    ' ',
  ),
);
const COMMUNS = new Set(
  'association cabinet centre ch chu clinique ets etablissement fondation foyer gie groupe groupement hopital hospitalier imagerie maison medical medicale polyclinique radiologie residence sante sarl sas scm selarl selas service societe'.split(
    ' ',
  ),
);

/** Length from which one wrong letter is a slip. */
const LONG = 5;
/** Letters from which the start of a word stands for it. */
const ABREGE = 3;

/** Null when the name is near one of those, or when there is none to compare with. */
export function compareStructures(nom: string, connus: readonly string[]): Eloignement | null {
  return compare(nom, connus, 0.5);
}

/** A first name alone is no likeness: more than half of the words must be there. */
export function comparePersonnes(nom: string, connus: readonly string[]): Eloignement | null {
  return compare(nom, connus, 0.51);
}

function compare(nom: string, connus: readonly string[], part: number): Eloignement | null {
  const lus = motsOf(nom);
  let meilleur: readonly string[] = [];
  for (const connu of connus) {
    const entier = motsOf(connu);
    const [a, b] = withoutCommuns(lus, entier);
    const moins = Math.min(a.length, b.length);
    const partages = a.filter((mot) => b.some((autre) => resembles(mot, autre)));
    if (moins === 0 || partages.length >= moins * part || isSigle(lus, entier)) return null;
    if (partages.length > meilleur.length) meilleur = partages;
  }
  if (connus.length === 0 || lus.length === 0) return null;
  return {
    raison:
      meilleur.length === 0
        ? 'aucun mot propre en commun'
        : `en commun, seulement « ${meilleur.join(' ')} »`,
  };
}

/** The words of a name that tell it from others, without accents nor capitals. */
export function motsPropres(nom: string): readonly string[] {
  return motsOf(nom).filter(
    (mot) => mot.length >= ABREGE && !COMMUNS.has(mot) && !/^\d+$/.test(mot),
  );
}

function motsOf(nom: string): readonly string[] {
  return fold(nom)
    .split(/[^a-z0-9]+/)
    .filter((mot) => mot !== '' && !SANS_POIDS.has(mot));
}

/** The kind of structure counts only where a name has nothing else. */
function withoutCommuns(
  a: readonly string[],
  b: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const [propresA, propresB] = [a, b].map((mots) => mots.filter((mot) => !COMMUNS.has(mot)));
  return propresA?.length && propresB?.length ? [propresA, propresB] : [a, b];
}

/** The same, cut short, or one letter apart. */
function resembles(a: string, b: string): boolean {
  const [court, long] = a.length <= b.length ? [a, b] : [b, a];
  if (court.length >= ABREGE && long.startsWith(court)) return true;
  return a === b || (court.length >= LONG && isOneApart(court, long));
}

/** One letter changed, added, or two that are next to each other exchanged. */
function isOneApart(court: string, long: string): boolean {
  if (long.length - court.length > 1) return false;
  let debut = 0;
  while (debut < court.length && court[debut] === long[debut]) debut += 1;
  let fin = 0;
  while (fin < court.length - debut && court.at(-1 - fin) === long.at(-1 - fin)) fin += 1;
  const [resteCourt, resteLong] = [court.length - debut - fin, long.length - debut - fin];
  if (resteLong <= 1) return true;
  return (
    resteCourt === 2 &&
    resteLong === 2 &&
    court[debut] === long[debut + 1] &&
    court[debut + 1] === long[debut]
  );
}

/** One is the initials of the other. */
function isSigle(a: readonly string[], b: readonly string[]): boolean {
  const initiales = (mots: readonly string[]) => mots.map((mot) => mot[0]).join('');
  return (
    (a.length === 1 && b.length > 1 && a[0] === initiales(b)) ||
    (b.length === 1 && a.length > 1 && b[0] === initiales(a))
  );
}
