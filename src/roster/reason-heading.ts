/** The column of reasons that a file of rejected rows carries, known again when the mended file is read. */

/** How its heading begins in every language. */
export const reasonMark = 'Samspel: ';

export const isReasonHeading = (heading: string): boolean => heading.startsWith(reasonMark);
