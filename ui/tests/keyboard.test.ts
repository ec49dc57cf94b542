import { afterEach, describe, expect, test } from 'vitest';
import { blockKeys, comboOf, comboText, keyName, listenToKeys, shortcuts } from '$lib/keyboard';

const press = (init: KeyboardEventInit) =>
  new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });

describe('a key is named by its letter, else by its place', () => {
  test.each([
    ['English', { key: 'k', code: 'KeyK', ctrlKey: true }, 'Ctrl+K'],
    ['Ukrainian and Russian', { key: 'л', code: 'KeyK', ctrlKey: true }, 'Ctrl+K'],
    ['Romanian Legacy, where Y and Z change places', { key: 'z', code: 'KeyY', ctrlKey: true }, 'Ctrl+Z'],
    ['a digit', { key: '2', code: 'Digit2', ctrlKey: true }, 'Ctrl+2'],
    ['plus with Shift', { key: '+', code: 'Equal', ctrlKey: true, shiftKey: true }, 'Ctrl++'],
    ['plus without Shift', { key: '=', code: 'Equal', ctrlKey: true }, 'Ctrl++'],
    ['minus of the number block', { key: '-', code: 'NumpadSubtract', ctrlKey: true }, 'Ctrl+-'],
    ['the comma of a Cyrillic layout', { key: 'б', code: 'Comma', ctrlKey: true }, 'Ctrl+,'],
    ['an arrow', { key: 'ArrowLeft', code: 'ArrowLeft', altKey: true }, 'Alt+ArrowLeft'],
    ['with Shift', { key: 'L', code: 'KeyL', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+L'],
  ])('%s', (_name, init, combo) => {
    expect(comboOf(press(init))).toBe(combo);
  });

  test('Ctrl+Alt is AltGr and never a shortcut', () => {
    expect(comboOf(press({ key: 'ș', code: 'KeyS', ctrlKey: true, altKey: true }))).toBe('');
  });
  test('a Romanian letter keeps its own name', () => {
    expect(keyName(press({ key: 'ș', code: 'Semicolon' }))).toBe('ș');
  });
  test('the way to press it is shown in words', () => {
    expect(comboText({ combo: 'Ctrl++', label: () => '', run: () => undefined })).toBe('Ctrl +');
    expect(comboText({ combo: ['Ctrl+Y', 'Ctrl+Shift+Z'], label: () => '', run: () => undefined })).toBe(
      'Ctrl Y',
    );
  });
});

describe('the window listens', () => {
  const ends: (() => void)[] = [];
  afterEach(() => ends.splice(0).forEach((end) => end()));

  function listening(inFields: boolean) {
    const seen: string[] = [];
    ends.push(listenToKeys());
    ends.push(
      shortcuts([{ combo: 'Ctrl+Z', label: () => 'undo', inFields, run: () => void seen.push('undo') }]),
    );
    return seen;
  }
  const undo = { key: 'z', code: 'KeyZ', ctrlKey: true };

  test('a shortcut runs once and the web view does not see the key', () => {
    const seen = listening(false);
    const event = press(undo);
    document.body.dispatchEvent(event);
    expect(seen).toEqual(['undo']);
    expect(event.defaultPrevented).toBe(true);
  });
  test('inside a field its own keys win', () => {
    const seen = listening(false);
    const field = document.body.appendChild(document.createElement('input'));
    const event = press(undo);
    field.dispatchEvent(event);
    expect(seen).toEqual([]);
    expect(event.defaultPrevented).toBe(false);
  });
  test('nothing behind an open dialog acts', () => {
    const seen = listening(true);
    ends.push(blockKeys());
    document.body.dispatchEvent(press(undo));
    expect(seen).toEqual([]);
  });
  test.each(['F5', 'F3', 'F7'])('%s is swallowed', (key) => {
    listening(false);
    const event = press({ key, code: key });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
  });
});
