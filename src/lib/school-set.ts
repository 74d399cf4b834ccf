/** Where the ZIP with everything for schools is, inside the site. The build makes it and the page offers it. */
export const schoolSetFile = 'schools/schools-toolkit.zip';
