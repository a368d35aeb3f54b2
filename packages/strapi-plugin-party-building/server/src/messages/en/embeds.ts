export const embeds = {};
