import type {
  Attendu,
  ChoixPiece,
  EntreeInspectee,
  PlanReparation,
  ZipInspecte,
} from '#domain/pieces-report.ts';
import { EN_VRAC } from '#domain/pieces.ts';
import type { ContextePieces } from '#controls/control.ts';
import { packLoose } from './pieces/pack-loose.ts';
import type { FichierEnVrac, ZipsProgress } from './zips-request.ts';

/** The loose files as one zip, the last, and those of them that could be read. */
export async function packVrac(
  vrac: readonly FichierEnVrac[],
  onProgress: (progress: ZipsProgress) => void,
) {
  const total = vrac.reduce((sum, { fichier }) => sum + fichier.size, 0);
  const { zip, illisibles } = await packLoose(vrac, (lus, entree) =>
    onProgress({ type: 'octets', lus, total, entree }),
  );
  const lus = vrac.filter((_, rang) => !illisibles.includes(rang));
  return { zip: Object.assign(zip, { name: EN_VRAC }), illisibles, lus };
}

/** What a person gave to a document, by its name: the ranks may be others since. */
export function listDonnes(
  { lus }: { readonly lus: readonly FichierEnVrac[] },
  { attendus, zips }: ContextePieces,
): readonly ChoixPiece[] {
  return lus.flatMap(({ pour }, rang) => {
    const attendu = attendus.find(({ document }) => document.nomFichier === pour);
    return attendu ? [{ attendu: attendu.rang, ref: { zip: zips.length - 1, rang } }] : [];
  });
}

/** The contexte where the loose files that a person gave are those of their documents. */
export function adopt(contexte: ContextePieces, { choix }: PlanReparation): ContextePieces {
  const { attendus, zips } = contexte;
  const refs = new Map(
    choix.flatMap(({ attendu, choisi, parChoix }) => {
      const nom = attendus[attendu]?.document.nomFichier;
      const enVrac = choisi !== null && zips[choisi.zip]?.lecture.vrac === true;
      return parChoix && enVrac && nom !== undefined ? [[nom, choisi] as const] : [];
    }),
  );
  if (refs.size === 0) return contexte;
  const rangs = new Map<number, number[]>();
  const adoptes = attendus.map((attendu): Attendu => {
    const ref = refs.get(attendu.document.nomFichier);
    if (!ref) return attendu;
    rangs.set(ref.rang, [...(rangs.get(ref.rang) ?? []), attendu.rang]);
    const rien = { cause: null, raison: null, copiesIdentiques: false };
    return { ...attendu, ...rien, etat: 'autre-nom', entrees: [ref] };
  });
  const roles = zips.map((zip): ZipInspecte => ({
    ...zip,
    entrees: zip.entrees.map((entree): EntreeInspectee => {
      const pour = zip.lecture.vrac && rangs.get(entree.entree.rang);
      return pour ? { ...entree, role: 'a-renommer', attendus: pour } : entree;
    }),
  }));
  return { ...contexte, attendus: adoptes, zips: roles };
}
