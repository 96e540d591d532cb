import { groupCauses, sayPlaces, titleOf, type Cause } from '../causes.ts';
import { formatCompte, formatDate } from '../francais.ts';
import { SEVERITES_TEXTE, wordSeverite } from '../mots/gravites.ts';
import { nameVerdict, RESERVES, verdictSentence } from '../mots/verdict.ts';
import { isAccepted, type Correction, type Report, type Severite } from '../report.ts';
import { shorten } from '../texte.ts';
import type { Rendu } from './rendu.ts';
import {
  listDits,
  listDitsDesZips,
  nameNonLu,
  NON_ECRIT,
  type Dit,
  type Jugement,
} from './resultat.ts';
import { onOneLine } from './texte-sur.ts';

type Encre = 'rouge' | 'jaune' | 'bleu' | 'vert' | 'pale' | 'gras';
type Peindre = (texte: string, encre: Encre) => string;

/** For a person in a terminal: the verdict, each mistake once with its places and what to do, what the verdict leaves open. */
export const rendreTexte: Rendu = ({ couleur }) => {
  const peindre: Peindre = couleur ? paint : (texte) => texte;
  return {
    debut: '',
    ecrire(resultat) {
      const chemin = peindre(onOneLine(resultat.chemin), 'gras');
      if (!('motif' in resultat)) return `${chemin}\n${writeJugement(resultat, peindre)}\n`;
      const mot = peindre(nameNonLu(resultat).mot, 'rouge');
      return `${chemin}\n${mot} – ${onOneLine(resultat.motif)}\n\n`;
    },
    finir: () => '',
  };
};

const CODES: Readonly<Record<Encre, number>> = {
  gras: 1,
  pale: 2,
  rouge: 31,
  vert: 32,
  jaune: 33,
  bleu: 36,
};

function paint(texte: string, encre: Encre): string {
  return `\u001b[${CODES[encre]}m${texte}\u001b[0m`;
}

const ENCRES: Readonly<Record<Severite, Encre>> = {
  bloquant: 'rouge',
  avertissement: 'jaune',
  information: 'bleu',
  indetermine: 'pale',
};

function writeJugement(jugement: Jugement, peindre: Peindre): string {
  const { report } = jugement;
  const encre = isAccepted(report.verdict)
    ? 'vert'
    : report.verdict === 'discordant'
      ? 'jaune'
      : 'rouge';
  const causes = groupCauses(report.constats).filter(
    ({ premier }) => premier.severite !== 'indetermine',
  );
  return [
    `${peindre(nameVerdict(report), encre)} – ${verdictSentence(report)}\n`,
    ...causes.map((cause) => writeCause(cause, report, peindre)),
    ...listDitsDesZips(jugement).map((dit) => writeDit(dit, peindre)),
    ...writeReserves(report, peindre),
    ...(jugement.nonEcrits ?? []).map(
      (motif) => `  ${peindre(NON_ECRIT, 'rouge')}  ${onOneLine(motif)}\n`,
    ),
    peindre(`${sayCounts(jugement)} · règles du ${formatDate(report.versionRegles)}`, 'pale'),
    '\n',
  ].join('');
}

function writeCause(cause: Cause, report: Report, peindre: Peindre): string {
  const { premier, constats } = cause;
  const { position, severite, controle, explication, correction } = premier;
  const libelle = constats.length === 1 ? premier.libelle : titleOf(cause, report.controles);
  const ailleurs =
    constats.length === 1 ? '' : ` (${constats.length} fois : ${sayPlaces(constats)})`;
  return [
    `  ${position.ligne}:${position.colonne}  `,
    `${peindre(SEVERITES_TEXTE[severite].mot, ENCRES[severite])}  `,
    `${onOneLine(libelle + ailleurs)}  ${peindre(controle, 'pale')}\n`,
    `      ${onOneLine(explication)}\n`,
    ...(correction ? [`      ${sayCorrection(correction)}\n`] : []),
  ].join('');
}

const SIGNES_MONTRES = 60;

function sayCorrection({ avant, texte, sure }: Correction): string {
  const [de, a] = [avant, texte].map((each) => `« ${onOneLine(shorten(each, SIGNES_MONTRES))} »`);
  const quoi = avant === '' ? `ajouter ${a}` : texte === '' ? `retirer ${de}` : `${de} → ${a}`;
  return `${sure ? 'Correction sûre' : 'Proposition, à vérifier'} : ${quoi}`;
}

function writeDit({ severite, objet, libelle, explication, controle }: Dit, peindre: Peindre) {
  const sujet = objet === null ? '' : `${objet} : `;
  return [
    `  ${peindre(SEVERITES_TEXTE[severite].mot, ENCRES[severite])}  `,
    `${onOneLine(sujet + libelle)}  ${peindre(controle.id, 'pale')}\n`,
    `      ${onOneLine(explication)}\n`,
  ].join('');
}

function writeReserves({ reserves }: Report, peindre: Peindre): readonly string[] {
  if (reserves.length === 0) return [];
  const lignes = reserves.map(({ point, quoiFaire }) => `    – ${point} : ${quoiFaire}\n`);
  return [`  ${peindre(RESERVES, 'gras')}\n`, ...lignes];
}

function sayCounts(jugement: Jugement): string {
  const dits = listDits(jugement);
  const comptes = (['bloquant', 'avertissement', 'information'] as const).map((severite) => {
    const nombre = dits.filter((dit) => dit.severite === severite).length;
    return nombre === 0 ? '' : `${nombre} ${wordSeverite(nombre, severite)}`;
  });
  const dit = comptes.filter(Boolean).join(', ') || 'rien à signaler';
  return `${formatCompte(jugement.report.lignes.length, 'demande')} · ${dit}`;
}
