-- Borders of municipalities, as pictures draw them. One row: of the file that they came from only codes and numbers are kept.
create table kaart (
    id        bigint       not null primary key,
    bron      varchar(200) not null comment 'who published the borders, and under which licence',
    peildatum date         not null comment 'of which day the borders are',
    codes     text         not null comment 'TOOI codes of the municipalities that have borders',
    vormen    longtext     not null comment 'JSON of our own making: a path of numbers for each code',
    gezet_op  datetime(6)  not null,
    version   bigint       not null
);
