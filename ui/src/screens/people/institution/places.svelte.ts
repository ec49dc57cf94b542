import { backend, type TreeNode } from '$lib/backend';
import { t } from '$lib/i18n';
import { app } from '$lib/state/app.svelte';

type Named = { id: string; name: string };
export type Option = { value: string; label: string };

/** The institutions as a tree and the councils, for the lists of choices in the forms. */
class Places {
  nodes = $state.raw<TreeNode[]>([]);
  councils = $state.raw<Named[]>([]);

  /** Asks anew; a failure leaves the last lists. */
  async load(): Promise<void> {
    const year = Number(app.status?.today.slice(0, 4)) || 2026;
    try {
      const [nodes, own] = await Promise.all([
        backend.call('organisation_tree', {}),
        backend.call('calendar_own', { year }),
      ]);
      this.nodes = nodes;
      this.councils = own.councils.map(({ id, name }) => ({ id, name }));
    } catch {
      // The card itself tells what is wrong with the file.
    }
  }

  get councilOptions(): Option[] {
    return [
      { value: '', label: t('org-council-none') },
      ...this.councils.map(({ id, name }) => ({ value: id, label: name })),
    ];
  }

  /** Institutions under `parent`, in their order. */
  under(parent: string | null): TreeNode[] {
    const live = new Set(this.nodes.map((node) => node.id));
    return this.nodes.filter((node) =>
      parent === null ? node.parent === null || !live.has(node.parent) : node.parent === parent,
    );
  }

  /** Everything an institution can stand under: the whole tree without `not` and what is below it. */
  parentOptions(not: string | null): Option[] {
    const found: Option[] = [{ value: '', label: t('org-parent-none') }];
    const walk = (parent: string | null, depth: number) => {
      for (const node of this.under(parent)) {
        if (node.id === not) continue;
        found.push({ value: node.id, label: `${'\u2003'.repeat(depth)}${node.name}` });
        walk(node.id, depth + 1);
      }
    };
    walk(null, 0);
    return found;
  }
}

export const places = new Places();
