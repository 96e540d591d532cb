import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { gatherChunks } from './scripts/chunks.ts';
import { publishSchemas } from './scripts/editor-schemas.ts';
import { frenchSpacing } from './scripts/french-spacing.ts';
import { renderNotice } from './scripts/notices.js';
import { serviceWorker } from './scripts/service-worker.ts';

const NOTICES = 'licences-tierces.md';

/** Shipped by another way than an import of the page: generated code, fonts of the stylesheet. */
const ALSO_SHIPPED = ['ajv', '@fontsource-variable/source-sans-3', '@fontsource/source-serif-4'];

export default defineConfig({
  base: './',
  plugins: [
    svelte(),
    frenchSpacing(),
    gatherChunks(),
    inlineStyles(),
    thirdPartyNotices(),
    contentSecurityPolicy(),
    publishSchemas(),
    serviceWorker(),
  ],
  build: {
    target: 'es2023',
    // The policy forbids data: scripts and fonts; files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: NOTICES },
  },
  worker: { format: 'es' },
});

/**
 * The one stylesheet goes into the page: one round trip less before the first paint. Its hash goes into the policy. A link
 * stays, disabled: the chunks that come later would fetch the file again, letters included, and lay out the page anew.
 */
function inlineStyles(): Plugin {
  return {
    name: 'inline-styles',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (tag, name) => {
          const asset = bundle[name];
          if (asset?.type !== 'asset') return tag;
          // What it names stands beside it, and the page one folder above.
          const folder = name.slice(0, name.lastIndexOf('/') + 1);
          const css = String(asset.source).trim().replaceAll('url(./', `url(./${folder}`);
          const link = `<link rel="stylesheet" href="./${name}" disabled>`;
          return `${preloadFonts(Object.keys(bundle))}<style>${css}</style>${link}`;
        });
      },
    },
  };
}

/** Asked for with the page: letters that come after the first text are not used for this visit. */
function preloadFonts(files: readonly string[]): string {
  return files
    .filter((file) => file.endsWith('.woff2'))
    .map(
      (file) =>
        `<link rel="preload" as="font" type="font/woff2" href="./${file}" crossorigin>\n    `,
    )
    .join('');
}

/** Completes the notices that Vite writes for what the page imports. */
function thirdPartyNotices(): Plugin {
  return {
    name: 'third-party-notices',
    apply: 'build',
    writeBundle({ dir }) {
      appendFileSync(`${dir}/${NOTICES}`, ALSO_SHIPPED.map(renderNotice).join(''));
    },
  };
}

/**
 * GitHub Pages sends no header, so the policy stands in the page, first after the charset; at build only, because the
 * dev server needs inline styles and a socket.
 */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const hashes = (tag: RegExp) =>
          [...html.matchAll(tag)].map(([, text = '']) => {
            const hash = createHash('sha256').update(text).digest('base64');
            return ` 'sha256-${hash}'`;
          });
        const styles = hashes(/<style>([\s\S]*?)<\/style>/g).join('');
        const scripts = hashes(/<script>([\s\S]*?)<\/script>/g).join('');
        const policy = [
          `default-src 'none'`,
          `script-src 'self'${scripts}`,
          `style-src 'self'${styles}`,
          `img-src 'self' data: blob:`,
          // The preview of a PDF; a blob inherits this policy.
          `frame-src blob:`,
          `font-src 'self'`,
          `connect-src 'none'`,
          `worker-src 'self' blob:`,
          `manifest-src 'self'`,
          `base-uri 'none'`,
          `form-action 'none'`,
        ].join('; ');
        return html.replace(
          '<!-- csp -->',
          `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        );
      },
    },
  };
}
