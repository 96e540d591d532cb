import { readClock } from '#clock.ts';
import type { FichierSain } from '#domain/fabrique/fautes/sain.ts';
import { lignesOf } from '#domain/lignes.ts';
import { isBloc, readPieces } from '#domain/projection/guards.ts';
import { AUCUN_CHOIX, isAccepted } from '#domain/report.ts';
import type { Modele } from '#domain/modele/modele.ts';
import { VERDICTS } from '#domain/mots/gravites.ts';
import { ECHECS } from '#ui/commun/attente.ts';
import { simulate } from '#worker/client.ts';
import { makeSpecimens } from './fichiers.ts';
import { FAUTES } from './fautes-textes.ts';

/** A good file of the person, and specimens of the pieces that it announces. */
export interface FichierPropre {
  /** Without extension. */
  readonly nom: string;
  readonly sain: FichierSain;
  /** Demandes. */
  readonly nombre: number;
}

type Lecture =
  | { readonly ok: true; readonly propre: FichierPropre }
  | { readonly ok: false; readonly motif: string };

/** Faults go into a file that has none: the simulator says so first. Null: nobody waits for it any more. */
export async function readPropre(
  fichier: File,
  modeles: readonly Modele[],
  signal: AbortSignal,
): Promise<Lecture | null> {
  const request = { fichier, choix: AUCUN_CHOIX, maintenant: readClock(), modeles };
  const result = await simulate(request, { signal });
  if (signal.aborted) return null;
  if (!result.ok) return { ok: false, motif: ECHECS[result.failure.type].titre };
  const { verdict, texte, formulaire } = result.report;
  if (!isAccepted(verdict) || formulaire.id === null) {
    return { ok: false, motif: FAUTES.pasSain(fichier.name, VERDICTS[verdict]) };
  }
  const lignes = lignesOf(JSON.parse(texte));
  const annoncees = lignes.flatMap((ligne, demande) =>
    isBloc(ligne) ? readPieces(ligne).map((piece) => ({ ...piece, demande })) : [],
  );
  const uniques = [...new Map(annoncees.map((piece) => [piece.nomFichier, piece])).values()];
  return {
    ok: true,
    propre: {
      nom: fichier.name.replace(/\.json$/i, ''),
      nombre: lignes.length,
      sain: {
        formulaire: formulaire.id,
        json: texte,
        pieces: annoncees.map(({ demande, nomFichier }) => ({ demande, nom: nomFichier })),
        zip: await makeSpecimens(uniques),
      },
    },
  };
}
