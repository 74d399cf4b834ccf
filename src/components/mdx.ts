/** The words an author may use in MDX, by kind of file. docs/content-guide.md explains each. */
import { Fragment } from 'astro/jsx-runtime';
import HardWord from './easy-read/HardWord.astro';
import Line from './easy-read/Line.astro';
import Part from './easy-read/Part.astro';
import BslFilms from './bsl/BslFilms.astro';
import PointAt from './bsl/PointAt.astro';
import Section from './bsl/Section.astro';
import TranslatorNote from './bsl/TranslatorNote.astro';
import AllChanges from './about/AllChanges.astro';
import LastRun from './about/LastRun.astro';
import Post from './about/Post.astro';
import RadioScript from './about/RadioScript.astro';
import ReadingList from './about/ReadingList.astro';
import SharePictures from './about/SharePictures.astro';
import StickOffer from './about/StickOffer.astro';
import Amount from './content/Amount.astro';
import Card from './content/Card.astro';
import CardList from './content/CardList.astro';
import CheckIn from './content/CheckIn.astro';
import Checklist from './content/Checklist.astro';
import ContactCard from './content/ContactCard.astro';
import Do from './content/Do.astro';
import DoAndDoNot from './content/DoAndDoNot.astro';
import Email from './content/Email.astro';
import Hours from './content/Hours.astro';
import Law from './content/Law.astro';
import Layer from './content/Layer.astro';
import Layers from './content/Layers.astro';
import LetterText from './content/LetterText.astro';
import Link from './content/Link.astro';
import Listen from './content/Listen.astro';
import NotYet from './content/NotYet.astro';
import Notice from './content/Notice.astro';
import OpenNow from './content/OpenNow.astro';
import PageBreak from './content/PageBreak.astro';
import Phone from './content/Phone.astro';
import Quote from './content/Quote.astro';
import RightsAtThisChange from './content/RightsAtThisChange.astro';
import Said from './content/Said.astro';
import Say from './content/Say.astro';
import Service from './content/Service.astro';
import ServiceCard from './content/ServiceCard.astro';
import ShowCard from './content/ShowCard.astro';
import ShortRight from './content/ShortRight.astro';
import Steps from './content/Steps.astro';
import Table from './content/Table.astro';
import TextTo from './content/TextTo.astro';
import TimeLimit from './content/TimeLimit.astro';
import TimeLimits from './content/TimeLimits.astro';
import Word from './content/Word.astro';
import WriteIn from './content/WriteIn.astro';
import YourRight from './content/YourRight.astro';
import DueDates from './dates/DueDates.astro';
import FirstQuestion from './can-help/FirstQuestion.astro';
import WayOn from './story/WayOn.astro';
import Choose from './story/Choose.astro';
import HowLong from './story/HowLong.astro';
import Step from './story/Step.astro';
import AllLetters from './letters/AllLetters.astro';
import SaveSite from './offline/SaveSite.astro';
import DrawHere from './pack/DrawHere.astro';
import Feelings from './pack/Feelings.astro';
import PeopleCard from './pack/PeopleCard.astro';
import Tell from './pack/Tell.astro';
import Tick from './pack/Tick.astro';
import Ticks from './pack/Ticks.astro';
import S from './symbols/S.astro';
import Strip from './symbols/Strip.astro';
import SymbolPart from './symbols/SymbolPart.astro';
import Ask from './training/Ask.astro';
import AskStrip from './training/AskStrip.astro';
import Audit from './training/Audit.astro';
import Certificate from './training/Certificate.astro';
import Choice from './training/Choice.astro';
import Notes from './training/Notes.astro';
import Question from './training/Question.astro';
import Reason from './training/Reason.astro';
import Slide from './training/Slide.astro';

/** Small pieces that may stand in every kind of file. */
const inline = { a: Link, Amount, Email, Hours, Phone, Said, Service, TextTo, TimeLimit, Word };

/** Guides, packs, pages. */
export const textComponents = {
  ...inline,
  table: Table,
  AllChanges,
  AllLetters,
  BslFilms,
  Card,
  CardList,
  CheckIn,
  Checklist,
  ContactCard,
  DueDates,
  Do,
  DoAndDoNot,
  FirstQuestion,
  LastRun,
  Law,
  Layer,
  Layers,
  LetterText,
  Listen,
  NotYet,
  Notice,
  OpenNow,
  PageBreak,
  Post,
  Quote,
  RadioScript,
  ReadingList,
  RightsAtThisChange,
  SaveSite,
  Say,
  ServiceCard,
  ShowCard,
  SharePictures,
  Steps,
  StickOffer,
  TimeLimits,
  WriteIn,
  YourRight,
};

/** A story: what a page has, and its steps. */
export const storyComponents = { ...textComponents, Choose, HowLong, Step, WayOn };

/** Easy read. */
export const easyReadComponents = { ...inline, strong: HardWord, Part, Line };

/** A story in easy read. */
export const storyEasyReadComponents = { ...easyReadComponents, HowLong };

/** The pack for 7 to 11. A bold word is a hard word, as in easy read. */
export const youngerComponents = {
  ...inline,
  strong: HardWord,
  DrawHere,
  Feelings,
  PageBreak,
  PeopleCard,
  Say,
  Tell,
  Tick,
  Ticks,
  WriteIn,
};

/** The lines of easy read once more, on the sheet for the adult: without pictures, parts and links of words. */
export const sheetComponents = { ...inline, Part: Fragment, Line: ShortRight };

/** Symbols. */
export const symbolComponents = { ...inline, S, Strip };

/** Packs in symbols. */
export const packSymbolComponents = { ...symbolComponents, Part: SymbolPart };

/** BSL scripts. */
export const bslComponents = { ...inline, PointAt, Section, TranslatorNote };

/** What a school gives to others. */
export const trainingComponents = { ...textComponents, Audit, Certificate, Choice, Notes, Question, Reason, Slide };

/** Sheets on which a pupil says what they think. */
export const voiceComponents = { ...inline, Ask, Checklist, Law, S, Strip: AskStrip, WriteIn };
