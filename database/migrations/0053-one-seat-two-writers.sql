-- Two people who change the same seat: the second sees what the first saved.
alter table planned_seat add column version integer not null default 1;
grant update (version) on planned_seat to toekomsttuin_app;
