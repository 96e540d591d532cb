import { defineControl } from '../control.ts';

export const zipNomNouveau = defineControl({
  id: 'zip-nom-nouveau',
  titre: 'Le zip porte un nom qui n’a pas déjà servi',
  phase: 'pieces',
  voix: 'portail',
  severite: 'bloquant',
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Structure des bons de commande », à retenir',
      extrait:
        'Les ZIP doivent être renommés (leurs noms sont gardés en mémoire et créeront des conflits)',
    },
  ],
  niveau: 'zip',
  message:
    'Les ZIP doivent être renommés (leurs noms sont gardés en mémoire et créeront des conflits)',
  explication:
    'Le nom « {zip} » a déjà servi. Donnez à ce zip un nom que vous n’avez jamais déposé, par exemple en ajoutant la date ou un numéro, même si son contenu est le même.',
  check: ({ rang, lecture: { nom } }, { zips, nomsDejaUtilises }) => {
    const dejaVu = zips.some((autre) => autre.rang < rang && autre.lecture.nom === nom);
    return dejaVu || nomsDejaUtilises.has(nom) ? [{}] : [];
  },
});
