/** How a picture lies in the room it takes: one on its side takes the room of its sides exchanged, so that none of it is out of reach. */
export interface Lie {
  room: { width: string; aspectRatio: number };
  picture: { width: string; rotate: string };
}

/** `ratio` is the width of the picture to its height, `size` how many times as wide as the pane it is shown. */
export function lieOf(ratio: number, turned: number, size: number): Lie {
  const isOnItsSide = turned % 180 !== 0;
  return {
    room: { width: `${size * 100}%`, aspectRatio: isOnItsSide ? 1 / ratio : ratio },
    picture: { width: `${(isOnItsSide ? ratio : 1) * 100}%`, rotate: `${turned}deg` },
  };
}
