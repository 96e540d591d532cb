import type { PieceFinding, PiecesReport } from '#domain/pieces-report.ts';
import { showName } from '#domain/pieces.ts';
import type { ContextePieces } from '#controls/control.ts';
import { renderTemplate } from '#controls/render.ts';
import type { RawPieceFinding } from '#controls/run-pieces.ts';
import { entreeAt } from '#controls/support/pieces.ts';

/** Findings of one control that are worded, at most: one of 60,000 stray entries is told by the others. */
const MOST_BY_CONTROL = 500;

type Sujet = NonNullable<PieceFinding['autres']>[number];

/** The same said of several entries, or of several documents, in the same zip is one finding with the names of the others. */
export function wordAll(
  raws: readonly RawPieceFinding[],
  contexte: ContextePieces,
): Pick<PiecesReport, 'constats' | 'tus'> {
  const constats: PieceFinding[] = [];
  const groups = new Map<string, { readonly autres: Sujet[] }>();
  const told = new Map<string, number>();
  const tus: Record<string, number> = {};
  for (const raw of raws) {
    const { controle, zip, propres } = raw;
    const key = JSON.stringify([controle.id, zip, propres]);
    const known = controle.niveau === 'zip' ? undefined : groups.get(key);
    if (known) {
      const { entree, attendu } = raw;
      known.autres.push({ nom: nameSubject(raw, contexte), entree, attendu });
      continue;
    }
    const { id } = controle;
    const count = (told.get(id) ?? 0) + 1;
    told.set(id, count);
    if (count > MOST_BY_CONTROL) {
      tus[id] = count - MOST_BY_CONTROL;
      continue;
    }
    const autres: Sujet[] = [];
    groups.set(key, { autres });
    constats.push({ ...word(raw, contexte), autres });
  }
  return { constats: constats.map(dropEmpty), tus };
}

function nameSubject(
  { zip, entree, attendu, controle }: RawPieceFinding,
  contexte: ContextePieces,
) {
  const document = controle.niveau === 'attendu' ? contexte.attendus[attendu ?? -1] : undefined;
  if (document) return showName(document.document.nomFichier);
  const ref = zip === null || entree === null ? undefined : { zip, rang: entree };
  return showName(entreeAt(ref, contexte)?.entree.nom ?? '');
}

function dropEmpty({ autres, ...constat }: PieceFinding): PieceFinding {
  return autres && autres.length > 0 ? { ...constat, autres } : constat;
}

function word(raw: RawPieceFinding, contexte: ContextePieces): PieceFinding {
  const { zips, attendus } = contexte;
  const { controle, args, zip, entree, attendu } = raw;
  const document = attendu === null ? undefined : attendus[attendu]?.document;
  return {
    controle: controle.id,
    severite: controle.severite,
    voix: controle.voix,
    libelle: renderTemplate(controle.message, args),
    explication: renderTemplate(controle.explication, args),
    args,
    zip: zip === null ? null : { rang: zip, nom: showName(zips[zip]?.lecture.nom ?? '') },
    entree:
      zip === null || entree === null
        ? null
        : {
            rang: entree,
            nom: showName(entreeAt({ zip, rang: entree }, contexte)?.entree.nom ?? ''),
          },
    attendu,
    numLigne: document?.numLigne ?? null,
    chemin: document?.chemin ?? null,
  };
}
