import { createStored } from '#ui/commun/stored.ts';
import { readGardees, type CorrespondanceGardee } from '#domain/tableur/lire-correspondance.ts';

const stored = createStored('localStorage', 'correspondances');

let liste = $state.raw<readonly CorrespondanceGardee[]>(readGardees(stored.read()));

/** The mappings that this browser keeps because it was asked to, by name. */
export const gardees = {
  get liste() {
    return liste;
  },
  /** Takes the place of the one of that name. False: the browser refused, and nothing changed. */
  keep: (gardee: CorrespondanceGardee): boolean => write([...without(gardee.nom), gardee]),
  forget: (nom: string): boolean => write(without(nom)),
};

function without(nom: string): readonly CorrespondanceGardee[] {
  // Another tab may have kept some since.
  return readGardees(stored.read()).filter((gardee) => gardee.nom !== nom);
}

function write(nouvelle: readonly CorrespondanceGardee[]): boolean {
  if (!stored.write(nouvelle.length === 0 ? null : JSON.stringify(nouvelle))) return false;
  liste = nouvelle;
  return true;
}
