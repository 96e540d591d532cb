import { defineControl } from '../control.ts';

export const formulaireConcorde = defineControl({
  id: 'formulaire-concorde',
  titre: 'Le contenu concorde avec le choix fait à l’écran',
  phase: 'format',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Le portail fait choisir le numéro ANS et le type de demande, et ses contrôles diffèrent selon le type ; aucun texte publié ne dit ce qu’il répond à un fichier d’une autre sorte.',
  niveau: 'schema',
  message: 'Le fichier ne correspond pas à votre choix : {constat}.',
  discordance: true,
  explication:
    'Vérifiez ce que vous avez choisi à l’écran et le fichier déposé. Le choix décide, comme sur le portail : les contrôles suivent le formulaire « {formulaire} ».',
});
