/** Makes video files from pictures, with the encoders of the browser (WebCodecs) and Mediabunny, which writes the files. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type * as MediabunnyModule from 'mediabunny';

/** How large the picture is. */
export const size = { width: 960, height: 540 };

/** What a file says about itself. */
export interface Tags {
  title: string;
  comment: string;
}

interface Encoder {
  add: (png: string, time: number, lasts: number, isKey: boolean) => Promise<void>;
  finish: () => Promise<{ webm: string; mp4: string }>;
}

type Window = typeof globalThis & { encoder: Encoder };

const library = join(dirname(createRequire(import.meta.url).resolve('mediabunny')), '..');

/** Encodes one film. Add its frames in order, then finish it. Throws where the browser lacks one of the encoders. */
export async function startEncoder(
  browser: Browser,
  tags: Tags,
): Promise<{
  add: (png: Buffer, frame: { time: number; lasts: number; isKey: boolean }) => Promise<void>;
  finish: () => Promise<{ webm: Buffer; mp4: Buffer }>;
}> {
  const page = await browser.newPage();
  // Encoders are there only on a secure origin, and localhost is one.
  const origin = 'http://localhost:1';
  await page.route(`${origin}/**`, (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({ body: bundle(), contentType: 'text/javascript' })
      : route.fulfill({ body: '<!doctype html><title>Encoder</title>', contentType: 'text/html' }),
  );
  await page.goto(`${origin}/`);
  await prepare(page, tags);
  return {
    add: (png, { time, lasts, isKey }) =>
      page.evaluate(([picture, ...frame]) => (globalThis as Window).encoder.add(picture, ...frame), [
        png.toString('base64'),
        time,
        lasts,
        isKey,
      ] as const),
    finish: async () => {
      const { webm, mp4 } = await page.evaluate(() => (globalThis as Window).encoder.finish());
      await page.close();
      return { webm: Buffer.from(webm, 'base64'), mp4: Buffer.from(mp4, 'base64') };
    },
  };
}

const bundle = (): string => readFileSync(join(library, 'bundles/mediabunny.min.mjs'), 'utf8');

/** Runs in the browser, so it takes nothing from around it. */
async function prepare(page: Page, tags: Tags): Promise<void> {
  await page.evaluate(async (given) => {
    const at = '/mediabunny.mjs';
    const m = (await import(at)) as typeof MediabunnyModule;
    const track = (codec: 'vp9' | 'avc', bitrate: number, format: MediabunnyModule.OutputFormat) => {
      const output = new m.Output({ format, target: new m.BufferTarget() });
      const source = new m.VideoSampleSource({ codec, bitrate, bitrateMode: 'variable', keyFrameInterval: 30 });
      output.addVideoTrack(source);
      output.setMetadataTags(given);
      return { output, source };
    };
    const files = {
      webm: track('vp9', 80_000, new m.WebMOutputFormat()),
      mp4: track('avc', 150_000, new m.Mp4OutputFormat({ fastStart: 'in-memory' })),
    };
    await Promise.all(Object.values(files).map(({ output }) => output.start()));
    const text = async ({ output, source }: (typeof files)['webm']): Promise<string> => {
      source.close();
      await output.finalize();
      const bytes = new Uint8Array(output.target.buffer ?? new ArrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    };
    (globalThis as Window).encoder = {
      add: async (png, time, lasts, isKey) => {
        const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        for (const { source } of Object.values(files)) {
          const sample = new m.VideoSample(picture, { timestamp: time / 1000, duration: lasts / 1000 });
          await source.add(sample, { keyFrame: isKey });
          sample.close();
        }
        picture.close();
      },
      finish: async () => ({ webm: await text(files.webm), mp4: await text(files.mp4) }),
    };
  }, tags);
}
