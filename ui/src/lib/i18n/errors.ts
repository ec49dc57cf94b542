import type { ApiError, FieldError } from '$lib/backend';
import { has, t } from './texts.svelte';

/** What happened, what is safe, what to do: in the language on the screen. */
export function errorText(error: ApiError): string {
  const id = `error-${error.code}`;
  return t(has(id) ? id : 'error-internal', error.params);
}

/** What is wrong with one field. */
export function fieldErrorText(field: FieldError): string {
  const id = `field-error-${field.code}`;
  return t(has(id) ? id : 'field-error-required', field.params);
}

/** The text under a field named `path`, or null when it is right. */
export function fieldError(error: ApiError | null, path: string): string | null {
  const found = error?.fields.find((each) => each.path === path);
  return found ? fieldErrorText(found) : null;
}
