import { describe, expect, test } from 'vitest';
import Email from '../../src/components/content/Email.astro';
import Hours from '../../src/components/content/Hours.astro';
import Phone from '../../src/components/content/Phone.astro';
import Service from '../../src/components/content/Service.astro';
import ServiceCard from '../../src/components/content/ServiceCard.astro';
import ServiceLine from '../../src/components/content/ServiceLine.astro';
import BslRoutes from '../../src/components/bsl/BslRoutes.astro';
import TextTo from '../../src/components/content/TextTo.astro';
import RouteList from '../../src/components/help-map/RouteList.astro';
import RouteMap from '../../src/components/help-map/RouteMap.astro';
import RouteTable from '../../src/components/help-map/RouteTable.astro';
import CallBox from '../../src/components/site/CallBox.astro';
import { allHelp, helpChoices, helpFor, helpGroups } from '../../src/data/help-map.ts';
import { allServices } from '../../src/data/services.ts';
import { site } from '../../src/data/site.ts';
import { html, render, textOf, textsOf } from './render.ts';

const services = allServices();
const withPhone = services.filter(({ phone }) => phone !== undefined);

describe('a phone number', () => {
  test.each(withPhone)('of $id starts a call with digits only, and is shown in groups', async ({ id, phone }) => {
    const link = (await render(Phone, { props: { service: id } })).querySelector('a');
    expect(link?.getAttribute('href')).toBe(`tel:${phone?.number}`);
    expect(link?.getAttribute('href')).toMatch(/^tel:\d+$/);
    expect(textOf(link)).toBe(phone?.shown);
  });

  test('of Help at Hand is marked as the free number, and no other is', async () => {
    expect(await html(Phone, { props: { service: 'help-at-hand' } })).toContain('data-phone');
    expect(await html(Phone, { props: { service: 'childline' } })).not.toContain('data-phone');
  });

  test('of a service that has none stops the build, and the message names the service', async () => {
    await expect(html(Phone, { props: { service: 'ipsea' } })).rejects.toThrow('IPSEA has no phone number');
  });

  test('of a service that nobody wrote down stops the build, and the message names the id', async () => {
    await expect(html(Phone, { props: { service: 'no-such-service' } })).rejects.toThrow(
      'there is no service called "no-such-service"',
    );
  });
});

describe('email and hours', () => {
  test('the email starts a message', async () => {
    const link = (await render(Email, { props: { service: 'help-at-hand' } })).querySelector('a');
    expect(link?.getAttribute('href')).toBe(`mailto:${site.service.email}`);
    expect(textOf(link)).toBe(site.service.email);
  });

  test('the hours are those of the service', async () => {
    expect(textOf(await render(Hours, { props: { service: 'help-at-hand' } }))).toBe(site.service.hours);
  });

  test('that nobody checked stop the build', async () => {
    await expect(html(Email, { props: { service: 'childline' } })).rejects.toThrow(
      'Childline has no email address that was checked',
    );
    await expect(html(Hours, { props: { service: 'ofsted' } })).rejects.toThrow(
      'Ofsted has no hours that were checked',
    );
  });
});

describe('a text message', () => {
  test('says what to send and to which number', async () => {
    expect(textOf(await render(TextTo, { props: { service: 'shout' } }))).toBe('text SHOUT to 85258');
  });

  test('to a service that takes none stops the build', async () => {
    await expect(html(TextTo, { props: { service: 'ofsted' } })).rejects.toThrow(
      'Ofsted takes no text messages that were checked',
    );
  });
});

describe('the name of a service', () => {
  test('is the short one where there is one, and leads to its card', async () => {
    const link = (await render(Service, { props: { id: 'coram-voice' } })).querySelector('a');
    expect(textOf(link)).toBe('Coram Voice');
    expect(link?.getAttribute('href')).toBe('/get-help/who-can-help/#coram-voice');
  });
});

describe('the card of a service', () => {
  /** The ways to reach it that need no voice, by the words they start with. */
  const noVoice = /^(Text|Email|Online|Chat|Sign language|In person|Post|Type instead of talk):/;

  test.each(withPhone)('$id shows a way that needs no voice before the phone', async ({ id }) => {
    const ways = textsOf(await render(ServiceCard, { props: { id } }), '.service__ways > li');
    const phone = ways.findIndex((way) => /^Call( free)?:/.test(way));
    const silent = ways.findIndex((way) => noVoice.test(way));
    expect(phone).toBeGreaterThanOrEqual(0);
    expect(silent).toBeGreaterThanOrEqual(0);
    expect(silent).toBeLessThan(phone);
  });

  test.each(services)('$id shows every way that was checked, and nothing that was not', async (service) => {
    const card = textOf(await render(ServiceCard, { props: { id: service.id } }));
    const { phone, textMessage, email, form, web, chat, bsl, post, inPerson, hours } = service;
    const shown = [phone?.shown, textMessage?.to, email, bsl, post, inPerson, hours].filter((way) => way !== undefined);
    for (const way of shown) expect(card).toContain(way);
    const links = (await render(ServiceCard, { props: { id: service.id } }))
      .querySelectorAll('a[href^="http"]')
      .map((link) => link.getAttribute('href'));
    expect(links.sort()).toEqual([...new Set([form, chat, web].filter((address) => address !== undefined))].sort());
    expect(card).not.toMatch(/undefined|\[object/);
  });

  test.each(services)('$id ends each sentence with one full stop', async ({ id }) => {
    expect(
      textsOf(await render(ServiceCard, { props: { id } }), 'p').filter((text) => /\.\.$|\.\s\./.test(text)),
    ).toEqual([]);
  });

  test('says when the number costs nothing', async () => {
    expect(await html(ServiceCard, { props: { id: 'childline' } })).toContain('Call free:');
    expect(await html(ServiceCard, { props: { id: 'ofsted' } })).not.toContain('Call free:');
  });

  test('without a phone shows no phone', async () => {
    expect(await html(ServiceCard, { props: { id: 'ipsea' } })).not.toMatch(/tel:|Call|18001/);
  });

  test('has the id that links use only on the page of all services', async () => {
    expect((await render(ServiceCard, { props: { id: 'childline' } })).querySelector('[id]')).toBeNull();
    const all = await render(RouteList, { props: { groups: helpGroups, namedOn: new Map() } });
    expect(all.querySelectorAll('article').map(({ id }) => id)).toEqual(allHelp.map(({ id }) => id));
    const some = await render(RouteList, { props: { groups: helpGroups } });
    expect(some.querySelectorAll('article[id]')).toEqual([]);
  });
});

describe('a service in one line', () => {
  test('leads to the full card and starts a call', async () => {
    const line = await render(ServiceLine, { props: { id: 'childline' } });
    expect(line.querySelector('h3 a')?.getAttribute('href')).toBe('/get-help/who-can-help/#childline');
    expect(line.querySelector('a[href="tel:08001111"]')).not.toBeNull();
  });

  test.each(services)('$id ends with one full stop and no open word', async ({ id }) => {
    expect(textOf(await render(ServiceLine, { props: { id } }))).not.toMatch(/undefined|\.\.|\. \./);
  });
});

describe('who can help', () => {
  test('is everybody, once each', () => {
    expect(allHelp.map(({ id }) => id).sort()).toEqual(services.map(({ id }) => id).sort());
  });

  test('stands on a map from people near you to people outside, as a numbered list of links', async () => {
    const map = await render(RouteMap);
    const onMap = helpGroups.filter(({ beside }) => !beside);
    expect(textsOf(map, 'ol > li a')).toEqual(onMap.map(({ title }) => title));
    expect(onMap[0]?.id).toBe('near');
    expect(onMap.at(-1)?.id).toBe('outside');
    const targets = (await render(RouteList, { props: { groups: helpGroups } })).querySelectorAll('section');
    expect(map.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining(targets.map(({ id }) => `#${id}`)),
    );
  });

  test('says of everybody in the table who they are for, what they can and cannot do, and how', async () => {
    const rows = (await render(RouteTable)).querySelectorAll('tbody tr');
    expect(rows).toHaveLength(services.length);
    for (const row of rows) {
      expect(row.querySelector('th[scope="row"] a')?.getAttribute('href')).toMatch(/^\/get-help\/who-can-help\/#/);
      for (const cell of row.querySelectorAll('td')) expect(textOf(cell)).toMatch(/\w{3}/);
      expect(row.querySelectorAll('td')).toHaveLength(4);
    }
  });

  test.each([...helpChoices.who, ...helpChoices.what])('for "$title" names at least three', (choice) => {
    const ids = helpFor(choice).flatMap(({ services }) => services.map(({ id }) => id));
    expect(ids.length).toBeGreaterThanOrEqual(3);
    for (const id of ids) expect(allHelp.find((one) => one.id === id)?.[choice.field]).toContain(choice.id);
  });

  test('shows the law behind a card, each as a link to its record', async () => {
    const links = (await render(ServiceCard, { props: { id: 'reviewing-officer' } })).querySelectorAll('a[data-law]');
    expect(links.map((link) => link.getAttribute('data-law'))).toEqual(['iro-duties', 'iro-cafcass', 'review-early']);
    expect(links.every((link) => /^\/law\/[a-z-]+\/#/.test(link.getAttribute('href') ?? ''))).toBe(true);
  });
});

describe('help in sign language', () => {
  test('names every service with a route in BSL, and only those', async () => {
    const items = textsOf(await render(BslRoutes), 'li');
    expect(items).toEqual(services.flatMap(({ name, bsl }) => (bsl === undefined ? [] : [`${name}: ${bsl}`])));
    expect(items.length).toBeGreaterThan(0);
  });
});

describe('the call box', () => {
  test('has the free number, the hours, and ways that need no voice', async () => {
    const box = await render(CallBox);
    expect(box.querySelector('a[data-phone]')?.getAttribute('href')).toBe(`tel:${site.service.phone?.number}`);
    expect(textOf(box)).toContain(site.service.hours);
    expect(box.querySelector('a[href^="mailto:"]')?.getAttribute('href')).toBe(`mailto:${site.service.email}`);
    expect(box.querySelector('a[href="/get-help/"]')).not.toBeNull();
  });
});
