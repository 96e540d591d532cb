import { groupCauses, titleOf, type Cause } from '#domain/causes.ts';
import type { Finding, Report, Severite } from '#domain/report.ts';
import { direPlace, situer } from '#domain/tableur/preparation.ts';
import type { Resultat } from './tableur.svelte.ts';
import { SEVERITES } from '#ui/rapport/constats/findings.ts';

/** A finding, in the terms of the table. */
export interface ConstatPlace {
  readonly constat: Finding;
  /** Of its file among those that were made. */
  readonly rang: number;
  /** « ligne 34, colonne RPPS (F) » */
  readonly place: string;
}

/** One mistake with all its places, in whatever file they are. */
export interface CausePlacee {
  readonly cle: string;
  readonly titre: string;
  readonly severite: Severite;
  readonly premier: Finding;
  readonly places: readonly ConstatPlace[];
}

/** The gravest first, then the most frequent. */
export function listCauses({ juges, preparation }: Resultat): readonly CausePlacee[] {
  const placees = new Map(
    juges.flatMap(({ report }, rang) => {
      const fichier = preparation.fichiers[rang];
      return report.constats.map((constat) => {
        const place = fichier ? direPlace(situer(fichier, constat.chemin), preparation.titres) : '';
        return [constat, { constat, rang, place }] as const;
      });
    }),
  );
  const controles = Object.assign({}, ...juges.map(({ report }) => report.controles));
  return groupCauses([...placees.keys()])
    .map((cause) => placeCause(cause, controles, placees))
    .sort(
      (a, b) =>
        SEVERITES.indexOf(a.severite) - SEVERITES.indexOf(b.severite) ||
        b.places.length - a.places.length,
    );
}

/** A demande by its number in its file: beside rows of the sheet, « ligne 1 » would be one of them. */
export function sayDemande(texte: string): string {
  return texte.replace(/\b(dans|de) la ligne (?=\d)/g, '$1 la demande n° ');
}

function placeCause(
  cause: Cause,
  controles: Report['controles'],
  placees: ReadonlyMap<Finding, ConstatPlace>,
): CausePlacee {
  return {
    cle: cause.cle,
    titre: sayDemande(titleOf(cause, controles)),
    severite: cause.premier.severite,
    premier: cause.premier,
    places: cause.constats.flatMap((constat) => placees.get(constat) ?? []),
  };
}
