import { FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import { bloc, exemple, listExemples, octetsExemple, texteExemple } from './exemples.ts';

/** Files at fault of each form and what they must raise: written ones, and for a presumed form a made one. */

export interface ConstatAttendu {
  readonly controle: string;
  readonly chemin: string;
  readonly numLigne: number | null;
}

export interface ExempleInvalide {
  readonly nom: string;
  readonly contenu: Uint8Array<ArrayBuffer>;
  readonly verdict: string;
  /** Those that block. */
  readonly constats: readonly ConstatAttendu[];
  /** What the structure of a presumed form only informs of. */
  readonly informatifs: readonly ConstatAttendu[];
}

/** @throws Error when there are none: a form without a file at fault proves nothing */
export function listInvalides(formulaire: FormulaireId): readonly ExempleInvalide[] {
  const { certitude, sons } = FORMULAIRES[formulaire];
  const invalides: ExempleInvalide[] = listExemples(`${formulaire}/invalides`).map((fichier) => ({
    nom: fichier,
    contenu: octetsExemple(fichier),
    ...readAttendus(texteExemple(fichier.replace('.json', '.constats.json'))),
  }));
  // Nothing is known of the lines of « Autre SONS »: they cannot be at fault.
  if (certitude === 'presume' && sons !== 'AUTRE') invalides.push(make(formulaire));
  if (invalides.length === 0) throw new Error(`${formulaire}: no example at fault`);
  return invalides;
}

/** Its sound example, with a fault in the envelope, which blocks, and faults in both lines, which never do. */
function make(formulaire: FormulaireId): ExempleInvalide {
  const document = exemple(formulaire);
  const premiere = bloc(document, 'lignesImport', 0);
  const seconde = bloc(document, 'lignesImport', 1);
  const { type } = FORMULAIRES[formulaire];
  const informatifs: ConstatAttendu[] = [];
  const inform = (controle: string, chemin: string, numLigne: number) =>
    informatifs.push({ controle, chemin: `/lignesImport/${numLigne - 1}${chemin}`, numLigne });
  if (type === 'avance') {
    document['siret'] = String(document['siret']).slice(1);
    delete premiere['numeroEditeur'];
    inform('balise-presente', '', 1);
    const commande = bloc(seconde, 'commande');
    commande['montantSegurHT'] = String(commande['montantSegurHT']);
    inform('type-attendu', '/commande/montantSegurHT', 2);
    seconde['commentaire'] = 'à vérifier';
    inform('balise-prevue', '/commentaire', 2);
  } else {
    delete document['numeroAns'];
    delete bloc(premiere, 'facture')['dateEditionFacture'];
    inform('balise-presente', '/facture', 1);
    const va = bloc(seconde, 'VA');
    va['dateSignatureVA'] = String(va['dateSignatureVA']).replaceAll('/', '-');
    inform('date-jj-mm-aaaa', '/VA/dateSignatureVA', 2);
  }
  if ('deploiementMSS' in seconde) {
    seconde['deploiementMSS'] = 'Cas 3';
    inform('valeur-de-liste', '/deploiementMSS', 2);
  }
  if ('coordonneesContact' in seconde) {
    seconde['coordonneesContact'] = null;
    inform('balise-non-nulle', '/coordonneesContact', 2);
  }
  return {
    nom: type === 'avance' ? 'siret trop court' : 'numéro ANS absent',
    contenu: new TextEncoder().encode(JSON.stringify(document, null, 2)),
    verdict: 'non-conforme',
    constats: [
      type === 'avance'
        ? { controle: 'siret-14-chiffres', chemin: '/siret', numLigne: null }
        : { controle: 'balise-presente', chemin: '', numLigne: null },
    ],
    informatifs,
  };
}

interface Attendus {
  readonly verdict: string;
  readonly constats: readonly ConstatAttendu[];
  readonly informatifs?: readonly ConstatAttendu[];
}

function readAttendus(texte: string) {
  const { verdict, constats, informatifs = [] }: Attendus = JSON.parse(texte);
  if (constats.length === 0) throw new Error('No finding is expected');
  return { verdict, constats, informatifs };
}
