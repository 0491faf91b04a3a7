import {
  useTranslationRef,
  type TranslationFunction,
} from '@backstage/core-plugin-api/alpha';
import { meshReadinessTranslationRef } from '../translation';

/** The function that turns a message key into a text. */
export type Messages = TranslationFunction<
  (typeof meshReadinessTranslationRef)['T']
>;

/** Gives the function that turns a message key into a text in the user's language. */
export const useMessages = (): Messages =>
  useTranslationRef(meshReadinessTranslationRef).t;
