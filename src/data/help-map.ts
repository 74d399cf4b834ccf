/** Who can help: services in their groups from near to far, and by whom and what they help with. */
import { helpMapSchema } from '../schemas/help-map.ts';
import { readFacts } from './facts.ts';
import { allServices, whoCanHelp, type ServiceEntry } from './services.ts';

const [[path, text] = ['content/help-map.yaml', '']] = Object.entries(
  import.meta.glob<string>('/content/help-map.yaml', { query: '?raw', import: 'default', eager: true }),
);
const { groups, whoYouAre, whatIsWrong } = readFacts(path, text, helpMapSchema);

export type HelpGroup = (typeof groups)[number] & { services: ServiceEntry[] };
export type HelpChoice = { field: 'who' | 'what'; id: string; title: string; path: string };

/** The groups in the order of the page, each with its services: urgent ones first, then by name. */
export const helpGroups: HelpGroup[] = groups.map((group) => ({
  ...group,
  services: allServices().filter((service) => service.group === group.id),
}));

/** Everybody who can help, in the order of the page. */
export const allHelp: ServiceEntry[] = helpGroups.flatMap(({ services }) => services);

const choices = (field: HelpChoice['field'], from: readonly { id: string; title: string }[]): HelpChoice[] =>
  from.map(({ id, title }) => ({ field, id, title, path: `${whoCanHelp}${id}/` }));

/** What a reader can choose by. Each has a page of its own, for everybody without JavaScript. */
export const helpChoices = { who: choices('who', whoYouAre), what: choices('what', whatIsWrong) };

/** The groups with those services that help in one case; a group with none is left out. */
export const helpFor = ({ field, id }: HelpChoice): HelpGroup[] =>
  helpGroups
    .map((group) => ({ ...group, services: group.services.filter((service) => service[field].includes(id)) }))
    .filter(({ services }) => services.length > 0);
