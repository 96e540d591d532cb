import { isFiness, isSiren, isSiret } from '#domain/identifiants.ts';
import type { Noeud } from '#domain/generated/structures.ts';
import { say, write, type Conseil } from './conseil.ts';
import { expand, sayPertes, SCIENTIFIQUE } from './scientifique.ts';

/** A number where a text is due. Only its own digits are put between quotes, or zeros that its key confirms. */
export function adviseQuotes(
  nombre: number,
  ecriture: string | null,
  { controle, motif }: Pick<Noeud, 'controle' | 'motif'>,
): Conseil {
  const ecrit = ecriture ?? String(nombre);
  if (SCIENTIFIQUE.test(ecrit) && expand(ecrit) === ecrit) return say(sayPertes(ecrit));
  const chiffres = String(nombre);
  if (controle === 'numero-asp-forme') return say(ASP);
  if (motif === undefined || !Number.isSafeInteger(nombre)) return say(REMETTRE);
  const accepte = new RegExp(motif, 'u');
  if (accepte.test(chiffres)) {
    return write(`Mettez-le entre guillemets : "${chiffres}".`, `"${chiffres}"`, false);
  }
  if (!['0', '00'].some((zeros) => accepte.test(zeros + chiffres))) return say(LONGUEUR);
  const cle = CLES[controle ?? ''];
  const perdus = cle ? cle.longueur - chiffres.length : 0;
  const complet = '0'.repeat(Math.max(perdus, 0)) + chiffres;
  if (perdus < 1 || perdus > ZEROS_PERDUS_MAX || !cle?.isJuste(complet)) return say(REMETTRE);
  return write(
    `Écrit comme un nombre, il a perdu ${perdus === 1 ? 'son zéro' : 'ses zéros'} de tête : "${complet}", entre guillemets, dont la clé est juste.`,
    `"${complet}"`,
    false,
  );
}

/** No published identifier begins with more. */
export const ZEROS_PERDUS_MAX = 2;

const ASP = 'Écrivez le numéro en entier, entre guillemets, comme "FINIMG013608".';

const LONGUEUR =
  'Il n’a pas le nombre de chiffres attendu : reprenez-le à son origine, et écrivez-le entre guillemets.';

const REMETTRE =
  'Mettez la valeur entre guillemets, en rétablissant les zéros de tête s’il y en avait.';

export const CLES: Readonly<
  Record<string, { readonly longueur: number; readonly isJuste: (texte: string) => boolean }>
> = {
  'siret-14-chiffres': { longueur: 14, isJuste: isSiret },
  'siren-9-chiffres': { longueur: 9, isJuste: isSiren },
  'finess-9-caracteres': { longueur: 9, isJuste: isFiness },
};
