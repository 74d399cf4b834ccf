/** What a Local Offer says about Help at Hand: every fact from the record of the service. */
import { dateInWords } from '../lib/dates.ts';
import type { ListingFact } from '../lib/listing.ts';
import { fullLink, site } from './site.ts';

/** The facts of the listing, in the order in which families look for them. What has no record is left out. */
export function listingFacts(): ListingFact[] {
  const { service, commissioner, tagline } = site;
  const { phone, email, form, hours, checked } = service;
  const guides = fullLink('/');
  return [
    { label: 'What it is', text: `The free advice service of the ${commissioner.title}.` },
    { label: 'Who it is for', text: service.for },
    { label: 'What it does', text: service.canDo },
    ...(service.cannotDo ? [{ label: 'What it does not do', text: service.cannotDo }] : []),
    { label: 'Cost', text: 'Free' },
    ...(phone ? [{ label: 'Phone', text: phone.shown, href: `tel:${phone.number}` }] : []),
    ...(hours ? [{ label: 'Open', text: hours }] : []),
    ...(email ? [{ label: 'Email', text: email, href: `mailto:${email}` }] : []),
    ...(form ? [{ label: 'Online', text: form, href: form }] : []),
    { label: tagline, text: guides, href: guides },
    { label: 'Run by', text: commissioner.office },
    {
      label: 'Checked',
      text: `${dateInWords(checked.on)}. To be checked again by ${dateInWords(checked.again)}.`,
    },
  ];
}
