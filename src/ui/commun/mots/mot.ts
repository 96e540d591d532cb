/** How a state or a notice looks; never told by the colour alone. */
export type Ton = 'conforme' | 'bloquant' | 'avertissement' | 'information' | 'indetermine';

/** A state: always by word, icon and colour together. */
export interface Mot {
  readonly mot: string;
  readonly ton: Ton;
  readonly icone:
    'valide' | 'bloquant' | 'avertissement' | 'information' | 'indetermine' | 'illisible';
}
