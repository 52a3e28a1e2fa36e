import { parseHTML } from 'linkedom';
import { derived } from './published.ts';

/** A document for Observable Plot to make its elements in; there is none at build time. */
export const plotDocument = (): Document =>
  derived('plot document', () => parseHTML('<!doctype html><html><body></body></html>').document);
