import { rooms, type Room, type Selection } from '../../desk/selection.svelte.ts';

const isRoom = (name: string): name is Room => (rooms as readonly string[]).includes(name);

/** The address of a room; a hash, so that any static host serves it. */
export const addressOf = (room: Room): string => `#/${room}`;

/**
 * Keeps the room and the address together for as long as the page lives.
 *
 * @param selection whose room follows the address
 * @returns a function that lets go
 */
export function followAddress(selection: Selection): () => void {
  const follow = (): void => {
    const [name = '', sheet = ''] = location.hash.replace(/^#\/?/, '').split('/');
    if (isRoom(name)) selection.room = name;
    else if (name === '') selection.room = 'studio';
    selection.sheet = sheet;
  };
  follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}

/** Walks to a room as a link would. */
export function goTo(room: Room): void {
  location.hash = addressOf(room);
}
