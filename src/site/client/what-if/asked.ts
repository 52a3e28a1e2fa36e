/** Names in the address of what a reader has changed begin so; the code of the question follows. */
export const ASKED = 'if.';
