import { ways } from '../../data/ways.ts';
import type { Example } from '../example.ts';

export const examples: Example[] = ways.map(({ id, name }) => ({ name, props: { way: id } }));
