-- Who reported a problem with this site hears that it was answered. (The whole list, as each time.)
alter table notice drop constraint notice_kind, add constraint notice_kind check (kind in ('score-told', 'score-alarm', 'own-view',
  'mark', 'agreement-failing', 'check-due', 'question', 'answer', 'challenge-raised', 'challenge-answered', 'handover', 'stepped-in',
  'danger', 'deputy-asked', 'invitation-ended', 'sign-seen', 'unread', 'message', 'message-alarm', 'wish', 'face', 'face-alarm',
  'right-asked', 'right-alarm', 'meeting-stopped', 'agreement-ends', 'problem-answered'));
