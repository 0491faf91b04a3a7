import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Request } from 'express';

/** Who sent a request; throws when nobody that is known did. */
export type CredentialsOf = (request: Request) => Promise<BackstageCredentials>;
