import { listControls } from '../control.ts';
import { avanceDecideeEtPayee } from './avance-decidee-et-payee.ts';
import { beneficiairePresent } from './beneficiaire-present.ts';
import { blocDuBeneficiaire } from './bloc-du-beneficiaire.ts';
import { enrolementValide } from './enrolement-valide.ts';
import { montantDeuxDecimales } from './montant-deux-decimales.ts';
import { montantPositif } from './montant-positif.ts';
import { nomDeFichier100Caracteres } from './nom-de-fichier-100-caracteres.ts';
import { numeroAspDuCouloir } from './numero-asp-du-couloir.ts';
import { numeroAspUnique } from './numero-asp-unique.ts';
import { numeroEditeurUnique } from './numero-editeur-unique.ts';
import { pieceJpgPngPdf } from './piece-jpg-png-pdf.ts';
import { pilotesValides } from './pilotes-valides.ts';
import { piecesObligatoires } from './pieces-obligatoires.ts';
import { preuveHtFournie } from './preuve-ht-fournie.ts';
import { regimeTvaDuFormulaire } from './regime-tva-du-formulaire.ts';
import { regimeTvaUnique } from './regime-tva-unique.ts';
import { troisAvancesPayees } from './trois-avances-payees.ts';

/** What the portal checks once the format is right: values, and lines against each other. */
export const TECHNIQUE_CONTROLS = listControls([
  regimeTvaDuFormulaire,
  regimeTvaUnique,
  enrolementValide,
  troisAvancesPayees,
  pilotesValides,
  numeroAspUnique,
  numeroAspDuCouloir,
  avanceDecideeEtPayee,
  numeroEditeurUnique,
  montantPositif,
  montantDeuxDecimales,
  beneficiairePresent,
  blocDuBeneficiaire,
  piecesObligatoires,
  preuveHtFournie,
  pieceJpgPngPdf,
  nomDeFichier100Caracteres,
]);
