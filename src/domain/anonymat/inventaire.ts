import { isNomDeBalise, type Sorte } from './balises.ts';
import { isDate, isDateEntiere } from './dates.ts';
import { isSansDonnee, isService } from './gardes.ts';
import { isMontant } from './montants.ts';

/** What is done to a value. */
type Geste = 'garde' | 'remplace' | 'date' | 'montant';

/** A value of the file, wherever it stands, unless one of its tags keeps it. */
export interface Valeur {
  readonly valeur: string;
  readonly geste: Geste;
  /** Of its tags, the one that says most. */
  sorte: Sorte;
  endroits: number;
}

/** Of two tags that hold one value, the first of these says how it is replaced. */
const PRIORITES: readonly Sorte[] = [
  ...(['numeroASP', 'numeroEditeur', 'telephone', 'siret', 'siren', 'finess'] as const),
  ...(['rpps', 'am', 'piece', 'courriel', 'nom', 'adresse'] as const),
];

export class Inventaire {
  readonly #parCle = new Map<string, Valeur>();
  /** A value is looked at once for each sort of tag, however often it comes. */
  readonly #parSorte = new Map<Sorte, Map<string, Valeur>>();
  readonly balises = new Map<string, number>();

  get valeurs(): readonly Valeur[] {
    return [...this.#parCle.values()];
  }

  add(valeur: string, sorte: Sorte): void {
    const parValeur = this.#parSorte.get(sorte) ?? new Map<string, Valeur>();
    this.#parSorte.set(sorte, parValeur);
    const connue = parValeur.get(valeur) ?? this.#meet(valeur, sorte);
    connue.endroits += 1;
    if (rankOf(sorte) < rankOf(connue.sorte)) connue.sorte = sorte;
    parValeur.set(valeur, connue);
  }

  find(valeur: string, sorte: Sorte): Valeur | undefined {
    return this.#parSorte.get(sorte)?.get(valeur);
  }

  addBalise(nom: string): void {
    if (!isNomDeBalise(nom)) this.balises.set(nom, (this.balises.get(nom) ?? 0) + 1);
  }

  listOf(geste: Geste): readonly Valeur[] {
    return this.valeurs.filter((each) => each.geste === geste);
  }

  /** In the order in which they are given their replacements: telephone numbers have few to choose from. */
  listARemplacer(): readonly Valeur[] {
    return [...this.listOf('remplace')].sort(
      (a, b) =>
        Number(b.sorte === 'telephone') - Number(a.sorte === 'telephone') ||
        rankOf(a.sorte) - rankOf(b.sorte),
    );
  }

  #meet(valeur: string, sorte: Sorte): Valeur {
    const geste = gesteOf(valeur, sorte);
    const cle = `${geste} ${sorte === 'libelle' ? sorte : ''} ${valeur}`;
    const connue = this.#parCle.get(cle) ?? { valeur, geste, sorte, endroits: 0 };
    this.#parCle.set(cle, connue);
    return connue;
  }
}

function gesteOf(valeur: string, sorte: Sorte): Geste {
  if (isSansDonnee(valeur) || isService(valeur, sorte)) return 'garde';
  if (sorte === 'montant' && isMontant(valeur)) return 'montant';
  if ((sorte === 'date' && isDate(valeur)) || isDateEntiere(valeur)) return 'date';
  return 'remplace';
}

function rankOf(sorte: Sorte): number {
  // The labels of the portal come last: they hold what is known by then.
  if (sorte === 'libelle') return PRIORITES.length + 1;
  const rang = PRIORITES.indexOf(sorte);
  return rang < 0 ? PRIORITES.length : rang;
}
