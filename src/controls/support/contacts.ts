import { isSansValeur } from '#domain/absence.ts';
import type { Champ, Demande } from '#domain/projection/vue.ts';
import { isBloc, readBloc, readListe, readTexte, type Bloc } from '#domain/projection/guards.ts';

/** The texts of an avance whose tag starts with `prefixe` (`telephone`, `email`): structure, doctors, mandataire. */
export function listContacts(
  { ligne }: Demande,
  prefixe: 'telephone' | 'email',
): readonly Champ<string>[] {
  const champs: Champ<string>[] = [];
  const bloc = readBloc(ligne, 'beneficiaires');
  const add = (parent: Bloc, nom: string, chemin: string): void => {
    const champ = readTexte(parent, nom, `${chemin}/${nom}`);
    if (champ !== null) champs.push(champ);
  };
  // Without a mandataire, what is absent is null: `null-sans-guillemets` says so of a text.
  const mandataire = bloc[`${prefixe}Mandataire`];
  if (typeof mandataire === 'string' && !isSansValeur(mandataire)) {
    add(bloc, `${prefixe}Mandataire`, '/beneficiaires');
  }
  add(readBloc(bloc, 'structure'), `${prefixe}Responsable`, '/beneficiaires/structure');
  readListe(bloc, 'liberal').forEach((medecin, i) => {
    if (isBloc(medecin)) add(medecin, `${prefixe}Medecin`, `/beneficiaires/liberal/${i}`);
  });
  return champs;
}
