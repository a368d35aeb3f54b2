/** The version of this copy; the build refuses to run when it is not the package's. */
export const VERSION = '0.2.0';
