/** A text of somebody else's on one line, without what would steer a terminal. */
export const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ');
