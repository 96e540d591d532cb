import { listFichiers } from '#domain/portail/fichiers-conserves.ts';
import { writeSauvegarde } from '#storage/sauvegarde.ts';
import { MAINTENANT, SIRET, type PortailJoue } from './portail.ts';

/** What is used of the portal of the page, which this folder does not import. */
interface Portail {
  readonly open: (mode: 'ephemere') => Promise<void>;
  readonly restore: (sauvegarde: Blob) => Promise<{ readonly ok: boolean }>;
  readonly choose: (siret: string) => Promise<void>;
}

/** Gives the portal of the page, in memory, what was played; its clock stands at `MAINTENANT`. */
export async function restorePlayed(portail: Portail, joue: PortailJoue): Promise<void> {
  joue.play({ type: 'reglerHorloge', heure: MAINTENANT });
  await portail.open('ephemere');
  const textes = joue.journal.map((enregistrement) => JSON.stringify(enregistrement));
  const fichiers = joue.journal
    .flatMap(listFichiers)
    .map(({ id, taille }) => ({ id, blob: new Blob([new Uint8Array(taille)]) }));
  const { ok } = await portail.restore(writeSauvegarde({ textes, fichiers, branches: [] }));
  if (!ok) throw new Error('the portal did not take what was played');
  await portail.choose(SIRET);
}
