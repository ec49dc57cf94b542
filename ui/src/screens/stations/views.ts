/** The views of the stations, in the order of their tabs. Each has a component that is whole. */
import { VIEWS, type StationsView } from './registry';

const views: StationsView[] = [];

VIEWS.splice(0, VIEWS.length, ...views);
