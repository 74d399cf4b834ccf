/** The structure tree: types, nesting, headings, pictures, tables. */
import { PDFName } from '@cantoo/pdf-lib';
import { asDict, dictAt, listAt, nameAt, textAt } from '../pdf-values.ts';
import {
  elementsOf,
  elementsWithin,
  isContent,
  isElement,
  type Structure,
  type StructureElement,
} from '../structure.ts';
import type { Findings } from './rules.ts';

const STANDARD_TYPES = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu ' +
    'WT WP Figure Formula Form'
  ).split(' '),
);

/** What these may hold. */
const CHILDREN = new Map([
  ['L', ['Caption', 'L', 'LI']],
  ['LI', ['LBody', 'Lbl']],
  ['TBody', ['TR']],
  ['TFoot', ['TR']],
  ['THead', ['TR']],
  ['TOC', ['Caption', 'TOC', 'TOCI']],
  ['TR', ['TD', 'TH']],
  ['Table', ['Caption', 'TBody', 'TFoot', 'THead', 'TR']],
]);

/** Where these must be. */
const PARENTS = new Map([
  ['LBody', ['LI']],
  ['LI', ['L']],
  ['TD', ['TR']],
  ['TH', ['TR']],
  ['TR', ['TBody', 'TFoot', 'THead', 'Table']],
]);

/** What an element is, after the role map. */
type Role = (element: StructureElement) => string;

function roleReader({ root }: Structure): Role {
  const map = dictAt(root, 'RoleMap');
  return ({ type }) => {
    const met = new Set<string>();
    let role = type;
    // A map may lead in a circle, so no type is looked up twice.
    while (!STANDARD_TYPES.has(role) && !met.has(role)) {
      met.add(role);
      role = (map && nameAt(map, role)) ?? role;
    }
    return role;
  };
}

function checkNesting(element: StructureElement, roleOf: Role, findings: Findings): void {
  const role = roleOf(element);
  if (!STANDARD_TYPES.has(role)) findings.add('unknown-type', element.type);
  const parent = element.parent ? roleOf(element.parent) : 'the document';
  const isUnwelcome = CHILDREN.get(parent)?.includes(role) === false;
  const isLost = PARENTS.get(role)?.includes(parent) === false;
  if (isUnwelcome || isLost) findings.add('wrong-nesting', `${role} in ${parent}`);
  if (CHILDREN.has(role) && element.kids.some(isContent)) findings.add('loose-content', role);
}

function checkHeadings(structure: Structure, roleOf: Role, findings: Findings): void {
  let last = 0;
  for (const element of elementsOf(structure)) {
    const level = Number(/^H([1-6])$/.exec(roleOf(element))?.[1] ?? 0);
    if (level > last + 1)
      findings.add('heading-skipped', last === 0 ? `the first is H${level}` : `H${last} then H${level}`);
    if (level > 0) last = level;
  }
}

const hasScope = ({ dict }: StructureElement): boolean =>
  listAt(dict, 'A').some((member) => asDict(dict, member)?.has(PDFName.of('Scope')));

function checkTable(table: StructureElement, roleOf: Role, findings: Findings): void {
  const headers = [...elementsWithin(table)].filter((element) => roleOf(element) === 'TH');
  if (headers.length === 0) findings.add('table-without-headers');
  for (const header of headers) if (!hasScope(header)) findings.add('header-without-scope');
}

function checkPicture({ dict, kids }: StructureElement, findings: Findings): void {
  const hasText = textAt(dict, 'Alt') ?? textAt(dict, 'ActualText');
  if (!hasText) findings.add('picture-without-text', kids.some(isElement) ? 'a figure around other elements' : '');
}

export function checkElements(structure: Structure, findings: Findings): void {
  const roleOf = roleReader(structure);
  checkHeadings(structure, roleOf, findings);
  for (const element of elementsOf(structure)) {
    checkNesting(element, roleOf, findings);
    const role = roleOf(element);
    if (role === 'Table') checkTable(element, roleOf, findings);
    if (role === 'Figure' || role === 'Formula') checkPicture(element, findings);
  }
}
