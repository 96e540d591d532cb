import {
  isAccepted,
  type ControleInfo,
  type Finding,
  type LigneReport,
  type Report,
  type Reserve,
  type Verdict,
} from '#domain/report.ts';
import type { ReportResult } from '#domain/simulation-result.ts';
import { controlById, describeControl, type ControleId } from '#controls/catalogue-json.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { VERSION_REGLES } from '#controls/version.ts';
import { prepareDepot } from './depot.ts';
import { judgeFile } from './judge-file.ts';
import type { Judgement } from './judge.ts';
import { isBlocking, severityOf } from './severite.ts';
import { createLineMap } from '#domain/line-map.ts';
import type { Reading, TextIndex } from './reading.ts';
import type { EtapeSimulation, SimulationRequest } from './request.ts';
import { retourName, treatLines, writeRetour } from './retour.ts';
import { wordFinding, type Places } from './word.ts';

/** From a file of any bytes to its report. What the file holds never makes it throw; an unreadable file is a Failure. */
export async function simulate(
  request: SimulationRequest,
  onEtape: (etape: EtapeSimulation) => void = () => {},
): Promise<ReportResult> {
  const jugee = await judgeFile(request, onEtape);
  if (!jugee.ok) return jugee;
  const { reading, mended, judgement } = jugee;
  onEtape('redaction');
  const report = writeReport(
    request,
    mended ? { ...reading, constats: mended.constats } : reading,
    judgement,
    { sha256: reading.sha256, index: reading.document?.index ?? mended?.index ?? null },
  );
  return {
    ok: true,
    report,
    depot:
      request.portail && !request.verdictSeul ? prepareDepot(reading, judgement, report) : null,
  };
}

function writeReport(
  { fichier, choix, maintenant, verdictSeul }: SimulationRequest,
  reading: Reading,
  judgement: Judgement,
  { sha256, index }: { readonly sha256: string | null; readonly index: TextIndex | null },
): Report {
  const raws = [...reading.constats, ...withoutEcho(judgement.constats, reading)];
  const reserves = listReserves(raws);
  const verdict = decide(raws, reserves);
  const ecran = raws.find((raw) => isBlocking(raw) && controlById(raw.controle).surEcran);
  const places: Places = {
    texte: reading.texte,
    lines: createLineMap(reading.texte),
    index,
  };
  const constats = raws
    .map((raw) => {
      const stance = { verdict, ecran: ecran !== undefined };
      return wordFinding(raw, controlById(raw.controle), places, stance);
    })
    .sort(byPlace);
  return {
    fichier: { nom: fichier.name, taille: fichier.size, sha256 },
    maintenant,
    versionRegles: VERSION_REGLES,
    choix,
    texte: reading.texte,
    encodage: reading.encodage,
    formulaire: judgement.formulaire,
    lignes: reportLines(judgement, constats),
    constats,
    nonExaminees: judgement.nonExaminees,
    controles: describeSpeakers(constats),
    verdict,
    reserves: verdict === 'sous-reserve' ? reserves : [],
    messageEcran: verdict === 'rejete' && ecran ? controlById(ecran.controle).message : null,
    retour:
      ecran || verdictSeul
        ? null
        : writeReturnFile(fichier.name, reading, judgement, constats, verdict),
  };
}

/** What the bytes have lost was said where it was lost. */
function withoutEcho(constats: readonly RawFinding[], reading: Reading): readonly RawFinding[] {
  return reading.constats.some(({ controle }) => controle === 'utf8-entier')
    ? constats.filter(({ controle }) => controle !== 'accents-intacts')
    : constats;
}

function decide(raws: readonly RawFinding[], reserves: readonly Reserve[]): Verdict {
  const blocked = new Set(
    raws.filter(isBlocking).map(({ controle }) => controlById(controle).phase),
  );
  if (blocked.has('lecture')) return 'illisible';
  if (blocked.has('format')) return 'non-conforme';
  if (blocked.has('technique')) return 'rejete';
  if (raws.some(({ controle }) => controlById(controle).discordance)) return 'discordant';
  return reserves.length > 0 ? 'sous-reserve' : 'valide';
}

/** What could not be checked and that the portal checks, and what only its import rejects, once each. */
function listReserves(raws: readonly RawFinding[]): readonly Reserve[] {
  const reserves = new Map<string, Reserve>();
  for (const raw of raws) {
    const { id, reserve, rejetALImport } = controlById(raw.controle);
    const mots = severityOf(raw) === 'indetermine' ? reserve : rejetALImport;
    if (mots) {
      const { point, quoiFaire } = mots;
      reserves.set(id, { controle: id, point, quoiFaire: raw.quoiFaire ?? quoiFaire });
    }
  }
  return [...reserves.values()];
}

/** The portal gives a return file once the format control has passed. */
function writeReturnFile(
  nom: string,
  { document, texte }: Reading,
  { numeros }: Judgement,
  constats: readonly Finding[],
  verdict: Verdict,
): Report['retour'] {
  if (!document || !(isAccepted(verdict) || verdict === 'rejete')) return null;
  const blocking = constats.filter(({ severite }) => severite === 'bloquant');
  const traitements = treatLines(numeros, blocking);
  return { nom: retourName(nom), texte: writeRetour(texte, document.index, traitements) };
}

function reportLines(
  { lignes, numeros }: Judgement,
  constats: readonly Finding[],
): readonly LigneReport[] {
  const blocking = constats.filter(({ severite }) => severite === 'bloquant');
  const failing = new Set(blocking.map(({ numLigne }) => numLigne));
  // As in the return file: a technical trouble of the whole file counts for each line.
  const allFail = blocking.some(
    ({ phase, numLigne }) => phase === 'technique' && numLigne === null,
  );
  return lignes.map((ligne, rank) => {
    const numLigne = numeros[rank] ?? rank + 1;
    return {
      index: rank,
      numLigne,
      etat: allFail || failing.has(numLigne) ? 'ko' : 'ok',
      numeroASP: textOf(ligne, 'numeroASP'),
      numeroEditeur: textOf(ligne, 'numeroEditeur'),
    };
  });
}

function describeSpeakers(constats: readonly Finding<ControleId>[]): Record<string, ControleInfo> {
  const ids = [...new Set(constats.map(({ controle }) => controle))];
  return Object.fromEntries(ids.map((id) => [id, describeControl(controlById(id))]));
}

function textOf(ligne: unknown, key: string): string | null {
  if (typeof ligne !== 'object' || ligne === null) return null;
  const value: unknown = Object.getOwnPropertyDescriptor(ligne, key)?.value;
  return typeof value === 'string' ? value : null;
}

const RANK = { bloquant: 0, indetermine: 3, avertissement: 1, information: 2 } as const;

/** In reading order, and at one place the gravest first. */
function byPlace(a: Finding, b: Finding): number {
  const place = a.position.debut - b.position.debut;
  return place || RANK[a.severite] - RANK[b.severite] || (a.controle < b.controle ? -1 : 1);
}
