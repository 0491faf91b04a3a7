import {
  mockCredentials,
  mockErrorHandler,
} from '@backstage/backend-test-utils';
import { ConflictError } from '@backstage/errors';
import express from 'express';
import PromiseRouter from 'express-promise-router';
import request from 'supertest';
import type { Viewer } from '../access/Viewer';
import { addRefreshRoutes } from './addRefreshRoutes';

const status = {
  checkedAt: '2026-11-23T08:00:00.000Z',
  last: {
    endedAt: '2026-11-23T08:00:00.000Z',
    milliseconds: 5,
    services: 9_000,
    read: 0,
    written: 0,
    removed: 0,
    failed: 0,
    cancelled: false,
  },
};

function setUp(sees: Viewer['sees'] = 'all') {
  const refreshes = {
    status: jest.fn(async () => status),
    start: jest.fn(async () => {}),
    cancel: jest.fn(async () => {}),
    refreshService: jest.fn(async () => {}),
  };
  const router = PromiseRouter();
  addRefreshRoutes(router, {
    refreshes,
    viewers: { require: async () => {}, sightOf: async () => ({ sees }) },
    credentialsOf: async () => mockCredentials.user(),
  });
  return { refreshes, app: express().use(router, mockErrorHandler()) };
}

describe('the routes of refreshes', () => {
  it('tell what the last one did', async () => {
    const { body, headers } = await request(setUp().app).get('/refresh');
    expect(body).toEqual(status);
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it('tell no numbers of services to who does not see all of them', async () => {
    const { body } = await request(setUp('some').app).get('/refresh');
    expect(body).toEqual({ checkedAt: status.checkedAt });
  });

  it('start one, unless one is under way', async () => {
    const { app, refreshes } = setUp();
    expect((await request(app).post('/refresh')).status).toBe(202);
    refreshes.start.mockRejectedValue(new ConflictError('It is under way'));
    expect((await request(app).post('/refresh')).status).toBe(409);
    expect(refreshes.start).toHaveBeenCalledTimes(2);
  });

  it('stop one, unless none is under way', async () => {
    const { app, refreshes } = setUp();
    expect((await request(app).delete('/refresh')).status).toBe(202);
    refreshes.cancel.mockRejectedValue(new ConflictError('None is under way'));
    expect((await request(app).delete('/refresh')).status).toBe(409);
    expect(refreshes.cancel).toHaveBeenCalledTimes(2);
  });
});
