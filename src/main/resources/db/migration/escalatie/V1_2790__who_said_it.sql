-- Who wrote down what was said last of a question that was passed: not always somebody of the body itself.
alter table escalatie
    add column antwoord_account_id bigint null,
    add column antwoord_organisatie_id bigint null,
    add constraint fk_escalatie_antwoord_account foreign key (antwoord_account_id) references account (id),
    add constraint fk_escalatie_antwoord_organisatie foreign key (antwoord_organisatie_id) references organisatie (id);
