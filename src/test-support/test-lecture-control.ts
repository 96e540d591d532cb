import { describe, expect, it } from 'vitest';
import type { Control } from '#controls/control.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { readFile } from '#validation/lecture/read.ts';

/** A text is encoded in UTF-8. */
type Contenu = string | Uint8Array<ArrayBuffer> | Blob;

interface NonConforme {
  readonly fichier: Contenu;
  readonly attendu: {
    /** The text that the finding points at; absent for what has no place. */
    readonly texteSignale?: string;
    /** The whole text once the control's own corrections are applied; null when it must offer none. */
    readonly corrige?: string | null;
  };
}

export interface CasDeLecture {
  readonly conformes: readonly [Contenu, ...Contenu[]];
  readonly nonConformes: readonly [NonConforme, ...NonConforme[]];
}

/** The reader must speak in the name of `control` in every non-conform case and in no conform one. */
export function testLectureControl(control: Control, cas: CasDeLecture): void {
  describe(control.id, () => {
    it.each(cas.conformes.map((fichier) => [label(fichier), fichier] as const))(
      'accepte %s',
      async (_, fichier) => {
        const { constats } = await read(control, fichier);
        expect(constats).toEqual([]);
      },
    );

    it.each(cas.nonConformes.map((cas) => [label(cas.fichier), cas] as const))(
      'signale %s',
      async (_, { fichier, attendu }) => {
        const { texte, constats } = await read(control, fichier);
        expect(constats).not.toEqual([]);
        for (const constat of constats) expectArgs(control, constat);
        if (attendu.texteSignale !== undefined) {
          const { debut, fin } = constats[0]?.place ?? { debut: -1, fin: -1 };
          expect(texte.slice(debut, fin)).toBe(attendu.texteSignale);
        }
        if (attendu.corrige === null) expect(constats.filter(({ edit }) => edit)).toEqual([]);
        else if (attendu.corrige !== undefined) {
          expect(applyEdits(texte, constats)).toBe(attendu.corrige);
        }
      },
    );
  });
}

/** The text once every correction is applied, from the last to the first. */
export function applyEdits(texte: string, constats: readonly RawFinding[]): string {
  return constats
    .flatMap(({ edit }) => (edit ? [edit] : []))
    .sort((a, b) => b.debut - a.debut)
    .reduce((text, edit) => text.slice(0, edit.debut) + edit.texte + text.slice(edit.fin), texte);
}

async function read(control: Control, fichier: Contenu) {
  const { texte, constats } = await readFile(
    fichier instanceof Blob ? fichier : new Blob([fichier]),
  );
  return { texte, constats: constats.filter(({ controle }) => controle === control.id) };
}

/** Every placeholder of the control's texts is filled. */
function expectArgs(control: Control, constat: RawFinding): void {
  const names = [...`${control.message} ${control.explication}`.matchAll(/\{(\w+)\}/g)];
  for (const [, name] of names) expect(Object.keys(constat.args ?? {})).toContain(name);
}

function label(fichier: Contenu): string {
  if (fichier instanceof Blob) return `un fichier de ${fichier.size} octets`;
  const texte = typeof fichier === 'string' ? fichier : new TextDecoder('latin1').decode(fichier);
  return JSON.stringify(texte.slice(0, 60));
}
