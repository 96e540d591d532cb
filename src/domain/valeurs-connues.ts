import { TYPES_DE_PIECE } from './types-de-piece.ts';

/** Coded fields whose full list nobody published, with the values seen in public files. */
export const VALEURS_CONNUES = {
  typeAction: ['C'],
  typePrestation: ['V2'],
  typeActivite: ['Radiologie', 'MedecineNucleaire', 'Mixte'],
  operateurMessagerie: ['MAI_15', 'API_35'],
  typeFichier: Object.keys(TYPES_DE_PIECE),
} satisfies Readonly<Record<string, readonly string[]>>;

/** Only PDF is published; JPG and PNG follow from the files that are accepted. */
export const FORMATS_DE_PIECE: readonly string[] = ['PDF', 'JPG', 'PNG'];
