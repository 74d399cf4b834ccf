/**
 * Unpacks archives of @sparticuz/chromium into the temporary folder.
 * Run as a process of its own, because the package has no other way to be told where to unpack than TMPDIR.
 */
import { inflate } from '@sparticuz/chromium';

await Promise.all(process.argv.slice(2).map(inflate));
