import { isSiret } from '#domain/identifiants.ts';
import { defineControl, type Signal } from '../control.ts';
import { CLE_NON_VERIFIEE, addCleFausse } from '../support/cles.ts';

export const cleSiret = defineControl({
  id: 'cle-siret',
  titre: 'La clé du SIRET est juste',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: CLE_NON_VERIFIEE,
  niveau: 'fichier',
  message: 'Le SIRET {valeur} semble mal recopié : sa clé de contrôle est fausse.',
  explication:
    'Le dernier chiffre d’un SIRET se calcule à partir des treize premiers ; ici il ne correspond pas. Comparez avec votre enrôlement sur le portail : c’est le SIRET de votre société, sur 14 chiffres.',
  check: ({ siret }) => {
    const signaux: Signal[] = [];
    addCleFausse(signaux, { chemin: '/siret', valeur: siret }, /^\d{14}$/, isSiret);
    return signaux;
  },
});
