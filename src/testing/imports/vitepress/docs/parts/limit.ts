const other = 1;
// #region step
export const step = 1;
// #endregion step
