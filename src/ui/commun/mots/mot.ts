/** How a state or a notice looks; never told by the colour alone. */
export type Ton = 'conforme' | 'bloquant' | 'avertissement' | 'information' | 'indetermine';

/** A state: always by word, icon and colour together. */
export interface Mot {
  readonly mot: string;
  readonly ton: Ton;
  readonly icone:
    'valide' | 'bloquant' | 'avertissement' | 'information' | 'indetermine' | 'illisible';
}

const DU_PIRE: readonly Ton[] = [
  'bloquant',
  'avertissement',
  'indetermine',
  'information',
  'conforme',
];

/** The one that asks for more; the first when they are equal. */
export function worstOf(un: Mot, autre: Mot): Mot {
  return DU_PIRE.indexOf(autre.ton) < DU_PIRE.indexOf(un.ton) ? autre : un;
}
