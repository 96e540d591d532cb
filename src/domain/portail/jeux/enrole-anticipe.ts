import { deposeModeleDocument, enrole, etape, type Solution } from './actes.ts';
import { fournisseurFictif } from './fournisseurs.ts';
import type { Jeu } from './jeu.ts';

const SIRET = '00000002600013';

const RIS: Solution = { siret: SIRET, numeroAns: 'FICTIFRIS1', sons: 'IMG-RIS-Va2' };

/** Before the référencement: it simulates, deposits its modèles, and may not import (webinaire vague 2). */
export const ENROLE_ANTICIPE: Jeu = {
  id: 'enrole-anticipe',
  titre: 'Éditeur fictif en enrôlement anticipé (RIS)',
  description:
    'Enrôlement anticipé validé sous le numéro ANS fictif FICTIFRIS1 : il simule et dépose ses modèles, mais n’importe pas encore. Il reste à déposer le certificat.',
  siret: SIRET,
  *etapes() {
    const fournisseur = fournisseurFictif(SIRET, 'Éditeur fictif Anticipé');
    yield etape({ type: 'installerFournisseur', fournisseur });
    yield* enrole(RIS, 'anticipe');
    yield* deposeModeleDocument(
      RIS,
      'BDC',
      'a-corriger',
      'Le prix de la prestation Ségur n’est pas isolé.',
    );
    yield* deposeModeleDocument(RIS, 'VA', null);
  },
};
