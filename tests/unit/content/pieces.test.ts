import { describe } from 'vitest';
import { allows, bsl, easyRead, guide, inGuide, replace, says, symbols } from './support.ts';

describe('pieces', () => {
  says('one that is misspelt', inGuide('<YourRigth law="review-soon">They should do it.</YourRigth>'), [
    guide,
    'there is no piece <YourRigth>',
    'type <YourRight>',
  ]);
  says('one that nobody knows', inGuide('<Zzz />'), [
    guide,
    'there is no piece <Zzz>',
    'use one of: YourRight, Law, LetterText, TimeLimit, Amount, Word, Service, Phone, Hours, Email, TextTo, Steps, Say, Said, DoAndDoNot, Do, Quote, Notice, NotYet, WriteIn, Checklist, ServiceCard, PageBreak, RightsAtThisChange, TimeLimits, AllLetters, FirstQuestion, DueDates, OpenNow, CheckIn, SaveSite, Layers, Layer, ShowCard, BslFilms, ContactCard, CardList, Card, AllChanges, LastRun, ReadingList, SharePictures, StickOffer, Post, RadioScript',
  ]);
  says('one that belongs in another form', inGuide('<S id="you">you</S>'), [
    guide,
    '<S> cannot be used in this kind of file',
    'use one of: YourRight, Law, LetterText, TimeLimit, Amount, Word, Service, Phone, Hours, Email, TextTo, Steps, Say, Said, DoAndDoNot, Do, Quote, Notice, NotYet, WriteIn, Checklist, ServiceCard, PageBreak, RightsAtThisChange, TimeLimits, AllLetters, FirstQuestion, DueDates, OpenNow, CheckIn, SaveSite, Layers, Layer, ShowCard, BslFilms, ContactCard, CardList, Card, AllChanges, LastRun, ReadingList, SharePictures, StickOffer, Post, RadioScript',
  ]);
  says('one that easy read cannot have', replace(easyRead, 'You can say no.', 'You can say: <Say>No.</Say>'), [
    easyRead,
    '<Say> cannot be used in this kind of file',
    'use one of: Part, Line, TimeLimit, Phone, TextTo, Email, Service, Amount, Hours, Word, Said',
  ]);
  says('one that symbols cannot have', replace(symbols, 'can say no', 'can say <Word id="review">no</Word>'), [
    symbols,
    '<Word> cannot be used in this kind of file',
    'use one of: Strip, S, TimeLimit, Phone, TextTo, Email, Service',
  ]);
  says('one that BSL cannot have', replace(bsl, 'Topic: MOVE HOME.', '<Law id="review-soon">Topic: MOVE HOME.</Law>'), [
    bsl,
    '<Law> cannot be used in this kind of file',
    'use one of: Section, PointAt, TranslatorNote, TimeLimit, Phone, TextTo, Email, Service, Said',
  ]);
  says(
    'a line outside a part',
    replace(
      easyRead,
      '<Part title="What must happen">\n',
      '<Line symbol="you">You can ask.</Line>\n\n<Part title="What must happen">\n',
    ),
    [easyRead, '<Line> stands outside a <Part>', 'put it between <Part> and </Part>'],
  );
  says(
    'a card outside a list of cards',
    inGuide('<Card href="/rights/reviews/" title="Your review meetings">Read it.</Card>'),
    [guide, '<Card> stands outside a <CardList>', 'put it between <CardList> and </CardList>'],
  );
  says('a box inside a sentence', inGuide('**New.** <Notice title="Take care">Ask first.</Notice>'), [
    guide,
    '<Notice> stands inside a sentence',
    'put it on a line of its own, with an empty line before and after',
  ]);
  says('an HTML tag', inGuide('<div>They should do it.</div>'), [
    guide,
    'the HTML tag <div> cannot be used',
    'use Markdown, or a piece from the content guide',
  ]);
  says('an empty tag', inGuide('<>They should do it.</>'), [
    guide,
    'an empty tag <> cannot be used',
    'use Markdown, or a piece from the content guide',
  ]);
});

describe('attributes', () => {
  says('a line with no picture', replace(easyRead, '<Line symbol="you">You can say no.', '<Line>You can say no.'), [
    easyRead,
    '<Line> has no `symbol`: each line has one picture that carries its meaning',
    'type it like this: <Line symbol="review-meeting">They must have a review first.</Line>',
  ]);
  says('one that is missing', inGuide('<YourRight>They should do it.</YourRight>'), [
    guide,
    '<YourRight> has no `law`',
    'type it like this: <YourRight law="move-needs-review">One or two sentences.</YourRight>',
  ]);
  says('one that is misspelt', inGuide('<YourRight law="review-soon" ifnot="Ask.">They should do it.</YourRight>'), [
    guide,
    '<YourRight> cannot have `ifnot`',
    'type `ifNot`',
  ]);
  says('one that nobody knows', inGuide('<PageBreak zzz="1" />'), [
    guide,
    '<PageBreak> cannot have `zzz`',
    'type it like this: <PageBreak />',
  ]);
  says('a number that is a text', replace(bsl, 'seconds={60}', 'seconds="60"'), [
    bsl,
    '<Section> has a `seconds` that cannot be used',
    'type a number in braces, for example {60}',
  ]);
  says('a bare name with a value', inGuide('Up to <TimeLimit law="complaint-answer" name="by" longest="yes" />.'), [
    guide,
    '<TimeLimit> has a `longest` that cannot be used',
    'type its name alone, with no value',
  ]);
  says('a kind of notice that there is not', inGuide('<Notice title="Take care" kind="red">Take care.</Notice>'), [
    guide,
    '<Notice> has a `kind` that cannot be used',
    'type kind="danger", or leave it out',
  ]);
  says('an empty text', inGuide('<Notice title="">Take care.</Notice>'), [
    guide,
    '<Notice> has a `title` that cannot be used',
    'type it like this: <Notice title="If you are in danger now">…</Notice>',
  ]);
  says('a piece with no words', inGuide('Ask <Say></Say> today.'), [
    guide,
    '<Say> has no words in it',
    'type it like this: <Say>I do not want to move.</Say>',
  ]);
  says('a symbol with no word', replace(symbols, '<S id="you">you</S>', '<S id="you"></S>'), [
    symbols,
    '<S> has no words in it',
    'type it like this: <S id="review-meeting">review meeting</S>',
  ]);
  says('a piece that cannot have words', inGuide('Call <Phone service="help-at-hand">us</Phone> today.'), [
    guide,
    '<Phone> cannot have words in it',
    'type it like this: <Phone service="help-at-hand" />',
  ]);
});

describe('what to do and what not to do', () => {
  const pair = (...sides: string[]): string =>
    ['<DoAndDoNot>', ...sides, '</DoAndDoNot>'].join('\n\n').replaceAll('LIST', '\n\n- Ask first.\n\n');
  const example =
    'type it like this: <DoAndDoNot>, <Do>, a list, </Do>, <Do not>, a list, </Do>, </DoAndDoNot>, with empty lines between them';
  allows('one list of each', inGuide(pair('<Do>LIST</Do>', '<Do not title="Never say">LIST</Do>')));
  says('only what not to do', inGuide(pair('<Do not>LIST</Do>')), [
    guide,
    '<DoAndDoNot> needs one <Do> and one <Do not>',
    example,
  ]);
  says('the same side twice', inGuide(pair('<Do>LIST</Do>', '<Do title="Say">LIST</Do>')), [
    guide,
    '<DoAndDoNot> needs one <Do> and one <Do not>',
    example,
  ]);
  says('a side with no list', inGuide(pair('<Do>LIST</Do>', '<Do not>\n\nAsk first.\n\n</Do>')), [
    guide,
    '<Do not> holds no list',
    'start each line with "- ", with an empty line before the first',
  ]);
  says(
    'titles that say the other thing',
    inGuide(pair('<Do title="What not to say">LIST</Do>', '<Do not title="Promise">LIST</Do>')),
    [guide, 'the title "What not to say" of <Do> says what not to do', 'put these lines into <Do not>'],
    [guide, 'the title "Promise" of <Do not> does not say "not"', 'type for example title="Do not say"'],
  );
  says('a side that stands alone', inGuide('<Do>\n\n- Ask first.\n\n</Do>'), [
    guide,
    '<Do> stands outside a <DoAndDoNot>',
    'put it between <DoAndDoNot> and </DoAndDoNot>',
  ]);
});

describe('a quote', () => {
  allows('of a made-up person', inGuide('<Quote who="Maya, 12">I want to stay.</Quote>'));
  says('of nobody', inGuide('<Quote>I want to stay.</Quote>'), [
    guide,
    '<Quote> has no `who`',
    'type it like this: <Quote who="Ravi, 13">I want to stay.</Quote>',
  ]);
  says('of somebody real', inGuide('<Quote who="The Commissioner">I want to help.</Quote>'), [
    guide,
    'made-up words are given to "The Commissioner", who is real',
    'name a made-up person, for example who="Ravi, 13", or tell it in your own words without a quote',
  ]);
});

describe('code', () => {
  says('an import', inGuide("import Card from './Card.astro';"), [
    guide,
    'holds an import or export',
    'take it out: the pieces work without it',
  ]);
  says('an export', inGuide('export const a = 1;'), [
    guide,
    'holds an import or export',
    'take it out: the pieces work without it',
  ]);
  says('an expression', inGuide('You can {1 + 1} ask.'), [
    guide,
    'holds code: "{1 + 1}"',
    'take the { and } out, and type the words',
  ]);
  says('an expression on its own', inGuide('{props.title}'), [
    guide,
    'holds code: "{props.title}"',
    'take the { and } out, and type the words',
  ]);
  says('code in an attribute', inGuide('<Notice title={props.title}>Take care.</Notice>'), [
    guide,
    '<Notice> has code in `title`',
    'type the value in quotes, or a number in braces',
  ]);
  says('a style', inGuide('<Notice title="Take care" style="color: red">Take care.</Notice>'), [
    guide,
    '<Notice> has a `style`',
    'take it out: the site decides how things look',
  ]);
  says('attributes that are spread', inGuide('<Notice title="Take care" {...props}>Take care.</Notice>'), [
    guide,
    '<Notice> has code in `{…}`',
    'type the value in quotes, or a number in braces',
  ]);
  allows('a comment', inGuide('{/* Ask the lawyer about this. */}'));
});

describe('headings and pictures', () => {
  says('a heading that is the title', inGuide('# Moving'), [
    guide,
    'the heading "Moving" is a page title',
    'start headings with ##: the page adds its title by itself',
  ]);
  says('a heading that skips a level', inGuide('#### Moving'), [
    guide,
    'the heading "Moving" skips a level',
    'start it with ###',
  ]);
  allows('headings that go down and up', inGuide('### Moving\n\n#### Far away'));
  says('a picture with no text', inGuide('![](/map.png)'), [
    guide,
    'the picture /map.png has no text',
    'say what it shows: ![what can be seen](/map.png)',
  ]);
  allows('a picture with text', inGuide('![A map of your town](/map.png)'));
});
