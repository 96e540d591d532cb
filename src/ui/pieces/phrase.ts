import type { PiecesReport } from '#domain/pieces-report.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';

/** The one sentence that answers the question. */
export function piecesSentence(report: PiecesReport): string {
  const { attendus, verdict } = report;
  const presents = attendus.filter(({ etat }) => etat === 'present').length;
  const total = formatCompte(attendus.length, 'document attendu', 'documents attendus');
  const compte = `${formatNombre(presents)} sur ${total}`;
  switch (verdict) {
    case 'complet':
      return attendus.length === 1
        ? 'Le document attendu est là, sous son nom exact'
        : `Les ${total} sont là, sous leur nom exact`;
    case 'incomplet': {
      const absents = attendus.filter(({ etat }) => etat === 'manquant').length;
      return absents === 1
        ? `Il manque un document sur ${formatNombre(attendus.length)}`
        : `Il manque ${formatCompte(absents, 'document')} sur ${formatNombre(attendus.length)}`;
    }
    case 'non-conforme':
      return attendus.length === 0
        ? 'Au moins une règle du portail n’est pas respectée'
        : `Au moins une règle du portail n’est pas respectée ; sous leur nom exact : ${compte}`;
    case 'illisible': {
      const refuses = report.zips.filter(({ refus }) => refus !== null).length;
      return refuses > 0 ? sayUnread(refuses, report) : sayUnusable(report);
    }
    case 'a-verifier':
      return 'Aucune règle publiée n’est enfreinte, mais des points sont à vérifier';
    case 'regles-respectees':
      return 'Aucune règle publiée n’est enfreinte';
  }
}

/** A zip that was not read says nothing of what it holds. */
function sayUnread(refuses: number, { zips, attendus }: PiecesReport): string {
  const sur = formatNombre(zips.length);
  const plusieurs =
    refuses === 1
      ? `Un zip sur ${sur} ne peut pas être lu`
      : `${formatNombre(refuses)} zips sur ${sur} ne peuvent pas être lus`;
  const zip = zips.length === 1 ? 'Le zip ne peut pas être lu' : plusieurs;
  const perdus = attendus.filter(({ etat }) => etat === 'pas-lu').length;
  if (perdus === 0) return zip;
  return `${zip} : ${formatCompte(perdus, 'document reste', 'documents restent')} à y chercher`;
}

function sayUnusable({ attendus }: PiecesReport): string {
  const nombre = attendus.filter(({ etat }) => etat === 'inutilisable').length;
  return nombre === 1
    ? `Un document sur ${formatNombre(attendus.length)} est inutilisable`
    : `${formatNombre(nombre)} documents sur ${formatNombre(attendus.length)} sont inutilisables`;
}
