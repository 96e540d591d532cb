/** Ce que le paquet promet. Ces types ne suivent que sa version : rien d’interne n’y paraît. */

/** Un texte est lu comme le fichier UTF-8 qui le contient. Un `File` donne aussi son nom. */
export type Source = string | Uint8Array | ArrayBuffer | Blob;

/**
 * - `valide` : tout ce que le portail contrôle, à notre connaissance, l’a été ;
 * - `sous-reserve` : rien à redire, mais des points n’ont pas pu être contrôlés (`Rapport.reserves`) ;
 * - `discordant` : le fichier n’est pas ce que les options annoncent ;
 * - `rejete` (contrôle technique), `non-conforme` (contrôle du format), `illisible` (ce n’est pas du JSON) : refusé.
 */
export type Verdict =
  'valide' | 'sous-reserve' | 'discordant' | 'rejete' | 'non-conforme' | 'illisible';

/** Seul `bloquant` fait refuser. `indetermine` : un contrôle qui n’a pas pu être fait. */
export type Severite = 'bloquant' | 'avertissement' | 'information' | 'indetermine';

/** Une place dans le texte lu : `[debut, fin[` en unités UTF-16 à partir de 0 ; ligne et colonne à partir de 1. */
export interface Place {
  readonly debut: number;
  readonly fin: number;
  readonly ligne: number;
  readonly colonne: number;
}

/** Mettre `texte` à la place de `[debut, fin[` du texte lu, où se trouve `avant`. */
export interface Correction {
  readonly debut: number;
  readonly fin: number;
  readonly avant: string;
  readonly texte: string;
  /** La seule issue, et rien ne se perd : elle peut être faite sans être relue. Les autres se regardent d’abord. */
  readonly sure: boolean;
}

/** Une faute de lecture : octets, syntaxe, balise en double. */
export interface Faute {
  /** Identifiant du contrôle, décrit dans `simulateur-segur/controles.json`. */
  readonly controle: string;
  readonly severite: Severite;
  /** Ce qui ne va pas, en une phrase française. */
  readonly libelle: string;
  /** Que faire, en français. */
  readonly explication: string;
  readonly place: Place;
  /** Null quand rien de juste ne peut être proposé. */
  readonly correction: Correction | null;
}

/** Un constat d’un rapport. */
export interface Constat extends Faute {
  readonly phase: 'lecture' | 'format' | 'technique' | 'aide';
  /** De qui sont les mots du `libelle` : ceux que le portail publie, ou les nôtres. */
  readonly voix: 'portail' | 'simulateur';
  /** Numéro de la demande ; null quand le constat porte sur tout le fichier. */
  readonly numLigne: number | null;
  /** Pointeur JSON (RFC 6901) depuis la racine du document ; '' est la racine. Une balise absente est dite à son bloc. */
  readonly chemin: string;
  /** Le texte trouvé à cette place, raccourci ; null quand il n’y a rien à montrer. */
  readonly valeur: string | null;
  /** Le portail ne le dirait qu’à un essai suivant, une fois la syntaxe ou le format réparés. */
  readonly prochainTour: boolean;
  /** La structure attendue à cet endroit n’est que présumée : elle ne bloque jamais. */
  readonly placePresumee: boolean;
}

/** Une même faute, à tous ses endroits. */
export interface Cause {
  readonly controle: string;
  readonly severite: Severite;
  readonly libelle: string;
  readonly nombre: number;
  /** « demandes 1 à 3 et 7 », « ligne 12 du texte ». */
  readonly ou: string;
  /** Rangs dans `Rapport.constats`, à partir de 0. */
  readonly constats: readonly number[];
}

/** Un point que le verdict laisse ouvert. */
export interface Reserve {
  readonly controle: string;
  readonly point: string;
  readonly quoiFaire: string;
}

/** Une demande du fichier. */
export interface LigneDeRapport {
  readonly numLigne: number;
  readonly etat: 'ok' | 'ko';
  readonly numeroASP: string | null;
  readonly numeroEditeur: string | null;
}

/** Ce que le simulateur dit d’un fichier. */
export interface Rapport {
  /** `taille` en octets ; `sha256` en hexadécimal, null où le moteur ne sait pas la calculer ou quand le fichier n’est pas lu. */
  readonly fichier: {
    readonly nom: string;
    readonly taille: number;
    readonly sha256: string | null;
  };
  readonly verdict: Verdict;
  /** Verdict `valide` ou `sous-reserve` : rien de ce qui a été contrôlé n’empêche l’import. */
  readonly accepte: boolean;
  /** Vide sous tout autre verdict que `sous-reserve`. */
  readonly reserves: readonly Reserve[];
  /** Version des règles qui ont jugé : un jour, `AAAA-MM-JJ`. */
  readonly versionRegles: string;
  /** L’heure de Paris à laquelle le fichier a été jugé, `AAAA-MM-JJTHH:MM`. */
  readonly maintenant: string;
  /** Identifiant du formulaire choisi ou reconnu ; null quand aucun ne l’est. */
  readonly formulaire: string | null;
  /** Titre du modèle de référence qui a donné la structure ; null sans modèle. */
  readonly modele: string | null;
  /** Le texte lu, sans BOM, où comptent les places ; '' quand les octets ne sont pas du texte. */
  readonly texte: string;
  /** Encodage reconnu (`utf-8`, `windows-1252`…) ; null quand les octets ne sont pas du texte. */
  readonly encodage: string | null;
  readonly lignes: readonly LigneDeRapport[];
  /** Chaque faute une fois, avec ses endroits. */
  readonly causes: readonly Cause[];
  /** Un par endroit, dans l’ordre du texte. */
  readonly constats: readonly Constat[];
  /** Ce que le portail dirait sur son écran d’import au lieu de donner un fichier de retour ; null sinon. */
  readonly messageEcran: string | null;
  /** Le fichier de retour (`<nom>_sortie.json`) ; null quand le portail n’en donnerait pas. */
  readonly retour: { readonly nom: string; readonly texte: string } | null;
}

/** Ce que l’on choisirait à l’écran. Tout est facultatif. */
export interface OptionsSimulation {
  /** Nom du fichier, quand la source n’est pas un `File` ; `demandes.json` par défaut. */
  readonly nom?: string | undefined;
  /** Un identifiant de `FORMULAIRES` ; reconnu d’après le contenu par défaut. */
  readonly formulaire?: string | undefined;
  readonly type?: 'avance' | 'solde' | undefined;
  readonly numeroAns?: string | undefined;
  readonly tauxTva?: '20' | '8.5' | '0' | undefined;
  /** Avances de la vague 2 : le jour (`AAAA-MM-JJ`) où le dossier de preuves est réputé complet. */
  readonly dossierCompletLe?: string | undefined;
  /** Le moment du dépôt : une `Date`, ou l’heure de Paris `AAAA-MM-JJTHH:MM`. Maintenant par défaut. */
  readonly maintenant?: Date | string | undefined;
  /** Textes de modèles de référence exportés par la page, un au plus par formulaire. */
  readonly modeles?: readonly string[] | undefined;
}
