import { unPdf } from '#domain/portail/jeux/fichiers-fictifs.ts';
import type { Etape } from '#domain/portail/jeux/jeu.ts';
import { fichiersDeposes } from '#domain/portail/scenarios/fichiers-deposes.ts';
import type { FichierDepose } from '#domain/portail/fichiers.ts';

/** The files of an act; a recorded one has lost them, and gets specimens of the same names and sizes. */
export function contenusDe({ commande, fichiers }: Etape): readonly (Blob | string)[] {
  const attendus = fichiersDeposes(commande);
  return fichiers.length === attendus.length ? fichiers : attendus.map(specimen);
}

const BLOC = ' '.repeat(2 ** 20);

/** Of exactly the size announced: what it stands for, then spaces. */
export function specimen({ nom, taille }: FichierDepose): Blob {
  const debut = nom.toLowerCase().endsWith('.pdf')
    ? unPdf('specimen.pdf').texte
    : 'SPECIMEN - sans valeur. Le fichier d origine n est pas dans le scenario.\n';
  const tete = debut.length <= taille ? debut : '';
  const vide = taille - tete.length;
  const blocs = Array.from({ length: Math.floor(vide / BLOC.length) }, () => BLOC);
  return new Blob([tete, ...blocs, ' '.repeat(vide % BLOC.length)]);
}
