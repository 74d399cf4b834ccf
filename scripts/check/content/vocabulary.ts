/**
 * The pieces that an author may use in MDX: their names, their attributes, and where each may stand.
 * The content guide shows the same list with examples.
 */
import type { Piece, PropType } from './piece.ts';
import { piecesOfOneKind } from './pieces-of-one-kind.ts';

export const vocabulary: Readonly<Record<string, Piece>> = {
  YourRight: {
    box: true,
    props: { law: 'law', ifNot: 'text?' },
    content: 'needed',
    example: '<YourRight law="move-needs-review">One or two sentences.</YourRight>',
  },
  Law: { props: { id: 'law' }, content: 'needed', example: '<Law id="move-emergency">One sentence of law.</Law>' },
  LetterText: {
    box: true,
    props: { to: 'text', subject: 'text' },
    content: 'needed',
    example: '<LetterText to="the social worker" subject="When is the meeting?">, the letter, </LetterText>',
  },
  TimeLimit: {
    props: { law: 'law', name: 'limit name?', longest: 'flag?' },
    content: 'none',
    example: '<TimeLimit law="review-20-days" />',
  },
  Amount: {
    props: { law: 'law', name: 'amount name' },
    content: 'none',
    example: '<Amount law="edu-pupil-premium-amount" name="pupil" />',
  },
  Word: { props: { id: 'word' }, content: 'needed', example: '<Word id="advocate">advocate</Word>' },
  Service: { props: { id: 'service' }, content: 'none', example: '<Service id="childline" />' },
  Phone: { props: { service: 'service' }, content: 'none', example: '<Phone service="help-at-hand" />' },
  Hours: { props: { service: 'service' }, content: 'none', example: '<Hours service="help-at-hand" />' },
  Email: { props: { service: 'service' }, content: 'none', example: '<Email service="help-at-hand" />' },
  TextTo: { props: { service: 'service' }, content: 'none', example: '<TextTo service="shout" />' },
  Steps: {
    box: true,
    props: {},
    content: 'needed',
    example: '<Steps>, an empty line, a numbered list, an empty line, </Steps>',
  },
  Say: { props: {}, content: 'needed', example: '<Say>I do not want to move.</Say>' },
  Said: { props: {}, content: 'needed', example: '<Said>28 days</Said>' },
  DoAndDoNot: {
    box: true,
    props: {},
    content: 'needed',
    example: '<DoAndDoNot>, <Do>, a list, </Do>, <Do not>, a list, </Do>, </DoAndDoNot>, with empty lines between them',
  },
  Do: {
    box: true,
    props: { not: 'flag?', title: 'text?' },
    content: 'needed',
    inside: 'DoAndDoNot',
    example: '<Do not title="Do not say">, an empty line, a list, an empty line, </Do>',
  },
  Quote: {
    box: true,
    props: { who: 'text' },
    content: 'needed',
    example: '<Quote who="Ravi, 13">I want to stay.</Quote>',
  },
  Notice: {
    box: true,
    props: { title: 'text', kind: 'danger?' },
    content: 'needed',
    example: '<Notice title="If you are in danger now">…</Notice>',
  },
  NotYet: {
    box: true,
    props: { law: 'law' },
    content: 'needed',
    example: '<NotYet law="intentional-homeless-2026">Parliament has passed a law that will …</NotYet>',
  },
  WriteIn: {
    box: true,
    props: { label: 'text', lines: 'number?' },
    content: 'none',
    example: '<WriteIn label="My social worker" />',
  },
  Checklist: {
    box: true,
    props: {},
    content: 'needed',
    example: '<Checklist>, an empty line, a list, an empty line, </Checklist>',
  },
  ServiceCard: { box: true, props: { id: 'service' }, content: 'none', example: '<ServiceCard id="childline" />' },
  PageBreak: { props: {}, content: 'none', example: '<PageBreak />' },
  RightsAtThisChange: { props: {}, content: 'none', example: '<RightsAtThisChange />' },
  TimeLimits: { props: { topic: 'law topic?' }, content: 'none', example: '<TimeLimits topic="moving" />' },
  AllLetters: { props: {}, content: 'none', example: '<AllLetters />' },
  FirstQuestion: { props: {}, content: 'none', example: '<FirstQuestion />' },
  DueDates: { props: {}, content: 'none', example: '<DueDates />' },
  OpenNow: { box: true, props: {}, content: 'none', example: '<OpenNow />' },
  Listen: { box: true, props: {}, content: 'none', example: '<Listen />' },
  CheckIn: { box: true, props: {}, content: 'none', example: '<CheckIn />' },
  SaveSite: { box: true, props: {}, content: 'none', example: '<SaveSite />' },
  Layers: {
    box: true,
    props: {},
    content: 'needed',
    example: '<Layers>, an empty line, layers, an empty line, </Layers>',
  },
  Layer: {
    props: { symbol: 'symbol', and: 'symbol?', title: 'text' },
    content: 'needed',
    inside: 'Layers',
    example: '<Layer symbol="listen" title="They listen">Everybody is heard.</Layer>',
  },
  ShowCard: {
    box: true,
    props: { symbol: 'symbol', and: 'symbol?' },
    content: 'needed',
    example: '<ShowCard symbol="advocate">, an empty line, ## I want an advocate., an empty line, </ShowCard>',
  },
  BslFilms: { props: {}, content: 'none', example: '<BslFilms />' },
  ContactCard: { props: {}, content: 'none', example: '<ContactCard />' },
  CardList: {
    box: true,
    props: {},
    content: 'needed',
    example: '<CardList>, an empty line, cards, an empty line, </CardList>',
  },
  Card: {
    props: { href: 'address', title: 'text', about: 'text?', picture: 'symbol?' },
    content: 'allowed',
    inside: 'CardList',
    example: '<Card href="/rights/moving-home/" title="Being told to move">One line.</Card>',
  },
  AllChanges: { props: {}, content: 'none', example: '<AllChanges />' },
  LastRun: { props: {}, content: 'none', example: '<LastRun />' },
  ReadingList: { props: {}, content: 'none', example: '<ReadingList />' },
  SharePictures: { props: {}, content: 'none', example: '<SharePictures />' },
  StickOffer: { props: {}, content: 'none', example: '<StickOffer />' },
  Post: {
    box: true,
    props: { title: 'text' },
    content: 'needed',
    example: '<Post title="For care leavers">One to three sentences.</Post>',
  },
  RadioScript: {
    box: true,
    props: { seconds: 'number' },
    content: 'needed',
    example: '<RadioScript seconds={30}>, an empty line, 65 to 80 words, an empty line, </RadioScript>',
  },
  Part: { props: { title: 'text' }, content: 'needed', example: '<Part title="What must happen">' },
  Line: {
    props: { symbol: 'symbol', law: 'laws?' },
    content: 'needed',
    inside: 'Part',
    example: '<Line symbol="review-meeting">They must have a review first.</Line>',
  },
  Strip: { props: { law: 'laws?' }, content: 'needed', example: '<Strip>You can <S id="call-free">call</S>.</Strip>' },
  S: {
    props: { id: 'symbol' },
    content: 'needed',
    inside: 'Strip',
    example: '<S id="review-meeting">review meeting</S>',
  },
  Section: {
    props: { title: 'text', seconds: 'number', law: 'laws?' },
    content: 'needed',
    example: '<Section title="Who decides" seconds={60}>',
  },
  PointAt: {
    props: { symbol: 'symbol' },
    content: 'none',
    inside: 'Section',
    example: '<PointAt symbol="review-meeting" />',
  },
  TranslatorNote: { props: {}, content: 'needed', inside: 'Section', example: '<TranslatorNote>…</TranslatorNote>' },
  ...piecesOfOneKind,
};

/** The attributes of a piece, each with its type and whether it may be left out. */
export function propsOf(name: string): { name: string; type: PropType; optional: boolean }[] {
  return Object.entries(vocabulary[name]?.props ?? {}).map(([prop, type]) => ({
    name: prop,
    type: type.replace('?', '') as PropType,
    optional: type.endsWith('?'),
  }));
}
