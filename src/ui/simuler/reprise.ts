import { pieces } from '#ui/pieces/pieces.svelte.ts';
import { relire } from './garde.ts';
import { simulation } from './simulation.svelte.ts';

/** What this window was showing before it was reloaded is judged again; nothing when another file came first. */
export async function resume(): Promise<void> {
  const simulee = relire();
  if (!simulee) return;
  const { fichier, choix, portail } = simulee;
  const lecture = portail ? await loadLecture() : null;
  if (simulation.fichier) return;
  simulation.readPortail(lecture);
  pieces.useJson(fichier);
  const fini = simulation.submit(fichier, 'relu');
  // Not before: another file has no form imposed on it.
  simulation.choose(choix);
  await fini;
}

/** Null: no fournisseur is chosen there any more. */
async function loadLecture() {
  const [{ portail }, { readPortail }] = await Promise.all([
    import('#ui/portail/portail.svelte.ts'),
    import('#ui/portail/lecture.ts'),
  ]);
  await portail.enter();
  return portail.fournisseur ? readPortail : null;
}
