/** What a file is when it is not what was asked for. French sentences, shown to people. */
export interface Nature {
  /** « un classeur Excel (.xlsx) » */
  readonly nature: string;
  /** How it was probably made; '' when its name says it. */
  readonly origine: string;
  /** What to do where the JSON is due. */
  readonly json: string;
  /** What to do where a zip of pièces is due. */
  readonly zip: string;
}

type Famille = Omit<Nature, 'nature'>;

const EN_PDF = 'Enregistrez-le en PDF, puis mettez le PDF dans un zip.';
const COMPRESSER = '(fonction « Compresser » de votre poste)';
const LE_JSON = 'Choisissez le fichier .json que produit votre logiciel.';

export const FAMILLES = {
  classeur: {
    origine:
      'Renommer un classeur ne le convertit pas, et un tableur ne sait pas enregistrer en JSON.',
    json: LE_JSON,
    zip: EN_PDF,
  },
  document: {
    origine: 'Renommer un document ne le convertit pas.',
    json: 'Si le JSON y a été collé, copiez-le dans un éditeur de texte simple et enregistrez-le en UTF-8.',
    zip: EN_PDF,
  },
  piece: {
    origine: '',
    json: `${LE_JSON} Les pièces justificatives se déposent dans un zip, à l’étape « Pièces jointes ».`,
    zip: `Une pièce ne se dépose pas seule : mettez-la dans un zip ${COMPRESSER}.`,
  },
  image: {
    origine: '',
    json: `${LE_JSON} Les pièces justificatives se déposent dans un zip, en PDF, JPG ou PNG.`,
    zip: 'Ce format n’est pas accepté : enregistrez-la en PDF, JPG ou PNG, puis mettez-la dans un zip.',
  },
  archive: {
    origine: '',
    json: 'S’il s’y trouve, extrayez d’abord le fichier .json.',
    zip: `Décompressez-la, puis faites un zip des pièces elles-mêmes ${COMPRESSER}.`,
  },
  morceau: {
    origine: 'Un logiciel d’archives l’a coupée en volumes, pour en limiter la taille.',
    json: 'Réunissez ses morceaux, ouvrez le premier avec ce logiciel et extrayez le fichier .json.',
    zip: 'Faites plusieurs zips indépendants, sans découpage, chacun sous la taille maximale.',
  },
  courriel: {
    origine: 'C’est le message qui a été enregistré, et non le fichier qu’il porte.',
    json: 'Ouvrez-le, enregistrez sa pièce jointe .json et choisissez-la.',
    zip: 'Ouvrez-le, enregistrez ses pièces jointes et mettez-les dans un zip.',
  },
  page: {
    origine:
      'Un site répond ainsi quand la session a expiré, ou à la place d’un téléchargement qui a échoué.',
    json: 'Reconnectez-vous et téléchargez de nouveau le fichier .json.',
    zip: 'Reconnectez-vous et téléchargez de nouveau le zip.',
  },
  donnees: { origine: '', json: LE_JSON, zip: EN_PDF },
  raccourci: {
    origine: 'Il ne contient que l’adresse d’un fichier.',
    json: 'Choisissez le fichier .json lui-même.',
    zip: 'Choisissez le zip lui-même.',
  },
  systeme: {
    origine: 'macOS l’écrit à côté des vôtres sur une clé USB ou dans un zip.',
    json: 'Choisissez le vôtre, dont le nom ne commence pas par un point.',
    zip: 'Choisissez le vôtre, dont le nom ne commence pas par un point.',
  },
  code: {
    origine: 'Votre programme a écrit la valeur telle qu’il l’affiche, sans la convertir.',
    json: 'Convertissez-la en JSON (json_encode, json.dumps, JSON.stringify, ToJson…) avant de l’écrire.',
    zip: 'Ce fichier ne contient aucune pièce.',
  },
  erreur: {
    origine: 'Le programme s’est plaint, ou arrêté, avant d’écrire le fichier.',
    json: 'Corrigez la cause de ce message, puis produisez le JSON de nouveau.',
    zip: 'Corrigez la cause de ce message, puis produisez le zip de nouveau.',
  },
  vide: {
    origine: 'Une copie ou une synchronisation interrompue laisse de tels fichiers.',
    json: 'Produisez-le de nouveau.',
    zip: 'Produisez-le de nouveau.',
  },
  inconnu: { origine: '', json: LE_JSON, zip: `Recréez le zip ${COMPRESSER}.` },
} as const satisfies Readonly<Record<string, Famille>>;

export function nature(nom: string, famille: keyof typeof FAMILLES, origine?: string): Nature {
  const mots = FAMILLES[famille];
  return { nature: nom, ...mots, origine: origine ?? mots.origine };
}

/** How it was made, then what to do at this door. */
export function adviseNature({ origine, ...conseils }: Nature, porte: 'json' | 'zip'): string {
  return origine === '' ? conseils[porte] : `${origine} ${conseils[porte]}`;
}
