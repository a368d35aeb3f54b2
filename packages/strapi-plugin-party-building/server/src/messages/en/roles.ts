export const roles = {
  'roles.communications-editor.name': 'Communications editor',
  'roles.communications-editor.description': 'Writes and changes all content and hands it over to a publisher; publishes nothing.',
  'roles.publisher.name': 'Publisher',
  'roles.publisher.description': 'Does what an editor does, publishes, withdraws and deletes, and sets how the site looks.',
  'roles.web-integrator.name': 'Web integrator',
  'roles.web-integrator.description':
    'Brings the content into portals: builds embeds, says which portals may read, sets how the site looks.',
  'roles.name-taken':
    'There is another role called “{name}”. Rename that one in Settings → Roles, then create this one; nothing has been created.',
  'roles.unknown': 'Choose at least one of the roles that are offered. Load the page again if they are not shown.',
};
