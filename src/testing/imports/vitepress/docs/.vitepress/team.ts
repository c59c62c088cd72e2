export const team = [{ text: 'Who we are', link: '/who' }];
