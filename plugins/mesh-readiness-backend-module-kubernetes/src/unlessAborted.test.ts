import { unlessAborted } from './unlessAborted';

const never = new Promise<string>(() => {});

describe('unlessAborted', () => {
  it.each([undefined, new AbortController().signal])(
    'gives what is waited for, or why it failed',
    async signal => {
      expect(await unlessAborted(Promise.resolve('read'), signal)).toBe('read');
      await expect(
        unlessAborted(Promise.reject(new Error('away')), signal),
      ).rejects.toThrow('away');
    },
  );

  it('waits no longer once the signal aborts', async () => {
    const controller = new AbortController();
    const waiting = unlessAborted(never, controller.signal);
    controller.abort(new Error('too late'));
    await expect(waiting).rejects.toThrow('too late');
    await expect(unlessAborted(never, controller.signal)).rejects.toThrow(
      'too late',
    );
  });
});
