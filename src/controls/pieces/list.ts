import { listControls } from '../control.ts';
import { entreeSuperflue } from './entree-superflue.ts';
import { nomSur } from './nom-sur.ts';
import { piece100Caracteres } from './piece-100-caracteres.ts';
import { piece3Mo } from './piece-3-mo.ts';
import { pieceALaRacine } from './piece-a-la-racine.ts';
import { pieceAttenduePresente } from './piece-attendue-presente.ts';
import { pieceCompressionCourante } from './piece-compression-courante.ts';
import { pieceDansLeJson } from './piece-dans-le-json.ts';
import { nomsDeclares } from './noms-declares.ts';
import { pieceEcritureDuNom } from './piece-ecriture-du-nom.ts';
import { pieceEnDouble } from './piece-en-double.ts';
import { pieceFormatAccepte } from './piece-format-accepte.ts';
import { pieceIntacte } from './piece-intacte.ts';
import { pieceLisible } from './piece-lisible.ts';
import { pieceNomProche } from './piece-nom-proche.ts';
import { pieceNomenclature } from './piece-nomenclature.ts';
import { pieceNonVide } from './piece-non-vide.ts';
import { piecePresque3Mo } from './piece-presque-3-mo.ts';
import { piecePasUnLien } from './piece-pas-un-lien.ts';
import { pieceSansMotDePasse } from './piece-sans-mot-de-passe.ts';
import { typeReel } from './type-reel.ts';
import { zipAccessible } from './zip-accessible.ts';
import { zipAvecUnePiece } from './zip-avec-une-piece.ts';
import { zipNomNouveau } from './zip-nom-nouveau.ts';
import { zipPlusDe20Mo } from './zip-plus-de-20-mo.ts';
import { zipStructure } from './zip-structure.ts';
import { zipSansSurprise } from './zip-sans-surprise.ts';
import { zipTaille } from './zip-taille.ts';

/** The zips of pièces justificatives: each archive, each entry, then each document expected. */
export const PIECE_CONTROLS = listControls([
  zipStructure,
  zipAccessible,
  zipSansSurprise,
  zipAvecUnePiece,
  zipTaille,
  zipPlusDe20Mo,
  zipNomNouveau,
  nomsDeclares,
  entreeSuperflue,
  nomSur,
  pieceDansLeJson,
  pieceFormatAccepte,
  piece100Caracteres,
  piece3Mo,
  piecePresque3Mo,
  pieceNonVide,
  piecePasUnLien,
  pieceIntacte,
  pieceSansMotDePasse,
  pieceCompressionCourante,
  typeReel,
  pieceLisible,
  pieceEnDouble,
  pieceNomenclature,
  pieceAttenduePresente,
  pieceNomProche,
  pieceALaRacine,
  pieceEcritureDuNom,
]);
