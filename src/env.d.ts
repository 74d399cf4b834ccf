declare namespace App {
  interface Locals {
    /** The key facts of the rights that a pack is about: its page sets them for RightsAtThisChange. */
    keyFacts?: string[];
  }
}
