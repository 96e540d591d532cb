import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { addDays, parseDate, parseIso, toIso, toJjMmAaaa } from '#domain/dates.ts';
import {
  FORMULAIRE_IDS,
  FORMULAIRES,
  formulaireOf,
  type FormulaireId,
} from '#domain/formulaires.ts';
import { rejouer } from '#domain/portail/appliquer.ts';
import { lastAvenant } from '#domain/portail/avenants.ts';
import { findContradiction } from '#domain/portail/contradictions.ts';
import type { ValeurDeChamp } from '#domain/portail/dossier.ts';
import { PROFIL_PAR_DEFAUT, type EtatPortail } from '#domain/portail/etat.ts';
import { champsModifiables } from '#domain/portail/modifiables.ts';
import { projeterContexte } from '#domain/portail/prerequis.ts';
import { AUCUN_CHOIX, isAccepted } from '#domain/report.ts';
import type { HeureDeParis, TauxTva } from '#domain/vocabulaire.ts';
import { SONS_IDS, type Echeance, type SonsId } from '#domain/sons.ts';
import { SONS } from '#domain/sons/table.ts';
import { bloc, listExemples, parseDocument, texteExemple } from '../test-support/exemples.ts';
import {
  decideAndPay,
  poseAvance,
  unDossier,
  uneDemandeDEnrolement,
  unFichier,
  unFournisseur,
  unPortailVide,
  type PortailJoue,
} from '../test-support/portail.ts';
import { simulateAll } from '../test-support/simulate-text.ts';
import { inspectZips } from './inspect-zips.ts';

/** Each SONS plays its avance, then the solde of it: all the forms, each to the end of its payment. */
it.each(SONS_IDS)('%s joue toute l’histoire, de l’enrôlement au solde payé', async (sons) => {
  const vie = enrole(sons, formulaireOf(sons, 'avance'));
  const { portail } = vie;
  const numeroASP = await depose(vie, formulaireOf(sons, 'avance'), null);
  instruct(vie, numeroASP);
  const payee = { statut: 'decidee', paiement: 'effectue' };
  expect(lastAvenant(unDossier(portail, numeroASP))).toMatchObject({ type: 'avance', ...payee });

  portail.maintenant = momentOf(SONS[sons].solde, later(portail.maintenant));
  prepareSolde(vie);
  expect(await depose(vie, formulaireOf(sons, 'solde'), numeroASP)).toBe(numeroASP);
  portail.play({
    type: 'instruireDemande',
    numeroASP,
    decision: 'a-modifier',
    commentaire: 'À relire.',
  });
  await modify(vie, numeroASP);
  instruct(vie, numeroASP);
  expect(lastAvenant(unDossier(portail, numeroASP))).toMatchObject({ type: 'solde', ...payee });
  expect(findContradiction(portail.etat)).toBeNull();
  expect(rejouer(portail.journal)).toEqual(portail.etat);
});

it('chaque formulaire a sa vie', () => {
  const joues = SONS_IDS.flatMap((sons) => [
    formulaireOf(sons, 'avance'),
    formulaireOf(sons, 'solde'),
  ]);
  expect(new Set(joues)).toEqual(new Set(FORMULAIRE_IDS));
});

interface Vie {
  readonly portail: PortailJoue;
  readonly sons: SonsId;
  readonly siret: string;
  readonly numeroAns: string;
}

/** A portal whose fournisseur is the one of the example, with its enrôlement validated. */
function enrole(sons: SonsId, avance: FormulaireId): Vie {
  const { siret, numeroAns } = parseDocument(texteDe(avance));
  if (typeof siret !== 'string' || typeof numeroAns !== 'string') throw new Error(avance);
  const portail = unPortailVide();
  portail.maintenant = momentOf(SONS[sons].avance, '2024-03-01T10:00');
  portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur({ siret }) });
  portail.play({ ...uneDemandeDEnrolement('definitif'), siret, numeroAns, sons });
  portail.play({ type: 'deciderEnrolement', enrolement: 1, decision: 'valide', commentaire: null });
  // The wait for the RIS of the same client has its own tests.
  portail.play({
    type: 'changerProfil',
    profil: { ...PROFIL_PAR_DEFAUT, drimboxSansRis: 'ignorer' },
  });
  return { portail, sons, siret, numeroAns };
}

/** A month before the window closes, at 10h00; `sinon` when no date closes it. */
function momentOf(fenetre: Echeance | null, sinon: HeureDeParis): HeureDeParis {
  const fermeture = fenetre?.fermeture && parseIso(fenetre.fermeture);
  return fermeture ? `${toIso(addDays(fermeture, -30))}T10:00` : sinon;
}

function later(heure: HeureDeParis): HeureDeParis {
  const jour = parseIso(heure);
  if (jour === null) throw new Error(heure);
  return `${toIso(addDays(jour, 60))}T10:00`;
}

/** The first line of the example, of this fournisseur, judged without any choice of form, imported, its zip sent. */
async function depose(
  { portail, siret, numeroAns }: Vie,
  formulaire: FormulaireId,
  numeroASP: string | null,
): Promise<string> {
  const { type } = FORMULAIRES[formulaire];
  const document = parseDocument(texteDe(formulaire));
  const ligne = bloc(document, 'lignesImport', 0);
  if (numeroASP !== null) ligne['numeroASP'] = numeroASP;
  const texte = JSON.stringify({ ...document, siret, numeroAns, lignesImport: [ligne] });
  const tauxTva = type === 'avance' ? tauxOf(texte) : null;
  const { report, depot } = await judge(portail.maintenant, portail.etat, texte, siret, tauxTva);
  expect(report.formulaire.id).toBe(formulaire);
  expect(isAccepted(report.verdict)).toBe(true);
  const reserves = report.reserves.map(({ controle }) => controle);
  expect(reserves.filter((controle) => controle !== 'beneficiaire-dans-la-base')).toEqual(
    FORMULAIRES[formulaire].certitude === 'publie' ? [] : ['structure-publiee'],
  );
  if (!depot) throw new Error('nothing to import');
  portail.play({
    type: 'importerDemandes',
    siret,
    numeroAns,
    formulaire: depot.formulaire,
    demande: depot.type,
    tauxTva,
    fichier: unFichier(`${formulaire}.json`),
    retour: unFichier(depot.retour.nom),
    lignes: depot.lignes,
    rejetees: depot.rejetees,
    jugeeA: portail.etat.sequence,
  });
  const recu = portail.etat.imports.get(portail.etat.compteurs.import);
  const [retenue] = recu?.retenues ?? [];
  if (recu === undefined || retenue === undefined) throw new Error('no import');
  const noms = lastAvenant(unDossier(portail, retenue)).demande.pieces.map(
    (piece) => piece.nomFichier,
  );
  if (noms.length > 0) {
    portail.play({
      type: 'recevoirZip',
      import: recu.id,
      fichier: unFichier(`${formulaire}.zip`),
      pieces: await integrate(texte, noms),
      motif: null,
    });
  }
  portail.play({ type: 'terminerImport', import: recu.id });
  return retenue;
}

/** What the inspection finds of a zip that holds each piece. */
async function integrate(json: string, noms: readonly string[]): Promise<readonly string[]> {
  const zip = zipSync(Object.fromEntries(noms.map((nom) => [nom, new TextEncoder().encode(PDF)])));
  const result = await inspectZips({
    zips: [Object.assign(new Blob([zip]), { name: 'pieces.zip' })],
    json: Object.assign(new Blob([json]), { name: 'demandes.json' }),
    profilZip: null,
  });
  if (!result.ok) throw new Error(result.failure.type);
  const { attendus } = result.inspection.report;
  return attendus
    .filter(({ etat }) => etat === 'present')
    .map(({ document }) => document.nomFichier);
}

/** Pilotes, and for the RIS three paid avances. */
function prepareSolde(vie: Vie): void {
  const { portail, sons, siret } = vie;
  const { pilotes } = SONS[sons];
  for (let rang = 0; rang < (pilotes?.pv ?? 0); rang++) depositPilote(portail, siret, sons, 'pv');
  if (pilotes?.supportFormation === true) {
    depositPilote(portail, siret, sons, 'support-formation');
  }
  for (const autre of SONS[sons].avancesPayees ? ['FINIMG900001', 'FINIMG900002'] : []) {
    poseAvance(portail, autre, { siret, sons });
  }
}

function instruct({ portail }: Vie, numeroASP: string): void {
  decideAndPay(portail, numeroASP);
}

function depositPilote(
  portail: PortailJoue,
  siret: string,
  sons: SonsId,
  document: 'pv' | 'support-formation',
): void {
  const fichier = unFichier();
  portail.play({ type: 'deposerPilote', siret, sons, document, client: 'Un client', fichier });
  const { pilote } = portail.etat.compteurs;
  portail.play({ type: 'deciderPilote', pilote, decision: 'valide', commentaire: null });
}

/** « Confirmer », with a changed value where a field is editable, and always one more piece; judged as at the deposit. */
async function modify({ portail, siret, numeroAns }: Vie, numeroASP: string): Promise<void> {
  const [champ] = champsModifiables(portail.etat, unDossier(portail, numeroASP));
  const champs = champ ? [{ chemin: champ.chemin, valeur: otherThan(champ.valeur) }] : [];
  const piece = { typeFichier: 'AUTRE_S', formatFichier: 'PDF', fichier: unFichier('ajout.pdf') };
  portail.play({ type: 'modifierDemande', numeroASP, champs, pieces: [piece] });
  const dossier = unDossier(portail, numeroASP);
  const { demande, ajouts, versions } = lastAvenant(dossier);
  expect(ajouts).toHaveLength(1);
  expect(versions[0]?.changements).toHaveLength(champs.length);
  const texte = `{"numeroAns":"${numeroAns}","siret":"${siret}","lignesImport":[${demande.ligne ?? ''}]}`;
  const avantDepot = { ...dossier, avenants: dossier.avenants.slice(0, -1) };
  const dossiers = new Map(portail.etat.dossiers).set(numeroASP, avantDepot);
  const { report } = await judge(portail.maintenant, { ...portail.etat, dossiers }, texte, siret);
  expect(isAccepted(report.verdict)).toBe(true);
}

/** Plausible in its place: the day after, the same amount, a support, the other answer. */
function otherThan(valeur: ValeurDeChamp): ValeurDeChamp {
  if (typeof valeur === 'number') return valeur / 2;
  if (typeof valeur === 'boolean') return !valeur;
  const jour = parseDate(valeur);
  return jour ? toJjMmAaaa(addDays(jour, 1)) : `${valeur} (bis)`;
}

async function judge(
  maintenant: HeureDeParis,
  etat: EtatPortail,
  texte: string,
  siret: string,
  tauxTva: TauxTva | null = null,
) {
  const choix = { ...AUCUN_CHOIX, tauxTva };
  return simulateAll(texte, { choix, maintenant, portail: projeterContexte(etat, siret) });
}

/** The rate of the screen that goes with the régime of the file. */
function tauxOf(texte: string): TauxTva {
  return texte.includes('"regimeTVA":"HT"') ? '0' : '20';
}

function texteDe(formulaire: FormulaireId): string {
  const [premier] = listExemples(`${formulaire}/valides`);
  if (premier === undefined) throw new Error(`No example of ${formulaire}`);
  return texteExemple(premier);
}

const PDF = '%PDF-1.4\n1 0 obj<</Type /Page>>endobj\nxref\n0 1\nstartxref\n9\n%%EOF\n';
