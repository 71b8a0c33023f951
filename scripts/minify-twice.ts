/**
 * What a page of Gmail or LinkedIn has to read before anything of ours shows is minified a second time, by another tool:
 * each finds what the other leaves, about two hundredths. Not worth its seconds for what is read once, from the disk.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** More than three find nothing. */
const PASSES = 3;

/** @returns the same script, shorter; of one that is minified already */
export async function minifyAgain(code: string): Promise<string> {
  const { code: shorter = code } = await minify(code, {
    ecma: 2020,
    compress: { passes: PASSES, ecma: 2020 },
    format: { ascii_only: true },
  });
  return shorter;
}

/** Leaves alone what is not minified once, as the development server's. */
export function minifyTwice(): Plugin {
  let isMinified = false;
  return {
    name: 'minify-twice',
    enforce: 'post',
    configResolved({ build }) {
      isMinified = build.minify !== false;
    },
    async generateBundle(_options, bundle) {
      if (!isMinified) return;
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = await minifyAgain(file.code);
    },
  };
}
