-- How answers reach people. One row for each version that went out by e-mail: who adds it may send, so that it goes once.
create table bezorging (
    terugkoppeling_id bigint      not null,
    antwoord_nummer   int         not null,
    status            varchar(30) not null,
    account_id        bigint      not null,
    op                datetime(6) not null,
    primary key (terugkoppeling_id, antwoord_nummer),
    constraint fk_bezorging_terugkoppeling foreign key (terugkoppeling_id) references terugkoppeling (id),
    constraint fk_bezorging_account foreign key (account_id) references account (id)
);

-- Calling people back: who does it and from when on.
create table beltaak (
    terugkoppeling_id bigint not null primary key,
    beller_id         bigint null,
    opnieuw_op        date   null comment 'nobody answered; try again from this day on',
    version           bigint not null,
    constraint fk_beltaak_terugkoppeling foreign key (terugkoppeling_id) references terugkoppeling (id),
    constraint fk_beltaak_beller foreign key (beller_id) references account (id)
);

create sequence belpoging_seq start with 1000 increment by 50 nocache;

-- What came of each call; rows are only added.
create table belpoging (
    id                bigint        not null primary key,
    terugkoppeling_id bigint        not null,
    uitkomst          varchar(30)   not null,
    notitie           varchar(1000) not null,
    account_id        bigint        not null,
    organisatie_id    bigint        not null,
    op                datetime(6)   not null,
    index ix_belpoging_terugkoppeling (terugkoppeling_id, op),
    constraint fk_belpoging_terugkoppeling foreign key (terugkoppeling_id) references terugkoppeling (id),
    constraint fk_belpoging_account foreign key (account_id) references account (id),
    constraint fk_belpoging_organisatie foreign key (organisatie_id) references organisatie (id)
);

-- What people read who get an answer by e-mail or by letter.
insert into bericht_tekst (soort, taal, onderwerp, tekst) values
('ANTWOORD', 'nl', 'Antwoord op wat je ons vertelde',
'{aanhef}

{antwoord}

{opbrengst}

Wat het kost: {kosten}
Wanneer het gebeurt: {periode}

Met vriendelijke groet,
{organisatie}

Hielp dit antwoord? Laat het ons weten, tot en met {tot}:
{link}'),
('ANTWOORD', 'en', 'An answer to what you told us',
'{aanhef}

{antwoord}

{opbrengst}

What it costs: {kosten}
When it happens: {periode}

Kind regards,
{organisatie}

Did this answer help? Let us know, until {tot}:
{link}'),
('BRIEF', 'nl', 'Antwoord op wat je ons vertelde',
'{aanhef}

{antwoord}

{opbrengst}

Wat het kost: {kosten}
Wanneer het gebeurt: {periode}

Met vriendelijke groet,
{organisatie}

Hielp dit antwoord? Laat het ons weten. Scan de code met je telefoon, of ga naar {link}'),
('BRIEF', 'en', 'An answer to what you told us',
'{aanhef}

{antwoord}

{opbrengst}

What it costs: {kosten}
When it happens: {periode}

Kind regards,
{organisatie}

Did this answer help? Let us know. Scan the code with your phone, or go to {link}');
