/**
 * The one address that this site may run as a service worker. With trusted types a browser takes it only from a policy
 * that the headers name (scripts/headers.ts), and this one takes nothing from the page: it knows a single answer.
 */
import { workerPath } from '../lib/offline/list.ts';

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (input: string) => string };
}

const address = import.meta.env.BASE_URL + workerPath;
const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => address });

/** A trusted address where the browser knows trusted types, and the same as text where it does not. */
export const workerAddress = (): string => policy?.createScriptURL('') ?? address;
