-- What a choice was decided on stays as it was: after a decision about its item nothing of what was weighed, counted or
-- drafted changes any more. Who wants to choose anew lays out a new choice.
create function keep_what_was_decided_on() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare of_choice uuid;
begin
  of_choice := case when tg_op = 'DELETE' then old.choice_id else new.choice_id end;
  -- Who decides and who rewrites wait for each other, so that nothing slips in between.
  perform 1 from scenario_choice c where c.id = of_choice for share;
  if exists (select 1 from scenario_choice c join treatment t on t.item_id = c.item_id join decision d on d.treatment_id = t.id
    where c.id = of_choice)
  then perform break_promise('choice_decided'); end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- A decision waits until who is rewriting the choice is ready.
create function decide_on_what_stands() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform 1 from scenario_choice c join treatment t on t.item_id = c.item_id where t.id = new.treatment_id for update of c;
  return new;
end $$;
create trigger on_what_stands before insert on decision for each row execute function decide_on_what_stands();

do $$
declare one text;
begin
  foreach one in array array['scenario_option', 'scenario_criterion', 'scenario_view', 'scenario_cost', 'scenario_cover',
    'scenario_change', 'scenario_preference']
  loop
    execute format('create trigger decided_stays before insert or update or delete on %I for each row
      execute function keep_what_was_decided_on()', one);
  end loop;
end $$;

-- Every kind of notice there is, whatever order the migrations before were written in.
alter table notice drop constraint notice_kind, add constraint notice_kind check (kind in ('score-told', 'score-alarm', 'own-view',
  'mark', 'agreement-failing', 'check-due', 'question', 'answer', 'challenge-raised', 'challenge-answered', 'handover', 'stepped-in',
  'danger', 'deputy-asked', 'invitation-ended', 'sign-seen', 'unread', 'message', 'message-alarm', 'wish', 'face', 'face-alarm',
  'right-asked', 'right-alarm', 'meeting-stopped', 'agreement-ends', 'problem-answered', 'recovery-asked', 'way-in-ended',
  'emergency', 'emergency-to-judge', 'emergency-judged', 'emergency-not-right'));
