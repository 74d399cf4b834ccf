declare namespace App {
  interface Locals {
    /** The key facts of the rights that a pack is about: its page sets them for RightsAtThisChange. */
    keyFacts?: string[];
    /** How many weeks a story lasts: its pages set it for HowLong. */
    weeks?: number;
    /** The title of each step of a story, by its id: the page of the story sets them for WayOn. */
    stepTitles?: ReadonlyMap<string, string>;
    /** The ids on the card of a pack: its page sets them for ContactCard and PeopleCard. */
    card?: readonly import('./lib/pack-card.ts').CardId[];
  }
}
