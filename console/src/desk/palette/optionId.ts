/** Where the field says that the list is at. */
export const optionId = (listId: string, place: number) => `${listId}-${place}`;
