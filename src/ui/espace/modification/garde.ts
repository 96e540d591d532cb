import { parseJson } from '#domain/parse-json.ts';
import type { Avenant } from '#domain/portail/dossier.ts';
import {
  exactement,
  listeDe,
  naturel,
  objet,
  texte,
  type Garde,
} from '#domain/portail/gardes/combinateurs.ts';
import type { Contenu } from '#ui/portail/parties.ts';
import type { PieceNouvelle, Saisies } from './modification.ts';

/** What was typed and added, and not deposited yet. */
interface EnCours {
  readonly saisies: Saisies;
  readonly pieces: readonly PieceNouvelle[];
}

interface Ecrite {
  readonly version: 'v1';
  /** The avenant and the moment since which it waits: another round asks for something else. */
  readonly avenant: number;
  readonly depuis: string;
  readonly saisies: readonly (readonly [string, string])[];
  readonly pieces: readonly { readonly nom: string; readonly type: string; readonly format: string }[]; // prettier-ignore
}

/** The files are kept beside the text, by their names: two pieces of one demande never share one. */
export function writeEnCours({ saisies, pieces }: EnCours, avenant: Avenant): Contenu {
  const ecrite: Ecrite = {
    version: 'v1',
    avenant: avenant.numero,
    depuis: avenant.statutLe,
    saisies: [...saisies],
    pieces: pieces.map(({ typeFichier, formatFichier, fichier }) => ({
      nom: fichier.name,
      type: typeFichier,
      format: formatFichier,
    })),
  };
  const fichiers = new Map(pieces.map(({ fichier }) => [fichier.name, fichier]));
  return { texte: JSON.stringify(ecrite), fichiers };
}

/** Null: of another round, of another version of the page, or damaged. A piece whose file was not kept is left out. */
export function readEnCours({ texte: garde, fichiers }: Contenu, avenant: Avenant): EnCours | null {
  const lue = parseJson(garde);
  if (!isEcrite(lue)) return null;
  if (lue.avenant !== avenant.numero || lue.depuis !== avenant.statutLe) return null;
  const pieces = lue.pieces.flatMap(({ nom, type, format }) => {
    const fichier = fichiers.get(nom);
    return fichier ? [{ typeFichier: type, formatFichier: format, fichier }] : [];
  });
  return { saisies: new Map(lue.saisies), pieces };
}

const paire: Garde<readonly [string, string]> = (valeur): valeur is readonly [string, string] =>
  Array.isArray(valeur) && valeur.length === 2 && valeur.every(texte);

const isEcrite = objet<Ecrite>({
  version: exactement('v1'),
  avenant: naturel,
  depuis: texte,
  saisies: listeDe(paire),
  pieces: listeDe(objet<Ecrite['pieces'][number]>({ nom: texte, type: texte, format: texte })),
});
