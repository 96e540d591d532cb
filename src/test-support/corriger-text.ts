import { AUCUN_CHOIX } from '#domain/report.ts';
import { corriger } from '#validation/corriger.ts';

/** A text as its sure corrections leave it, or those of one cause, on 23 March 2026. */
export async function corrigerText(texte: string, cause: string | null = null) {
  const fichier = new File([texte], 'fichier.json');
  const request = { fichier, choix: AUCUN_CHOIX, maintenant: '2026-03-23T10:00' } as const;
  const result = await corriger(request, cause);
  if (!result.ok) throw new Error(`unexpected failure: ${result.failure.type}`);
  return result;
}
