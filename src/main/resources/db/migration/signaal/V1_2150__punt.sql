-- Where it was heard on the map, in degrees of WGS 84.
alter table signaal
    add column punt_breedte decimal(9, 6) null comment 'degrees north; rounded to 0.001 unless somebody wanted it exact' after kern,
    add column punt_lengte decimal(9, 6) null comment 'degrees east' after punt_breedte,
    add constraint ck_signaal_punt check ((punt_breedte is null) = (punt_lengte is null));
