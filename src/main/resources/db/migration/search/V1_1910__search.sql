-- Tells one installation from another, so that an index that belongs to another database is made anew.
create table search_installation (
    id char(36) not null primary key
);

insert into search_installation (id) values (uuid());
