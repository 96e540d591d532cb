import { FORMULAIRES, type FormulaireId } from './formulaires.ts';
import { nomDePiece } from './nomenclature.ts';

/** A document that goes with a demande, which nobody has made here. */
export interface DocumentAFournir {
  readonly typeFichier: string;
  readonly libelle: string;
  readonly nomFichier: string;
}

interface Particularites {
  /** What shows that the prestation was done, where the source says « VA ou MOM, selon le couloir ». */
  readonly attestation: 'VA' | 'MOM';
  readonly regime: 'TTC' | 'HT';
}

/** What the sources want with a demande of this form when it is deposited; `numero` ends the names. */
export function listDocuments(
  formulaire: FormulaireId,
  numero: string,
  { attestation, regime: choisi }: Particularites,
): readonly DocumentAFournir[] {
  const { sons, pieces } = FORMULAIRES[formulaire];
  return pieces.flatMap(({ acte, regime, typeFichier, libelle }) => {
    if (acte !== 'depot' || (regime !== null && regime !== choisi)) return [];
    const type = typeFichier ?? attestation;
    return { typeFichier: type, libelle, nomFichier: nomDePiece(sons, type, numero, 'pdf') };
  });
}
