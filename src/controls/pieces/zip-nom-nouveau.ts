import { FICHIER_INACCESSIBLE } from '#domain/zip-inaccessible.ts';
import type { LectureZip } from '#domain/zip.ts';
import { showName } from '#domain/pieces.ts';
import { defineControl } from '../control.ts';

export const zipNomNouveau = defineControl({
  id: 'zip-nom-nouveau',
  titre: 'Le zip porte un nom qui n’a pas déjà servi',
  phase: 'pieces',
  voix: 'portail',
  severite: 'bloquant',
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Structure des bons de commande », à retenir',
      extrait:
        'Les ZIP doivent être renommés (leurs noms sont gardés en mémoire et créeront des conflits)',
    },
  ],
  niveau: 'zip',
  message:
    'Les ZIP doivent être renommés (leurs noms sont gardés en mémoire et créeront des conflits)',
  explication:
    '{cause} Donnez à ce zip un nom que vous n’avez jamais déposé, par exemple en ajoutant la date ou un numéro, même si son contenu est le même.',
  check: ({ rang, lecture }, { zips, nomsDejaUtilises }) => {
    const { nom } = lecture;
    if (nomsDejaUtilises.has(nom)) {
      return [{ args: { cause: `Le nom « ${showName(nom)} » a déjà servi.` } }];
    }
    const avant = zips.filter((autre) => autre.rang < rang).map((autre) => autre.lecture);
    if (!isLu(lecture) || !avant.some((autre) => autre.nom === nom && isLu(autre))) return [];
    const cause = `Un autre des zips choisis se nomme aussi « ${showName(nom)} » : le second déposé serait refusé.`;
    return [{ args: { cause } }];
  },
});

/** What the browser could not open is not what will be deposited. */
function isLu({ refus }: LectureZip): boolean {
  return refus?.regle !== FICHIER_INACCESSIBLE;
}
