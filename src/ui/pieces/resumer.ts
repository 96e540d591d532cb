import type { Attendu, EtatAttendu, PiecesReport, PlanReparation } from '#domain/pieces-report.ts';
import { formatCompte, formatNombre, listNames } from '#domain/francais.ts';
import { capitalize } from '#domain/texte.ts';
import type { Mot } from '#ui/commun/mots/mot.ts';
import { isSuspect, listGuesses, needsLook } from './lignes.ts';
import { PIECES, VERDICTS_PIECES } from './textes.ts';

/** What is said of all the zips in one line. */
interface ResumePieces extends Mot {
  /** What is to be done, by counts: « 4 pièces à renommer, 1 manquante et 2 fichiers absents du JSON ». */
  readonly ligne: string;
}

/** The verdict of the pieces, and what is to be done, the gravest first. A good verdict before the end is none yet. Pure. */
export function resumerPieces(
  report: PiecesReport,
  plan: PlanReparation | null = null,
): ResumePieces {
  const verdict = VERDICTS_PIECES[report.verdict];
  const suspendu = report.provisoire && verdict.ton === 'conforme';
  const attente = { mot: PIECES.provisoire, ton: 'indetermine', icone: 'indetermine' } as const;
  return { ...(suspendu ? attente : verdict), ligne: sayLigne(report, plan) };
}

type Devine = ReturnType<typeof listGuesses>[number];
type Besoin = Exclude<EtatAttendu, 'present'> | 'a-verifier' | 'devine' | 'proposee';

const BESOINS: Readonly<Record<Besoin, readonly [singulier: string, pluriel: string]>> = {
  inutilisable: ['inutilisable', 'inutilisables'],
  'autre-nom': ['à renommer', 'à renommer'],
  devine: ['au nom deviné', 'au nom deviné'],
  'en-double': ['en double', 'en double'],
  proposee: ['proposée', 'proposées'],
  manquant: ['manquante', 'manquantes'],
  'pas-lu': ['à chercher', 'à chercher'],
  'a-verifier': ['à vérifier', 'à vérifier'],
};
/** Of files that only want the zip that is planned: no name is left to mend by hand. */
const PAR_LE_ZIP: typeof BESOINS = {
  ...BESOINS,
  'autre-nom': ['que le zip renommera', 'que le zip renommera'],
};
const ORDRE: readonly Besoin[] = [
  'inutilisable',
  'autre-nom',
  'proposee',
  'devine',
  'en-double',
  'manquant',
  'pas-lu',
  'a-verifier',
];

function sayLigne(report: PiecesReport, plan: PlanReparation | null): string {
  const devines = listGuesses(plan);
  const besoins = isAllMade(report, plan) ? PAR_LE_ZIP : BESOINS;
  const dits = [
    ...sayZips(report),
    ...sayDocuments(report, devines, besoins),
    ...sayFichiers(report, devines.length),
  ];
  if (devines.length > 0) return `${listNames(dits)} : ${PIECES.confirmerDAbord}`;
  if (dits.length > 0) return listNames(dits);
  const { length } = report.attendus;
  if (length === 0) return capitalize(sayReste(report));
  return `${formatCompte(length, 'pièce présente', 'pièces présentes')}, ${sayReste(report)}`;
}

function isAllMade({ verdict }: PiecesReport, plan: PlanReparation | null): boolean {
  return verdict === 'a-zipper' && plan?.manquent === 0;
}

/** Never « rien à faire » under a verdict that wants something. */
function sayReste({ constats, verdict, zips }: PiecesReport): string {
  const libres = zips.find(({ vrac }) => vrac)?.entrees.length ?? 0;
  if (verdict === 'a-zipper')
    return formatCompte(libres, 'fichier à mettre en zip', 'fichiers à mettre en zip');
  const lire = constats.filter(({ severite }) => severite === 'avertissement').length;
  return lire > 0 ? `${formatCompte(lire, 'avertissement')} à lire` : 'rien à faire';
}

function sayZips({ zips, constats }: PiecesReport): readonly string[] {
  const illisibles = zips.filter(({ refus }) => refus !== null).length;
  const fautifs = new Set(
    constats.flatMap(({ severite, zip, entree, attendu }) =>
      severite === 'bloquant' && zip && !entree && attendu === null && !zips[zip.rang]?.refus
        ? [zip.rang]
        : [],
    ),
  ).size;
  return [
    ...count(illisibles, 'zip illisible', 'zips illisibles'),
    ...count(fautifs, 'zip à refaire', 'zips à refaire'),
  ];
}

function besoinOf({ etat, cause }: Attendu): Besoin {
  if (cause === 'encodage') return 'devine';
  return etat === 'present' ? 'a-verifier' : etat;
}

function sayDocuments(
  report: PiecesReport,
  devines: readonly Devine[],
  besoins: typeof BESOINS,
): readonly string[] {
  const comptes = new Map<Besoin, number>();
  const proposes = new Set(
    devines.map(({ attendu }) => report.attendus[attendu]?.document.nomFichier),
  );
  for (const attendu of report.attendus) {
    if (!needsLook(attendu, report)) continue;
    const besoin = proposes.has(attendu.document.nomFichier) ? 'proposee' : besoinOf(attendu);
    comptes.set(besoin, (comptes.get(besoin) ?? 0) + 1);
  }
  let nomme = false;
  return ORDRE.flatMap((besoin) => {
    const nombre = comptes.get(besoin);
    if (nombre === undefined) return [];
    const [un, plusieurs] = besoins[besoin];
    if (nomme) return [`${formatNombre(nombre)} ${nombre < 2 ? un : plusieurs}`];
    nomme = true;
    return [formatCompte(nombre, `pièce ${un}`, `pièces ${plusieurs}`)];
  });
}

/** Files that no document of the JSON asks for; without JSON, those of which something is said. */
function sayFichiers({ zips, avecJson }: PiecesReport, devines: number): readonly string[] {
  const entrees = zips.flatMap(({ entrees: toutes }) => toutes);
  const superflus = entrees.filter(
    ({ role, nature }) => role === 'superflue' && nature !== 'dossier',
  ).length;
  // They may be the missing ones, under another name.
  const absents = entrees.filter(({ role }) => role === 'inattendue').length - devines;
  const aRevoir = entrees.filter(
    (entree) => entree.role === 'sans-json' && isSuspect(entree),
  ).length;
  const revoir = avecJson ? [] : count(aRevoir, 'fichier à revoir', 'fichiers à revoir');
  return [
    ...revoir,
    ...count(absents, 'fichier absent du JSON', 'fichiers absents du JSON'),
    ...count(superflus, 'fichier superflu', 'fichiers superflus'),
  ];
}

function count(nombre: number, singulier: string, pluriel: string): readonly string[] {
  return nombre === 0 ? [] : [formatCompte(nombre, singulier, pluriel)];
}
