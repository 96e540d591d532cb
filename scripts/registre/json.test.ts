import { execFileSync } from 'node:child_process';
import JSONbig from 'json-bigint';
import { describe, expect, it } from 'vitest';
import { exemple } from '../../src/test-support/exemples.ts';
import { simulateText } from '../../src/test-support/simulate-text.ts';
import { isPresent, type Programme } from './zip-machine.ts';

/** The same document written by every emitter: judged as the published one, but for what the emitter spoils. */

const DOCUMENT = exemple('img-ris-va2.solde');
const TEXTE = JSON.stringify(DOCUMENT);

async function judge(texte: string | Uint8Array<ArrayBuffer>) {
  const { verdict, constats } = await simulateText(texte);
  return {
    verdict,
    constats: constats.map(({ controle, chemin }) => `${controle} ${chemin}`).toSorted(),
  };
}

const NPM: Readonly<Record<string, () => string>> = {
  'JSON.stringify': () => TEXTE,
  'JSON.stringify, indenté': () => JSON.stringify(DOCUMENT, null, 2),
  'JSON.stringify, indenté par tabulations': () => JSON.stringify(DOCUMENT, null, '\t'),
  'JSON.stringify, accents échappés': () =>
    TEXTE.replace(
      /[^\0-\x7f]/g,
      (signe) => `\\u${signe.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  'json-bigint 1.0.0': () => JSONbig.stringify(JSON.parse(TEXTE)),
};

const PYTHON = (options: string) =>
  `import json, sys; sys.stdin.reconfigure(encoding='utf-8'); sys.stdout.reconfigure(encoding='utf-8'); json.dump(json.load(sys.stdin), sys.stdout${options})`;
const PHP = (options: string) =>
  `echo json_encode(json_decode(file_get_contents('php://stdin'))${options});`;

/** Each reads the document on its input and writes it on its output. */
const MACHINE: Readonly<Record<string, Programme>> = {
  'Python json': { present: ['python3', '--version'], commande: ['python3', '-c', PYTHON('')] },
  'Python json, ensure_ascii=False, indent=4': {
    present: ['python3', '--version'],
    commande: ['python3', '-c', PYTHON(', ensure_ascii=False, indent=4')],
  },
  'PHP json_encode': { present: ['php', '-v'], commande: ['php', '-r', PHP('')] },
  'PHP json_encode, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE': {
    present: ['php', '-v'],
    commande: ['php', '-r', PHP(', JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE')],
  },
  'Ruby JSON.pretty_generate': {
    present: ['ruby', '-rjson', '-e', '1'],
    commande: ['ruby', '-rjson', '-e', 'puts JSON.pretty_generate(JSON.parse(STDIN.read))'],
  },
  'Perl JSON::PP, clés dans un ordre quelconque': {
    present: ['perl', '-MJSON::PP', '-e', '1'],
    commande: [
      'perl',
      '-MJSON::PP',
      '-e',
      'local $/; my $j = JSON::PP->new->utf8; print $j->encode($j->decode(<STDIN>))',
    ],
  },
};

function writeBy({ commande: [program, ...args] }: Programme, input = TEXTE) {
  return new Uint8Array(
    execFileSync(program, args, { input, env: { ...process.env, LC_ALL: 'C.UTF-8' } }),
  );
}

describe('un JSON est jugé comme le document qu’il écrit', () => {
  it.each(Object.entries(NPM))('%s', async (_, write) => {
    expect(await judge(write())).toEqual(await judge(TEXTE));
  });

  for (const [titre, programme] of Object.entries(MACHINE)) {
    const present = isPresent(programme.present);
    it.skipIf(!present)(present ? titre : `${titre} : absent de cette machine`, async () => {
      expect(await judge(writeBy(programme))).toEqual(await judge(TEXTE));
    });
  }
});
