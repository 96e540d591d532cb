import { CONFORME, defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV } from '../support/citations.ts';

export const numeroAnsDuFormulaire = defineControl({
  id: 'numero-ans-du-formulaire',
  titre: 'Le numéro ANS du fichier est celui choisi à l’écran',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Le portail demande le numéro ANS à l’écran et le fichier le répète ; aucun texte ne dit ce qu’il fait quand ils diffèrent.',
  sources: [EXEMPLES_IMAGERIE, EXEMPLES_MDV],
  discordance: true,
  niveau: 'fichier',
  message:
    'Le numéro ANS du fichier ({valeur}) est différent de celui choisi dans le formulaire ({choisi}).',
  explication:
    'Choisissez dans le formulaire le numéro ANS du logiciel concerné par ce fichier, ou corrigez « numeroAns ». Un fichier ne concerne qu’un seul logiciel référencé.',
  check: ({ choix, numeroAns }) => {
    if (choix.numeroAns === null || choix.numeroAns === numeroAns) return CONFORME;
    return [{ chemin: '/numeroAns', args: { valeur: numeroAns, choisi: choix.numeroAns } }];
  },
});
