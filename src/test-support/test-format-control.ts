import { describe, expect, it } from 'vitest';
import type { Control, Remede } from '#controls/control.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { renderTemplate } from '#controls/render.ts';
import type { FormulaireId } from '#domain/formulaires.ts';
import { AUCUN_CHOIX, type Args, type Choix, type Severite } from '#domain/report.ts';
import { checkEnveloppe, checkLigne } from '#validation/format/check-format.ts';
import { formeOf } from '#validation/format/forme.ts';
import { recognizeFormulaire } from '#validation/format/recognize.ts';
import { exemple, type Document } from './exemples.ts';

/** A published example changed by `mutate`, and what the user chose. `nom` completes the title of the test. */
interface Cas {
  readonly nom: string;
  readonly formulaire: FormulaireId;
  readonly mutate?: (document: Document) => void;
  readonly choix?: Partial<Choix>;
}

interface Attendu {
  readonly chemin: string;
  readonly numLigne: number | null;
  readonly args?: Args;
  readonly remede?: Remede;
  readonly severite?: Severite;
}

type CasNonConforme = Cas & { readonly attendus: readonly [Attendu, ...Attendu[]] };

/** Checks the format of whole documents and compares what this control says of them; other controls may speak too. */
export function testFormatControl(
  control: Control,
  cas: {
    readonly conformes: readonly [Cas, ...Cas[]];
    readonly nonConformes: readonly [CasNonConforme, ...CasNonConforme[]];
  },
): void {
  describe(control.id, () => {
    for (const conforme of cas.conformes) {
      it(`accepte ${conforme.nom}`, () => {
        expect(findingsOf(control, conforme)).toEqual([]);
      });
    }
    for (const nonConforme of cas.nonConformes) {
      it(`signale ${nonConforme.nom}`, () => {
        const constats = findingsOf(control, nonConforme);
        expect(constats.map(({ chemin, numLigne }) => ({ chemin, numLigne }))).toEqual(
          nonConforme.attendus.map(({ chemin, numLigne }) => ({ chemin, numLigne })),
        );
        nonConforme.attendus.forEach((attendu, rank) => expectConstat(constats[rank], attendu));
        for (const constat of constats) expectRendered(control, constat);
      });
    }
  });
}

/** All that the format control says of a document of a known form. */
export function checkDocument(valeur: unknown, formulaire: FormulaireId): readonly RawFinding[] {
  const forme = formeOf(formulaire);
  const enveloppe = checkEnveloppe(valeur, forme);
  const lignes: unknown =
    typeof valeur === 'object' && valeur !== null
      ? Object.getOwnPropertyDescriptor(valeur, 'lignesImport')?.value
      : undefined;
  if (!Array.isArray(lignes)) return enveloppe;
  return [
    ...enveloppe,
    ...lignes.flatMap((ligne, rank) => checkLigne(ligne, rank, rank + 1, forme)),
  ];
}

function findingsOf(control: Control, { formulaire, mutate, choix }: Cas): readonly RawFinding[] {
  const document = exemple(formulaire);
  mutate?.(document);
  const recognition = recognizeFormulaire(document, { ...AUCUN_CHOIX, ...choix });
  return [...recognition.constats, ...checkDocument(document, formulaire)].filter(
    ({ controle }) => controle === control.id,
  );
}

function expectConstat(constat: RawFinding | undefined, attendu: Attendu): void {
  if (attendu.args !== undefined) expect(constat?.args).toMatchObject(attendu.args);
  if (attendu.remede !== undefined) expect(constat?.remede).toMatchObject(attendu.remede);
  expect(constat?.severite).toBe(attendu.severite);
}

/** Both templates must find their arguments, and leave no brace behind. */
function expectRendered(control: Control, constat: RawFinding): void {
  for (const template of [control.message, control.explication]) {
    expect(renderTemplate(template, constat.args ?? {})).not.toMatch(/[{}]|undefined|NaN/);
  }
}
