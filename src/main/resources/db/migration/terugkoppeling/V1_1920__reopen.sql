-- An answer opens with a line of its own for each voice; what was sent can be taken up again with another day.
alter table terugkoppeling_antwoord
    add column aanhef varchar(300) not null default '' comment 'opening line for this one voice' after nummer;

alter table terugkoppeling
    add column beloofd_uiterlijk date null comment 'as the signaal says; uiterlijk is later when it was taken up again'
        after uiterlijk,
    add column heropend_op datetime(6) null after reden;

update terugkoppeling set beloofd_uiterlijk = uiterlijk;

alter table terugkoppeling modify column beloofd_uiterlijk date not null
    comment 'as the signaal says; uiterlijk is later when it was taken up again';
