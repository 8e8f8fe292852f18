import { rooms, type Room, type Selection } from '../../desk/selection.svelte.ts';

const isRoom = (name: string): name is Room => (rooms as readonly string[]).includes(name);

/** The address of a room, and of a part of it; a hash, so that any static host serves it. */
export const addressOf = (room: Room, part = ''): string => (part === '' ? `#/${room}` : `#/${room}/${part}`);

/** The address at which a number is followed to where it comes from. */
export const followAddressOf = (indicator: string): string => `#/model?number=${encodeURIComponent(indicator)}`;

/**
 * Keeps the room and the address together for as long as the page lives.
 *
 * @param selection whose room, part and followed number obey the address
 * @returns a function that lets go
 */
export function followAddress(selection: Selection): () => void {
  const follow = (): void => {
    const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?');
    const [name = '', part = ''] = path.split('/');
    const number = new URLSearchParams(query).get('number');
    if (number) selection.followed = number;
    selection.part = number ? 'number' : part;
    if (isRoom(name)) selection.room = name;
    else if (name === '') selection.room = 'studio';
  };
  follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}

/** Walks to a room as a link would. */
export function goTo(room: Room): void {
  location.hash = addressOf(room);
}
