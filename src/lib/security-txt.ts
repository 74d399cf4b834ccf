/** The words of security.txt (RFC 9116): where somebody who finds a weak place in the site can say so. */

export interface SecurityFacts {
  /** Where to write, as a full address: mailto: or https:. */
  contact: string;
  /** True when this is the address of the service itself, because no other is known. */
  isService: boolean;
  /** The day until which the contact counts as checked. */
  until: string;
  /** Where this file stands. */
  canonical: string;
}

/** One field on a line. Valid until the end of its last day: after that day no site can be built. */
export function securityTxt({ contact, isService, until, canonical }: SecurityFacts): string {
  const note = [
    '# This is the address of an advice service for children. No address for security alone is known.',
    '# Please write "security" and the page in the subject, and send nothing about any child.',
  ];
  return [
    ...(isService ? note : []),
    `Contact: ${contact}`,
    `Expires: ${until}T23:59:59Z`,
    'Preferred-Languages: en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}
