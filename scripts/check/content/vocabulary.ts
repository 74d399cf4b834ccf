/**
 * The pieces that an author may use in MDX: their names, their attributes, and where each may stand.
 * The content guide shows the same list with examples.
 */

/** What an attribute holds. A "?" after it means that it may be left out. */
export type PropType =
  | 'law'
  | 'laws'
  | 'limit name'
  | 'amount name'
  | 'word'
  | 'service'
  | 'symbol'
  | 'symbols'
  | 'law topic'
  | 'id'
  | 'text'
  | 'number'
  | 'flag'
  | 'address'
  | 'ending'
  | 'danger';

export interface Piece {
  props: Readonly<Record<string, PropType | `${PropType}?`>>;
  /** What may stand between its opening and its closing tag. */
  content: 'needed' | 'none' | 'allowed';
  /** The piece that it must stand in. */
  inside?: string;
  /** True for a box, which cannot stand inside a sentence. */
  box?: boolean;
  /** How it is typed, for hints. */
  example: string;
}

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
  ReadingList: { props: {}, content: 'none', example: '<ReadingList />' },
  SharePictures: { props: {}, content: 'none', example: '<SharePictures />' },
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
  Step: {
    box: true,
    props: { id: 'id', title: 'text', ends: 'ending?' },
    content: 'needed',
    example: '<Step id="the-review" title="Monday: the review">, an empty line, what happens, an empty line, </Step>',
  },
  Choose: {
    box: true,
    props: { ask: 'text?' },
    content: 'needed',
    inside: 'Step',
    example: '<Choose ask="What would you do?">, an empty line, choices, an empty line, </Choose>',
  },
  WayOn: {
    props: { to: 'id' },
    content: 'needed',
    inside: 'Choose',
    example: '<WayOn to="tell">Tell a teacher.</WayOn>',
  },
  HowLong: { props: {}, content: 'none', example: '<HowLong />' },
  Part: { props: { title: 'text' }, content: 'needed', example: '<Part title="What must happen">' },
  Line: {
    props: { symbol: 'symbol', law: 'laws?' },
    content: 'needed',
    inside: 'Part',
    example: '<Line symbol="review-meeting">They must have a review first.</Line>',
  },
  Tell: {
    box: true,
    props: { symbol: 'symbol', law: 'laws?' },
    content: 'needed',
    example: '<Tell symbol="safe" law="welfare-duty">Your council must keep you safe.</Tell>',
  },
  Feelings: { props: { of: 'symbols' }, content: 'none', example: '<Feelings of="happy, sad, worried" />' },
  Ticks: { box: true, props: {}, content: 'needed', example: '<Ticks>, <Tick symbol="bag">My bag</Tick>, </Ticks>' },
  Tick: {
    props: { symbol: 'symbol' },
    content: 'needed',
    inside: 'Ticks',
    example: '<Tick symbol="bag">My bag</Tick>',
  },
  DrawHere: { props: { label: 'text', tall: 'flag?' }, content: 'none', example: '<DrawHere label="My family" />' },
  PeopleCard: { props: {}, content: 'none', example: '<PeopleCard />' },
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
  Question: {
    box: true,
    props: { ask: 'text' },
    content: 'needed',
    example: '<Question ask="Is she in care?">, choices, one <Reason>, </Question>, with empty lines between them',
  },
  Choice: {
    props: { right: 'flag?' },
    content: 'needed',
    inside: 'Question',
    example: '<Choice right>Yes, she is.</Choice>',
  },
  Reason: {
    box: true,
    props: {},
    content: 'needed',
    inside: 'Question',
    example: '<Reason>Yes, she is. <Law id="looked-after-meaning">…</Law></Reason>',
  },
  Certificate: {
    box: true,
    props: { of: 'text' },
    content: 'needed',
    example: '<Certificate of="Children in care: 20 minutes">What it is, and what it is not.</Certificate>',
  },
  Slide: {
    box: true,
    props: { title: 'text', picture: 'symbol?' },
    content: 'needed',
    example: '<Slide title="Who does what">, a list, <Notes>, </Slide>, with empty lines between them',
  },
  Notes: { box: true, props: {}, content: 'needed', inside: 'Slide', example: '<Notes>What to say.</Notes>' },
  Audit: {
    box: true,
    props: { title: 'text' },
    content: 'needed',
    example: '<Audit title="Who knows">, a list whose lines begin with **Must.**, **Should.** or **Tip.**, </Audit>',
  },
  Ask: {
    box: true,
    props: { picture: 'symbol?', lines: 'number?', faces: 'flag?' },
    content: 'needed',
    example: '<Ask picture="school" lines={2} faces>How is school?</Ask>',
  },
};

/** The attributes of a piece, each with its type and whether it may be left out. */
export function propsOf(name: string): { name: string; type: PropType; optional: boolean }[] {
  return Object.entries(vocabulary[name]?.props ?? {}).map(([prop, type]) => ({
    name: prop,
    type: type.replace('?', '') as PropType,
    optional: type.endsWith('?'),
  }));
}
