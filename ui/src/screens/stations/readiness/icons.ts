import Accessibility from '@lucide/svelte/icons/accessibility';
import Box from '@lucide/svelte/icons/box';
import Building from '@lucide/svelte/icons/building-2';
import Flag from '@lucide/svelte/icons/flag';
import Cap from '@lucide/svelte/icons/graduation-cap';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Monitor from '@lucide/svelte/icons/monitor';
import Panels from '@lucide/svelte/icons/panels-top-left';
import Phone from '@lucide/svelte/icons/phone';
import Shield from '@lucide/svelte/icons/shield';
import Stamp from '@lucide/svelte/icons/stamp';
import Thermometer from '@lucide/svelte/icons/thermometer';
import Truck from '@lucide/svelte/icons/truck';
import type { Component } from 'svelte';

/** Pictures of the columns by their word, in the order in which they are offered. */
export const ICONS: Record<string, Component> = {
  building: Building,
  access: Accessibility,
  heating: Thermometer,
  light: Lightbulb,
  booths: Panels,
  box: Box,
  seals: Stamp,
  computer: Monitor,
  phone: Phone,
  route: Truck,
  guard: Shield,
  training: Cap,
  list: ListChecks,
  flag: Flag,
};
export const iconOf = (word: string): Component => ICONS[word] ?? ListChecks;
