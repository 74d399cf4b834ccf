/**
 * Named examples: each component stands in one or more states, written once in `Name.examples.ts` beside it.
 * The gallery (/dev/components/), the component tests, axe and the test of the look all take them from there.
 */

/** A component in one state. It holds ids of real content and no facts of its own. */
export type Example = {
  /** What this one shows, in a few words: "guidance", "long text". */
  name: string;
  props: Record<string, unknown>;
  /** What stands between the tags, as HTML. */
  slot?: string;
  /** True keeps it out of the gallery, not out of the tests: where an id or a landmark would stand twice on one page. */
  hidden?: boolean;
  /** True where its look is kept in tests/look, so that a change of it is seen and agreed. */
  look?: boolean;
};

/** The element that a component needs around it, such as a list for a list item. `name` is its class. */
export type Within = { tag: 'div' | 'ol' | 'ul'; name: string };

/** What a file of examples exports. */
export type ExampleFile = { examples: Example[]; within?: Within };
