// @vitest-environment jsdom
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { PassphraseAsk } from '../../../../components/dashboard/data/sealing/PassphraseAsk.tsx';
import { useUnseal } from '../../../../components/dashboard/data/sealing/use-unseal.ts';
import { settle } from '../../support/settle.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';

vi.setConfig({ testTimeout: 30_000 });

async function drawAsk() {
  const tried: string[] = [];
  let choose = async (): Promise<void> => {};
  function Asking() {
    const unseal = useUnseal();
    choose = async () => {
      void unseal.open(new File(['locked'], 'book.redpen'));
      await settle();
    };
    return h('div', null, h('button', null, 'Choose'), h(PassphraseAsk, { unseal }));
  }
  const openSealed = (_: Blob, passphrase: string): Promise<Blob> => {
    tried.push(passphrase);
    return passphrase === 'right' ? Promise.resolve(new Blob(['open'])) : Promise.reject(new Error('no'));
  };
  const client = fakeClient({ summary: () => new Error('none') });
  const drawn = await drawSection(h(Asking, {}), client, { isSealed: () => Promise.resolve(true), openSealed });
  drawn.button('Choose').focus();
  await choose();
  const field = () => drawn.root.querySelector<HTMLInputElement>('input[type=password]');
  const enter = async () => {
    field()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settle();
  };
  return { ...drawn, tried, field, enter, choose: () => choose() };
}

it('a passphrase stays while it is refused, and no longer than its file is asked for', async () => {
  const { tried, field, type, enter, choose, button } = await drawAsk();
  for (const passphrase of ['wrong', 'right']) {
    await type(field() ?? new HTMLInputElement(), passphrase);
    await enter();
    expect(field()?.value).toBe(passphrase === 'wrong' ? 'wrong' : undefined);
  }
  expect(tried).toEqual(['wrong', 'right']);
  await choose();
  expect(field()?.value).toBe('');
  await type(field() ?? new HTMLInputElement(), 'secret');
  button('Cancel').click();
  await settle();
  await choose();
  expect(field()?.value).toBe('');
});

it('no passphrase is none to try', async () => {
  const { tried, enter } = await drawAsk();
  await enter();
  expect(tried).toEqual([]);
});

it('the keys are in its field while it is asked for, and back where they were once it is not', async () => {
  const { field, button } = await drawAsk();
  expect(document.activeElement).toBe(field());
  button('Cancel').focus();
  button('Cancel').click();
  await settle();
  expect(document.activeElement?.textContent).toBe('Choose');
});
