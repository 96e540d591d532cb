import { exerciceOuvert } from '#ui/commun/exercice-ouvert.svelte.ts';
import { portail } from './portail.svelte.ts';
import type { NonExecution } from './refus.ts';
import { PORTAIL_A_PART } from './textes.ts';

let ouvert = $state(false);
/** Of what nobody tells any more, a story taken over or a recording that was stopped: whether it is kept elsewhere. */
let isKept = $state.raw<(() => boolean) | null>(null);
/** What the person had in memory only, which nothing else keeps. */
let mien: { readonly sauvegarde: Blob; readonly siret: string | null } | null = null;

/** A portal apart, for a scenario, a recording or an exercise: that of the person stays as it is. */
export const aPart = {
  /** One that is gone with the page: a scenario, or a recording. */
  get ouvert() {
    return ouvert;
  },
  /** What the person played in it would be lost: nothing takes its place before they leave it. */
  get perdable() {
    return ouvert && portail.statut === 'pret' && isKept !== null && !isKept();
  },
  refuse: (): NonExecution | null => (aPart.perdable ? A_PERDRE : null),
  /** From here the person plays alone, in a portal apart like another. */
  release(kept: () => boolean): void {
    isKept = kept;
  },
  /** Empty, in the memory of the page, whatever it was. Null: done. */
  async enter(): Promise<NonExecution | null> {
    const refus = aPart.refuse() ?? (await putAside());
    if (refus) return refus;
    ouvert = true;
    await portail.open('ephemere');
    const echec = await empty();
    isKept = null;
    return echec;
  },
  /** That of the exercises, which outlives a reload, as it was left or empty; in memory where nothing can be kept. Null: done. */
  async enterExercice(vide: boolean): Promise<NonExecution | null> {
    const refus = aPart.refuse() ?? (await putAside());
    if (refus) return refus;
    ouvert = false;
    await portail.open('exercice');
    if (portail.statut === 'echec') await portail.open('ephemere');
    exerciceOuvert.valeur = true;
    return vide ? empty() : null;
  },
  /** Back to the portal of the person. */
  async leave(): Promise<void> {
    if (!ouvert && !exerciceOuvert.valeur) return;
    [ouvert, exerciceOuvert.valeur] = [false, false];
    const rendre = mien;
    mien = null;
    if (rendre === null) return portail.open('durable');
    await portail.open('ephemere');
    await portail.restore(rendre.sauvegarde);
    await portail.choose(rendre.siret);
  },
};

/** What the person has in memory only, unless it is aside already. */
async function putAside(): Promise<NonExecution | null> {
  const dejaAPart = ouvert || exerciceOuvert.valeur;
  if (dejaAPart || !portail.ephemere || portail.etat.sequence === 0) return null;
  const sauvegarde = await portail.backup();
  if (!sauvegarde.ok) return sauvegarde;
  mien = { sauvegarde: sauvegarde.valeur, siret: portail.siret };
  return null;
}

async function empty(): Promise<NonExecution | null> {
  const efface = await portail.erase();
  return efface.ok ? null : efface;
}

const A_PERDRE: NonExecution = { ok: false, motif: PORTAIL_A_PART.aPerdre };
