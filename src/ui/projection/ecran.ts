import { parsePage } from '#ui/navigation/pages-espace.ts';
import { parseRoute } from '#ui/navigation/route.ts';
import { TITRES } from '#ui/app/textes.ts';
import { TITRES_ESPACE } from '#ui/espace/textes.ts';

/** The title of the screen at this fragment. */
export function nameScreen(adresse: string): string {
  const route = parseRoute(adresse);
  const page = route.nom === 'espace' ? parsePage(route.suite) : null;
  return page ? `${TITRES.espace} – ${TITRES_ESPACE[page.nom]}` : TITRES[route.nom];
}
