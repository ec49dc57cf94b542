import { router } from '$lib/router.svelte';
import { tasks } from '../../tasks/list.svelte';
import { matrix } from '../matrix/matrix.svelte';
import { printMatrix } from './papers.svelte';

export { printOrder } from './papers.svelte';

/** True where the matrix is what one looks at. */
export const printsMatrix = (): boolean => router.route.name === 'tasks' && tasks.view === 'matrix';

/** The matrix as it is narrowed on the screen. */
export function printShownMatrix(): void {
  printMatrix({
    series: matrix.series,
    closed: matrix.closed,
    problems: matrix.problems,
    orders: null,
    after: null,
    limit: null,
  });
}
