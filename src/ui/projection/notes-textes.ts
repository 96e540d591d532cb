import { formatCompte } from '#domain/francais.ts';

/** Texts of the trainer’s notes. */
export const NOTES = {
  chapeau:
    'Gardez cette fenêtre sur votre écran, et projetez l’autre. Elle suit ce que vous y ouvrez, et la conduit ; elle n’en conduit aucune autre.',
  ecran: 'À l’écran',
  rienSuivi:
    'Aucune autre fenêtre du simulateur ne répond encore. Ouvrez celle que vous projetterez.',
  partie:
    'La fenêtre que ces notes suivaient ne répond pas. Si elle se recharge, elle revient d’elle-même ; si elle est fermée, rouvrez les notes depuis celle que vous projetez.',
  muette: 'L’autre fenêtre ne répond pas : regardez-la.',
  choisir: 'Plusieurs fenêtres du simulateur sont ouvertes. Laquelle projetez-vous ?',
  partieChoisir: 'La fenêtre que ces notes suivaient ne répond plus. En voici d’autres à suivre :',
  autres: 'Fenêtres ouvertes du simulateur ; celle qui est suivie est marquée.',
  sansCanal:
    'Ce navigateur ne relie pas les fenêtres entre elles : les notes ne suivent pas l’écran.',
  etape: (rang: number, total: number) => `Étape ${rang} sur ${total}`,
  depart: 'Le départ',
  precedente: 'Étape précédente',
  suivante: 'Étape suivante',
  ensuite: 'Ensuite',
  derniere: 'C’est la dernière étape.',
  plan: (nombre: number) => `Plan de la séance : ${formatCompte(nombre, 'étape')}`,
  avecNote: '(une note)',
  chrono: 'Chronomètre',
  surEtape: (duree: string) => `dont ${duree} sur cette étape`,
  demarrer: 'Démarrer',
  arreter: 'Arrêter',
  remettreAZero: 'Remettre à zéro',
  projection: 'La fenêtre projetée',
  projeter: 'Mode projection',
  teinte: 'Teinte',
  monter: 'Faire défiler vers le haut',
  descendre: 'Faire défiler vers le bas',
  pointeur: 'Pointeur et loupe',
  pointeurAide:
    'Ce cadre est la fenêtre projetée. La souris, ou les flèches (plus fin avec Maj), y déplacent un point rouge ; un clic, ou Entrée, agrandit autour de lui, un autre rend la page ; Échap enlève tout. Dans la fenêtre projetée : Alt + L.',
  pointeurFerme: 'Le pointeur et la loupe demandent le mode projection.',
  loupe: 'Agrandir ici',
  loupeOuverte: 'Rendre la page',
  place: (x: string, y: string) => `${x} depuis la gauche, ${y} depuis le haut`,
  cache: 'Pointeur enlevé.',
  pourEcran: 'Notes pour cet écran',
  pourEtape: 'Notes pour cette étape',
  pourSeance: 'Notes pour toute la séance',
  memoire: 'Mémoire',
  garder: 'Garder mes notes sur cet appareil',
  garderDetail:
    'Sinon, elles disparaissent avec cette fenêtre. Elles ne quittent jamais ce navigateur ; n’y écrivez pas de données personnelles.',
  refuse: 'Le navigateur refuse de garder vos notes : elles disparaîtront avec cette fenêtre.',
  effacer: 'Effacer toutes les notes',
  confirmer: 'Effacer toutes les notes ?',
  definitif: 'Elles ne pourront pas être retrouvées.',
  oui: 'Effacer',
  effacees: 'Notes effacées.',
} as const;

/** In the order in which they are offered. */
export const TEINTES = [
  { valeur: '', nom: 'Celle du site' },
  { valeur: 'clair', nom: 'Claire' },
  { valeur: 'sombre', nom: 'Sombre' },
] as const;
