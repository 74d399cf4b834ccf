import { describe, expect, test } from 'vitest';
import { viewBoxSize } from '../../../src/lib/svg.ts';

describe('the size of a drawing', () => {
  test.each(['<svg viewBox="0 0 296 420">', '<svg xmlns="x" viewBox="0,0,296,420" fill="none">'])('of %s', (svg) => {
    expect(viewBoxSize(svg, 'a.svg')).toEqual({ width: 296, height: 420 });
  });

  test.each(['<svg>', '<svg viewBox="0 0 296">', '<svg viewBox="0 0 0 420">'])(
    'stops the build where there is none: %s',
    (svg) => {
      expect(() => viewBoxSize(svg, 'content/scenes/a/scene.svg')).toThrow(
        expect.objectContaining({
          message: 'the drawing has no size',
          hint: 'Save it as SVG, with viewBox="0 0 width height".',
          file: 'content/scenes/a/scene.svg',
        }),
      );
    },
  );
});
