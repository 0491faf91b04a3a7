import { mockServices } from '@backstage/backend-test-utils';
import type { RequirementSource } from 'backstage-plugin-mesh-readiness-node';
import { followSources } from './followSources';

const start = () => {
  const listeners = new Set<(entityRefs: string[]) => void>();
  const source: RequirementSource = {
    id: 'probe',
    collect: async () => ({ looked: [] }),
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const quiet: RequirementSource = {
    id: 'quiet',
    collect: async () => ({ looked: [] }),
  };
  const rounds: { refs: readonly string[]; end(error?: Error): void }[] = [];
  const logger = mockServices.logger.mock();
  const close = followSources([quiet, source], {
    refresher: {
      refreshNews: refs =>
        new Promise((resolve, reject) =>
          rounds.push({
            refs,
            end: error => (error ? reject(error) : resolve()),
          }),
        ),
    },
    logger,
  });
  const notice = (...refs: string[]) =>
    listeners.forEach(listener => listener(refs));
  return { rounds, notice, close, logger, listeners };
};

const settle = () => new Promise(resolve => setImmediate(resolve));

describe('followSources', () => {
  it('reads what a source notices at once', () => {
    const { rounds, notice } = start();
    notice('a', 'b');
    expect(rounds.map(({ refs }) => refs)).toEqual([['a', 'b']]);
  });

  it('gathers what is noticed while it reads, each service once', async () => {
    const { rounds, notice } = start();
    notice('a');
    notice('b', 'a');
    notice('b');
    expect(rounds).toHaveLength(1);
    rounds[0].end();
    await settle();
    expect(rounds.map(({ refs }) => refs)).toEqual([['a'], ['b', 'a']]);
    rounds[1].end();
    await settle();
    expect(rounds).toHaveLength(2);
  });

  it('goes on after what could not be read, and says so', async () => {
    const { rounds, notice, logger } = start();
    notice('a');
    notice('b');
    rounds[0].end(new Error('no catalog'));
    await settle();
    expect(rounds.map(({ refs }) => refs)).toEqual([['a'], ['b']]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('about 1 services, such as a, could not be read'),
      expect.objectContaining({ message: 'no catalog' }),
    );
  });

  it('reads nothing more once it is ended', async () => {
    const { rounds, notice, close, listeners } = start();
    notice('a');
    notice('b');
    close();
    rounds[0].end();
    await settle();
    expect(rounds).toHaveLength(1);
    expect(listeners.size).toBe(0);
  });
});
