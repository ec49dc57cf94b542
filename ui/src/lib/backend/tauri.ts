import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Door } from './door';
import type { Topic } from './wire';

/** The door through the Tauri window's one command. */
export const tauri: Door = {
  call: (cmd, payload) => invoke('call', { cmd, payload }),
  onChanged: (told) => void listen<Topic[]>('changed', (event) => told(event.payload)),
  pickOpenPath: (kind) => invoke('pick_open_path', { kind }),
  pickOpenPaths: () => invoke('pick_open_paths'),
  pickFolder: () => invoke('pick_folder'),
  pickSavePath: (name) => invoke('pick_save_path', { name }),
  openFolder: (path) => invoke('open_folder', { path }),
  openFile: (path) => invoke('open_file', { path }),
  painted: (what) => invoke('painted', { what }),
};
