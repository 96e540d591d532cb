import type { Genre } from '#domain/demandes-texte/saisie.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';

/** The words of the form view. */
export const FORMULAIRE = {
  nom: 'Formulaire',
  choisir: 'Demande affichée',
  /** In the list of demandes: what stands around them. */
  fichier: 'En-tête du fichier',
  demande: (numero: number) => `Demande ${formatNombre(numero)}`,
  sansNumero: 'sans n° ASP',
  choix: (quoi: string, numeroASP: string | null, constats: number) =>
    [quoi, numeroASP, constats === 0 ? null : formatCompte(constats, 'constat')]
      .filter((mot) => mot !== null)
      .join(' · '),
  avant: 'Précédente',
  apres: 'Suivante',
  precedente: 'Demande précédente',
  suivante: 'Demande suivante',
  gestes: 'Gestes sur les demandes',
  ajouter: 'Ajouter une demande',
  dupliquer: 'Dupliquer',
  monter: 'Monter',
  descendre: 'Descendre',
  supprimer: 'Supprimer',
  annuler: 'Annuler',
  retablir: 'Rétablir',
  ajoutee: (demande: string) => `${demande} ajoutée.`,
  dupliquee: (demande: string, copie: string) => `${demande} dupliquée : voici la ${copie}.`,
  deplacee: (demande: string, vers: string) => `${demande} devenue ${vers}.`,
  supprimee: (demande: string) => `${demande} supprimée.`,
  annule: 'Annulé.',
  retabli: 'Rétabli.',
  /** The name of what is done, in the list of it: without its full stop. */
  acte: (dit: string) => dit.replace(/\.$/, ''),
  change: (ou: string, champ: string) => `${ou} : ${champ}`,
  ajoute: (ou: string, champ: string) => `${ou} : ${champ}, ajouté`,
  retire: (ou: string, champ: string) => `${ou} : ${champ}, retiré`,
  balises: 'Balises du JSON et sources',
  aucune: 'Ce fichier n’a aucune demande.',
  sansListe:
    'Ce fichier n’a pas de liste « lignesImport » : ses demandes ne peuvent pas être montrées en formulaire. Corrigez-le d’abord dans « Texte ».',
  illisible:
    'Le texte n’est pas un JSON lisible : sa syntaxe se corrige d’abord, puis le formulaire s’affiche.',
  voir: 'Voir dans le texte',
  versTexte: 'Corriger dans le texte',
  corriger: 'Corriger',
  element: (titre: string, rang: number) => `${titre} ${formatNombre(rang + 1)}`,
  ajouterA: (titre: string) => `Ajouter : ${titre}`,
  retirer: 'Retirer',
  remplir: 'Remplir ce bloc',
  absentes: 'Ce que le formulaire demande et que le fichier n’a pas',
  facultatives: (nombre: number) => `Facultatif, absent du fichier (${formatNombre(nombre)})`,
  inconnue:
    'Le formulaire connu n’a pas cette balise. Elle reste dans le fichier tant que vous ne la retirez pas.',
  doublee: 'Cette balise revient plus bas : seule la dernière compte.',
  balise: (nom: string) => `balise ${nom}`,
  vide: 'Vide',
  oui: 'Oui',
  non: 'Non',
  vides: 'La liste est vide.',
  /** The help of the form speaks of the file. */
  decimales: 'Ici, tapez une virgule ou un point : le fichier reçoit un point.',
  exempleDate: 'JJ/MM/AAAA',
  refus: {
    texte: '',
    nombre: 'Ce n’est pas un nombre : rien n’a été écrit. Tapez par exemple 1000,50.',
    booleen: 'Choisissez oui ou non.',
  } satisfies Readonly<Record<Genre, string>>,
} as const;
