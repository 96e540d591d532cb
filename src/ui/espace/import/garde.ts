import { parseJson } from '#domain/parse-json.ts';
import { booleen, exactement, objet, ouNull, texte } from '#domain/portail/gardes/combinateurs.ts';
import { tauxTva, typeDemande } from '#domain/portail/gardes/valeurs.ts';
import type { Contenu } from '#ui/portail/parties.ts';
import type { SaisieImport } from './import.ts';

const FICHIER = 'json';

/** « Importer des demandes », not imported yet. */
interface EnCours {
  readonly saisie: SaisieImport;
  /** The simulator has answered for these very fields. */
  readonly simulee: boolean;
}

type Ecrite = Omit<SaisieImport, 'fichier'> & { readonly version: 'v1'; readonly simulee: boolean };

/** The file stands beside the text. */
export function writeEnCours({ saisie, simulee }: EnCours): Contenu {
  const { fichier, ...champs } = saisie;
  const ecrite: Ecrite = { version: 'v1', ...champs, simulee };
  return {
    texte: JSON.stringify(ecrite),
    fichiers: new Map(fichier ? [[FICHIER, fichier]] : []),
  };
}

/** Null: of another version of the page, or damaged. A file that was not kept is to be chosen again. */
export function readEnCours({ texte: garde, fichiers }: Contenu): EnCours | null {
  const lue = parseJson(garde);
  if (!isEcrite(lue)) return null;
  const { numeroAns, type, tauxTva: taux, simulee } = lue;
  const fichier = fichiers.get(FICHIER) ?? null;
  return { saisie: { numeroAns, type, tauxTva: taux, fichier }, simulee };
}

const isEcrite = objet<Ecrite>({
  version: exactement('v1'),
  numeroAns: ouNull(texte),
  type: ouNull(typeDemande),
  tauxTva: ouNull(tauxTva),
  simulee: booleen,
});
