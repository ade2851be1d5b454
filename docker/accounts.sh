#!/bin/bash
# Makes the two accounts at the first start of the database: one owns the tables, one is for the application.
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
create user eenoverheid_owner@'%' identified by '$DATABASE_OWNER_PASSWORD';
grant all on eenoverheid.* to eenoverheid_owner@'%' with grant option;
create user eenoverheid@'%' identified by '$DATABASE_PASSWORD';
grant select on eenoverheid.* to eenoverheid@'%';
SQL
