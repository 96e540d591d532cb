import { defineControl, type Signal } from '../control.ts';
import { EXEMPLES_MDV } from '../support/citations.ts';
import { AVANCES } from '../support/formulaires.ts';

export const preuveHtOrthographe = defineControl({
  id: 'preuve-ht-orthographe',
  titre: 'Le type de la preuve HT s’écrit PREUVE_HT',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  presume:
    'L’exemple publié porte « PRELVE_HT », sans doute par une faute de lecture ou de frappe. Les deux orthographes sont acceptées ici.',
  sources: [EXEMPLES_MDV],
  concerne: AVANCES,
  niveau: 'demande',
  message: 'Le champ typeFichier vaut PRELVE_HT : l’orthographe attendue est sans doute PREUVE_HT.',
  explication:
    'Consultez la documentation technique de l’ASP pour connaître l’orthographe exacte. L’exemple du guide écrit PRELVE_HT, probablement par erreur.',
  check: ({ pieces }) => {
    const signaux: Signal[] = [];
    for (const { chemin, typeFichier } of pieces) {
      if (typeFichier === 'PRELVE_HT') signaux.push({ chemin: `${chemin}/typeFichier` });
    }
    return signaux;
  },
});
