import { describe } from 'vitest';
import { allows, easyRead, guide, inGuide, law, replace, says } from './support.ts';

describe('phone numbers and addresses', () => {
  says('a phone number', inGuide('Call 0800 123 4567 today.'), [
    guide,
    'the phone number "0800 123 4567" is typed in the text',
    'type <Phone service="help-at-hand" />',
  ]);
  says('a phone number of a service that nobody knows', inGuide('Call 020 7946 0018 today.'), [
    guide,
    'the phone number "020 7946 0018" is typed in the text',
    'type <Phone service="…" />',
  ]);
  says('a short number of a service', inGuide('Call 116 999 today.'), [
    guide,
    'the phone number "116 999" is typed in the text',
    'type <Phone service="night-line" />',
  ]);
  says(
    'a phone number in a fact',
    replace(guide, 'summary: What must happen', 'summary: Call 0800 123 4567. What must happen'),
    [guide, 'the phone number "0800 123 4567" is typed in the text', 'say it here without the number or address'],
  );
  says('a phone number in an attribute', replace(guide, 'ifNot="Tell your', 'ifNot="Call 0800 123 4567. Tell your'), [
    guide,
    'the phone number "0800 123 4567" is typed in the text',
    'say it here without the number or address',
  ]);
  says('an email address', inGuide('Write to help@example.org today.'), [
    guide,
    'the email address "help@example.org" is typed in the text',
    'type <Email service="…" />',
  ]);
  says('a link that calls', inGuide('You can [call us](tel:08001234567) today.'), [
    guide,
    'the link "tel:08001234567" is typed in the text',
    'type <Phone service="…" />',
  ]);
  says('a link that writes', inGuide('You can [write to us](mailto:help@example.org) today.'), [
    guide,
    'the link "mailto:help@example.org" is typed in the text',
    'type <Email service="…" />',
  ]);
  allows('a year, an age and a section of law', inGuide('In 2026 you may be 16. See section 116 999.'));
});

describe('hours', () => {
  says('opening hours', inGuide('It is open 9am to 5pm.'), [
    guide,
    'the hours "9am to 5pm" are typed in the text',
    'type <Hours service="…" />',
  ]);
  says('opening hours with minutes and a dash', inGuide('It is open 9.30am–5pm.'), [
    guide,
    'the hours "9.30am–5pm" are typed in the text',
    'type <Hours service="…" />',
  ]);
  says('all day', inGuide('It is open 24 hours a day.'), [
    guide,
    'the hours "24 hours a day" are typed in the text',
    'type <Hours service="…" />',
  ]);
  says('all day in figures', inGuide('It is open 24/7.'), [
    guide,
    'the hours "24/7" are typed in the text',
    'type <Hours service="…" />',
  ]);
  says('all day as one word', inGuide('It is a 24-hour line.'), [
    guide,
    'the hours "24-hour" are typed in the text',
    'type <Hours service="…" />',
  ]);
  allows('one moment, and hours that people say', inGuide('Come at 4pm. They say <Said>9am to 5pm</Said>.'));
});

describe('time limits', () => {
  says('working days', inGuide('They should do it within 20 working days.'), [
    guide,
    'the time limit "20 working days" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  says('days in bold', inGuide('They should do it within **20** days.'), [
    guide,
    'the time limit "20 days" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  says('weeks in words', inGuide('It takes six weeks.'), [
    guide,
    'the time limit "six weeks" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  says('weeks in longer words', inGuide('It takes twenty-eight days.'), [
    guide,
    'the time limit "twenty-eight days" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  says('hours', inGuide('They look for you within 72 hours.'), [
    guide,
    'the time limit "72 hours" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  says('school days', inGuide('You may be out for 45 school days.'), [
    guide,
    'the time limit "45 school days" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  says('a limit with a hyphen', inGuide('There is a 28-day rule.'), [
    guide,
    'the time limit "28-day" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  says('a week', inGuide('They answer within a week.'), [
    guide,
    'the time limit "within a week" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  says('years', inGuide('It is kept for 75 years.'), [
    guide,
    'the time limit "75 years" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  says('a limit over two lines', inGuide('They should do it within 20\nworking days.'), [
    guide,
    'the time limit "20 working days" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  says('a limit in a fact', replace(guide, 'answer: Your council', 'answer: Wait 20 days. Your council'), [
    guide,
    'the time limit "20 days" is typed in the text',
    'say it here without the number',
  ]);
  says(
    'a limit in the meaning of a word',
    replace('content/words/review.yaml', 'your plan.', 'your plan every 6 months.'),
    ['content/words/review.yaml', 'the time limit "6 months" is typed in the text', 'say it here without the number'],
  );
  says('a limit in easy read', replace(easyRead, 'within <TimeLimit law="review-soon" />', 'within 20 working days'), [
    easyRead,
    'the time limit "20 working days" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  says('a limit in a statement of law', replace(law, 'within {by}.', 'within 20 working days.'), [
    law,
    'the time limit "20 working days" is typed in the statement',
    'put it in `limits`, for example by: { count: 20, unit: working days }, and write {by} in the statement',
  ]);
  says('nights', inGuide('You may stay for 17 nights.'), [
    guide,
    'the time limit "17 nights" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  says('nights', inGuide('You may stay for 17 nights.'), [
    guide,
    'the time limit "17 nights" is typed in the text',
    'type <TimeLimit law="…" />, or put what people say in <Said>',
  ]);
  allows('ages', inGuide('You may be 16 years old, or aged 16 to 18 years, or a 17 year old, or under 18 years.'));
  allows(
    'school years and ways to say "some day"',
    inGuide('In year 10 or Years 10 and 11. One day you may move. Every day counts. In one school year.'),
  );
  allows('moments in a story', inGuide('That was 3 years ago. He came 2 days later.'));
  allows('what people say', inGuide('They say <Said>28 days</Said>.'));
  allows('how people ask', replace(guide, '  - 28 days notice', '  - within 28 days'));
});

describe('amounts', () => {
  says('pounds', inGuide('You get £2,630 a year.'), [
    guide,
    'the amount "£2,630" is typed in the text',
    'type <Amount law="…" name="…" />',
  ]);
  says('pounds in words', inGuide('You get 20 pounds.'), [
    guide,
    'the amount "20 pounds" is typed in the text',
    'type <Amount law="…" name="…" />',
  ]);
  says('pounds that people say', inGuide('They say <Said>£10</Said>.'), [
    guide,
    'the amount "£10" is typed in the text',
    'type <Amount law="…" name="…" />',
  ]);
  says('pounds in a statement of law', replace(law, 'A school gets {pupil}', 'A school gets £2,630'), [
    law,
    'the amount "£2,630" is typed in the statement',
    'put it in `amounts`, for example pupil: { pounds: 2630, year: April 2025 to March 2026 }, and write {pupil} in the statement',
  ]);
  says('pounds in a fact', replace(guide, 'summary: What must happen', 'summary: You get £10. What must happen'), [
    guide,
    'the amount "£10" is typed in the text',
    'say it here without the number',
  ]);
});

describe('names', () => {
  says('the name of a service', inGuide('You can call Night Line today.'), [
    guide,
    'the name of the service "Night Line" is typed in the text',
    'type <Service id="night-line" />',
  ]);
  says('the name of a service in an attribute', replace(guide, 'ifNot="Tell', 'ifNot="Call Night Line. Tell'), [
    guide,
    'the name of the service "Night Line" is typed in the text',
    'say here what it does instead of its name',
  ]);
  says('the name of the Commissioner', inGuide('Dame Ada Example wrote this.'), [
    guide,
    'the name of the Commissioner "Dame Ada Example" is typed in the text',
    'type "the Children\'s Commissioner": the name is in content/site.yaml',
  ]);
  says('the name of the Commissioner without her title', inGuide('This is what Ada Example says.'), [
    guide,
    'the name of the Commissioner "Ada Example" is typed in the text',
    'type "the Children\'s Commissioner": the name is in content/site.yaml',
  ]);
  allows('the name of Help at Hand', inGuide('Help at Hand is free.'));
  allows(
    'a name that is also a word, where a sentence starts',
    replace('content/services/night-line.yaml', 'name: Night Line', 'name: Shelter'),
    inGuide('Shelter is what you need. It is in Shelters.'),
  );
  says(
    'a name that is also a word, inside a sentence',
    [
      replace('content/services/night-line.yaml', 'name: Night Line', 'name: Shelter'),
      inGuide('You can call Shelter.'),
    ],
    [guide, 'the name of the service "Shelter" is typed in the text', 'type <Service id="night-line" />'],
  );
  allows(
    'a name that is in the glossary, inside a Word',
    replace('content/words/review.yaml', 'seeAlso', 'alsoCalled: [Night Line]\nseeAlso'),
    inGuide('Ask the <Word id="review">Night Line</Word>.'),
  );
});
