/** Every rule of the content check, in the order in which an author would mend things. */
import { addressesOnce } from './rules/addresses-once.ts';
import { auditSaysHowStrong } from './rules/audit-says-how-strong.ts';
import { boldWordsInGlossary } from './rules/bold-words-in-glossary.ts';
import { boxesStandAlone } from './rules/boxes-stand-alone.ts';
import { bslScript } from './rules/bsl-script.ts';
import { changesInOrder } from './rules/changes-in-order.ts';
import { checkDates } from './rules/check-dates.ts';
import { checksAreReal } from './rules/checks-are-real.ts';
import { completePieces } from './rules/complete-pieces.ts';
import { datesFromLaw } from './rules/dates-from-law.ts';
import { doAndDoNot } from './rules/do-and-do-not.ts';
import { draftsNotLinked } from './rules/drafts-not-linked.ts';
import { dutiesNamed } from './rules/duties-named.ts';
import { easyReadEndsWithHelp } from './rules/easy-read-ends-with-help.ts';
import { easyReadSentences } from './rules/easy-read-sentences.ts';
import { easyReadShape } from './rules/easy-read-shape.ts';
import { easyReadWords } from './rules/easy-read-words.ts';
import { figuresTraced } from './rules/figures-traced.ts';
import { filmLaw } from './rules/film-law.ts';
import { filmNames } from './rules/film-names.ts';
import { filmScenes } from './rules/film-scenes.ts';
import { filesBelong } from './rules/files-belong.ts';
import { signedFilmDates } from './rules/signed-film-dates.ts';
import { signedFilmFiles } from './rules/signed-film-files.ts';
import { signedFilmWords } from './rules/signed-film-words.ts';
import { guideHeadings } from './rules/guide-headings.ts';
import { guideLength } from './rules/guide-length.ts';
import { hardWords } from './rules/hard-words.ts';
import { headingLevels } from './rules/heading-levels.ts';
import { helpMapFits } from './rules/help-map-fits.ts';
import { imagesHaveText } from './rules/images-have-text.ts';
import { keyFactsTold } from './rules/key-facts-told.ts';
import { knownIdsInFacts } from './rules/known-ids-in-facts.ts';
import { knownIdsInText } from './rules/known-ids-in-text.ts';
import { knownPieces } from './rules/known-pieces.ts';
import { lawIdsOnce } from './rules/law-ids-once.ts';
import { lawNotStarted } from './rules/law-not-started.ts';
import { lettersFitTogether } from './rules/letters-fit-together.ts';
import { limitsNamed } from './rules/limits-named.ts';
import { linkText } from './rules/link-text.ts';
import { linksLeadSomewhere } from './rules/links-lead-somewhere.ts';
import { mustIsForLaw } from './rules/must-is-for-law.ts';
import { mustNamesItsLaw } from './rules/must-names-its-law.ts';
import { postersFitTheirWall } from './rules/posters-fit-their-wall.ts';
import { questionsHaveReasons } from './rules/questions-have-reasons.ts';
import { questionsLeadSomewhere } from './rules/questions-lead-somewhere.ts';
import { quotesAreMadeUp } from './rules/quotes-are-made-up.ts';
import { postsFit } from './rules/posts-fit.ts';
import { readableFiles } from './rules/readable-files.ts';
import { readingAge } from './rules/reading-age.ts';
import { redirectsLeadSomewhere } from './rules/redirects-lead-somewhere.ts';
import { safeDrawings } from './rules/safe-drawings.ts';
import { sameWordsOnce } from './rules/same-words-once.ts';
import { servicesReached } from './rules/services-reached.ts';
import { shortSentences } from './rules/short-sentences.ts';
import { slidesAreWhole } from './rules/slides-are-whole.ts';
import { spelling } from './rules/spelling.ts';
import { statementsFilled } from './rules/statements-filled.ts';
import { storySteps } from './rules/story-steps.ts';
import { symbolMeaningsOnce } from './rules/symbol-meanings-once.ts';
import { symbolStrips } from './rules/symbol-strips.ts';
import { symbolsDrawn } from './rules/symbols-drawn.ts';
import { textsAreThere } from './rules/texts-are-there.ts';
import { titlesOnce } from './rules/titles-once.ts';
import { typedAmounts } from './rules/typed-amounts.ts';
import { typedContacts } from './rules/typed-contacts.ts';
import { typedHours } from './rules/typed-hours.ts';
import { typedLimits } from './rules/typed-limits.ts';
import { typedNames } from './rules/typed-names.ts';
import { validFacts } from './rules/valid-facts.ts';
import { wordsNotCode } from './rules/words-not-code.ts';
import { wordsOnce } from './rules/words-once.ts';
import { wordsToAvoid } from './rules/words-to-avoid.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  // The files themselves
  readableFiles,
  filesBelong,
  textsAreThere,
  validFacts,
  // What names what
  filmNames,
  knownIdsInFacts,
  knownIdsInText,
  lawIdsOnce,
  wordsOnce,
  sameWordsOnce,
  titlesOnce,
  addressesOnce,
  symbolMeaningsOnce,
  // Truth
  checkDates,
  signedFilmDates,
  checksAreReal,
  keyFactsTold,
  mustIsForLaw,
  mustNamesItsLaw,
  dutiesNamed,
  lawNotStarted,
  filmLaw,
  limitsNamed,
  datesFromLaw,
  figuresTraced,
  changesInOrder,
  lettersFitTogether,
  questionsLeadSomewhere,
  questionsHaveReasons,
  auditSaysHowStrong,
  slidesAreWhole,
  postersFitTheirWall,
  storySteps,
  statementsFilled,
  servicesReached,
  quotesAreMadeUp,
  // Written once
  typedContacts,
  typedHours,
  typedLimits,
  typedAmounts,
  typedNames,
  // The pieces of a text
  knownPieces,
  completePieces,
  wordsNotCode,
  boxesStandAlone,
  doAndDoNot,
  postsFit,
  headingLevels,
  helpMapFits,
  imagesHaveText,
  linkText,
  linksLeadSomewhere,
  redirectsLeadSomewhere,
  draftsNotLinked,
  // Each form
  guideHeadings,
  guideLength,
  shortSentences,
  readingAge,
  hardWords,
  wordsToAvoid,
  spelling,
  easyReadShape,
  easyReadSentences,
  easyReadWords,
  easyReadEndsWithHelp,
  boldWordsInGlossary,
  symbolStrips,
  bslScript,
  signedFilmFiles,
  signedFilmWords,
  filmScenes,
  symbolsDrawn,
  safeDrawings,
];
