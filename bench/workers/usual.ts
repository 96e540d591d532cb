import { Ajv2020 } from 'ajv/dist/2020.js';
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { CATALOGUE } from '../../src/controls/catalogue.ts';
import { projectDemande } from '../../src/domain/demande.ts';
import { FORMULAIRES } from '../../src/domain/formulaires.ts';
import { numerosDeLigne } from '../../src/domain/lignes.ts';
import { AUCUN_CHOIX } from '../../src/domain/report.ts';
import { SONS } from '../../src/domain/sons/table.ts';
import { createLineMap } from '../../src/domain/line-map.ts';
import { runControls } from '../../src/test-support/run-controls.ts';
import { linesIn } from './jobs.ts';
import { serveJobs, type Job } from './protocol.ts';
import { RIS_SCHEMA } from './schema.ts';

/**
 * The usual way: Ajv compiled at run time, then the same controls on the sound lines, and every place looked up in
 * jsonc-parser's tree. It writes no wording for Ajv's errors, no hash and no return file: less work than ours.
 */
async function runUsual(file: File): Promise<string> {
  const text = await file.text();
  const value: unknown = JSON.parse(text);
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(RIS_SCHEMA);
  validate(value);
  const errors = validate.errors ?? [];
  const tree = parseTree(text);
  if (!tree) throw new Error('No tree');
  const controls = checkValues(
    value,
    linesIn(errors.map(({ instancePath }) => instancePath)),
    text,
    tree,
  );
  const lines = createLineMap(text);
  const report = [
    ...errors.map(({ instancePath, message }) => ({ chemin: instancePath, message })),
    ...controls.map(({ chemin, controle }) => ({ chemin, message: controle })),
  ].map((finding) => ({
    ...finding,
    ...lines.position(nodeAt(tree, finding.chemin)?.offset ?? 0),
  }));
  return `${report.length} findings`;
}

function checkValues(value: unknown, broken: ReadonlySet<number>, text: string, tree: Node) {
  const lignes = linesOf(value);
  const numeros = numerosDeLigne(lignes);
  const demandes = lignes.flatMap((ligne, rank) =>
    broken.has(rank) || !isObject(ligne)
      ? []
      : [projectDemande('img-ris-va2.solde', ligne, rank, numeros[rank] ?? rank + 1)],
  );
  const contexte = {
    maintenant: '2026-03-23T10:00',
    choix: AUCUN_CHOIX,
    formulaire: FORMULAIRES['img-ris-va2.solde'],
    sons: SONS['IMG-RIS-Va2'],
    numeroAns: '',
    siret: '',
    demandes,
    nombreLignes: lignes.length,
    numerosDeLigne: numeros,
    ecriture: (chemin: string) => {
      const node = nodeAt(tree, chemin);
      return node ? text.slice(node.offset, node.offset + node.length) : null;
    },
  };
  return runControls(CATALOGUE, contexte);
}

function nodeAt(tree: Node, pointer: string): Node | undefined {
  if (pointer === '') return tree;
  const segments = pointer.slice(1).split('/');
  return findNodeAtLocation(
    tree,
    segments.map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment)),
  );
}

function linesOf(value: unknown): readonly unknown[] {
  if (!isObject(value)) return [];
  return Array.isArray(value['lignesImport']) ? value['lignesImport'] : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const usual: Job = async (file) => () => runUsual(file);

serveJobs({ usual });
