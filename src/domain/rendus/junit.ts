import { SEVERITES_TEXTE } from '../mots/gravites.ts';
import { nameVerdict, verdictSentence } from '../mots/verdict.ts';
import type { OptionsDeRendu, Rendu } from './rendu.ts';
import {
  listDits,
  listDitsDesZips,
  nameNonLu,
  NON_ECRIT,
  type Dit,
  type Jugement,
  type NonLu,
} from './resultat.ts';
import { isFatal, type Seuil } from './seuil.ts';
import { onOneLine } from './texte-sur.ts';

/**
 * JUnit, as Jenkins, GitLab and Azure read it: a file is a suite, a demande is a test, so is what concerns the whole file and
 * what its zips hold. A rule is no test: most do not apply to a given file, and a test that passed would say that they were checked.
 */
export const rendreJunit: Rendu = (options) => ({
  debut: `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Simulateur Ségur">\n`,
  ecrire: (resultat) =>
    'motif' in resultat ? writeNonLu(resultat) : writeSuite(resultat, options),
  finir: () => '</testsuites>\n',
});

interface Essai {
  readonly nom: string;
  readonly dits: readonly Dit[];
  /** What it fails with, when no finding does. */
  readonly defaut?: string | null;
  /** Nothing, or only a part, was checked: why. */
  readonly passe?: string | null;
}

function writeSuite(jugement: Jugement, { seuil }: OptionsDeRendu): string {
  const { chemin, report, nonEcrits = [] } = jugement;
  const essais = listEssais(jugement, seuil);
  const echecs = essais.filter((essai) => fails(essai, seuil)).length;
  const passes = essais.filter((essai) => !fails(essai, seuil) && essai.passe).length;
  const proprietes = [
    ['verdict', nameVerdict(report)],
    ['regles', report.versionRegles],
    ['formulaire', report.formulaire.id ?? ''],
    ...report.reserves.map(({ point, quoiFaire }) => ['reserve', `${point} (${quoiFaire})`]),
  ];
  return [
    `  <testsuite${attributes({ name: chemin, tests: essais.length + nonEcrits.length, failures: echecs, errors: nonEcrits.length, skipped: passes })}>\n`,
    '    <properties>\n',
    ...proprietes.map(
      ([name = '', value = '']) => `      <property${attributes({ name, value })}/>\n`,
    ),
    '    </properties>\n',
    ...essais.map((essai) => writeEssai(essai, chemin, seuil)),
    ...nonEcrits.map((motif) => writeErreur(chemin, NON_ECRIT, motif, 'non-ecrit')),
    '  </testsuite>\n',
  ].join('');
}

function listEssais(jugement: Jugement, seuil: Seuil): readonly Essai[] {
  const { report, pieces } = jugement;
  const dits = listDits(jugement);
  const duFichier = dits.filter(({ position }) => position !== null);
  const connues = new Set(report.lignes.map(({ numLigne }) => numLigne));
  const nonExaminees = new Set(report.nonExaminees);
  const essais: readonly Essai[] = [
    {
      nom: `Fichier : ${nameVerdict(report)} – ${verdictSentence(report)}`,
      dits: duFichier.filter(({ numLigne }) => numLigne === null || !connues.has(numLigne)),
    },
    ...report.lignes.map(({ numLigne, numeroASP, numeroEditeur }) => {
      const numero = numeroASP ?? numeroEditeur;
      return {
        nom: `Demande ${numLigne}${numero === null ? '' : ` (${numero})`}`,
        dits: duFichier.filter((dit) => dit.numLigne === numLigne),
        passe: nonExaminees.has(numLigne) ? 'Examinée dans son format seulement.' : null,
      };
    }),
  ];
  if (pieces === null) return essais;
  const illisible = pieces.verdict === 'illisible' && seuil !== 'jamais';
  const defaut = illisible ? 'Un zip, ou un document, ne se lit pas.' : null;
  return [...essais, { nom: 'Pièces justificatives', dits: listDitsDesZips(jugement), defaut }];
}

function fails({ dits, defaut }: Essai, seuil: Seuil): boolean {
  return (defaut ?? null) !== null || dits.some((dit) => isFatal(dit, seuil));
}

function writeEssai(essai: Essai, chemin: string, seuil: Seuil): string {
  const { nom, dits, defaut, passe } = essai;
  const fatals = dits.filter((dit) => isFatal(dit, seuil));
  const autres = dits.filter((dit) => !isFatal(dit, seuil));
  const debut = `    <testcase${attributes({ name: nom, classname: chemin, file: chemin })}>\n`;
  const [premier] = fatals;
  const echec = premier?.libelle ?? defaut ?? null;
  const type = premier?.controle.id ?? 'pieces';
  return [
    debut,
    ...(echec === null
      ? []
      : [
          `      <failure${attributes({ message: echec, type })}>${fatals.map(sayDit).map(escapeXml).join('\n')}</failure>\n`,
        ]),
    ...(echec === null && passe ? [`      <skipped${attributes({ message: passe })}/>\n`] : []),
    ...(autres.length === 0
      ? []
      : [`      <system-out>${autres.map(sayDit).map(escapeXml).join('\n')}</system-out>\n`]),
    '    </testcase>\n',
  ].join('');
}

function writeNonLu(nonLu: NonLu): string {
  const { chemin, motif } = nonLu;
  return [
    `  <testsuite${attributes({ name: chemin, tests: 1, failures: 0, errors: 1, skipped: 0 })}>\n`,
    writeErreur(chemin, 'Fichier', motif, nameNonLu(nonLu).cle),
    '  </testsuite>\n',
  ].join('');
}

/** What the program could not do, which is no failure of the file. */
function writeErreur(chemin: string, name: string, message: string, type: string): string {
  return [
    `    <testcase${attributes({ name, classname: chemin, file: chemin })}>\n`,
    `      <error${attributes({ message, type })}/>\n`,
    '    </testcase>\n',
  ].join('');
}

function sayDit({ severite, position, objet, libelle, explication, controle }: Dit): string {
  const place = position ? `${position.ligne}:${position.colonne} ` : '';
  const sujet = objet === null ? '' : `${objet} : `;
  return `${place}${SEVERITES_TEXTE[severite].mot} – ${sujet}${libelle} ${explication} [${controle.id}]`;
}

function attributes(valeurs: Readonly<Record<string, string | number>>): string {
  return Object.entries(valeurs)
    .map(([nom, valeur]) => ` ${nom}="${escapeXml(String(valeur))}"`)
    .join('');
}

const ENTITES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML has no way to write a control character: it is shown by its code. */
function escapeXml(texte: string): string {
  return onOneLine(texte).replace(/[&<>"']/g, (signe) => ENTITES[signe] ?? signe);
}
