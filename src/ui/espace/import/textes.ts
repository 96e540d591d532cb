import { spellGraine } from '#domain/fabrique/graine.ts';
import type { FichierFabrique } from '#ui/fabrique/fichiers.ts';
import type { Mot } from '#ui/commun/mots/mot.ts';
import { NOM_PIECE_MAX, PHRASE_PIECE_MAX, PHRASE_UN_SEUL_ZIP } from '#domain/pieces.ts';
import type { ChampImport } from './import.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';
import { approve, block } from '#ui/commun/mots/etats.ts';

/** The portal's own words, as its screens print them whatever their period (guides of 2022 and 2026, section 3). */
export const IMPORT_PORTAIL = {
  etapes: 'Importer les demandes',
  siret: 'SIRET',
  denomination: 'Dénomination sociale',
  titre: 'Importer le fichier json',
  avertissement:
    "Cette simulation permet de prévenir 90% des risques d'erreur que le fichier JSON peut contenir. Il se peut donc que lors de l'import définitif certaines erreurs se produisent entraînant le rejet des demandes. La réalisation d'une simulation est obligatoire avant d'accéder à l'import de vos demandes.",
  obligatoires: '* Champs obligatoires',
  simuler: 'Simuler',
  importer: 'Importer',
  retour: 'Retour',
  suivante: 'Etape suivante',
  compteRendu: 'Compte rendu de l’import',
  identifiant: 'Identifiant du fichier',
  nom: 'Nom du fichier',
  lignes: 'Nombre de lignes',
  importees: 'Nombre de lignes importées',
  rejetees: 'Nombre de lignes rejetées',
} as const;

export const CHAMPS_IMPORT: Readonly<Record<ChampImport, string>> = {
  numeroAns: 'Numéro ANS',
  type: 'Type de demande',
  tauxTva: 'Taux de TVA',
  fichier: 'Choisissez le fichier',
};

/** Our words on the same screen. */
export const IMPORT = {
  choisir: 'Choisir',
  manque: 'Remplissez ce champ.',
  vide: 'Un champ obligatoire est vide :',
  ordre: 'Les champs se remplissent dans l’ordre : chacun s’ouvre quand le précédent est rempli.',
  ferme: (champ: string) => `Remplissez d’abord « ${champ} ».`,
  nb: 'NB du guide :',
  fermerReponse: 'Fermer',
  fenetre: 'Import des demandes d’avance ou de solde',
  numeroFerme: (numero: string) => `${numero} (enrôlement non validé)`,
  attendu: (numeroASP: string, id: number) =>
    `${numeroASP} : l’import ${id} attend encore ses pièces jointes, et retient ce dossier.`,
  sansEnrolement:
    'Aucun enrôlement n’est validé : le simulateur privé s’ouvre à la première validation.',
  enrolements: 'Voir « Mes enrôlements »',
  anticipe:
    'L’enrôlement de ce numéro ANS est anticipé : vous pouvez simuler, mais pas importer avant sa finalisation.',
  perime:
    'Vous avez changé un champ : la simulation ci-dessous ne compte plus, simulez de nouveau.',
  autreTaux: (taux: string) =>
    `Votre enrôlement sous ce numéro ANS dit ${taux}. Aucune source ne dit que le portail compare les deux : vérifiez lequel est le bon.`,
  guichetFerme: (fermeture: string, expiration: string) =>
    `La fenêtre de dépôt de ces demandes est fermée depuis le ${fermeture}. Que leurs pièces soient encore prises jusqu’au ${expiration} est présumé : aucune source ne le dit. Sur le vrai portail, terminez avant la fermeture.`,
  enCours: { simulation: 'Simulation en cours', import: 'Import en cours', decor: 'Mise en place' },
  annuler: 'Annuler',
  notreAide: (constats: number) =>
    constats === 0
      ? 'Notre aide : rien à signaler dans ce fichier'
      : `Notre aide : ${formatCompte(constats, 'constat, avec sa place et sa correction', 'constats, avec leur place et leur correction')}`,
  importFerme:
    'La simulation a réussi, mais « Importer » reste grisé : l’enrôlement de ce numéro ANS est anticipé.',
  importPossible: 'Le bouton « Importer » est actif : le fichier sera relu et rejugé à ce moment.',
  empeche: 'Rien n’a été enregistré',
  autreFichier:
    'Le fichier a changé depuis sa simulation. Le portail importe le fichier simulé, et lui seul : simulez-le de nouveau.',
  rejuge:
    'Le portail fictif a changé pendant l’import, sans doute depuis un autre onglet : le fichier a été rejugé sur son nouvel état.',
  rejugeRefuse: 'Le nouveau jugement est ci-dessous.',
  retourImport: 'Télécharger le fichier de retour de l’import',
  ligne: 'Ligne',
  libelle: 'Libellé',
  legendeRejetees: (nombre: number) => formatCompte(nombre, 'ligne rejetée', 'lignes rejetées'),
  numeros: (nombre: number) =>
    nombre === 1 ? 'n° ASP de la demande importée' : 'n° ASP des demandes importées',
  recommencer: 'Importer un autre fichier',
  incomplet: (expiration: string) =>
    `Il reste à joindre les pièces. Vous pouvez partir et revenir : jusqu’au ${expiration}, l’import attend dans « Suivi des demandes incomplètes ». Ensuite il est supprimé, et tout est à redéposer.`,
  incompletSolde:
    'Tant qu’il est incomplet, ce solde compte déjà comme dernier avenant : un autre solde du même dossier serait refusé.',
  incompletAvance:
    'Tant qu’elle est incomplète, une demande d’avance n’est pas instruite, et son solde serait refusé.',
} as const;

export const DECOR = {
  titre: 'Répéter un vrai solde',
  texte: (nombre: number) =>
    `${formatCompte(nombre, 'dossier', 'dossiers')} de ce fichier ${nombre < 2 ? 'n’existe' : 'n’existent'} pas dans le portail fictif. Nous pouvons y poser ${nombre < 2 ? 'cette avance' : 'ces avances'}, ${nombre < 2 ? 'décidée et payée' : 'décidées et payées'}, du montant écrit dans le fichier. Rien de tel n’existe sur le vrai portail.`,
  bouton: 'Poser ces avances dans le portail fictif',
  fait: (nombre: number) =>
    `${formatCompte(nombre, 'avance posée', 'avances posées')} dans le portail fictif ; le fichier vient d’être simulé de nouveau.`,
} as const;

/** What is fabricated for who has no file at hand. */
export const FICTIF = {
  titre: 'pas de fichier sous la main ?',
  sens: 'Le simulateur peut en fabriquer un, sans faute et sans personne de vrai, pour ce numéro ANS et ce type de demande. Les champs laissés vides sont remplis.',
  nombre: 'Demandes à fabriquer',
  borne: (max: number) => `Écrivez un nombre de 1 à ${max}.`,
  fabriquer: 'Fabriquer un JSON fictif',
  fait: ({ nombre, recette, soldes, fichier }: FichierFabrique) => {
    const compte = formatCompte(nombre, 'demande fictive', 'demandes fictives');
    const suite = soldes === 'du-portail' ? ', pour des avances payées de ce portail' : '';
    const moins = nombre < recette.nombre ? ' (il n’y en a pas plus à solder)' : '';
    return `« ${fichier.name} » est choisi : ${compte}${suite}${moins}, graine « ${spellGraine(recette.graine)} ». Cliquez sur « Simuler ».`;
  },
  libre:
    'Aucune avance de ce numéro ANS n’est décidée et payée : les n° ASP de ce fichier sont inventés, et le portail les refusera.',
  json: 'Télécharger ce JSON',
  zip: 'Télécharger son zip',
  titreZip: 'pas de zip sous la main ?',
  sensZip:
    'Le simulateur peut fabriquer les pièces qui manquent : de petits documents marqués « SPÉCIMEN – sans valeur », sous les noms que le JSON annonce.',
  fabriquerZip: (nombre: number) =>
    `Fabriquer le zip ${nombre === 1 ? 'de la pièce' : `des ${formatNombre(nombre)} pièces`}`,
  faitZip: (nom: string) =>
    `« ${nom} » est choisi. Cliquez sur « Importer » une fois qu’il est lu.`,
} as const;

/** The portal's own words for the zips (same guides). */
export const PIECES_PORTAIL = {
  consigne: PHRASE_UN_SEUL_ZIP,
  regles: "Lors de l'import de pièces jointes, quelques règles à suivre :",
  liste: (mo: number) => [
    PHRASE_PIECE_MAX,
    'Les formats acceptés sont .jpg, .png, .pdf',
    `Le nom de la pièce jointe ne doit pas avoir plus de ${NOM_PIECE_MAX} caractères`,
    'Le nom de la pièce jointe doit être contenu dans le fichier JSON',
    `Chaque fichier Zip ne doit pas dépasser ${mo}Mo`,
    'Chaque fichier doit correspondre à la nomenclature indiquée sur la documentation',
  ],
  zip: 'Importer un fichier zip :',
  parcourir: 'Parcourir...',
  aucun: 'Aucun fichier sélectionné.',
  attendus: 'Documents attendus',
  importer: 'Importer',
  colonneNom: 'Nom du fichier importé',
  colonneStatut: 'Statut import',
  vide: 'Aucune donnée disponible dans le tableau',
  pages: { precedent: 'Précédent', suivant: 'Suivant' },
  terminer: 'Terminer',
  fermer: 'Fermer',
  type: 'Type',
  piece: 'Pièce jointe',
} as const;

export const STATUTS_ZIP: Readonly<Record<'OK' | 'refuse', Mot>> = {
  OK: approve('OK'),
  refuse: block('Refusé'),
};

export const PIECES_IMPORT = {
  inconnu: 'Cet import n’existe pas, ou plus, pour ce fournisseur fictif.',
  clos: {
    complet: 'Les pièces de cet import sont toutes arrivées : son dépôt est terminé.',
    supprime: 'Cet import a été supprimé : ses demandes sont à redéposer.',
    expire: 'Cet import a expiré sans ses pièces : ses demandes sont à redéposer.',
  },
  import: (id: number, nom: string) => `Import n° ${id} · ${nom}`,
  legendeZips: 'Zips de cet import',
  pagesAttendus: 'Pages des documents attendus',
  legendeAttendus: (nombre: number) =>
    formatCompte(nombre, 'document attendu', 'documents attendus'),
  choisirDAbord: 'Choisissez d’abord un zip.',
  attente: 'Lecture du zip en cours : « Importer » s’active à la fin.',
  aideTitre: 'Notre aide : ce que le portail ferait de ce zip',
  aide: 'Le portail n’a pas de simulateur pour les pièces jointes ; voici le nôtre, avant de cliquer sur « Importer ». Ce que le portail fait d’un zip en partie mauvais n’est pas publié : ici, une règle enfreinte refuse tout le zip.',
  manquent: (nombre: number) =>
    `Il manque ${formatCompte(nombre, 'pièce jointe', 'pièces jointes')}. Déposez un autre zip, sous un nom qui n’a jamais servi :`,
  autres: (nombre: number) => `… et ${formatNombre(nombre)} autres`,
  refuse: (nom: string) => `Le zip « ${nom} » est refusé.`,
  renommer: 'Son nom a servi : redéposez-le corrigé, sous un autre nom.',
  reparer: 'ce zip peut être réparé',
  reparerSens:
    'Rien de ce zip n’est intégré. Le simulateur en fabrique un autre, sous un nom qui n’a jamais servi ; donnez-le ensuite au dépôt.',
  designer: 'Dire quel fichier est lequel',
  aDonner: (nombre: number) =>
    `il reste ${formatCompte(nombre, 'zip réparé', 'zips réparés')} à donner`,
  aDonnerSens: 'Les pièces ont été réparties dans plusieurs zips : donnez-les l’un après l’autre.',
  recu: (nom: string, nombre: number) =>
    `« ${nom} » est importé : ${formatCompte(nombre, 'pièce intégrée', 'pièces intégrées')}.`,
  zipsIllisibles: 'Un zip déjà importé ne peut plus être relu : seul le nouveau est examiné.',
  termine: (nombre: number) =>
    nombre === 1
      ? 'Le dépôt est terminé : la demande est « En cours ».'
      : `Le dépôt est terminé : les ${formatNombre(nombre)} demandes sont « En cours ».`,
  mesDemandes: 'Gérer mes demandes de financement',
  echec: 'Rien n’a été fait',
} as const;
