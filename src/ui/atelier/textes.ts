import { formatCompte, formatNombre } from '#domain/francais.ts';

export const ATELIER = {
  titre: 'Corriger le fichier',
  fermer: 'Refermer',
  vues: 'Corriger dans',
  texte: 'Texte',
  formulaire: 'Formulaire',
  toutes: (nombre: number) =>
    nombre === 1
      ? 'Appliquer la correction sûre'
      : `Appliquer les ${formatNombre(nombre)} corrections sûres`,
  toutesAide:
    'Sûre : une seule issue existe, et rien n’est perdu. Les autres se font une par une, à votre jugement.',
  telecharger: 'Télécharger le fichier corrigé',
  copier: 'Copier le texte',
  comparer: 'Comparer avec l’original',
  enregistrerSous: 'Enregistrer sous…',
  sousAide:
    'Dans le fichier de votre choix, l’original compris. Rien n’y est écrit ensuite sans que vous cliquiez.',
  enregistrer: (nom: string) => `Enregistrer dans ${nom}`,
  enregistre: (nom: string) => `Enregistré dans ${nom}.`,
  enregistrementImpossible: (nom: string) =>
    `Le navigateur n’a pas pu écrire dans ${nom}, resté tel quel : téléchargez le fichier corrigé.`,
  choixRefuse:
    'Le navigateur n’a pas laissé choisir un fichier : rien n’est enregistré. Téléchargez le fichier corrigé, ou copiez le texte.',
  copie: 'Texte copié.',
  copieImpossible: 'Copie refusée par le navigateur.',
  /** What the simulator says of the text as it stands. */
  etat: (verdict: string, bloquants: number) =>
    bloquants === 0 ? verdict : `${verdict}, ${formatCompte(bloquants, 'bloquant')}`,
  enRetard: 'Vérification du texte modifié…',
  partis: (nombre: number) =>
    `${formatCompte(nombre, 'constat')} ${nombre > 1 ? 'ont' : 'a'} disparu.`,
  nouveaux: (nombre: number) =>
    `${formatCompte(nombre, 'constat')} ${nombre > 1 ? 'sont apparus' : 'est apparu'}.`,
  rien: 'Les constats restent les mêmes.',
  cherche: 'Recherche des corrections…',
  acte: (titre: string, nombre: number) =>
    nombre > 1 ? `${titre} (${formatNombre(nombre)} endroits)` : titre,
  faites: (faites: number, laissees: number, ajoutent: number) =>
    [
      faites === 0
        ? 'Aucune correction faite.'
        : `${formatCompte(faites, 'correction faite', 'corrections faites')}.`,
      laissees === 0
        ? ''
        : `${formatCompte(laissees, 'autre reste', 'autres restent')} à votre jugement.`,
      ajoutent === 0
        ? ''
        : `${formatCompte(ajoutent, 'autre amènerait', 'autres amèneraient')} un nouveau constat : rien n’y a été changé.`,
    ]
      .filter(Boolean)
      .join(' '),
  tropLong:
    'Le texte corrigé dépasserait ce que l’éditeur peut tenir : rien n’a été changé. Corrigez dans votre logiciel.',
  converti: {
    encodage:
      'Le fichier corrigé est écrit en UTF-8, comme un JSON s’écrit ; l’original ne l’est pas.',
    bom: 'Le fichier corrigé est écrit sans la marque invisible (BOM) par laquelle l’original commence.',
  },
  touchee: 'Le texte a changé à cet endroit : attendez qu’il soit vérifié à nouveau.',
  dejaChange:
    'Ce qui avait été écrit là a changé depuis : annulez d’abord ce qui a suivi, ou corrigez à la main.',
  actes: (nombre: number) => `Ce qui a été fait (${formatNombre(nombre)})`,
  annuler: 'Annuler',
  reprendre: 'Reprendre',
  delaisse: (nom: string) =>
    `Les corrections faites dans « ${nom} » ne sont enregistrées nulle part.`,
  yRevenir: 'Y revenir',
  abandonner: 'Les abandonner',
  aGarder: 'L’original n’est pas touché. Téléchargez le corrigé avant de quitter la page.',
} as const;
