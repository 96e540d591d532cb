import { showName } from '#domain/pieces.ts';
import { defineControl } from '../control.ts';

export const pieceEnDouble = defineControl({
  id: 'piece-en-double',
  titre: 'Une pièce n’est donnée qu’une fois, tous zips confondus',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Aucun texte ne dit laquelle de deux pièces du même nom le portail garde, ni s’il refuse la seconde.',
  niveau: 'entree',
  message:
    'La pièce « {base} » est donnée plusieurs fois ; ceci en est une copie : « {entree} » dans « {zip} ».',
  explication: 'Un nom ne doit désigner qu’un fichier, dans un seul zip. {conseil}',
  check: ({ role, attendus, entree }, { attendus: documents }) => {
    if (role !== 'double') return [];
    const attendu = documents[attendus[0] ?? -1];
    const nom = showName(attendu?.document.nomFichier ?? entree.nom);
    const conseil = attendu?.copiesIdentiques
      ? `Les copies de « ${nom} » sont identiques : n’en gardez qu’une.`
      : `Comparez les copies de « ${nom} » et ne gardez que la bonne.`;
    return [{ args: { conseil } }];
  },
});
