import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'findings';
const scripts = readdirSync(FOLDER).filter((name) => name.endsWith('.sh'));
const list = readFileSync(`${FOLDER}/README.md`, 'utf8');

it('findings/README.md names every finding, and nothing else', () => {
  const named = [...list.matchAll(/\]\(([\w-]+\.sh)\)/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(scripts.toSorted());
});

describe.each(scripts)('findings/%s', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');

  it('says what it is about before it runs', () => {
    for (const field of ['Version', 'Expected', 'Seen', 'Matters']) {
      expect(text).toMatch(new RegExp(`^# ${field}: +\\S`, 'm'));
    }
  });

  it('installs pinned packages only, in a folder that it removes', () => {
    const [, packages = ''] = /^npm install .*--save-exact (.+)$/m.exec(text) ?? [];
    expect(packages.split(' ').every((each) => /^@?[\w./-]+@\d+\.\d+\.\d+$/.test(each))).toBe(true);
    expect(text).toContain('trap \'rm -rf "$dossier"\' EXIT');
  });

  it('can be run, and can fail', () => {
    expect(statSync(`${FOLDER}/${name}`).mode & 0o111).not.toBe(0);
    expect(text).toMatch(/^set -eu$/m);
    expect(text).toMatch(/assert\.\w+\(/);
  });
});
