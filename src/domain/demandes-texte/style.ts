import { isBloc } from '../projection/guards.ts';
import { deuxPointsOf, enfantsOf, type TexteLu } from '../texte-json/lecture.ts';

/** How a block or a list is laid out, so that what is added to it looks like the rest. */
export interface Style {
  /** Each on its own line. */
  readonly aere: boolean;
  readonly finDeLigne: string;
  /** One step to the right. */
  readonly pas: string;
  readonly deuxPoints: string;
  /** After a comma, where all stands on one line. */
  readonly espace: string;
}

/** Of the whole file, as its first tags show. */
export function styleOf(lu: TexteLu): Style {
  const { texte, nodes } = lu;
  const [premier] = enfantsOf(lu, 0);
  const finDeLigne = /\r\n|\n|\r/.exec(texte)?.[0] ?? '\n';
  if (!premier) return { aere: true, finDeLigne, pas: '  ', deuxPoints: ': ', espace: ' ' };
  const avant = texte.slice(nodes.start(0) + 1, premier.debut);
  const aere = hasBreak(avant);
  const deuxPoints = deuxPointsOf(lu, premier.node);
  return {
    aere,
    finDeLigne,
    pas: aere ? stepOf(avant, margeAt(texte, nodes.start(0))) : '',
    deuxPoints,
    espace: deuxPoints.endsWith(' ') ? ' ' : '',
  };
}

export const hasBreak = (blanc: string): boolean => /[\n\r]/.test(blanc);

/** The blanks that begin the line of a place. */
export function margeAt(texte: string, at: number): string {
  const debut = Math.max(texte.lastIndexOf('\n', at - 1), texte.lastIndexOf('\r', at - 1)) + 1;
  return /^[ \t]*/.exec(texte.slice(debut, at))?.[0] ?? '';
}

function stepOf(avant: string, marge: string): string {
  const dedans = /(?<![ \t])[ \t]*$/.exec(avant)?.[0] ?? '';
  return dedans.startsWith(marge) ? dedans.slice(marge.length) : dedans;
}

/** A value as the file would write it on a line that begins with `marge`. */
export function ecrire(valeur: unknown, style: Style, marge: string): string {
  const dedans = marge + style.pas;
  if (Array.isArray(valeur))
    return enclose(
      '[]',
      valeur.map((each) => ecrire(each, style, dedans)),
      style,
      marge,
    );
  if (!isBloc(valeur)) return JSON.stringify(valeur);
  const balises = Object.entries(valeur).map(
    ([nom, each]) => JSON.stringify(nom) + style.deuxPoints + ecrire(each, style, dedans),
  );
  return enclose('{}', balises, style, marge);
}

function enclose(
  signes: '[]' | '{}',
  ecrits: readonly string[],
  { aere, finDeLigne, pas, espace }: Style,
  marge: string,
): string {
  if (ecrits.length === 0) return signes;
  const [ouvre, ferme] = [signes.charAt(0), signes.charAt(1)];
  if (!aere) return ouvre + ecrits.join(`,${espace}`) + ferme;
  const ligne = finDeLigne + marge + pas;
  return `${ouvre}${ligne}${ecrits.join(`,${ligne}`)}${finDeLigne}${marge}${ferme}`;
}
