import { afterEach, describe, expect, test, vi } from 'vitest';
import { lawLink, lawRecord, lawTopics } from '../../../src/data/law.ts';
import { allServices, service, serviceLink } from '../../../src/data/services.ts';
import { fullLink, link, site } from '../../../src/data/site.ts';
import { scene, sceneDrawing, sceneIds } from '../../../src/data/scenes.ts';
import { allSymbols, drawing, pictureLink, symbol } from '../../../src/data/symbols.ts';
import { wayLink } from '../../../src/data/ways.ts';
import { allGlossaryWords, glossaryWord, wordWritten } from '../../../src/data/words.ts';

afterEach(() => vi.unstubAllEnvs());

describe('links', () => {
  test('inside the site get the base path once', () => {
    vi.stubEnv('BASE_URL', '/rights-site/');
    expect(link('/')).toBe('/rights-site/');
    expect(link('/rights/')).toBe('/rights-site/rights/');
    expect(wayLink('moving-home', 'easy-read')).toBe('/rights-site/rights/moving-home/easy-read/');
    expect(serviceLink('childline')).toBe('/rights-site/get-help/who-can-help/#childline');
    expect(pictureLink('review-meeting')).toBe('/rights-site/pictures/review-meeting.svg');
    expect(lawLink(lawRecord('review-20-days'))).toBe('/rights-site/law/reviews/#review-20-days');
  });

  test('to other places stay as they are', () => {
    vi.stubEnv('BASE_URL', '/rights-site/');
    const others = ['https://www.gov.uk/', 'mailto:a@example.org', 'tel:999', '#main', ''];
    expect(others.map(link)).toEqual(others);
  });

  test('in full have the address of the site in front', () => {
    vi.stubEnv('BASE_URL', '/rights-site/');
    vi.stubEnv('SITE', 'https://example.org');
    expect(fullLink('/law/')).toBe('https://example.org/rights-site/law/');
  });
});

describe('a word that stands in a text', () => {
  test.each([
    ['advocate', 'advocate'],
    ['Advocate', 'advocate'],
    [' advocates ', 'advocate'],
    ['IRO', 'independent-reviewing-officer'],
    ['children’s home', 'childrens-home'],
    ["children's home", 'childrens-home'],
  ])('"%s" is the glossary word %s', (written, id) => {
    expect(wordWritten(written)?.id).toBe(id);
  });

  test.each(['', 'abscond', 'advocate and friend'])('"%s" is in no glossary', (written) => {
    expect(wordWritten(written)).toBeUndefined();
  });
});

describe('the glossary', () => {
  test('is in order of the alphabet', () => {
    const words = allGlossaryWords().map(({ word }) => word);
    expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
    expect(words.length).toBeGreaterThan(0);
  });

  test('gives a word with its id, and says which id it does not have', () => {
    expect(glossaryWord('advocate')).toMatchObject({ id: 'advocate', word: 'advocate' });
    expect(() => glossaryWord('advocat')).toThrow('there is no word called "advocat"');
  });
});

describe('the law register', () => {
  test('gives a record with its id and its topic, and says which id it does not have', () => {
    expect(lawRecord('review-20-days')).toMatchObject({ id: 'review-20-days', topic: 'reviews', status: 'in force' });
    expect(() => lawRecord('review-21-days')).toThrow('there is no law record called "review-21-days"');
  });

  test('has every record under the id that finds it', () => {
    const records = lawTopics().flatMap((topic) => topic.records);
    expect(records.filter((record) => lawRecord(record.id) !== record)).toEqual([]);
    expect(records.length).toBeGreaterThan(100);
  });

  test('lists its topics by title', () => {
    const titles = lawTopics().map(({ title }) => title);
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  });
});

describe('the services', () => {
  test('start with Help at Hand, whose facts are those of the site', () => {
    expect(allServices()[0]).toEqual({ ...site.service, id: 'help-at-hand' });
    expect(service('help-at-hand').phone).toEqual(site.service.phone);
  });

  test('then come those for danger, then the others, each in order of its name', () => {
    const [, ...others] = allServices();
    const urgent = others.filter((one) => one.urgent);
    const rest = others.filter((one) => !one.urgent);
    const byName = (list: typeof others) => list.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    expect(others).toEqual([...byName(urgent), ...byName(rest)]);
    expect(urgent.length).toBeGreaterThan(0);
  });

  test('say which id they do not have', () => {
    expect(() => service('childlin')).toThrow('there is no service called "childlin"');
  });
});

describe('the pictures', () => {
  test('are all drawn: small SVG that scales, with nothing in it that runs or loads', () => {
    const bad = allSymbols().filter((entry) => {
      const svg = drawing(entry);
      return !/^<svg[^>]*viewBox=/.test(svg) || /<script|\son\w+=|href="http|<image|style=/.test(svg);
    });
    expect(bad.map(({ id }) => id)).toEqual([]);
    expect(allSymbols().length).toBeGreaterThan(50);
  });

  test('that nobody drew stop the build, and the message names them', () => {
    expect(() => symbol('unicorn')).toThrow('there is no symbol called "unicorn"');
    expect(() => pictureLink('unicorn')).toThrow('there is no symbol called "unicorn"');
  });
});

describe('the scenes', () => {
  test('are small SVG that scales, with their size and what they show', () => {
    expect(sceneIds()).toContain('home');
    for (const id of sceneIds()) {
      expect(sceneDrawing(id)).toMatch(/^<svg[^>]*viewBox=/);
      expect(sceneDrawing(id).length).toBeLessThan(10_000);
      expect(scene(id).width / scene(id).height).toBeGreaterThan(0.5);
      expect(scene(id).alt).toMatch(/\.$/);
    }
  });

  test('that nobody drew stop the build, and the message names them', () => {
    expect(() => scene('unicorn')).toThrow('there is no scene called "unicorn"');
  });
});
