/** The pieces of the vocabulary that only one kind of file has: a story, training, a pack for 7 to 11. */
import type { Piece } from './piece.ts';

export const piecesOfOneKind: Readonly<Record<string, Piece>> = {
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
