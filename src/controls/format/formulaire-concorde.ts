import { defineControl } from '../control.ts';

export const formulaireConcorde = defineControl({
  id: 'formulaire-concorde',
  titre: 'Le contenu concorde avec le choix fait à l’écran',
  phase: 'format',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Le portail fait choisir le numéro ANS et le type de demande, mais aucun texte publié ne dit comment il les compare au fichier.',
  niveau: 'schema',
  message: 'Le fichier ne correspond pas à votre choix : {constat}.',
  explication:
    'Vérifiez ce que vous avez choisi à l’écran et le fichier déposé. Les contrôles suivent le formulaire « {formulaire} ».',
});
