/** The addresses of the page. They live in the fragment: nothing is sent to the host, and static hosting needs no rewrite. */
export type Route =
  | { readonly nom: 'simuler' }
  | { readonly nom: 'controles' | 'formulaires' | 'regles'; readonly id: string | null }
  | { readonly nom: 'aide' }
  /** The trainer’s notes, in a window of their own. */
  | { readonly nom: 'notes' }
  /**
   * The two sides of the counter, and the stories played on both; the models of the user, and two structures side by side.
   * What follows in the address is read by their own `parsePage`.
   */
  | { readonly nom: NomSuivi; readonly suite: readonly string[] }
  | { readonly nom: 'a-propos' }
  | { readonly nom: 'introuvable'; readonly adresse: string };

type NomSuivi = (typeof SUIVIS)[number];

const SUIVIS = ['espace', 'poste', 'scenario', 'modeles', 'comparaison'] as const;

export type NomRoute = Route['nom'];

/** Reads `location.hash`; anything unknown is `introuvable`, never an error. */
export function parseRoute(hash: string): Route {
  const adresse = hash.replace(/^#?\/?/, '').replace(/\/$/, '');
  const [nom, ...suite] = adresse.split('/');
  if (nom === '' || nom === undefined) return { nom: 'simuler' };
  if ((nom === 'controles' || nom === 'formulaires' || nom === 'regles') && suite.length <= 1) {
    return { nom, id: suite[0] === undefined ? null : decodeSafely(suite[0]) };
  }
  const suivi = SUIVIS.find((each) => each === nom);
  if (suivi) return { nom: suivi, suite: suite.map(decodeSafely) };
  if (suite.length > 0) return { nom: 'introuvable', adresse };
  if (nom === 'aide' || nom === 'notes' || nom === 'a-propos') {
    return { nom };
  }
  return { nom: 'introuvable', adresse };
}

/** `suite`: what stands below the route, one segment each. */
export function routeHref(nom: Exclude<NomRoute, 'introuvable'>, ...suite: string[]): string {
  if (nom === 'simuler') return '#/';
  return ['#', nom, ...suite.map(encodeURIComponent)].join('/');
}

function decodeSafely(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
