import { isMedicoSocial, isVague2 } from '../../formulaires.ts';
import { isBloc, readBloc } from '../../projection/guards.ts';
import { readAt } from '../../solde/saisies.ts';
import { faute, type FauteJson, type Place, type Touche } from './faute.ts';
import { isPublie } from './formes.ts';
import { change, remplacer, remplacerA } from './poser.ts';

/** Faults that only make sense by what a demande asks for, and for whom. */

const BENEFICIAIRES = '/beneficiaires';
const STRUCTURE = `${BENEFICIAIRES}/structure`;
const FINESS_DE_STRUCTURE = `${STRUCTURE}/FINESSGeo`;

/** One more than the script of a vendor counts for a doctor, which makes 430,01 € with VAT. */
const CENTIMES_DE_TROP = 358_34;

export const FAUTES_METIER: readonly FauteJson[] = [
  faute('structure', 'mandataire-renseigne', 2, nameMandataire, { concerne: isPublie }),
  faute('structure', 'direct-ou-pfi', 2, connectBothWays, { concerne: isPublie }),
  faute(
    'structure',
    'ris-deploye-pour-drimbox',
    2,
    remplacer(['isRISVa2Deploye'], (deploye) => (deploye === true ? false : undefined)),
    { concerne: isPublie },
  ),
  faute(
    'structure',
    'valeur-deja-vue',
    2,
    remplacer(['operateurMessagerie', 'typeActivite', 'typePrestation'], toLower),
    { concerne: isPublie },
  ),
  faute(
    'structure',
    'conditions-vague-1-et-2',
    2,
    remplacer(['typePrestation'], () => 'V1+V2'),
    { concerne: isVague2, entraine: ['valeur-deja-vue'] },
  ),
  faute(
    'structure',
    'activite-mixte-en-etablissement',
    3,
    remplacerA(`${BENEFICIAIRES}/medecinsLiberaux/0/typeActivite`, () => 'Mixte'),
  ),
  faute('identifiants', 'beneficiaire-identifie', 2, hideStructure, { concerne: isPublie }),
  faute('identifiants', 'site-finess-ou-siret', 2, hideSites, { concerne: isMedicoSocial }),
  faute('montants', 'arrondi-ttc', 3, exceedByOneCent, { concerne: isPublie }),
];

/** Nobody signs for the client, and somebody is named. */
function nameMandataire(place: Place): Touche | null {
  const { isMandataire, nomMandataire } = readBloc(place.bloc, 'beneficiaires');
  if (isMandataire !== false || nomMandataire !== null) return null;
  return change(place, `${BENEFICIAIRES}/nomMandataire`, 'SPECIMEN');
}

function connectBothWays(place: Place): Touche | null {
  const [direct, pfi] = ['isDirectToDMP', 'isPFIToDMP'].map(
    (nom) => `/scenarioInstallation/${nom}`,
  );
  if (direct === undefined || pfi === undefined) return null;
  const autre = [direct, pfi].find((chemin) => readAt(place.bloc, chemin) === false);
  return autre === undefined ? null : change(place, autre, true, pfi);
}

/** A name and a mail stay. */
function hideStructure(place: Place): Touche | null {
  const structure = readAt(place.bloc, STRUCTURE);
  if (!isBloc(structure) || typeof structure['FINESSJuridique'] !== 'string') return null;
  const anonyme = { ...structure, FINESSJuridique: null, FINESSGeo: [] };
  return change(place, STRUCTURE, anonyme);
}

/** Of its entity the number stays. */
function hideSites(place: Place): Touche | null {
  return Array.isArray(readAt(place.bloc, FINESS_DE_STRUCTURE))
    ? change(place, FINESS_DE_STRUCTURE, [], '')
    : null;
}

function exceedByOneCent(place: Place): Touche | null {
  const { commandePour, liberal } = readBloc(place.bloc, 'beneficiaires');
  if (commandePour !== 'LIBERAL' || !Array.isArray(liberal)) return null;
  return change(place, '/commande/montantSegurHT', (CENTIMES_DE_TROP * liberal.length) / 100);
}

function toLower(valeur: unknown): unknown {
  return typeof valeur === 'string' ? valeur.toLowerCase() : undefined;
}
