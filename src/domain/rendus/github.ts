import { groupCauses, sayPlaces } from '../causes.ts';
import { nameVerdict, verdictSentence } from '../mots/verdict.ts';
import type { Position, Severite } from '../report.ts';
import type { Rendu } from './rendu.ts';
import { listDitsDesZips, nameNonLu, NON_ECRIT, type Jugement } from './resultat.ts';
import { onOneLine } from './texte-sur.ts';

/**
 * Annotations of GitHub Actions (« Workflow commands for GitHub Actions »): a mistake made at several places is one of them, and
 * the gravest come first, for GitHub shows ten errors and ten warnings a step. What the simulator cannot judge is no annotation.
 */
export const rendreGithub: Rendu = () => ({
  debut: '',
  ecrire(resultat) {
    const { chemin } = resultat;
    if ('motif' in resultat) return sayNonFait(chemin, nameNonLu(resultat).mot, resultat.motif);
    // First, for GitHub shows few.
    const nonEcrits =
      resultat.nonEcrits?.map((motif) => sayNonFait(chemin, NON_ECRIT, motif)) ?? [];
    return [sayVerdict(resultat), ...nonEcrits, ...listAnnotations(resultat)].join('');
  },
  finir: () => '',
});

function sayNonFait(file: string, title: string, motif: string): string {
  return annotate('error', { file, title }, motif);
}

const COMMANDES = { bloquant: 'error', avertissement: 'warning', information: 'notice' } as const;
type Commande = (typeof COMMANDES)[keyof typeof COMMANDES];

/** A line of the log: it begins with our own words, so that nothing in it can be a command. */
function sayVerdict({ chemin, report }: Jugement): string {
  return `Simulateur Ségur : ${onOneLine(chemin)} : ${nameVerdict(report)} – ${verdictSentence(report)}\n`;
}

interface Annotation {
  readonly severite: keyof typeof COMMANDES;
  readonly titre: string;
  readonly message: string;
  readonly position: Position | null;
}

function listAnnotations(jugement: Jugement): readonly string[] {
  const { chemin, report } = jugement;
  const annotations = [...ofFile(jugement), ...ofPieces(jugement)];
  return Object.keys(COMMANDES).flatMap((severite) =>
    annotations
      .filter((annotation) => annotation.severite === severite)
      .map(({ severite: gravite, titre, message, position }) => {
        const place = position ? placeOf(position, report.texte) : {};
        return annotate(COMMANDES[gravite], { file: chemin, ...place, title: titre }, message);
      }),
  );
}

function ofFile({ report }: Jugement): readonly Annotation[] {
  return groupCauses(report.constats).flatMap(({ premier, constats }) => {
    const { severite, controle, libelle, explication, position } = premier;
    if (!isAnnotated(severite)) return [];
    const ailleurs = constats.length === 1 ? '' : ` (${sayPlaces(constats)})`;
    const titre = report.controles[controle]?.titre ?? controle;
    return [{ severite, titre, message: `${libelle}${ailleurs} ${explication}`, position }];
  });
}

function ofPieces(jugement: Jugement): readonly Annotation[] {
  return listDitsDesZips(jugement).flatMap(
    ({ severite, controle, objet, libelle, explication }) => {
      if (!isAnnotated(severite)) return [];
      const message = `${objet === null ? '' : `${objet} : `}${libelle} ${explication}`;
      return [{ severite, titre: controle.titre, message, position: null }];
    },
  );
}

function isAnnotated(severite: Severite): severite is keyof typeof COMMANDES {
  return severite in COMMANDES;
}

/** Columns are only read with one line: a finding that runs over several is shown by its lines. */
function placeOf(
  { debut, fin, ligne, colonne }: Position,
  texte: string,
): Readonly<Record<string, number>> {
  const sauts = texte.slice(debut, fin).match(/\r\n|\r|\n/g)?.length ?? 0;
  if (sauts > 0) return { line: ligne, endLine: ligne + sauts };
  return { line: ligne, endLine: ligne, col: colonne, endColumn: colonne + fin - debut };
}

function annotate(
  commande: Commande,
  proprietes: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const dites = Object.entries(proprietes).map(
    ([nom, valeur]) => `${nom}=${escapeProperty(valeur)}`,
  );
  return `::${commande} ${dites.join(',')}::${escapeData(onOneLine(message))}\n`;
}

/** As the toolkit of GitHub writes a message, `%` first. */
function escapeData(texte: string): string {
  return texte.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property also has its own separators. */
function escapeProperty(valeur: string | number): string {
  return escapeData(String(valeur)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
