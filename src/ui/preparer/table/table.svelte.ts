import type { FormulaireId } from '#domain/formulaires.ts';
import type { Failure, Report } from '#domain/report.ts';
import type { Tableau } from '#domain/tableur/tableau.ts';
import { createTache } from '#ui/commun/tache.svelte.ts';
import { garder, relire } from './garde.ts';

/** What is said of a JSON as a table. */
type Lu =
  | { readonly type: 'tableau'; readonly tableau: Tableau; readonly formulaire: FormulaireId }
  | { readonly type: 'inconnu' }
  | { readonly type: 'illisible' }
  | { readonly type: 'echec'; readonly failure: Failure };

const tache = createTache<'lecture'>();

let fichier = $state.raw<File | null>(null);
let report = $state.raw<Report | null>(null);
let lu = $state.raw<Lu | null>(null);
let garde = $state(false);

/** The JSON that is shown as a table. It outlives a change of route, and a reload. */
export const table = {
  get fichier() {
    return fichier;
  },
  get lu() {
    return lu;
  },
  /** A reload brings it back. */
  get garde() {
    return garde;
  },
  get lent() {
    return tache.lent;
  },
  cancel: () => tache.cancel(),
  read: (recu: File) => read(recu, null),
  /** Of a file that tells none. */
  chooseFormulaire: (formulaire: FormulaireId) => tabulate(formulaire),
  /** What this window kept before a reload. */
  async revenir(): Promise<void> {
    const json = fichier ? null : relire();
    if (json) await read(new File([json.texte], json.nom), json.formulaire);
  },
  retirer(): void {
    tache.drop();
    set(null);
  },
};

/** Kept once it was read: what no reading ends must not come back. */
function set(recu: File | null): void {
  [fichier, report, lu] = [recu, null, null];
  garde = garder(null);
}

/** `impose`: the form, of a file that tells none. */
async function read(recu: File, impose: FormulaireId | null): Promise<void> {
  set(recu);
  await tache.run('lecture', async ({ signal }) => {
    const { lireFichier } = await import('../juger.ts');
    const lue = await lireFichier(recu, signal);
    if (fichier !== recu) return;
    if (!lue.ok) lu = { type: 'echec', failure: lue.failure };
    else report = lue.report;
  });
  if (fichier === recu) await tabulate(impose);
}

async function tabulate(impose: FormulaireId | null): Promise<void> {
  const source = report;
  if (!source || !fichier) return;
  const { name: nom } = fichier;
  const formulaire = impose ?? source.formulaire.id;
  if (source.verdict === 'illisible') lu = { type: 'illisible' };
  else if (formulaire === null) lu = { type: 'inconnu' };
  else {
    await tache.run('lecture', async (course) => {
      const { tabuler } = await import('#worker/tableur-client.ts');
      const fait = await tabuler(source.texte, formulaire);
      if (!course.courante) return;
      if (!fait.ok) lu = { type: 'echec', failure: fait.failure };
      else if (fait.tableau) lu = { type: 'tableau', tableau: fait.tableau, formulaire };
      else lu = { type: 'illisible' };
    });
  }
  if (report === source && (lu?.type === 'tableau' || lu?.type === 'inconnu'))
    garde = garder({ nom, texte: source.texte, formulaire: impose });
}
