const format = new Intl.NumberFormat('en');

/** A number with separators between the thousands: "10,000". */
export const formatCount = (count: number): string => format.format(count);
