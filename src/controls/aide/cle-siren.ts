import { isSiren } from '#domain/identifiants.ts';
import { defineControl, type Signal } from '../control.ts';
import { CLE_NON_VERIFIEE, addCleFausse } from '../support/cles.ts';

const FORME = /^\d{9}$/;

export const cleSiren = defineControl({
  id: 'cle-siren',
  titre: 'La clé du SIREN est juste',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: CLE_NON_VERIFIEE,
  niveau: 'demande',
  message: 'Le SIREN {valeur} semble mal recopié : sa clé de contrôle est fausse.',
  explication:
    'Le dernier chiffre d’un SIREN se calcule à partir des huit premiers ; ici il ne correspond pas. Comparez avec le bon de commande ou un extrait Kbis : le plus souvent, deux chiffres sont inversés ou l’un d’eux est faux.',
  check: ({ beneficiaires }) => {
    const signaux: Signal[] = [];
    for (const { siren } of beneficiaires) addCleFausse(signaux, siren, FORME, isSiren);
    return signaux;
  },
});
