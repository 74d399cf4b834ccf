import { filmLength, lengthOf, secondsToRead } from '../../../../src/lib/film/timing.ts';
import { layouts } from '../../../../src/schemas/film.ts';
import { filmFacts } from '../film-facts.ts';
import { factsOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const filmScenes: Rule = {
  id: 'film-scenes',
  explain: 'A film is 1 to 2 minutes, its words stay long enough for a child to read them, and each scene has room.',
  *run(content) {
    const { read } = filmFacts(content);
    for (const file of factsOf(content, 'film')) {
      if (!file.facts) continue;
      const { scenes } = file.facts;
      const at = (path: (string | number)[]) => ({ file: file.path, field: path.join('.'), line: file.lineOf(path) });
      const length = lengthOf(scenes) / 1000;
      const { least, most } = filmLength;
      if (length < least || length > most) {
        const hint =
          length < least ? 'add a scene, or give scenes more seconds' : 'take out a scene: the guide tells the rest';
        yield problem(at(['scenes']), `lasts ${length} seconds, and a film lasts ${least} to ${most}`, hint);
      }
      for (const [index, { caption, seconds, layout, symbols }] of scenes.entries()) {
        const words = caption.map(read).join(' ');
        const needed = secondsToRead(words);
        if (seconds < needed) {
          yield problem(
            at(['scenes', index, 'seconds']),
            `${seconds} seconds are too few to read "${words}"`,
            `type ${needed} or more, or use fewer words`,
          );
        }
        const room = layouts[layout];
        if (symbols.length >= room.least && symbols.length <= room.most) continue;
        const fitting = Object.entries(layouts).find(([, other]) => other.most === symbols.length)?.[0];
        yield problem(
          at(['scenes', index, 'layout']),
          `"${layout}" is for ${room.most} (${room.about}), and the scene has ${symbols.length}`,
          fitting ? `type ${fitting}, or change the symbols` : 'change the symbols: a scene has 1 to 4',
        );
      }
    }
  },
};
