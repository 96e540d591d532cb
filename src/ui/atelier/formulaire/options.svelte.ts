let balises = $state(false);

/** How the form is shown, for the whole visit. */
export const options = {
  /** The tags of the JSON, and where what is known of each comes from. */
  get balises() {
    return balises;
  },
  set balises(montrees) {
    balises = montrees;
  },
};
