import { useApi } from '@backstage/core-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { RefreshStatus } from 'backstage-plugin-mesh-readiness-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import useInterval from 'react-use/esm/useInterval';
import { meshReadinessApiRef } from '../../../api';
import { useRead } from './useRead';

const RUNNING_MILLISECONDS = 2_000;
const RESTING_MILLISECONDS = 60_000;
/** While a refresh runs, the page is read again after so many questions about its progress. */
const QUESTIONS_BETWEEN_REVISIONS = 5;
/** So often progress is asked for after a start before it is taken to have ended already. */
const QUESTIONS_AFTER_START = 3;

/** What became of starting or stopping a refresh, where it is not what was wished for. */
export type RefreshNotice =
  | { kind: 'already-running' }
  | { kind: 'not-allowed' }
  | { kind: 'failed-to-start'; message: string }
  | { kind: 'failed-to-cancel'; message: string };

const noticeOf = (error: Error, failed: 'start' | 'cancel'): RefreshNotice => {
  const status = error instanceof ResponseError ? error.statusCode : undefined;
  if (status === 409) {
    return { kind: 'already-running' };
  }
  if (status === 403) {
    return { kind: 'not-allowed' };
  }
  return { kind: `failed-to-${failed}`, message: error.message };
};

/** The state of the refresh, asked for often while one runs and gently otherwise, with a `revision` that rises when services may have changed. */
export const useRefresh = () => {
  const api = useApi(meshReadinessApiRef);
  const [revision, setRevision] = useState(0);
  const [notice, setNotice] = useState<RefreshNotice>();
  const [questionsLeft, setQuestionsLeft] = useState(0);
  const status = useRead(
    useCallback(signal => api.getRefresh({ signal }), [api]),
  );

  const isRunning = Boolean(status.value?.progress);
  const isAwaited = isRunning || questionsLeft > 0;
  const { retry: ask } = status;
  useInterval(
    () => {
      if (!document.hidden) {
        setQuestionsLeft(left => Math.max(0, left - 1));
        ask();
      }
    },
    isAwaited ? RUNNING_MILLISECONDS : RESTING_MILLISECONDS,
  );

  const before = useRef<{ status: RefreshStatus; questions: number }>();
  useEffect(() => {
    const now = status.value;
    const last = before.current;
    if (!now || now === last?.status) {
      return;
    }
    const hasEnded = Boolean(last?.status.progress && !now.progress);
    const hasWritten =
      last !== undefined &&
      now.last?.endedAt !== last.status.last?.endedAt &&
      (now.last?.written ?? 0) + (now.last?.removed ?? 0) > 0;
    const questions = now.progress ? (last?.questions ?? 0) + 1 : 0;
    const isDue =
      questions > 0 && questions % QUESTIONS_BETWEEN_REVISIONS === 0;
    before.current = { status: now, questions };
    if (hasEnded || hasWritten || isDue) {
      setRevision(current => current + 1);
    }
    if (now.progress || hasWritten) {
      setQuestionsLeft(0);
    }
  }, [status.value]);

  const start = useCallback(async () => {
    setNotice(undefined);
    try {
      await api.startRefresh();
      setQuestionsLeft(QUESTIONS_AFTER_START);
    } catch (error) {
      setNotice(noticeOf(error as Error, 'start'));
    }
    ask();
  }, [api, ask]);

  const cancel = useCallback(async () => {
    setNotice(undefined);
    try {
      await api.cancelRefresh();
    } catch (error) {
      setNotice(noticeOf(error as Error, 'cancel'));
    }
    ask();
  }, [api, ask]);

  return { status, revision, notice, isAwaited, start, cancel };
};
