/** Words of the blank table of a form, and of what it holds. */
export const VIERGE = {
  titre: 'Classeur vierge',
  aide: 'Une colonne par champ, avec son aide et ses valeurs permises. Remplissez-le dans votre tableur, puis déposez-le sur « D’un tableau au JSON ».',
  xlsx: 'Classeur .xlsx',
  csv: 'CSV',
  nom: (formulaire: string, extension: string) => `classeur-vierge-${formulaire}.${extension}`,
  echec: 'Le classeur n’a pas pu être fabriqué : prenez le CSV, ou réessayez.',
  feuille: 'Demandes',
  feuilleAide: 'Aide',
  colonnes: [
    'Colonne',
    'Titre',
    'Balise du JSON',
    'Ce qu’elle contient',
    'Type',
    'Obligatoire',
    'Valeurs permises',
    'Certitude et source',
  ],
  obligatoire: 'oui',
  facultatif: 'non',
  multiple: 'Plusieurs valeurs : séparez-les par un point-virgule.',
  plusieursLignes: (cle: string) =>
    `Plusieurs éléments : une ligne pour chacun, et « ${cle} » répété sur chaque ligne.`,
  marqueAide: 'Dit au simulateur de quel formulaire est ce classeur : laissez cette colonne vide.',
  permises: (valeurs: string) => `Valeurs connues : ${valeurs}.`,
} as const;

/** What is typed in a cell, for each type of value. */
export const TYPES_DE_CELLULE = {
  objet: 'bloc',
  tableau: 'liste',
  texte: 'texte',
  nombre: 'nombre, avec une virgule ou un point',
  entier: 'nombre entier',
  booleen: 'oui ou non',
  libre: 'libre',
} as const;
