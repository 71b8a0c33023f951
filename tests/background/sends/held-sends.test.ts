import { describe, expect, it } from 'vitest';
import { HeldSends } from '../../../lib/background/sends/held-sends.ts';
import { memoryStorage } from '../../store/support/memory-storage.ts';
import { arm, mail, see, startSending, toast, undone } from '../support/sending.ts';

const DRAFT = 'msg-a:r1';

describe('a mail that was sent while the disk was full', () => {
  it('is noted once there is room, by a later worker too', async () => {
    const { disk, session, settle, kill, tell, sent, rows, rings, dealId } = await startSending();
    disk.free = 0;
    await tell(arm(mail(DRAFT)));
    await tell(see({ drafts: [] }));
    await kill();
    await tell(see(toast));
    expect(await rows()).toEqual([]);
    expect(await session.get('held-sends')).toHaveLength(1);
    expect(await sent(DRAFT)).toEqual({ exchange: null, commitments: [] });
    expect(rings.length).toBeGreaterThan(0);
    disk.free = Infinity;
    await settle();
    expect(await sent(DRAFT)).toMatchObject({ exchange: { dealId, direction: 'out' } });
    expect(await session.get('held-sends')).toBeUndefined();
  });

  it('is not noted when its sending was undone meanwhile', async () => {
    const { disk, session, settle, tell, sent, rows } = await startSending();
    await tell(arm(mail(DRAFT)));
    disk.free = 0;
    await tell(see({ drafts: [] }));
    await tell(see(toast));
    await tell(undone);
    disk.free = Infinity;
    await settle();
    expect(await sent(DRAFT)).toEqual({ exchange: null, commitments: [] });
    expect((await rows()).filter(({ kind }) => kind === 'question')).toEqual([]);
    expect(await session.get('held-sends')).toBeUndefined();
  });
});

it('goes with all else that is deleted for good, also where this worker had read that nothing stands there', async () => {
  const session = memoryStorage();
  const held = new HeldSends(session);
  expect(await held.read()).toBeNull();
  await session.set({ 'held-sends': [{ key: 'left by whoever' }] });
  await held.forget();
  expect(await session.get('held-sends')).toBeUndefined();
});
