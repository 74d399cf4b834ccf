/** Makes one script of a service worker: it must be one file, under a name that never changes. */
import { build } from 'vite';
import { everythingShippedIsListed } from '../../licences/bundles.ts';

/** The code of a worker of src/scripts for a site at this base path. Throws when Vite makes anything but one script of it. */
export async function bundleWorker(name: 'service-worker' | 'service-worker-off', base: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    base,
    plugins: [everythingShippedIsListed()],
    build: {
      write: false,
      copyPublicDir: false,
      rollupOptions: { input: `src/scripts/${name}.ts`, output: { format: 'iife', entryFileNames: `${name}.js` } },
    },
  });
  const [script, ...rest] = 'output' in made ? made.output : [];
  if (script?.type !== 'chunk' || rest.length > 0) throw new Error(`${name} is not one script.`);
  return script.code;
}
