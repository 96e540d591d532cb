// @ts-check
/** The floor of what a person waits for: a page that reads a file, parses it and paints one line; or a plain list. */
const [input, line, list] = /** @type {[HTMLInputElement, HTMLElement, HTMLElement]} */ (
  ['input', 'p', 'ul'].map((name) => document.querySelector(name))
);

input.addEventListener('change', async () => {
  const [file] = input.files ?? [];
  if (!file) return;
  line.textContent = `${JSON.parse(await file.text()).lignesImport.length} demandes`;
});

Object.assign(globalThis, {
  /** @param {readonly string[]} texts */
  drawList(texts) {
    list.replaceChildren(
      ...texts.map((text) => {
        const item = document.createElement('li');
        item.textContent = text;
        return item;
      }),
    );
  },
});
