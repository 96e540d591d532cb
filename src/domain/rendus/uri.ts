/** A path as SARIF names a file: relative ones from the root of the repository, where the command is run; absolute ones as `file:`. */
export function toUri(chemin: string): { readonly uri: string; readonly uriBaseId?: string } {
  const barres = /^(?:[A-Za-z]:)?\\|^[^/]*\\/.test(chemin) ? chemin.replaceAll('\\', '/') : chemin;
  const lecteur = /^([A-Za-z]:)\/(.*)$/.exec(barres);
  if (lecteur) return { uri: `file:///${lecteur[1]}/${encodePath(lecteur[2] ?? '')}` };
  if (barres.startsWith('//')) return { uri: `file:${encodePath(barres)}` };
  if (barres.startsWith('/')) return { uri: `file://${encodePath(barres)}` };
  return { uri: encodePath(barres.replace(/^(?:\.\/)+/, '')), uriBaseId: '%SRCROOT%' };
}

/** Lone halves of a character cannot be written in an address. */
function encodePath(chemin: string): string {
  return chemin
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
