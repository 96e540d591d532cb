import { FORMULAIRES } from '#domain/formulaires.ts';
import { defaultProfilZip } from '#domain/pieces.ts';
import type { ImportJson } from '#domain/portail/dossier.ts';
import { FICHIER_INACCESSIBLE } from '#domain/zip-inaccessible.ts';
import { fail } from '#storage/failures.ts';
import type { Execution } from '#storage/session.ts';
import {
  explainRefusZip,
  isMendable,
  listAcceptes,
  listIntegrees,
  listNomsDejaUtilises,
  writeRetenues,
} from './import-pieces.ts';
import { createTache } from '#ui/commun/tache.svelte.ts';
import { pieces } from '#ui/pieces/pieces.svelte.ts';
import { portail } from '#ui/portail/portail.svelte.ts';

type NonExecution = Exclude<Execution, { readonly ok: true }>;

/** What « Importer » or « Terminer » answered. */
type Reponse =
  | { readonly type: 'recu'; readonly nom: string; readonly nombre: number }
  | { readonly type: 'refuse'; readonly nom: string; readonly motif: string }
  | { readonly type: 'echec'; readonly execution: NonExecution };

/** No zip, and nothing to inspect one with. */
const RIEN = { json: null, profilZip: null, nomsDejaUtilises: [] } as const;

let choisi = $state.raw<File | null>(null);
/** Rank of the chosen zip among those inspected together. */
let rang = 0;
const tache = createTache<'choix' | 'depot' | 'fin'>();
let reponse = $state.raw<Reponse | null>(null);
/** The portal refused what was inspected, and we know a repair. */
let aReparer = $state(false);
let aDonner = $state.raw<readonly File[]>([]);

const pret = $derived(
  choisi !== null &&
    tache.enCours === null &&
    pieces.travail === null &&
    pieces.inspection !== null &&
    !pieces.inspection.report.provisoire,
);

/** The zips of one import, one at a time: `pieces` inspects them, the portal takes them or not. */
export const depotZip = {
  /** The zip at hand, not imported yet. */
  get choisi() {
    return choisi;
  },
  get occupe() {
    return tache.enCours !== null;
  },
  /** It has been read whole: it can be imported. */
  get pret() {
    return pret;
  },
  get reponse() {
    return reponse;
  },
  /** `pieces` holds the zip that was refused, and the plan of its repair. */
  get aReparer() {
    return aReparer;
  },
  /** Of several repaired zips, those that were not chosen yet. */
  get aDonner() {
    return aDonner;
  },
  open(): void {
    tache.drop();
    [choisi, reponse, aDonner] = [null, null, []];
    forget();
  },
  /** The zips at hand go with the import: « Simuler un JSON » begins again with its own file. */
  leave(): void {
    tache.drop();
    forget();
  },
  /** The refused zip once more: who knows which file is which has its whole report for it. */
  async chooseAgain(recu: ImportJson): Promise<void> {
    const zip = pieces.zips[rang];
    if (zip) await this.choose(zip, recu);
  },
  /** One of the repaired zips; the others wait for their turn. */
  async give(zips: readonly File[], lequel: File, recu: ImportJson): Promise<void> {
    await this.choose(lequel, recu);
    aDonner = zips.filter((zip) => zip !== lequel);
  },
  /** Inspected with those that the import already has: together they must hold every piece. */
  async choose(zip: File, recu: ImportJson): Promise<void> {
    aDonner = [];
    await tache.run('choix', async (course) => {
      const acceptes = await readAcceptes(recu);
      if (!course.courante) return;
      const { etat } = portail;
      const json = new File([writeRetenues(etat, recu)], recu.fichier.nom);
      const profilZip = defaultProfilZip(FORMULAIRES[recu.formulaire].sons);
      const acquis = acceptes.length;
      pieces.begin({ json, profilZip, nomsDejaUtilises: listNomsDejaUtilises(etat, recu), acquis });
      pieces.add([...acceptes, zip], false);
      [choisi, rang, reponse, aReparer] = [zip, acquis, null, false];
    });
  },
  async importZip({ id }: ImportJson): Promise<void> {
    const zip = choisi;
    const report = pieces.inspection?.report;
    if (!zip || !report) return;
    if (report.zips[rang]?.refus?.regle === FICHIER_INACCESSIBLE) {
      // Nothing was deposited: its name must stay free for the file that is chosen again.
      reponse = { type: 'echec', execution: fail({ type: 'fichier-illisible' }) };
      return;
    }
    await tache.run('depot', async (course) => {
      const motif = explainRefusZip(report, rang);
      const integrees = motif === null ? listIntegrees(report, rang) : [];
      const execution = await portail.execute(
        {
          type: 'recevoirZip',
          import: id,
          fichier: { nom: zip.name, taille: zip.size },
          pieces: integrees,
          motif,
        },
        [zip],
      );
      if (!course.courante) return;
      if (!execution.ok) reponse = { type: 'echec', execution };
      else if (motif !== null) reponse = { type: 'refuse', nom: zip.name, motif };
      else reponse = { type: 'recu', nom: zip.name, nombre: integrees.length };
      if (!execution.ok) return;
      choisi = null;
      // What was said of it was said before « Importer »: only its repair is still of use.
      if (motif !== null && pieces.inspection && isMendable(pieces.inspection)) {
        aReparer = true;
      } else forget();
    });
  },
  async finish({ id }: ImportJson): Promise<void> {
    await tache.run('fin', async (course) => {
      const execution = await portail.execute({ type: 'terminerImport', import: id });
      if (course.courante) reponse = execution.ok ? null : { type: 'echec', execution };
    });
  },
};

function forget(): void {
  aReparer = false;
  pieces.begin(RIEN);
}

/** A zip that can no longer be read is left out: its pieces stay integrated. */
async function readAcceptes(recu: ImportJson): Promise<readonly File[]> {
  const lus = await Promise.all(
    listAcceptes(recu).map(async ({ fichier: { id, nom } }) => {
      const lu = await portail.readFichier(id);
      return lu.ok && lu.valeur ? [new File([lu.valeur], nom)] : [];
    }),
  );
  return lus.flat();
}
