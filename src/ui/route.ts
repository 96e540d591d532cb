/** The addresses of the page. They live in the fragment: nothing is sent to the host, and static hosting needs no rewrite. */
export type Route =
  | { readonly nom: 'simuler' }
  | { readonly nom: 'controles'; readonly id: string | null }
  | { readonly nom: 'formulaires' }
  | { readonly nom: 'aide' }
  | { readonly nom: 'a-propos' }
  | { readonly nom: 'introuvable'; readonly adresse: string };

export type NomRoute = Route['nom'];

/** Reads `location.hash`; anything unknown is `introuvable`, never an error. */
export function parseRoute(hash: string): Route {
  const adresse = hash.replace(/^#?\/?/, '').replace(/\/$/, '');
  const [nom, ...suite] = adresse.split('/');
  if (nom === '' || nom === undefined) return { nom: 'simuler' };
  if (nom === 'controles' && suite.length <= 1) {
    return { nom, id: suite[0] === undefined ? null : decodeSafely(suite[0]) };
  }
  if (suite.length > 0) return { nom: 'introuvable', adresse };
  if (nom === 'formulaires' || nom === 'aide' || nom === 'a-propos') return { nom };
  return { nom: 'introuvable', adresse };
}

export function routeHref(nom: Exclude<NomRoute, 'introuvable'>, id?: string): string {
  if (nom === 'simuler') return '#/';
  return id === undefined ? `#/${nom}` : `#/${nom}/${encodeURIComponent(id)}`;
}

function decodeSafely(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
