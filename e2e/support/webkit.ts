import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { findFreePort } from '../../scripts/free-port.js';

/** A browser that does not answer fails the journey instead of holding the run. */
const PATIENCE = 60_000;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type Element = Readonly<Record<typeof ELEMENT, string>>;

const FIND = `
  const read = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const nameOf = (node) =>
    read(node.getAttribute('aria-label') ?? node.labels?.[0]?.textContent ?? node.textContent);
  const [start, ...open] = arguments[0].split('…');
  const isNamed = (name) => (open.length > 0 ? name.startsWith(start) : name === start);
  return [...document.querySelectorAll('button, a, input, select, textarea')].find(
    (node) => !node.disabled && isNamed(nameOf(node))) ?? null;
`;

/**
 * Debian's WebKitGTK by plain WebDriver, in a screen of its own. It tells of the engine; not of Safari's own interface,
 * storage eviction, viewer of PDF files, nor of iOS.
 */
export class WebKit {
  private readonly children: ChildProcess[] = [];
  private base = '';
  private session = '';

  async start(): Promise<void> {
    const screen = this.spawn('Xvfb', [
      '-displayfd',
      '1',
      '-screen',
      '0',
      '1400x1000x24',
      '-nolisten',
      'tcp',
    ]);
    const number = await firstLine(screen);
    const port = await findFreePort();
    // Without a graphics card.
    const env = {
      DISPLAY: `:${number}`,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      LANG: 'C.UTF-8',
    };
    this.spawn(process.env['WEBKIT_PATH'] ?? 'WebKitWebDriver', [`--port=${port}`], env);
    this.base = `http://127.0.0.1:${port}`;
    await until(
      () =>
        this.send('GET', '/status').then(
          () => true,
          () => false,
        ),
      'WebKitWebDriver does not answer',
    );
    const { sessionId } = await this.send<{ sessionId: string }>('POST', '/session', {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } },
    });
    this.session = `/session/${sessionId}`;
    await this.send('POST', `${this.session}/window/rect`, { width: 1280, height: 900 });
  }

  async stop(): Promise<void> {
    await this.send('DELETE', this.session).catch(() => undefined);
    for (const child of this.children.reverse()) {
      if (child.exitCode !== null) continue;
      child.kill();
      await once(child, 'exit');
    }
  }

  async goto(url: string): Promise<void> {
    await this.send('POST', `${this.session}/url`, { url });
  }

  async reload(): Promise<void> {
    await this.send('POST', `${this.session}/refresh`, {});
  }

  /** The body of a function of the page; a promise is waited for. */
  run<T>(body: string, ...args: unknown[]): Promise<T> {
    return this.send<T>('POST', `${this.session}/execute/sync`, { script: body, args });
  }

  /** What a promise gives; from a timer, for what a driver evaluates by itself may escape the policy. */
  async runAsync<T = unknown>(expression: string): Promise<T> {
    const script = `const done = arguments[0];
      const give = (value, error) => done(JSON.stringify({ value, error }));
      setTimeout(() => (${expression}).then((value) => give(value ?? null), (error) => give(null, String(error))), 0);`;
    const said = await this.send<string>('POST', `${this.session}/execute/async`, {
      script,
      args: [],
    });
    const { value, error } = JSON.parse(said);
    if (error) throw new Error(error);
    return value;
  }

  /** By the name that a person hears; « … » stands for its end. */
  async click(name: string): Promise<void> {
    const element = await this.find(name);
    await this.run('arguments[0].scrollIntoView({ block: "center" })', element);
    await this.send('POST', `${this.session}/element/${element[ELEMENT]}/click`, {});
  }

  /** A text for a field, an option for a list, the path of a file for what takes one. */
  async type(name: string, text: string): Promise<void> {
    const element = await this.find(name);
    await this.send('POST', `${this.session}/element/${element[ELEMENT]}/value`, { text });
  }

  /** Keys for whatever has the focus, in a shadow root too; several at once when they stand together. */
  async press(...keys: readonly (string | readonly string[])[]): Promise<void> {
    const actions = keys.flatMap((ensemble) =>
      ['keyDown', 'keyUp'].flatMap((type) => [ensemble].flat().map((value) => ({ type, value }))),
    );
    await this.send('POST', `${this.session}/actions`, {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  private async find(name: string): Promise<Element> {
    let found: Element | null = null;
    await until(async () => {
      found = await this.run<Element | null>(FIND, name);
      return found !== null;
    }, `not found: ${name}`);
    if (!found) throw new Error(name);
    return found;
  }

  async see(text: string): Promise<void> {
    const shown = () =>
      this.run<boolean>(
        'return document.body.innerText.replace(/\\s/g, " ").includes(arguments[0])',
        text,
      );
    await until(shown, `not seen: ${text}`).catch(async (error: unknown) => {
      const seen = await this.run<string>('return document.body.innerText');
      throw new Error(`not seen: ${text}; but:\n${seen}`, { cause: error });
    });
  }

  private spawn(command: string, args: string[], env = {}): ChildProcess {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.children.push(child);
    return child;
  }

  private async send<T = unknown>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(this.base + path, {
      method,
      ...(body
        ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
        : {}),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error} ${value.message}`);
    return value;
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output');
  const [line] = await once(createInterface({ input: child.stdout }), 'line', {
    signal: AbortSignal.timeout(PATIENCE),
  });
  return String(line);
}

export async function until(isTrue: () => Promise<boolean>, trouble: string): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(trouble);
}
