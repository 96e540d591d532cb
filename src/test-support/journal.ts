import type { Enregistrement } from '#domain/portail/evenements.ts';
import { fichierId } from '#domain/portail/fichiers.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';

const LE: HeureDeParis = '2022-11-20T10:00';

/** A record without file. */
export function unReglage(sequence: number, heure: HeureDeParis = LE): Enregistrement {
  return {
    sequence,
    maintenant: LE,
    commande: 'reglerHorloge',
    evenements: [{ type: 'horlogeReglee', heure }],
  };
}

/** A record with one file, and its blobs by id. */
export function unDepot(
  sequence: number,
  blob: Blob = new Blob([`contenu ${sequence}`], { type: 'application/pdf' }),
): { readonly enregistrement: Enregistrement; readonly fichiers: ReadonlyMap<string, Blob> } {
  const id = fichierId(sequence, 0);
  const enregistrement: Enregistrement = {
    sequence,
    maintenant: LE,
    commande: 'deposerModele',
    evenements: [
      {
        type: 'modeleDepose',
        modele: {
          id: sequence,
          siret: '12345678200051',
          numeroAns: 'ANS-12345',
          type: 'BDC',
          fichier: { id, nom: `modèle ${sequence}.pdf`, taille: blob.size },
          statut: 'depose',
          deposeLe: LE,
          statutLe: LE,
          commentaire: null,
        },
      },
    ],
  };
  return { enregistrement, fichiers: new Map([[id, blob]]) };
}
