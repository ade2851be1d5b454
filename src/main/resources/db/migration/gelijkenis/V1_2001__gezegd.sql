-- A voice knows when it was last said that it belongs there, so that taking back leaves alone what somebody said since.
alter table gelijkenis_stem add column gezegd bigint not null default 0 comment 'number of the last time that somebody said so of this voice';
