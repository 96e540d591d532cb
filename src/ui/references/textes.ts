import type { Ecart } from '#domain/modele/ecarts.ts';
import type { PlaceNull, TypeNoeud } from '#domain/modele/modele.ts';
import type { Citation } from '#domain/sources.ts';
import type { EchecStockage } from '#storage/failures.ts';
import { formatCompte } from '#domain/francais.ts';

/** « Modèles de référence »: what they are, and those that are kept. */
export const MODELES_REFERENCE = {
  chapeau:
    'Déposez le modèle de JSON que l’ASP publie pour votre formulaire : vos fichiers seront vérifiés contre lui, balise par balise, même si ce simulateur ne connaît pas ce formulaire.',
  pourquoi: 'Pourquoi, et où trouver ces modèles',
  regle: 'Le portail vérifie les balises une à une :',
  publies:
    'L’ASP en annonce sur la page de la vague 2. Ce simulateur ne les a pas, et elle peut les changer : prenez la dernière version de ceux de votre formulaire.',
  prevaut:
    'Un modèle déposé l’emporte sur ce que le simulateur sait du formulaire, publié ou présumé : ce qui s’en écarte devient bloquant. Il y a un modèle au plus par formulaire.',
  local:
    'Rien ne quitte votre navigateur : le modèle est lu et gardé ici, à part du portail fictif. Pour le partager avec un collègue, exportez-le dans un fichier.',
  deposer: 'Ajouter un modèle',
  choisir: 'Choisir le modèle',
  deposerAide:
    'Choisissez ensemble le modèle vierge et l’exemple rempli du même formulaire : plus il y a d’exemples, moins il reste à préciser. Un modèle exporté d’ici se dépose de la même façon, seul.',
  glisser: 'ou glissez les fichiers ici',
  lecture: 'Lecture du modèle…',
  refus: 'Ce modèle ne peut pas être lu',
  exporteSeul: 'Un modèle exporté d’ici se dépose seul : il contient déjà toute la structure.',
  sansFichier: 'Aucun fichier .json ni .txt dans ce qui a été glissé.',
  gardes: 'Vos modèles',
  volatil: 'Gardé pour cette page seulement : exportez-le pour le retrouver.',
  origines: 'Fichiers d’origine',
  importeLe: 'Gardé le',
  balises: 'Balises',
  modifier: 'Modifier',
  comparer: 'Comparer',
  exporter: 'Exporter',
  supprimer: 'Supprimer…',
  simuler: 'Simuler un fichier',
  supprimerTitre: 'Supprimer ce modèle ?',
  supprimerTexte: (titre: string, formulaire: string) =>
    `« ${titre} » ne servira plus à vérifier les fichiers du formulaire « ${formulaire} ». Exportez-le d’abord si vous voulez pouvoir y revenir.`,
  supprimerAction: 'Supprimer',
  supprime: (titre: string) => `« ${titre} » est supprimé.`,
  garde: (titre: string) =>
    `« ${titre} » est gardé. Les fichiers de ce formulaire sont maintenant vérifiés contre lui.`,
  nomFichier: (id: string) => `modele-${id}.json`,
  illisibles: 'Ce qui ne peut pas être lu',
  illisible: (cle: string) =>
    `Le modèle gardé sous « ${cle} » ne peut pas être lu par cette version de la page. Il ne sert à aucune vérification ; il reste gardé tant que vous ne le supprimez pas.`,
  introuvable: (adresse: string) => `Aucun modèle ne correspond à « ${adresse} ».`,
  pasDeModele: (formulaire: string) => `Aucun modèle n’est gardé pour « ${formulaire} ».`,
  retour: 'Tous les modèles',
  enCours: (titre: string) => `« ${titre} » n’est pas encore gardé.`,
  reprendre: 'Reprendre',
  deuxStructures: 'Comparer deux structures, ou un fichier et un modèle',
} as const;

/** Where the models are announced. */
export const PAGES_DES_MODELES: readonly Citation[] = [
  {
    source: 'asp-vague-2',
    extrait: 'Un modèle de JSON vierge, un JSON d’exemple ainsi que la documentation technique',
  },
];

const POUR_CETTE_PAGE =
  'Ce que vous ajoutez sert tant que cette page reste ouverte ; exportez-le pour le retrouver.';

/** Why the browser did not read, keep or delete models. */
export function explainEchec({ type }: EchecStockage): string {
  return `${CAUSES.get(type) ?? 'La mémoire du navigateur a été coupée : rechargez la page.'} ${POUR_CETTE_PAGE}`;
}

const CAUSES: ReadonlyMap<EchecStockage['type'], string> = new Map([
  [
    'indisponible',
    'Ce navigateur ne donne pas de mémoire à cette page (navigation privée, stockage interdit).',
  ],
  ['plein', 'Il n’y a plus de place pour garder un modèle.'],
  [
    'bloque',
    'Un autre onglet garde ouverte une ancienne version de cette page : fermez-le, puis rechargez.',
  ],
  [
    'perime',
    'Un autre onglet utilise une version plus récente de cette page : rechargez celle-ci.',
  ],
]);

/** The confirmation of a model. */
export const EDITEUR = {
  nouveau: 'Confirmer le modèle',
  modification: 'Modifier le modèle',
  chapeau:
    'Voici ce que montrent vos fichiers. Vérifiez-le avec la documentation technique, corrigez au besoin, puis gardez le modèle.',
  perdu: 'Aucun modèle n’est en cours de confirmation. Déposez-en un.',
  identite: 'De quel formulaire est-ce le modèle ?',
  formulaire: 'Formulaire',
  choisirFormulaire: 'Choisir un formulaire',
  reconnu: 'Reconnu d’après le contenu : vérifiez.',
  nonReconnu:
    'Le contenu ne suffit pas à le reconnaître. Si votre formulaire n’est pas dans la liste, prenez « Autre SONS ».',
  titre: 'Titre',
  titreAide: 'Il figurera dans les résultats des simulations.',
  titreParDefaut: (jour: string) => `Modèle du ${jour}`,
  origines: (noms: readonly string[]) => `Tiré de ${noms.join(', ')}`,
  remplace: (titre: string) => `Il remplacera « ${titre} », déjà gardé pour ce formulaire.`,
  verifier: (nombre: number) => `À vérifier (${nombre})`,
  rienAVerifier: 'Vos fichiers disent tout ce qu’il faut : il n’y a rien à préciser.',
  verifie: 'Vérifié',
  restent: (nombre: number) =>
    nombre === 0
      ? 'Tout est vérifié.'
      : `Reste à vérifier : ${formatCompte(nombre, 'remarque')}. Vous pouvez garder le modèle sans attendre.`,
  structure: 'La structure, balise par balise',
  legende: (nombre: number) => `${formatCompte(nombre, 'balise')} ; [ ] marque une liste`,
  accepterNuls: (nombre: number) =>
    `Accepter null partout où rien ne le dit (${formatCompte(nombre, 'balise')})`,
  nulsAcceptes: (nombre: number) =>
    `null est maintenant accepté par ${formatCompte(nombre, 'balise')} de plus.`,
  nulsAide:
    '« Ne pas supprimer les balises non applicables → renseigner null » (webinaire vague 2). Tant que rien n’est dit, un null est signalé sans bloquer.',
  garder: 'Garder ce modèle',
  annuler: 'Abandonner',
  erreurs: 'Le modèle ne peut pas encore être gardé',
  formulaireManque: 'Choisissez le formulaire dont c’est le modèle.',
  titreManque: 'Donnez un titre au modèle.',
} as const;

export const ECARTS = {
  titre: 'Ce qui le distingue',
  integre: (certitude: 'publie' | 'presume') =>
    certitude === 'publie'
      ? 'De la structure publiée que connaît le simulateur :'
      : 'De la structure que le simulateur présume, faute de publication :',
  garde: (titre: string) => `De « ${titre} », gardé pour ce formulaire :`,
  aucune: 'aucune différence.',
  voir: 'Voir côte à côte',
} as const;

export const BALISE = {
  balise: 'Balise',
  type: 'Type',
  nul: 'null',
  requise: 'Obligatoire',
  valeurs: 'Valeurs acceptées',
  valeursAide: 'Valeurs, séparées par | (vide : toutes)',
  controle: 'Forme',
  sansControle: 'Toutes',
  oui: 'oui',
  non: 'non',
  toutes: '–',
  modifier: 'Modifier',
  modifierNom: (nom: string) => `Modifier ${nom}`,
  fermer: 'Fermer',
  editeur: (nom: string) => `Balise ${nom}`,
  supprimer: 'Supprimer cette balise',
  supprimee: (nom: string) => `La balise ${nom} est supprimée.`,
  ajouter: 'Ajouter une balise dans ce bloc',
  ajouterRacine: 'Ajouter une balise à la racine du fichier',
  ajouterAction: 'Ajouter',
  ajoutee: (nom: string) => `La balise ${nom} est ajoutée.`,
  racine: 'fichier entier',
  element: (liste: string) => `${liste} › chaque élément`,
} as const;

export const NOMS_NATURES = {
  'a-preciser': 'À préciser',
  documentation: 'À confirmer',
  facultative: 'Facultative ?',
} as const;

export const TYPES_NOEUD: Readonly<Record<TypeNoeud, string>> = {
  objet: 'bloc { }',
  tableau: 'liste [ ]',
  texte: 'texte',
  nombre: 'nombre',
  entier: 'nombre entier',
  booleen: 'true ou false',
  libre: 'n’importe quoi',
};

export const PLACES_NULL: Readonly<Record<PlaceNull, string>> = {
  admise: 'accepté',
  refusee: 'refusé',
  'non-dite': 'non dit : signalé',
};

/** Of a model, against what it is compared with: `2 balises en moins`. */
export const COMPTES_ECARTS: Readonly<Record<Ecart, (nombre: number) => string>> = {
  manquante: (nombre) => `${formatCompte(nombre, 'balise')} en moins`,
  ajoutee: (nombre) => `${formatCompte(nombre, 'balise')} en plus`,
  'autre-ecriture': (nombre) => `${formatCompte(nombre, 'balise')} d’une autre écriture`,
  deplacee: (nombre) => formatCompte(nombre, 'balise déplacée', 'balises déplacées'),
  'autre-type': (nombre) => `${formatCompte(nombre, 'balise')} d’un autre type`,
  'autre-null': (nombre) => `${formatCompte(nombre, 'balise')} où null est traité autrement`,
  'autres-valeurs': (nombre) => `${formatCompte(nombre, 'balise')} aux autres valeurs`,
};
