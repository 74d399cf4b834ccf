/**
 * What a reader can choose about how each page looks. The panel, the script that keeps the choices and the tests take
 * them from here; how-it-looks.css draws them. The first value of each is how the site is when nothing is chosen.
 */
export interface DisplayChoice {
  /** Short name. With the value it makes the mark on the page: "size-large". */
  name: string;
  /** The question, as the reader sees it. */
  title: string;
  /** Each value with its words. */
  values: readonly (readonly [value: string, words: string])[];
  /** True when CSS alone cannot do it. */
  needsScript?: boolean;
}

export const displayChoices: readonly DisplayChoice[] = [
  {
    name: 'size',
    title: 'Size of everything',
    values: [
      ['normal', 'Normal'],
      ['large', 'Large'],
      ['largest', 'Very large'],
    ],
  },
  {
    name: 'space',
    title: 'Space between words and lines',
    values: [
      ['normal', 'Normal'],
      ['more', 'More space'],
    ],
  },
  {
    name: 'colours',
    title: 'Colours',
    values: [
      ['device', 'Like my device'],
      ['light', 'Light'],
      ['dark', 'Dark'],
      ['cream', 'Cream'],
      ['strong', 'White and yellow on black'],
    ],
  },
  {
    name: 'pictures',
    title: 'Pictures beside hard words',
    values: [
      ['off', 'No pictures'],
      ['on', 'Pictures'],
    ],
  },
  {
    name: 'calm',
    title: 'How much is on the page',
    values: [
      ['all', 'Everything'],
      ['less', 'Less around the words'],
    ],
  },
  {
    name: 'parts',
    title: 'How much at a time',
    values: [
      ['all', 'The whole page'],
      ['one', 'One part at a time'],
    ],
    needsScript: true,
  },
  {
    name: 'tab',
    title: 'The name on the tab of your browser',
    values: [
      ['page', 'The name of the page'],
      ['plain', 'Only “Information”'],
    ],
    needsScript: true,
  },
];
