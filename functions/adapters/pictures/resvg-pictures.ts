import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Pictures } from '../../ports.ts';

const FAMILY = 'Be Vietnam Pro';
const FONT_FILES = ['400Regular', '600SemiBold'].map(
  (name) => `@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`,
);

/** Draws with resvg, compiled to WebAssembly, and with the fonts of a package: the machine needs neither. */
export async function openResvgPictures(): Promise<Pictures> {
  const [fontBuffers] = await Promise.all([Promise.all(FONT_FILES.map(readPackaged)), startEngine()]);
  return {
    async png(svg, { width }) {
      const picture = new Resvg(svg, {
        fitTo: { mode: 'width', value: width },
        font: { fontBuffers, defaultFontFamily: FAMILY },
      });
      try {
        const image = picture.render();
        const png = image.asPng();
        image.free();
        return png;
      } finally {
        picture.free();
      }
    },
  };
}

let started: Promise<void> | null = null;

/** The engine may be started only once in a process; a failed start is tried again. */
function startEngine(): Promise<void> {
  started ??= readPackaged('@resvg/resvg-wasm/index_bg.wasm')
    .then(initWasm)
    .catch((error: unknown) => {
      started = null;
      throw error;
    });
  return started;
}

function readPackaged(path: string): Promise<Buffer> {
  return readFile(createRequire(import.meta.url).resolve(path));
}
