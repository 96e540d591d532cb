/** Texts of an address that no page answers. */
export const INTROUVABLE = {
  texte: (adresse: string) => `Aucune page ne répond à l’adresse « ${adresse} ».`,
  suite: 'Vous cherchiez peut-être :',
} as const;
