import { formatCompte, formatNombre } from '../francais.ts';
import type { Finding, Report, Verdict } from '../report.ts';
import { VERDICTS } from './gravites.ts';

/** How a verdict is said: the same words on the page, in its exports and on the command line. */

const NON_CONTROLE = 'Non contrôlé';

/** Title of `Report.reserves`. */
export const RESERVES = 'Ce que seul le portail connaît';

/** True when nothing is known against the file, but its form: the portal knows it, for it was chosen there. */
export function isIndetermine(report: Report): boolean {
  return report.verdict === 'non-conforme' && listErreurs(report).length === 0;
}

/** The verdict in one or two words. */
export function nameVerdict(report: Report): string {
  return isIndetermine(report) ? NON_CONTROLE : VERDICTS[report.verdict];
}

/** What the portal would say of the form of the file. */
export function listErreurs({ constats }: Report): readonly Finding[] {
  return constats.filter(
    ({ controle, phase, severite }) =>
      severite === 'bloquant' &&
      (phase === 'format' || phase === 'lecture') &&
      controle !== 'formulaire-determine',
  );
}

/** A spreadsheet, a PDF, a page of the web: no JSON at all, as one of its findings says. */
export const isAutreNature = ({ constats }: Report) =>
  constats.some(
    ({ controle, severite }) => controle === 'fichier-est-du-json' && severite === 'bloquant',
  );

/** A workbook or a CSV, of which a JSON can be made. */
export const isTableau = ({ constats }: Report) =>
  constats.some(
    ({ controle, args }) =>
      controle === 'fichier-est-du-json' && /classeur|tableau/.test(String(args['nature'])),
  );

/** The one sentence that answers the question. */
export function verdictSentence(report: Report): string {
  return SENTENCES[report.verdict](report);
}

const SENTENCES: Readonly<Record<Verdict, (report: Report) => string>> = {
  valide: ({ formulaire }) => {
    const accepte = 'Le portail accepterait ce fichier';
    return formulaire.modele === null ? accepte : `${accepte}, d’après votre modèle de référence`;
  },
  'sous-reserve': ({ reserves }) =>
    `Rien à corriger dans ce fichier, mais ${formatCompte(reserves.length, 'point')} que seul le portail connaît ${reserves.length === 1 ? 'n’a pas pu être vérifié' : 'n’ont pas pu être vérifiés'}`,
  discordant: () => 'Ce fichier n’est pas celui que vos choix annoncent',
  rejete: ({ lignes, messageEcran }) => {
    if (messageEcran !== null) return 'Le portail refuserait ce fichier dès l’écran d’import';
    const ko = lignes.filter(({ etat }) => etat === 'ko').length;
    const debut = 'Le portail rejetterait tout le fichier';
    if (ko === 0) return `${debut} : une erreur concerne le fichier entier`;
    const verbe = ko === 1 ? 'comporte' : 'comportent';
    return `${debut} : ${formatCompte(ko, 'demande')} sur ${formatNombre(lignes.length)} ${verbe} une erreur`;
  },
  'non-conforme': (report) =>
    isIndetermine(report)
      ? 'Ce fichier n’a pas pu être contrôlé : son formulaire reste à choisir'
      : `Le portail rejetterait le fichier pour non-conformité : ${formatCompte(listErreurs(report).length, 'erreur')} au contrôle du format`,
  illisible: (report) => {
    const { constats, encodage, texte } = report;
    const debut = 'Ce fichier n’est pas lisible comme du JSON';
    // Another sort of file has no mistakes of writing to count, and no encoding to convert.
    if (texte === '' || isAutreNature(report)) return debut;
    if (encodage !== null && encodage !== 'utf-8') return `${debut} : il n’est pas en UTF-8`;
    const fautes = constats.filter(
      ({ phase, severite }) => phase === 'lecture' && severite === 'bloquant',
    );
    return `${debut} : ${formatCompte(fautes.length, 'erreur')} d’écriture`;
  },
};
