import { baseName } from '#domain/pieces.ts';
import type { EncodageNom, NomLu } from '#domain/zip.ts';
import { isSafeName } from '../zip/names.ts';
import type { Candidate } from './candidate.ts';

/**
 * Names whose encoding nothing says, read again by the code page under which most of them are expected: the JSON knows better
 * than any guess. A tie changes nothing.
 */
export function rereadNames(
  candidates: readonly Candidate[],
  attendus: Iterable<string>,
): readonly Candidate[] {
  const guessed = candidates.filter(({ entree }) => entree.autresNoms);
  const [first] = guessed;
  if (!first) return candidates;
  const wanted = new Set([...attendus].map((nom) => nom.normalize()));
  const hits = new Map<EncodageNom, number>();
  for (const { entree } of guessed) {
    for (const { nom, encodageNom } of [entree, ...(entree.autresNoms ?? [])]) {
      const hit = wanted.has(baseName(nom).normalize()) ? 1 : 0;
      hits.set(encodageNom, (hits.get(encodageNom) ?? 0) + hit);
    }
  }
  const most = Math.max(...hits.values());
  if (most === (hits.get(first.entree.encodageNom) ?? 0)) return candidates;
  const page = [...hits].find(([, count]) => count === most)?.[0];
  return candidates.map((candidate) => {
    const lu = candidate.entree.autresNoms?.find(({ encodageNom }) => encodageNom === page);
    return lu ? readAs(candidate, lu) : candidate;
  });
}

function readAs(candidate: Candidate, { nom, encodageNom }: NomLu): Candidate {
  const { entree } = candidate;
  const autresNoms = [entree, ...(entree.autresNoms ?? [])]
    .filter((autre) => autre.encodageNom !== encodageNom)
    .map((autre): NomLu => ({ nom: autre.nom, encodageNom: autre.encodageNom }));
  return {
    ...candidate,
    entree: { ...entree, nom, encodageNom, nomSur: isSafeName(nom), autresNoms },
  };
}
