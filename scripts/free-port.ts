/** A port that nobody listens at just now. */
import { createServer } from 'node:net';

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const bound = server.address();
      server.close(() => {
        if (typeof bound === 'object' && bound) resolve(bound.port);
        else reject(new Error('No free port was found.'));
      });
    });
  });
