import { fromBinaire, toBinaire } from '#domain/binaire.ts';
import { parseJson } from '#domain/parse-json.ts';
import { booleen, exactement, objet, ouNull, texte } from '#domain/portail/gardes/combinateurs.ts';
import { formulaire, tauxTva, typeDemande } from '#domain/portail/gardes/valeurs.ts';
import type { Choix } from '#domain/report.ts';
import { createStored, LONGUEUR_MAX } from '#ui/commun/stored.ts';

/** The file at hand in this window, and what was chosen for it. */
export interface Simulee {
  readonly fichier: File;
  readonly choix: Choix;
  /** Judged with the state of the fictive portal. */
  readonly portail: boolean;
}

/** `trop-gros`: more than a Mio; `refus`: the browser keeps nothing, or the file can no longer be read. */
export type Garde = 'gardee' | 'trop-gros' | 'refus';

interface Entete {
  readonly version: 'v1';
  readonly nom: string;
  readonly choix: Choix;
  readonly portail: boolean;
}

/** What the person asked for: nothing of it is kept in this window. */
const NON = 'non';
const stored = createStored('sessionStorage', 'simulation');

/** Kept until this window closes: one line of JSON, then the bytes, each as one character. */
export async function garder({ fichier, choix, portail }: Simulee): Promise<Garde> {
  oublier();
  const entete: Entete = { version: 'v1', nom: fichier.name, choix, portail };
  if (fichier.size > LONGUEUR_MAX - 10_000) return 'trop-gros';
  try {
    const octets = new Uint8Array(await fichier.arrayBuffer());
    return stored.write(`${JSON.stringify(entete)}\n${toBinaire(octets)}`) ? 'gardee' : 'refus';
  } catch (error) {
    if (error instanceof DOMException) return 'refus';
    throw error;
  }
}

/** Nothing is kept any more; the next file is, unless the person does not want it. */
export function oublier(): void {
  stored.write(null);
}

export function refuser(): void {
  stored.write(NON);
}

export const isRefusee = (): boolean => stored.read() === NON;

/** What this window kept; null when it is nothing of ours. */
export function relire(): Simulee | null {
  const garde = stored.read() ?? '';
  const fin = garde.indexOf('\n');
  const entete = parseJson(garde.slice(0, Math.max(fin, 0)));
  if (!isEntete(entete)) return null;
  const octets = fromBinaire(garde.slice(fin + 1));
  const fichier = new File([octets], entete.nom, { type: 'application/json' });
  return { fichier, choix: entete.choix, portail: entete.portail };
}

const isEntete = objet<Entete>({
  version: exactement('v1'),
  nom: texte,
  choix: objet<Choix>({
    numeroAns: ouNull(texte),
    type: ouNull(typeDemande),
    tauxTva: ouNull(tauxTva),
    formulaire: ouNull(formulaire),
    dossierCompletLe: ouNull(texte),
  }),
  portail: booleen,
});
