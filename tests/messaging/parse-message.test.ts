import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageUp, parseSurfaceUp } from '../../lib/messaging/parse-message.ts';
import type { GmailSeen } from '../../lib/page/gmail/seen.ts';
import { GMAIL_SEEN } from '../page/support/gmail-seen.ts';

const seen: GmailSeen = { ...GMAIL_SEEN, account: { meta: 'Alex@Larkfield.example', title: '', banner: [] } };
const valid = { type: 'context', reading: seen, tone: 'light', held: false };

describe('parsePageUp', () => {
  it('makes a reading of what was seen', () => {
    expect(parsePageUp(valid, 'gmail')).toMatchObject({
      type: 'context',

      reading: { kind: 'gmail-list', settled: true, context: { account: 'alex@larkfield.example' }, missing: [] },
    });
  });

  it('takes no reading that was concluded elsewhere', () => {
    const concluded = parsePageUp(valid, 'gmail');
    expect(concluded).not.toBeNull();
    expect(parsePageUp(concluded, 'gmail')).toBeNull();
  });

  it('lets a script speak of the site that it stands in alone', () => {
    const press = { type: 'send', press: { act: 'undo', at: 0, seen } };
    expect(parsePageUp(press, 'gmail')).toEqual({ type: 'send', press: null });
    expect(parsePageUp(press, 'linkedin')).toBeNull();
    expect(parsePageUp(valid, 'linkedin')).toBeNull();
  });

  it('cleans what was selected', () => {
    const selection = {
      text: 'Could you?',
      messageId: '#msg-f:1709009752799549651',
      draftId: null,
      sender: { email: 'Dana@Northwind.example', name: ' Dana ' },
    };
    expect(parsePageUp({ type: 'selection', request: 'r', selection }, 'gmail')).toMatchObject({
      selection: { messageId: 'msg-f:1709009752799549651', sender: { email: 'dana@northwind.example', name: 'Dana' } },
    });
    const posts = { ...selection, messageId: 'urn:li:msg_message:1', draftId: 'undefined', sender: null };
    expect(parsePageUp({ type: 'selection', request: 'r', selection: posts }, 'gmail')).toMatchObject({
      selection: { messageId: 'urn:li:msg_message:1', draftId: null, sender: null },
    });
  });

  it('refuses what is longer than a page may say', () => {
    const long = structuredClone(valid);
    long.reading.url = 'x'.repeat(501);
    expect(parsePageUp(long, 'gmail')).toBeNull();
  });

  it('refuses keys that it does not know, the prototype among them', () => {
    expect(parsePageUp({ ...valid, more: 1 }, 'gmail')).toBeNull();
    expect(parsePageUp({ ...valid, tone: 'sepia' }, 'gmail')).toBeNull();
    const named = JSON.parse('{"type":"context","generation":1,"reading":{},"__proto__":{"a":1}}');
    expect(parsePageUp(named, 'gmail')).toBeNull();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (message) => {
        expect(() => parsePageUp(message, 'gmail')).not.toThrow();
        expect(() => parseSurfaceUp(message)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses a nearly valid message: any one key of the wrong type', () => {
    const keys = Object.keys(seen);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.constantFrom(undefined, -0.5, Number.NaN), (key, value) => {
        const near = structuredClone(valid) as unknown as { reading: Record<string, unknown> };
        near.reading[key] = value;
        expect(parsePageUp(near, 'gmail')).toBeNull();
      }),
    );
  });
});

describe('parseSurfaceUp', () => {
  it('ends lines of what is inserted in one way', () => {
    const insert = { type: 'insert', request: 'r', draft: null, text: 'one\r\ntwo\rthree\nfour' };
    expect(parseSurfaceUp(insert)).toEqual({ ...insert, text: 'one\ntwo\nthree\nfour' });
  });

  it('knows the names of queries and commands', () => {
    const query = { type: 'query', request: 'r', name: 'deals', args: {} };
    expect(parseSurfaceUp(query)).toEqual(query);
    expect(parseSurfaceUp({ ...query, name: 'everything' })).toBeNull();
    expect(parseSurfaceUp({ ...query, name: 'toString' })).toBeNull();
    expect(parseSurfaceUp({ type: 'command', request: 'r', commandId: 'c', name: 'undo', args: {} })).not.toBeNull();
    expect(parseSurfaceUp({ type: 'command', request: '', commandId: 'c', name: 'undo', args: {} })).toBeNull();
  });
});
