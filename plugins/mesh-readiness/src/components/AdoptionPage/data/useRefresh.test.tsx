import { TestApiProvider } from '@backstage/test-utils';
import { act, renderHook } from '@testing-library/react';
import type { RefreshStatus } from 'backstage-plugin-mesh-readiness-common';
import type { ReactNode } from 'react';
import { meshReadinessApiRef } from '../../../api';
import { NOW, resting } from '../__testUtils__/fixtures';
import { useRefresh } from './useRefresh';

const running: RefreshStatus = {
  ...resting,
  progress: { startedAt: NOW, done: 1, total: 2, rate: 1 },
};

const pass = (milliseconds: number) =>
  act(() => jest.advanceTimersByTimeAsync(milliseconds));

const start = async (first: RefreshStatus) => {
  const api = {
    getRefresh: jest.fn(async () => first),
    startRefresh: jest.fn(async () => {}),
    cancelRefresh: jest.fn(async () => {}),
  };
  const view = renderHook(() => useRefresh(), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <TestApiProvider apis={[[meshReadinessApiRef, api]]}>
        {children}
      </TestApiProvider>
    ),
  });
  await pass(0);
  return { api, view };
};

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('useRefresh', () => {
  it('asks gently while nothing runs, and has nothing read again', async () => {
    const { api, view } = await start(resting);
    await pass(59_000);
    expect(api.getRefresh).toHaveBeenCalledTimes(1);
    await pass(1_000);
    expect(api.getRefresh).toHaveBeenCalledTimes(2);
    expect(view.result.current.revision).toBe(0);
  });

  it('asks every two seconds while a refresh runs, and has the page read again when it ends', async () => {
    const { api, view } = await start(running);
    await pass(2_000);
    await pass(2_000);
    expect(api.getRefresh).toHaveBeenCalledTimes(3);
    expect(view.result.current.revision).toBe(0);
    api.getRefresh.mockImplementation(async () => resting);
    await pass(2_000);
    expect(view.result.current.revision).toBe(1);
    await pass(10_000);
    expect(api.getRefresh).toHaveBeenCalledTimes(4);
  });

  it('has the page read again when a refresh in between has written', async () => {
    const { api, view } = await start(resting);
    api.getRefresh.mockImplementation(async () => ({
      ...resting,
      last: {
        ...resting.last!,
        endedAt: '2026-11-23T09:31:00.000Z',
        written: 3,
      },
    }));
    await pass(60_000);
    expect(view.result.current.revision).toBe(1);
  });

  it('looks for the progress of a refresh it has started', async () => {
    const { api, view } = await start(resting);
    await act(() => view.result.current.start());
    expect(api.startRefresh).toHaveBeenCalledTimes(1);
    expect(view.result.current.isAwaited).toBe(true);
    await pass(6_000);
    expect(view.result.current.isAwaited).toBe(false);
  });

  it('stops asking when the reader leaves', async () => {
    const { api, view } = await start(running);
    view.unmount();
    await pass(60_000);
    expect(api.getRefresh).toHaveBeenCalledTimes(1);
  });
});
