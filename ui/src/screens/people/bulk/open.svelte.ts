/** Which dialog over the list is open: one change for many, into a group, a group of what is shown. */
class PeopleDialog {
  open = $state<'edit' | 'group' | 'new-group' | null>(null);
  close(): void {
    this.open = null;
  }
}

export const peopleDialog = new PeopleDialog();
