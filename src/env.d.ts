declare namespace App {
  interface Locals {
    /** The key facts of the rights that a pack is about: its page sets them for RightsAtThisChange. */
    keyFacts?: string[];
    /** The ids on the card of a pack: its page sets them for ContactCard and PeopleCard. */
    card?: readonly import('./lib/pack-card.ts').CardId[];
    /** The pages that name each service: a plain page sets them for AllServices. */
    namedOn?: import('./lib/uses.ts').Uses['services'];
  }
}
