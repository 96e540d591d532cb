import type { ContextePortail } from '#domain/portail/contexte.ts';
import { rejouer } from '#domain/portail/appliquer.ts';
import { projeterContexte } from '#domain/portail/prerequis.ts';
import { lireEnregistrement } from '#domain/portail/verifier.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { readSauvegarde } from '#storage/sauvegarde.ts';
import type { Portail } from './config-champs.ts';
import { openLazily } from './fichiers.ts';
import { Misuse } from './options.ts';
import { orMisuse } from './panne.ts';

/** What the fictive portal of a backup knows, and its time; null: the real one. */
export interface EtatSauvegarde {
  readonly portail: ContextePortail;
  readonly horloge: HeureDeParis | null;
}

/** @throws Misuse when the file is no backup, or when nobody says which of its fournisseurs deposits */
export async function readEtat({ sauvegarde, siret }: Portail): Promise<EtatSauvegarde> {
  const lue = await orMisuse(sauvegarde, async () => readSauvegarde(await openLazily(sauvegarde)));
  if (!lue.ok) throw new Misuse(`${sauvegarde} : ${lue.motif}`);
  const enregistrements = lue.contenu.textes.flatMap(
    (texte) => lireEnregistrement(JSON.parse(texte)) ?? [],
  );
  const etat = rejouer(enregistrements);
  const sirets = [...etat.fournisseurs.keys()];
  const [seul] = sirets;
  const choisi = siret ?? (sirets.length === 1 ? seul : undefined);
  if (choisi === undefined || !etat.fournisseurs.has(choisi)) {
    const lesquels = sirets.length === 0 ? 'aucun fournisseur' : sirets.join(', ');
    throw new Misuse(
      `${sauvegarde} : dites le « siret » du fournisseur ; la sauvegarde a ${lesquels}.`,
    );
  }
  return { portail: projeterContexte(etat, choisi), horloge: etat.horloge };
}
