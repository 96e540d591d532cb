import type { EtatPortail } from './etat.ts';
import type { SonsId } from '../sons.ts';
import { SONS } from '../sons/table.ts';

/** `FIN` + couloir + 6 digits, without the suffix of the avenant. */
const FORME = 'FIN[A-Z]{3}\\d{6}';
const NUMERO_ASP = new RegExp(`^${FORME}$`);
const DANS_UN_TEXTE = new RegExp(FORME, 'g');

/** Those that a sentence names, in its order, each without its avenant. */
export function findNumerosAsp(phrase: string): readonly string[] {
  return phrase.match(DANS_UN_TEXTE) ?? [];
}

export function isNumeroASP(texte: string): boolean {
  return NUMERO_ASP.test(texte);
}

/** The n° ASP of a text as files, screens and people write it: spaces, small letters, the avenant of the screens; null when it is none. */
export function readNumeroASP(texte: string): string | null {
  const numero = texte
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/M\d{1,3}$/, '');
  return isNumeroASP(numero) ? numero : null;
}

/** The n° ASP of rank `rang` of a SONS. Presumed: one series of numbers for all couloirs, as the published ones suggest. */
export function writeNumeroASP(sons: SonsId, rang: number): string {
  return `FIN${SONS[sons].couloirAsp}${String(rang).padStart(6, '0')}`;
}

/** The rank that a n° ASP carries. */
export function rangOf(numeroASP: string): number {
  return Number(numeroASP.slice(6));
}

/** Gives new numbers one after the other, leaving out those that the scenery has taken. */
export function numberDossiers(
  etat: Pick<EtatPortail, 'compteurs' | 'dossiers'>,
  sons: SonsId,
): () => string {
  let rang = etat.compteurs.dossier;
  return () => {
    let numero: string;
    do numero = writeNumeroASP(sons, ++rang);
    while (etat.dossiers.has(numero));
    return numero;
  };
}
