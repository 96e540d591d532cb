import { parsePage } from '../../espace/pages.ts';
import { parseRoute } from '../../route.ts';
import { TITRES } from '../../textes/coquille.ts';
import { TITRES_ESPACE } from '../../textes/espace.ts';

/** The title of the screen at this fragment. */
export function nameScreen(adresse: string): string {
  const route = parseRoute(adresse);
  const page = route.nom === 'espace' ? parsePage(route.suite) : null;
  return page ? `${TITRES.espace} – ${TITRES_ESPACE[page.nom]}` : TITRES[route.nom];
}
