-- Content of files, apart from the thing that it belongs to. The bytes stand in rows of their own, so that no list reads
-- them, and go in and out piece by piece.
create sequence inhoud_seq start with 1000 increment by 1 nocache;

create table inhoud (
    id               bigint       not null primary key,
    soort            varchar(30)  not null,
    grootte          bigint       not null comment 'bytes, as kept',
    sha256           char(64)     not null comment 'of what is kept, to check a restored backup with',
    breedte          int          not null comment 'of a picture in pixels, else 0',
    hoogte           int          not null comment 'of a picture in pixels, else 0',
    weggehaald       varchar(200) not null comment 'kinds of hidden data that were taken out, with commas',
    controle         varchar(30)  not null comment 'what the check for viruses said',
    gecontroleerd_op datetime(6)  null,
    gemaakt_op       datetime(6)  not null,
    index ix_inhoud_controle (controle, id)
);

create table inhoud_deel (
    inhoud_id bigint     not null,
    nummer    int        not null,
    bytes     mediumblob not null,
    primary key (inhoud_id, nummer),
    constraint fk_inhoud_deel_inhoud foreign key (inhoud_id) references inhoud (id) on delete cascade
);

create table inhoud_klein (
    inhoud_id bigint     not null primary key,
    bytes     mediumblob not null comment 'small picture, JPEG',
    constraint fk_inhoud_klein_inhoud foreign key (inhoud_id) references inhoud (id) on delete cascade
);
