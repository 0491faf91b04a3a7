import { defineConfig } from '@playwright/test';
import tests from './playwright.config';

// `yarn screenshots` makes the images of the README anew, on the portal that the browser tests run on.
export default defineConfig({ ...tests, testMatch: 'screenshots.ts' });
