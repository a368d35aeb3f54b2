export const activities = {
  'activities.malformed': 'What the page sent is not understood. Load the page again and repeat what you did.',
  'activities.gone': 'This activity no longer exists: somebody has deleted it. Load the page again.',
  'activities.untitled': 'Untitled activity (copy)',
  'activities.create.forbidden':
    'You may not create activities in all of these languages. Ask your administrator for “Create” on the content type “Activities”.',
  'activities.move.forbidden':
    'You may not change the dates of this activity. Ask your administrator for “Update” on the content type “Activities”.',
  'activities.move.gone': 'This occurrence is no longer there: somebody has changed or cancelled it. Load the page again.',
  'activities.move.rule':
    'The recurrence of this activity cannot be moved as a whole here: its rule would not fit the new day. Open the activity and change its first day and its recurrence, or move this occurrence only.',
  'activities.undo.changed': 'Not undone: somebody has changed the dates of this activity since. Open it to see how it stands now.',
};
