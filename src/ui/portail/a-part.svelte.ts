import { exerciceOuvert } from '#ui/commun/exercice-ouvert.svelte.ts';
import type { EchecStockage } from '#storage/failures.ts';
import { portail } from './portail.svelte.ts';

let ouvert = $state(false);
/** What the person had in memory only, which nothing else keeps. */
let mien: { readonly sauvegarde: Blob; readonly siret: string | null } | null = null;

/** A portal apart, for a scenario, a recording or an exercise: that of the person stays as it is. */
export const aPart = {
  /** One that is gone with the page: a scenario, or a recording. */
  get ouvert() {
    return ouvert;
  },
  /** Empty, in the memory of the page, whatever it was. Null: done. */
  async enter(): Promise<EchecStockage | null> {
    const cause = await putAside();
    if (cause) return cause;
    ouvert = true;
    await portail.open('ephemere');
    return empty();
  },
  /** That of the exercises, which outlives a reload, as it was left or empty; in memory where nothing can be kept. Null: done. */
  async enterExercice(vide: boolean): Promise<EchecStockage | null> {
    const cause = await putAside();
    if (cause) return cause;
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
async function putAside(): Promise<EchecStockage | null> {
  const dejaAPart = ouvert || exerciceOuvert.valeur;
  if (dejaAPart || !portail.ephemere || portail.etat.sequence === 0) return null;
  const sauvegarde = await portail.backup();
  if (!sauvegarde.ok) return sauvegarde.echec;
  mien = { sauvegarde: sauvegarde.valeur, siret: portail.siret };
  return null;
}

async function empty(): Promise<EchecStockage | null> {
  const efface = await portail.erase();
  return efface.ok ? null : efface.echec;
}
