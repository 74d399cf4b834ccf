import { expect, test } from 'vitest';
import { listingHtml, listingText } from '../../../src/lib/listing.ts';

const facts = [
  { label: 'Cost', text: 'Free' },
  { label: 'Phone', text: '0800 1', href: 'tel:08001' },
  { label: 'For', text: 'Children & "others" <18' },
];

test('as text each fact is a line', () => {
  expect(listingText('Help', facts)).toBe('Help\n\nCost: Free\nPhone: 0800 1\nFor: Children & "others" <18');
});

test('as HTML each fact is an item, links are links, and no letter breaks the markup', () => {
  expect(listingHtml('Help', facts)).toBe(
    '<h2>Help</h2>\n<ul>\n  <li><strong>Cost:</strong> Free</li>\n' +
      '  <li><strong>Phone:</strong> <a href="tel:08001">0800 1</a></li>\n' +
      '  <li><strong>For:</strong> Children &amp; &quot;others&quot; &lt;18</li>\n</ul>',
  );
});
