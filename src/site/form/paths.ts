/** Where the form and its files lie on a site. */

export const FORM_PATH = '/admin/';
export const FORM_SCRIPT = '/admin/form.js';
export const FORM_PLAN = '/admin/form.json';
/** The folder of Sveltia CMS on the site. */
export const FORM_PROGRAM = '/admin/sveltia/';
