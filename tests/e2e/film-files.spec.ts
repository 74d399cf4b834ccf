/** The files of the films, played by a browser. */
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/test.ts';

const films = ['what-is-help-at-hand', 'coming-into-care', 'moving-home', 'leaving-care'];

for (const id of films) {
  test(`the files of "${id}" last as long as its scenes, play, and are told with form and size`, async ({ page }) => {
    await page.goto(`watch/${id}/`);
    const seconds = await page
      .locator('.scene')
      .evaluateAll((scenes) => scenes.reduce((sum, scene) => sum + Number(scene.getAttribute('data-seconds')), 0));
    const links = page.locator(`a[download][type^="video/"]`);
    await expect(links).toHaveCount(2);
    for (const [form, type] of [
      ['webm', 'video/webm'],
      ['mp4', 'video/mp4'],
    ] as const) {
      const link = page.locator(`a[download][type="${type}"]`);
      await expect(link).toHaveText(/, film \((WebM|MP4), \d+ kB\)\s*$/);
      const response = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(response.headers()['content-type']).toBe(type);
      const bytes = readFileSync(`public/watch/${id}/${id}.${form}`).byteLength;
      expect(bytes).toBeLessThan(900_000);
      const played = await page.evaluate(
        async ([src, kind]) => {
          const video = document.createElement('video');
          // Some builds of Chromium come without H.264.
          if (!video.canPlayType(kind)) return undefined;
          video.muted = true;
          video.src = src;
          await new Promise((resolve, reject) => {
            video.onloadeddata = resolve;
            video.onerror = () => reject(new Error(video.error?.message));
          });
          await video.play();
          await new Promise((resolve) => (video.ontimeupdate = () => video.currentTime > 0.2 && resolve(undefined)));
          video.pause();
          return { duration: video.duration, width: video.videoWidth, height: video.videoHeight };
        },
        [
          (await link.getAttribute('href')) ?? '',
          type === 'video/mp4' ? 'video/mp4; codecs="avc1.42e01f"' : type,
        ] as const,
      );
      if (!played && form === 'mp4') continue;
      expect(played).toMatchObject({ width: 960, height: 540 });
      expect(played?.duration).toBeCloseTo(seconds, 1);
    }
    const captions = await (await page.request.get(`watch/${id}/captions.vtt`)).text();
    expect(captions.match(/-->/g)?.length).toBe(await page.locator('.scene').count());
  });
}
