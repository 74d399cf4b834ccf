declare namespace App {
  interface Locals {
    /** The key facts of the rights that a pack is about: its page sets them for RightsAtThisChange. */
    keyFacts?: string[];
    /** The pages that name each service: a plain page sets them for AllServices. */
    namedOn?: import('./lib/uses.ts').Uses['services'];
  }
}
