/** Whether the side bar is folded: kept on the machine. */
const KEY = 'jishi:folded';

export const wasFolded = () => !!localStorage.getItem(KEY);
export const keepFolded = (isFolded: boolean) => localStorage.setItem(KEY, isFolded ? '1' : '');
