import { defineControl } from '../control.ts';

/** Silent when a zip could not be read: it may hold the document, and `zip-structure` says the cause. */
export const pieceAttenduePresente = defineControl({
  id: 'piece-attendue-presente',
  titre: 'Chaque document attendu est dans un zip',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [
    {
      source: 'guide-financement-2022',
      endroit: 'section 3, écran « Pièces jointes », étape 2',
      extrait:
        'Si jamais il manque des pièces-jointes, un message demandant au fournisseur de redéposer un fichier est affiché.',
    },
    {
      source: 'guide-solde-imagerie',
      endroit: 'section 3, écran « Documents attendus »',
      extrait: 'Les noms des fichiers reprennent ceux que vous avez indiqués dans le JSON.',
    },
  ],
  niveau: 'attendu',
  message: 'Il manque la pièce « {attendu} » ({libelleType}, demande {ligne}).',
  explication:
    'Aucun fichier de ce nom n’a été trouvé{ou}. Ajoutez-le dans un zip, sous ce nom exact. Le portail afficherait un message demandant de redéposer un fichier, dont les mots ne sont pas publiés ; sans cette pièce, la demande resterait incomplète.',
  check: ({ etat }, { zips }) => {
    if (etat !== 'manquant') return [];
    const ou = zips.length === 0 ? ' : aucun zip n’est déposé' : ' dans les zips déposés';
    return [{ args: { ou } }];
  },
});
