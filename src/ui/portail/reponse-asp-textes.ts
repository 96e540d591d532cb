/** « Le gestionnaire répond »: ours, the other side of the counter. */
export const REPONSE_ASP = {
  titre: 'Le gestionnaire répond (simulation) :',
  aide: 'Sur le vrai portail, un gestionnaire de l’ASP décide. Ici, vous jouez aussi son rôle.',
  poste: 'Ouvrir le Poste ASP',
  commentaire: 'Commentaire du gestionnaire (facultatif)',
  confirmer: (libelle: string, titre: string) => `${libelle} : ${titre} ?`,
  renonce: 'Ne rien changer',
} as const;
