/** Services that help. The Help at Hand service itself stands in content/site.yaml. */
import { serviceSchema, type Service } from '../schemas/service.ts';
import { findFact, readFolder } from './facts.ts';
import { link, site } from './site.ts';

const files = import.meta.glob<string>('/content/services/*.yaml', { query: '?raw', import: 'default', eager: true });
const services = new Map([['help-at-hand', site.service], ...readFolder(files, serviceSchema)]);

export type ServiceEntry = Service & { id: string };

/** All services: Help at Hand first, then those for danger, then by name. */
export const allServices = (): ServiceEntry[] =>
  [...services]
    .map(([id, service]) => ({ ...service, id }))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en-GB'));

/** One service by id. Stops the build when there is none. */
export const service = (id: string): ServiceEntry => ({ ...findFact(services, id, 'service'), id });

/** The page with every card. */
export const whoCanHelp = '/get-help/who-can-help/';

/** Where its card stands on this site. */
export const serviceLink = (id: string): string => link(`${whoCanHelp}#${id}`);

const rank = ({ id, urgent }: ServiceEntry): number => (id === 'help-at-hand' ? 0 : urgent ? 1 : 2);
