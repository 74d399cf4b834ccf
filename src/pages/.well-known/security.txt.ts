/** /.well-known/security.txt, from the facts of the site. It ends with the check of these facts, which stops a late build. */
import type { APIRoute } from 'astro';
import { fullLink, site } from '~/data/site.ts';
import { ContentError } from '~/lib/errors.ts';
import { securityTxt } from '~/lib/security-txt.ts';

const { securityContact, service } = site;
const contact = securityContact ?? (service.email ? `mailto:${service.email}` : service.form);
if (contact === undefined) {
  throw new ContentError('there is nowhere to report a weak place in the site', 'Add securityContact.', {
    file: 'content/site.yaml',
    field: 'securityContact',
  });
}

export const GET: APIRoute = () =>
  new Response(
    securityTxt({
      contact,
      isService: securityContact === undefined,
      until: service.checked.again,
      canonical: fullLink('/.well-known/security.txt'),
    }),
  );
