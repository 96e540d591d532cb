import { formatCompte } from '#domain/francais.ts';
import { showName } from '#domain/pieces.ts';

const NOMS_MONTRES = 5;

const PIECES_PRISES = 'Les pièces jointes sont des PDF, PNG ou JPG, dans un zip ou en vrac.';

/** Texts of what is done with the files that come, when it is not what one sees at once. */
export const RECEVOIR = {
  nomCollage: 'texte-colle.json',
  collageVide: 'Le presse-papiers ne contient ni fichier ni texte.',
  sansFichier:
    'Ce qui a été glissé ne contient aucun fichier : une messagerie ou une autre page n’en donnent pas toujours. Enregistrez le fichier sur votre poste, puis déposez-le.',
  dossierVide: (noms: readonly string[], autres: number) =>
    `Ni JSON, ni zip, ni pièce dans ${noms.length > 1 ? 'les dossiers' : 'le dossier'} ${list(noms)}${autres > 0 ? ` : seulement ${formatCompte(autres, 'autre fichier', 'autres fichiers')}` : ''}.`,
  ignores: (nom: string, ignores: readonly string[]) =>
    `Un seul JSON à la fois : « ${showName(nom)} » est simulé, ${list(ignores)} ${ignores.length > 1 ? 'sont ignorés' : 'est ignoré'}. ${PIECES_PRISES}`,
  laisses: (nombre: number) =>
    `${formatCompte(nombre, 'autre fichier du dossier est laissé', 'autres fichiers du dossier sont laissés')}. ${PIECES_PRISES}`,
} as const;

function list(noms: readonly string[]): string {
  const montres = noms.slice(0, NOMS_MONTRES).map((nom) => `« ${showName(nom)} »`);
  const reste = noms.length - montres.length;
  if (reste > 0) return `${montres.join(', ')} et ${formatCompte(reste, 'autre')}`;
  return montres.join(', ');
}
