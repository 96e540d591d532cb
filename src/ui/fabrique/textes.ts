import { formatCompte } from '#domain/francais.ts';

export const FABRIQUE = {
  chapeau:
    'Un JSON d’exemple de n’importe quel formulaire, et le zip de ses pièces : sans faute pour le simulateur, sans personne de vrai, et les mêmes à chaque fois que l’on redonne la même graine. Des fautes s’y mettent pour un exercice, avec leur corrigé.',
  recette: 'Ce qu’il faut fabriquer',
  formulaire: 'Formulaire',
  choisir: 'Choisissez un formulaire',
  inconnu: (id: string) =>
    `Le formulaire « ${id.slice(0, 60)} » n’existe pas ici : l’adresse a peut-être été mal recopiée. Choisissez-en un dans la liste.`,
  nombre: 'Demandes',
  borneNombre: (max: number) => `Écrivez un nombre de 1 à ${max}.`,
  graine: 'Graine',
  aideGraine: 'Quatre syllabes, qui se dictent. La même graine refait le même fichier.',
  fauteGraine:
    'Écrivez quatre syllabes : une des lettres b d f k l m r t, puis une de a i o u. Par exemple « ka-lo-mi-tu ».',
  autre: 'Tirer une autre graine',
  regime: 'Régime de TVA',
  jour: 'Jour du dépôt',
  aideJour: 'Les dates du fichier sont justes ce jour-là.',
  fauteJour: 'Choisissez un jour.',
  numeroAns: 'Numéro ANS',
  fauteNumeroAns: 'Écrivez 9 ou 10 lettres et chiffres, sans espace.',
  siret: 'SIRET du fournisseur',
  fauteSiret: 'Écrivez 14 chiffres, sans espace.',
  autreSons:
    'D’un formulaire qu’aucune source ne nomme, aucune balise n’est connue : le fichier n’a que ses numéros. Chargez son modèle de référence pour en avoir davantage.',
  selonModele: 'Le fichier suit votre modèle de référence.',
  fichiers: 'Les fichiers',
  bilan: (demandes: number, pieces: number, fautes: number) =>
    [
      formatCompte(demandes, 'demande'),
      formatCompte(pieces, 'pièce'),
      fautes > 0 ? formatCompte(fautes, 'faute') : 'sans faute',
    ].join(', '),
  inventes:
    'Ses n° ASP sont inventés : pour un solde que le portail fictif accepte, fabriquez-le depuis « Importer des demandes » de l’espace fournisseur, où il suit des avances payées.',
  json: 'Télécharger le JSON',
  zip: 'Télécharger le zip',
  simuler: 'Simuler ce fichier et son zip',
  simulerSeul: 'Simuler ce fichier',
  voir: 'Voir le JSON',
  leJson: 'Le JSON fabriqué, qui défile',
} as const;
