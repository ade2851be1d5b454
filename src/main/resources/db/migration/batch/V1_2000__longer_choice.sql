-- A choice may hold why, and what it replaced may be a group of signalen.
alter table batch modify column choice varchar(1200) not null comment 'what was chosen, as the kind writes it';
alter table batch_step modify column before_it text null comment 'what the act replaced, as the kind writes it; null when nothing';
