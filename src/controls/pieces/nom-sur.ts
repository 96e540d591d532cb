import { defineControl } from '../control.ts';

export const nomSur = defineControl({
  id: 'nom-sur',
  titre: 'Le nom d’une entrée du zip est un simple nom de fichier',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Aucun texte du portail n’en parle ; les logiciels prudents refusent de tels noms, qui désignent un endroit d’un disque et non un fichier du zip.',
  sources: [
    {
      source: 'appnote-zip',
      endroit: 'section 4.4.17.1, nom sans lecteur ni barre oblique initiale',
    },
  ],
  niveau: 'entree',
  message: 'Le nom « {entree} » {faute}.',
  explication:
    'Refaites le zip « {zip} » avec l’outil de votre système, à partir des fichiers eux-mêmes : chaque entrée doit porter le seul nom du fichier, sans « .. », sans lecteur (« C: »), sans barre au début et sans barre inverse.',
  check: ({ entree, nature }) =>
    entree.nomSur || nature !== 'piece' ? [] : [{ args: { faute: findFault(entree.nom) } }],
});

function findFault(nom: string): string {
  if (/^\/(?!\/)[^\\]+$/.test(nom) && !nom.includes('..')) {
    return 'commence par une barre, comme le chemin d’un disque (certains programmes l’ajoutent)';
  }
  if (nom.includes('\\') && !/^[a-z]:|\.\.|\0/i.test(nom)) {
    return 'contient une barre inverse (d’anciens programmes de Windows en séparent les dossiers)';
  }
  return 'désigne un endroit d’un disque ou contient des signes interdits';
}
