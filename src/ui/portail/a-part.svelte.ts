import type { EchecStockage } from '#storage/failures.ts';
import { portail } from './portail.svelte.ts';

let ouvert = $state(false);
/** What the person had in memory only, which nothing else keeps. */
let mien: { readonly sauvegarde: Blob; readonly siret: string | null } | null = null;

/** A portal apart, in the memory of the page, for a scenario or a recording: that of the person stays as it is. */
export const aPart = {
  get ouvert() {
    return ouvert;
  },
  /** Empty, whatever it was. Null: done. */
  async enter(): Promise<EchecStockage | null> {
    if (!ouvert && portail.ephemere && portail.etat.sequence > 0) {
      const sauvegarde = await portail.backup();
      if (!sauvegarde.ok) return sauvegarde.echec;
      mien = { sauvegarde: sauvegarde.valeur, siret: portail.siret };
    }
    ouvert = true;
    await portail.open('ephemere');
    const efface = await portail.erase();
    return efface.ok ? null : efface.echec;
  },
  /** Back to the portal of the person. */
  async leave(): Promise<void> {
    if (!ouvert) return;
    ouvert = false;
    const rendre = mien;
    mien = null;
    if (rendre === null) return portail.open('durable');
    await portail.restore(rendre.sauvegarde);
    await portail.choose(rendre.siret);
  },
};
