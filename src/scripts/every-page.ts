/**
 * What every page runs, in one file and so in one request. A page without a Listen bar is rare, and its readers have
 * this file already.
 */
import './leave.ts';
import './how-it-looks.ts';
import './read-aloud.ts';
import './search-box.ts';
