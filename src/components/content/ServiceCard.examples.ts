import { link } from '../../data/site.ts';
import type { Example } from '../example.ts';

export const examples: Example[] = [
  { name: 'Help at Hand', props: { id: 'help-at-hand' }, look: true },
  { name: 'on the page of all services', props: { id: 'help-at-hand', level: 2, anchor: true }, hidden: true },
  {
    name: 'named on pages',
    props: { id: 'nyas', namedOn: [{ title: 'Someone on your side: advocates', path: link('/rights/advocates/') }] },
  },
  { name: 'urgent, with sign language', props: { id: 'childline', level: 2 } },
  { name: 'text message only', props: { id: 'shout' } },
  { name: 'no phone', props: { id: 'ipsea' } },
  { name: 'in person', props: { id: 'childrens-social-care' } },
  { name: 'phone, and Relay UK without a voice', props: { id: 'become' } },
  { name: 'post', props: { id: 'samaritans' } },
  { name: 'long text', props: { id: 'emergency-999' } },
];
