import { fold } from '#domain/texte.ts';
import type { Enregistrement } from '#domain/portail/evenements.ts';
import type { TypeCommande } from '#domain/portail/commandes.ts';
import { searchItems } from '#ui/kit/liste.ts';
import { COMMANDES, wordEverything } from '#ui/portail/commandes-textes.ts';

export interface Acte {
  readonly enregistrement: Enregistrement;
  readonly misDeCote: boolean;
  /** Of those to whom something of it happened; none: it is everybody's. */
  readonly sirets: ReadonlySet<string>;
}

/** Acts of the same kind that follow each other in the journal, the last one first; most are alone. */
type Groupe = readonly [Acte, ...Acte[]];

/** What a line of the table shows. */
export interface Ligne {
  /** The last act. */
  readonly acte: Acte;
  /** Folded under it, it included; null: it is alone. */
  readonly groupe: Groupe | null;
}

export interface Criteres {
  readonly texte: string;
  /** '' = any. */
  readonly commande: TypeCommande | '';
  /** '' = any. */
  readonly siret: string;
}

/** Fewer are read as fast as they are unfolded. */
const SUITE_MIN = 3;

/** The acts of this kind and of this fournisseur that say the text looked for, or hold the dossier; the order is kept. */
export function filterActes(
  actes: readonly Acte[],
  { texte, commande, siret }: Criteres,
): readonly Acte[] {
  const choisis = actes.filter(
    ({ enregistrement, sirets }) =>
      (commande === '' || enregistrement.commande === commande) &&
      (siret === '' || sirets.has(siret)),
  );
  return searchItems(choisis, texte, ({ enregistrement }) =>
    fold(`${COMMANDES[enregistrement.commande].quoi} ${wordEverything(enregistrement.evenements)}`),
  );
}

/** `actes`: the last one first. What a filter has left out between two acts parts them. */
export function groupActes(actes: readonly Acte[]): readonly Ligne[] {
  const suites: [Acte, ...Acte[]][] = [];
  for (const acte of actes) {
    const suite = suites.at(-1);
    if (suite && follows(acte, suite.at(-1) ?? suite[0])) suite.push(acte);
    else suites.push([acte]);
  }
  return suites.flatMap((suite): readonly Ligne[] =>
    suite.length >= SUITE_MIN ? [{ acte: suite[0], groupe: suite }] : suite.map(alone),
  );
}

/** The act at which the portal stands, when a folded line shows another one; null: it is not there, or shows. */
export function findCachee({ acte, groupe }: Ligne, sequence: number): number | null {
  const cachee = groupe?.some(({ enregistrement }) => enregistrement.sequence === sequence);
  return cachee === true && acte.enregistrement.sequence !== sequence ? sequence : null;
}

export function alone(acte: Acte): Ligne {
  return { acte, groupe: null };
}

function follows(avant: Acte, apres: Acte): boolean {
  return (
    avant.misDeCote === apres.misDeCote &&
    avant.enregistrement.commande === apres.enregistrement.commande &&
    avant.enregistrement.sequence + 1 === apres.enregistrement.sequence
  );
}
