import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageUp, parseSurfaceUp } from '../../lib/messaging/parse-message.ts';
import type { PageReading } from '../../lib/page/context.ts';

const reading: PageReading = {
  kind: 'gmail-list',
  url: 'https://mail.google.com/mail/u/0/#inbox',
  settled: true,
  context: {
    site: 'gmail',
    account: 'alex@larkfield.example',
    urlThread: null,
    openThread: null,
    messages: [],
    participants: [],
    participantsComplete: true,
    composes: [],
    toast: null,
  },
  sources: { account: 'meta' },
  missing: [],
};
const valid = { type: 'context', generation: 1, reading, tone: 'light' };

describe('parsePageUp', () => {
  it('takes a reading whole', () => {
    expect(parsePageUp(valid)).toEqual(valid);
  });

  it('refuses what is longer than a page may say', () => {
    const long = structuredClone(valid);
    long.reading.url = 'x'.repeat(501);
    expect(parsePageUp(long)).toBeNull();
  });

  it('refuses keys that it does not know, the prototype among them', () => {
    expect(parsePageUp({ ...valid, more: 1 })).toBeNull();
    expect(parsePageUp({ ...valid, tone: 'sepia' })).toBeNull();
    expect(parsePageUp(JSON.parse('{"type":"context","generation":1,"reading":{},"__proto__":{"a":1}}'))).toBeNull();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (message) => {
        expect(() => parsePageUp(message)).not.toThrow();
        expect(() => parseSurfaceUp(message)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a nearly valid message: any one key of the wrong type', () => {
    const keys = Object.keys(reading.context);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.oneof(fc.integer(), fc.constant(undefined)), (key, value) => {
        const near = structuredClone(valid) as unknown as { reading: { context: Record<string, unknown> } };
        near.reading.context[key] = value;
        expect(parsePageUp(near)).toBeNull();
      }),
    );
  });
});

describe('parseSurfaceUp', () => {
  it('knows the names of queries and commands', () => {
    const query = { type: 'query', request: 'r', name: 'deals', args: {} };
    expect(parseSurfaceUp(query)).toEqual(query);
    expect(parseSurfaceUp({ ...query, name: 'everything' })).toBeNull();
    expect(parseSurfaceUp({ ...query, name: 'toString' })).toBeNull();
    expect(parseSurfaceUp({ type: 'command', request: 'r', commandId: 'c', name: 'undo', args: {} })).not.toBeNull();
    expect(parseSurfaceUp({ type: 'command', request: '', commandId: 'c', name: 'undo', args: {} })).toBeNull();
  });
});
