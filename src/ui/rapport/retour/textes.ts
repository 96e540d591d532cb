import { formatCompte, formatNombre } from '#domain/francais.ts';

/** The words about a file that came back from the portal. */
export const RETOUR = {
  titre: 'Ce que le fichier de retour dit',
  chapeau:
    'Ce fichier porte les codes et les libellés de traitement que le portail écrit dans chaque demande. Nos contrôles le jugent comme s’ils n’y étaient pas.',
  redeposer:
    'Les guides invitent à corriger ce fichier de retour, puis à le déposer de nouveau. Aucun texte ne dit si ces libellés doivent être retirés d’abord.',
  liste: 'Réponses écrites dans le fichier',
  code: (code: string) => `code ${code}`,
  sansLibelle: 'Aucun libellé.',
  deNous: 'Écrit par ce simulateur, pas par le portail.',
  acceptee: 'Demande acceptée : « 0000 » est le seul code publié.',
  inconnu: 'Inconnu de nous : aucun texte publié ne donne ce libellé.',
  controle: 'C’est notre contrôle',
  toujours: (nombre: number) => `${formatCompte(nombre, 'constat')} dans le texte tel qu’il est.`,
  invisible: 'Ce fichier seul ne permet pas de le vérifier.',
  plus: 'Nous ne le constatons pas dans le texte tel qu’il est.',
  voir: 'Voir notre constat',
  retires:
    'Ces libellés ne se lisent plus dans le texte tel qu’il est : ce qui précède est ce qu’il disait en arrivant.',
  nettoyer: 'Retirer ces libellés',
  nettoyerAide:
    'D’un solde, les deux balises s’en vont ; d’une avance, elles reviennent à null, comme dans l’exemple publié. Le reste ne change pas, et cela s’annule.',
  acte: (nombre: number) =>
    nombre === 1
      ? 'Libellés de traitement retirés'
      : `Libellés de traitement retirés (${formatNombre(nombre)} endroits)`,
} as const;
