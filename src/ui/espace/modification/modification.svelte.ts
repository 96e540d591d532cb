import { projeterContexte } from '#domain/portail/prerequis.ts';
import type { Commande, PieceADeposer } from '#domain/portail/commandes.ts';
import type { Dossier } from '#domain/portail/dossier.ts';
import type { Finding } from '#domain/report.ts';
import {
  compareSaisies,
  findErreurs,
  forgetAvenant,
  formatOf,
  listChamps,
  refusePiece,
  SAISIES_VIDES,
  withSaisie,
  writeDemande,
  type ErreurPiece,
  type PieceNouvelle,
  type Saisies,
} from './modification.ts';
import type { Execution } from '#storage/session.ts';
import { lastAvenant } from '#domain/portail/avenants.ts';
import { createGarde, type Garde } from '#ui/portail/garde.svelte.ts';
import type { NonExecution } from '#ui/portail/refus.ts';
import { readEnCours, writeEnCours } from './garde.ts';
import { createTache, type Course } from '#ui/commun/tache.svelte.ts';
import { loadModeles } from '#ui/references/modeles.svelte.ts';
import { portail } from '#ui/portail/portail.svelte.ts';

let numero = $state<string | null>(null);
let saisies = $state.raw<Saisies>(SAISIES_VIDES);
/** What was typed when it was last judged: nothing is said against a field before it is left. */
let jugees = $state.raw<Saisies>(SAISIES_VIDES);
let pieces = $state.raw<readonly PieceNouvelle[]>([]);
let constats = $state.raw<readonly Finding[]>([]);
let refus = $state.raw<NonExecution | null>(null);
/** Each try to confirm that met errors: their summary takes the focus once. */
let essai = $state.raw<object | null>(null);
/** What came back from a visit before. */
let revenue = $state(false);
let garde = $state.raw(createGarde('modification/'));
const tache = createTache<'travail'>();

const dossier = $derived(numero === null ? null : (portail.etat.dossiers.get(numero) ?? null));
const champs = $derived(dossier ? listChamps(portail.etat, dossier) : []);
const changes = $derived(compareSaisies(champs, saisies).changes);
const illisibles = $derived(compareSaisies(champs, jugees).illisibles);

/** The form of a demande « A modifier », or that waits for pieces, until it is sent or left. */
export const modification = {
  get champs() {
    return champs;
  },
  get saisies() {
    return saisies;
  },
  get pieces() {
    return pieces;
  },
  get changes() {
    return changes;
  },
  get illisibles() {
    return illisibles;
  },
  /** What forbids to confirm, by the rules of the deposit. */
  get constats() {
    return constats;
  },
  /** Everything that was typed is judged. */
  get jugee() {
    return jugees === saisies;
  },
  get occupe() {
    return tache.enCours !== null;
  },
  get refus() {
    return refus;
  },
  get essai() {
    return essai;
  },
  get revenue() {
    return revenue;
  },
  get garde() {
    return garde;
  },
  /** What a visit before left comes back a moment later. */
  open(numeroASP: string): Promise<void> {
    empty();
    [numero, garde] = [numeroASP, createGarde(`modification/${numeroASP}`)];
    return resume(garde);
  },
  /** As somebody in a story fills it, to be looked at: nothing is judged, nor kept for another visit. */
  show(numeroASP: string, montrees: Saisies, ajoutees: readonly PieceNouvelle[]): void {
    empty();
    [numero, garde] = [numeroASP, createGarde(`modification/${numeroASP}`)];
    [saisies, pieces] = [montrees, ajoutees];
  },
  /** Everything that was typed and added is thrown away. */
  async forget(): Promise<void> {
    empty();
    await garde.forget();
  },
  /** As it is typed: « Confirmer » is there at the first letter. */
  write(chemin: string, saisie: string): void {
    saisies = withSaisie(saisies, chemin, saisie);
    keepNow();
  },
  /** The new value is judged at once. */
  async type(chemin: string, saisie: string): Promise<void> {
    this.write(chemin, saisie);
    await run(judge);
  },
  /** Why the file is not taken, null when it is. */
  add(typeFichier: string, fichier: File): ErreurPiece | null {
    const erreur = refusePiece(fichier, listNoms());
    const formatFichier = formatOf(fichier.name);
    if (erreur !== null || formatFichier === null) return erreur ?? 'format';
    pieces = [...pieces, { typeFichier, formatFichier, fichier }];
    keepNow();
    return null;
  },
  remove(piece: PieceNouvelle): void {
    pieces = pieces.filter((each) => each !== piece);
    keepNow();
  },
  /** True once the demande is « en cours » again. */
  confirm: () => run(confirm),
  /** The missing pieces, and nothing else; as true. */
  send: () => run(send),
  keep: () => run(keep),
};

function empty(): void {
  tache.drop();
  [saisies, pieces, constats] = [SAISIES_VIDES, [], []];
  [refus, essai, jugees, revenue] = [null, null, SAISIES_VIDES, false];
}

/** Not in the place of what was typed meanwhile. */
async function resume(mienne: Garde): Promise<void> {
  const gardee = await mienne.read();
  if (garde !== mienne || !gardee || !dossier) return;
  const enCours = readEnCours(gardee, lastAvenant(dossier));
  if (!enCours || saisies.size > 0 || pieces.length > 0) return;
  [saisies, pieces, revenue] = [enCours.saisies, enCours.pieces, true];
  if (saisies.size > 0) await run(judge);
}

function keepNow(): void {
  if (dossier) void garde.write(writeEnCours({ saisies, pieces }, lastAvenant(dossier)));
}

function listNoms(): readonly string[] {
  const avenant = dossier?.avenants.at(-1);
  return [
    ...(avenant?.demande.pieces ?? []).map(({ nomFichier }) => nomFichier),
    ...(avenant?.ajouts ?? []).map(({ fichier }) => fichier.nom),
    ...pieces.map(({ fichier }) => fichier.name),
  ];
}

async function confirm(course: Course): Promise<boolean> {
  if (!dossier || !(await judge(course))) return false;
  if (illisibles.length > 0 || constats.length > 0) {
    essai = {};
    return false;
  }
  const { numeroASP } = dossier;
  return depose({
    type: 'modifierDemande',
    numeroASP,
    champs: changes,
    pieces: pieces.map(toDepot),
  });
}

async function send(): Promise<boolean> {
  if (!dossier) return false;
  return depose({
    type: 'envoyerPieces',
    numeroASP: dossier.numeroASP,
    pieces: pieces.map(toDepot),
  });
}

async function depose(
  commande: Extract<Commande, { type: 'modifierDemande' | 'envoyerPieces' }>,
): Promise<boolean> {
  const execution = await portail.execute(
    commande,
    pieces.map(({ fichier }) => fichier),
  );
  return hear(commande.numeroASP, execution);
}

function toDepot({ typeFichier, formatFichier, fichier }: PieceNouvelle): PieceADeposer {
  return { typeFichier, formatFichier, fichier: { nom: fichier.name, taille: fichier.size } };
}

async function keep(): Promise<boolean> {
  if (!dossier) return false;
  const { numeroASP } = dossier;
  const execution = await portail.execute({ type: 'nePasModifier', numeroASP });
  return hear(numeroASP, execution);
}

/** What the portal answers is shown even to who has typed since, but not on another demande. */
async function hear(numeroASP: string, execution: Execution): Promise<boolean> {
  if (numero !== numeroASP) return execution.ok;
  refus = execution.ok ? null : execution;
  if (execution.ok) await garde.forget();
  return execution.ok;
}

/** « Les mêmes règles que lors de la création » (guide SAS): the controls of the deposit. False when it was overtaken. */
async function judge(course: Course): Promise<boolean> {
  const vise: Dossier | null = dossier;
  const pour = saisies;
  const demande = vise && writeDemande(portail.etat, vise, changes);
  if (!vise || !demande) {
    jugees = pour;
    return true;
  }
  const { simulate } = await import('#worker/client.ts');
  const result = await simulate(
    {
      fichier: new File([demande.texte], `${vise.numeroASP}.json`),
      choix: demande.choix,
      maintenant: portail.maintenant,
      portail: projeterContexte(forgetAvenant(portail.etat, vise), vise.siret),
      modeles: await loadModeles(),
    },
    { signal: course.signal },
  );
  if (!course.courante) return false;
  if (!result.ok) throw new Error(`The modified line could not be judged: ${result.failure.type}`);
  [constats, jugees] = [findErreurs(result.report.constats, champs), pour];
  return true;
}

/** False too when it failed. */
async function run(work: (course: Course) => Promise<boolean>): Promise<boolean> {
  return (await tache.run('travail', work)) ?? false;
}
