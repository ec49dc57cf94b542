/** The views of the stations, in the order of their tabs. Each has a component that is whole. */
import BureausView from './bureaus/BureausView.svelte';
import DayView from './day/DayView.svelte';
import EquipmentView from './equipment/EquipmentView.svelte';
import ReadinessView from './readiness/ReadinessView.svelte';
import RegisterView from './register/RegisterView.svelte';
import SurveysView from './surveys/SurveysView.svelte';
import { VIEWS, type StationsView } from './registry';

const views: StationsView[] = [
  { key: 'readiness', component: ReadinessView, slim: true, passport: true },
  { key: 'register', component: RegisterView, bare: true, slim: true, passport: true },
  { key: 'surveys', component: SurveysView, bare: true },
  { key: 'equipment', component: EquipmentView, bare: true, slim: true },
  { key: 'bureaus', component: BureausView },
  { key: 'day', component: DayView, slim: true },
];

VIEWS.splice(0, VIEWS.length, ...views);
