/** How the text is shown to who mends it. */
type Forme = 'texte' | 'formulaire';

let choisie = $state<Forme>('texte');

/** For the whole visit. */
export const forme = {
  get choisie() {
    return choisie;
  },
  set choisie(nouvelle) {
    choisie = nouvelle;
  },
};
