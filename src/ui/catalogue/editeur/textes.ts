/** Words of « Dans votre éditeur de code ». */
export const DANS_UN_EDITEUR = {
  chapeau:
    'Votre éditeur de code peut souligner les fautes de forme pendant que vous écrivez, compléter les balises et dire ce qu’elles contiennent, avec leur source : il lui faut l’adresse du schéma de votre formulaire.',
  choisir: 'Formulaire',
  adresse: 'Adresse du schéma',
  telecharger: 'Télécharger le schéma',
  ancien: 'Pour un éditeur qui ne connaît que l’ancien dialecte (draft-07) :',
  vscode: 'Visual Studio Code',
  vscodeAide:
    'Dans le fichier .vscode/settings.json du projet (ou dans vos réglages). Le motif dit quels fichiers sont concernés.',
  intellij: 'IntelliJ IDEA, WebStorm, Rider, PhpStorm',
  intellijAide: 'Réglages › Languages & Frameworks › Schemas and DTDs › JSON Schema Mappings › +',
  intellijAdresse: 'Schema file or URL :',
  intellijMotif: 'File path pattern :',
  copier: 'Copier',
  copie: 'Copié.',
  refus: 'Le navigateur a refusé la copie : sélectionnez le texte.',
  limites: 'Ce qu’un schéma ne dit pas',
  aDire: [
    'La forme seulement : balises, types, formats. Les clés, les dates entre elles, les doublons, les pièces et ce qui dépend du dossier se vérifient sur « Simuler un JSON ».',
    'Ce qui est présumé est proposé et expliqué, jamais souligné.',
    'N’ajoutez pas de balise "$schema" au fichier lui-même : aucun exemple publié n’en a, et une balise de trop le ferait rejeter.',
    'Le schéma est lu par votre éditeur à cette adresse ; il ne contient aucune de vos données et n’en reçoit aucune.',
  ],
} as const;
