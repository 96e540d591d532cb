/** What a file is when it is not what was asked for. French sentences, shown to people. */
export interface Nature {
  /** « un classeur Excel (.xlsx) » */
  readonly nature: string;
  /** How it was probably made; '' when its name says it. */
  readonly origine: string;
  /** What to do where the JSON is due. */
  readonly json: string;
  /** What to do where a zip of pieces is due. */
  readonly pieces: string;
}

type Famille = Omit<Nature, 'nature'>;

const LE_ZIP = 'Choisissez le zip des pièces justificatives.';
const LE_JSON = 'Choisissez le fichier .json que produit votre logiciel.';

export const FAMILLES = {
  classeur: {
    origine: 'Renommer un classeur ne le convertit pas.',
    json: `Un tableur ne sait pas enregistrer en JSON. ${LE_JSON}`,
    pieces: 'Enregistrez-le en PDF, puis mettez ce PDF dans un zip.',
  },
  document: {
    origine: 'Renommer un document ne le convertit pas.',
    json: 'Si le JSON y a été collé, copiez-le dans un éditeur de texte simple et enregistrez-le en UTF-8.',
    pieces: 'Enregistrez-le en PDF, puis mettez ce PDF dans un zip.',
  },
  piece: {
    origine: '',
    json: `${LE_JSON} Les pièces justificatives se déposent dans un zip, à l’étape « Pièces jointes ».`,
    pieces: 'Mettez cette pièce dans un zip, avec les autres : c’est le zip qui se dépose.',
  },
  image: {
    origine: '',
    json: `${LE_JSON} Les pièces justificatives se déposent dans un zip, en PDF, JPG ou PNG.`,
    pieces: 'Enregistrez-la en PDF, JPG ou PNG, puis mettez-la dans un zip.',
  },
  archive: {
    origine: '',
    json: 'S’il s’y trouve, extrayez d’abord le fichier .json. Les pièces, elles, se donnent en zip.',
    pieces: 'Extrayez-en les pièces et mettez-les dans un zip, seul format accepté.',
  },
  morceau: {
    origine: 'Un logiciel d’archives l’a coupée en volumes, pour en limiter la taille.',
    json: 'Réunissez ses morceaux, ouvrez le premier avec ce logiciel et extrayez le fichier .json.',
    pieces:
      'Seul, il ne se lit pas. Pour tenir sous la taille permise, faites plusieurs zips indépendants.',
  },
  courriel: {
    origine: 'C’est le message qui a été enregistré, et non le fichier qu’il porte.',
    json: 'Ouvrez-le, enregistrez sa pièce jointe .json et choisissez-la.',
    pieces: 'Ouvrez-le, enregistrez ses pièces jointes et mettez-les dans un zip.',
  },
  page: {
    origine:
      'Un site répond ainsi quand la session a expiré, ou à la place d’un téléchargement qui a échoué.',
    json: 'Reconnectez-vous et téléchargez de nouveau le fichier .json.',
    pieces: 'Reconnectez-vous et téléchargez de nouveau le zip.',
  },
  conflit: {
    origine: 'Elles y sont l’une sous l’autre, entre les marques <<<<<<<, ======= et >>>>>>>.',
    json: 'À chaque marque, gardez l’une des deux versions, puis retirez les trois marques.',
    pieces: LE_ZIP,
  },
  donnees: { origine: '', json: LE_JSON, pieces: LE_ZIP },
  raccourci: {
    origine: 'Il ne contient que l’adresse d’un fichier.',
    json: 'Choisissez le fichier .json lui-même.',
    pieces: 'Choisissez le zip lui-même.',
  },
  systeme: {
    origine: 'macOS l’écrit à côté des vôtres sur une clé USB ou dans un zip.',
    json: 'Choisissez le vôtre, dont le nom ne commence pas par un point.',
    pieces: 'Choisissez le vôtre, dont le nom ne commence pas par un point.',
  },
  code: {
    origine: 'Votre programme a écrit la valeur telle qu’il l’affiche, sans la convertir.',
    json: 'Convertissez cette valeur en JSON (json_encode, json.dumps, JSON.stringify, ToJson…) avant de l’écrire.',
    pieces: LE_ZIP,
  },
  erreur: {
    origine: 'Le programme s’est plaint, ou arrêté, avant d’écrire le fichier.',
    json: 'Corrigez la cause de ce message, puis produisez le JSON de nouveau.',
    pieces: 'Corrigez la cause de ce message, puis produisez le zip de nouveau.',
  },
  base64: {
    origine: 'C’est ainsi qu’une API ou un courriel le transporte.',
    json: LE_JSON,
    pieces: 'Décodez-le avant de l’écrire.',
  },
  hexadecimal: {
    origine: 'C’est ainsi qu’une base de données affiche des octets.',
    json: LE_JSON,
    pieces: 'Décodez-le avant de l’écrire.',
  },
  recrit: {
    origine: 'Un programme ou un transfert en mode texte (FTP) en a changé les octets.',
    json: LE_JSON,
    pieces: 'Produisez-le de nouveau, et écrivez ses octets tels quels (mode binaire).',
  },
  precede: {
    origine:
      'Un script web a écrit un avertissement, un saut de ligne ou une marque « BOM » avant elle.',
    json: LE_JSON,
    pieces: 'Produisez-la de nouveau, seule, puis mettez-la dans un zip.',
  },
  vide: {
    origine: 'Une copie ou une synchronisation interrompue laisse de tels fichiers.',
    json: 'Produisez-le de nouveau.',
    pieces: 'Produisez-le de nouveau.',
  },
  inconnu: { origine: '', json: LE_JSON, pieces: LE_ZIP },
} as const satisfies Readonly<Record<string, Famille>>;

export function nature(nom: string, famille: keyof typeof FAMILLES, origine?: string): Nature {
  const mots = FAMILLES[famille];
  return { nature: nom, ...mots, origine: origine ?? mots.origine };
}

/** How it was made, then what to do at this door. */
export function adviseNature({ origine, ...portes }: Nature, porte: 'json' | 'pieces'): string {
  return origine === '' ? portes[porte] : `${origine} ${portes[porte]}`;
}
