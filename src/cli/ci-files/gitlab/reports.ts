/** Where a pipeline keeps what it reports: left alone by `check` wherever the content lies, because its name begins with a dot. */
export const REPORTS = '.waymark-reports';
