import { writeCode } from '#domain/exercices/code.ts';
import { clefOf } from '#domain/exercices/clef.ts';
import { evaluate, meets } from '#domain/exercices/criteres.ts';
import { jeuDe, leadToDepart } from '#domain/exercices/depart.ts';
import type { Exercice } from '#domain/exercices/exercice.ts';
import { findTrouble } from '#domain/exercices/lire.ts';
import type { Report } from '#domain/report.ts';
import { exerciceOuvert } from '#ui/commun/exercice-ouvert.svelte.ts';
import { juges } from '#ui/commun/juges.ts';
import { aPart } from '#ui/portail/a-part.svelte.ts';
import { portail } from '#ui/portail/portail.svelte.ts';
import type { NonExecution } from '#ui/portail/refus.ts';
import { readInstant } from '#clock.ts';
import { rememberClef } from './connus.ts';
import { isTentativeWritten, readTentative, writeTentative, type Tentative } from './gardee.ts';

let courante = $state.raw<Tentative | null>(readTentative());
let gardee = $state(true);

/** Which criteria hold now, by rank; those of a moment of the past are not asked. */
const atteints = $derived.by((): readonly boolean[] => {
  if (courante === null) return [];
  const { criteres } = courante.exercice;
  if (courante.fin !== null) return criteres.map(() => true);
  if (!exerciceOuvert.valeur || portail.statut !== 'pret') return criteres.map(() => false);
  return evaluate(criteres, portail.etat, courante.acquis);
});

const code = $derived.by(() => {
  if (!courante?.fin) return null;
  const { exercice, fin, pseudonyme } = courante;
  return writeCode(exercice, fin, pseudonyme, fin.clef);
});

/** The exercise that this browser plays: one at a time, found again after a reload. */
export const tentative = {
  get courante() {
    return courante;
  },
  /** This tab stands in it. */
  get ouverte() {
    return courante !== null && exerciceOuvert.valeur;
  },
  get atteints() {
    return atteints;
  },
  get code() {
    return code;
  },
  /** The browser keeps it; otherwise a reload loses it. */
  get gardee() {
    return gardee && !portail.ephemere;
  },
  /** From its beginning, in the place of the one before. Null: it has begun. */
  async start(exercice: Exercice, lecture: string): Promise<NonExecution | null> {
    const motif = findTrouble(exercice);
    if (motif !== null) return { ok: false, motif };
    const refus = await prepare(exercice);
    if (refus) return refus;
    keep({
      exercice,
      lecture,
      debut: readInstant(),
      indices: 0,
      fichiers: 0,
      depart: portail.total,
      acquis: [],
      pseudonyme: '',
      fin: null,
    });
    return null;
  },
  /** The portal as at the beginning; the time and the hints go on. */
  async restart(): Promise<NonExecution | null> {
    if (courante === null) return null;
    const faits = countEssais(courante);
    const refus = await prepare(courante.exercice);
    if (refus) return refus;
    // Nothing of what was tried is forgotten.
    change({ acquis: [], fin: null, fichiers: faits, depart: portail.total });
    return null;
  },
  /** Back in it, as it was left. */
  resume: (): Promise<NonExecution | null> => aPart.enterExercice(false),
  /** Back to the portal of the person; it can be resumed. */
  leave: (): Promise<void> => aPart.leave(),
  /** For good: nothing of it stays. Null: done. */
  async abandon(): Promise<NonExecution | null> {
    const refus = aPart.refuse();
    if (refus) return refus;
    await aPart.enterExercice(true);
    keep(null);
    await aPart.leave();
    return null;
  },
  takeIndice(): void {
    if (courante === null || courante.fin !== null) return;
    change({ indices: Math.min(courante.indices + 1, courante.exercice.indices.length) });
  },
  name: (pseudonyme: string): void => change({ pseudonyme }),
  /** Two tabs play one exercise: what the other one did, began or gave up holds here too. Call it for each event of the storage. */
  hearTab(event: Pick<StorageEvent, 'key'>): void {
    if (!isTentativeWritten(event)) return;
    courante = readTentative();
    if (courante === null && exerciceOuvert.valeur) void aPart.leave();
  },
  /** Follows what is judged and what the portal becomes; call it from an effect. */
  follow(): void {
    juges.listen(hear);
    if (courante === null || courante.fin !== null || portail.auPasse) return;
    if (atteints.length === 0 || !atteints.every(Boolean)) return;
    const { exercice, indices, debut } = courante;
    const clef = clefOf(exercice, portail.etat, courante.acquis);
    if (clef === null) return;
    rememberClef(exercice, clef);
    const duree = Math.max(Math.round((readInstant() - debut) / 1000), 0);
    change({ fin: { duree, indices, essais: countEssais(courante), clef } });
  },
};

async function prepare(exercice: Exercice): Promise<NonExecution | null> {
  const refus = await aPart.enterExercice(true);
  if (refus) return refus;
  const joue = await portail.executeAll(() => leadToDepart(exercice));
  if (!joue.ok) return joue;
  await portail.choose(jeuDe(exercice).siret);
  return null;
}

/** Files simulated, and records of the portal: those put aside by a return to the past count too. */
function countEssais({ fichiers, depart }: Tentative): number {
  return fichiers + Math.max(portail.total - depart, 0);
}

function hear(report: Report): void {
  if (courante === null || courante.fin !== null || !exerciceOuvert.valeur) return;
  const nouveaux = meets(courante.exercice.criteres, report);
  const acquis = [
    ...courante.acquis,
    ...nouveaux.filter((rang) => !courante?.acquis.includes(rang)),
  ];
  change({ fichiers: courante.fichiers + 1, acquis });
}

function change(partie: Partial<Tentative>): void {
  if (courante !== null) keep({ ...courante, ...partie });
}

function keep(tentative: Tentative | null): void {
  courante = tentative;
  gardee = writeTentative(tentative);
}
