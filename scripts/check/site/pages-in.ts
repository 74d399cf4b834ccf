/** All built pages, as paths inside the folder, in order. */
import { filesIn } from '../../files-in.ts';

export const pagesIn = (folder: string): string[] => filesIn(folder).filter((path) => path.endsWith('.html'));
