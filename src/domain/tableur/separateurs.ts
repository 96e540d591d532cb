/** What parts the cells of a text, the likeliest first. */
export const SEPARATEURS = [';', '\t', ',', '|'] as const;

export type Separateur = (typeof SEPARATEURS)[number];

export const NOMS_DES_SEPARATEURS: Readonly<Record<Separateur, string>> = {
  ';': 'le point-virgule',
  '\t': 'la tabulation',
  ',': 'la virgule',
  '|': 'la barre verticale',
};
