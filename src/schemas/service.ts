/** A service that a child, or an adult for them, can turn to. A field that is not verified is left out, never guessed. */
import { z } from 'astro/zod';
import { checked, id, line, webAddress } from './shared.ts';

export const serviceSchema = z
  .strictObject({
    name: line(120).describe('The name that the service uses'),
    shortName: line(60).optional().describe('A shorter name for running text'),
    for: line(300).describe('Who it is for'),
    canDo: line(300).describe('What it can do for you'),
    cannotDo: line(300).describe('What it cannot do'),
    group: id().describe('The group on the map of who can help: an id in content/help-map.yaml'),
    who: z
      .array(id())
      .min(1, { error: 'is empty: name at least one id from `whoYouAre` in content/help-map.yaml' })
      .describe('Whom it helps: ids from `whoYouAre` in content/help-map.yaml'),
    what: z
      .array(id())
      .min(1, { error: 'is empty: name at least one id from `whatIsWrong` in content/help-map.yaml' })
      .describe('What it helps with: ids from `whatIsWrong` in content/help-map.yaml'),
    law: z.array(id()).default([]).describe('The law records behind what it can do. "Must" needs one that is in force'),
    urgent: z.boolean().default(false).describe('true when it helps with danger or a crisis now'),
    phone: z
      .strictObject({
        number: z.string().regex(/^\d{3,11}$/, { error: 'type the digits only, in quotes, for example "08005280731"' }),
        shown: line(20).describe('The number as people read it, for example "0800 528 0731"'),
        free: z.boolean().default(false),
        relay: z.boolean().default(true).describe('true when Relay UK can be used with this number'),
      })
      .refine(({ number, shown }) => shown.replace(/\D/g, '') === number.replace(/\D/g, ''), {
        path: ['shown'],
        error: 'has other digits than `number`, so people would read one number and call another: type the same digits',
      })
      .optional(),
    textMessage: z
      .strictObject({
        to: line(20).describe('The number to text'),
        send: line(40).describe('What to text, for example SHOUT'),
        first: line(140).optional().describe('What must be done before it works'),
      })
      .optional()
      .describe('A text-message service'),
    email: z.email({ error: 'is not an email address' }).optional(),
    form: webAddress().optional().describe('A form or account on the web that takes messages'),
    chat: webAddress().optional().describe('Chat by typing on the web'),
    bsl: line(200).optional().describe('How to use it in British Sign Language'),
    post: line(200).optional(),
    inPerson: line(200).optional().describe('How to reach it through someone near you'),
    web: webAddress().optional(),
    hours: line(160).optional().describe('When it answers'),
    checked: checked(),
  })
  .superRefine((service, context) => {
    const { phone, textMessage, email, form, chat, bsl, post, inPerson } = service;
    const needsNoVoice = phone?.relay || textMessage || email || form || chat || bsl || post || inPerson;
    if (!needsNoVoice) {
      context.addIssue({
        code: 'custom',
        path: ['phone'],
        message:
          'is the only way to reach this service: add one that needs no voice (email, form, chat, textMessage, bsl, post, or relay: true)',
      });
    }
  });

export type Service = z.infer<typeof serviceSchema>;
