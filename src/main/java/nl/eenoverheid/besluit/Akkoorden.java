package nl.eenoverheid.besluit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Co-owners of besluiten, what was put before them, and what they answered. Rounds and answers are only added. */
@Repository
class Akkoorden {
    /** How far the co-owners of {@code b} are; {@code v} is the last round, if there was one. */
    static final String STATUS = """
            case when not exists (select 1 from besluit_medeeigenaar m where m.besluit_id = b.id) then 'GEEN'
                 when v.ronde is null then 'NIET_VOORGELEGD'
                 when exists (select 1 from besluit_akkoord a where a.besluit_id = b.id and a.ronde = v.ronde
                              and not a.akkoord) then 'TERUGGESTUURD'
                 when v.tekst < b.tekst then 'VEROUDERD'
                 when exists (select 1 from besluit_medeeigenaar m where m.besluit_id = b.id and not exists (
                        select 1 from besluit_akkoord a where a.besluit_id = b.id and a.ronde = v.ronde
                        and a.organisatie_id = m.organisatie_id)) then 'VOORGELEGD'
                 else 'AKKOORD' end
            """;

    static final String LAST_ROUND = """
            left join besluit_voorlegging v on v.besluit_id = b.id and v.ronde = (
                select max(x.ronde) from besluit_voorlegging x where x.besluit_id = b.id)
            """;

    private final JdbcClient jdbc;

    Akkoorden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AkkoordStatus status(BesluitId besluit) {
        return jdbc.sql("select " + STATUS + " from besluit b " + LAST_ROUND + " where b.id = ?")
                .param(besluit.value())
                .query(AkkoordStatus.class)
                .single();
    }

    /** The number of the last round, 0 before the first. */
    int round(BesluitId besluit) {
        return jdbc.sql("select coalesce(max(ronde), 0) from besluit_voorlegging where besluit_id = ?")
                .param(besluit.value())
                .query(Integer.class)
                .single();
    }

    /** Ids of the co-owners. */
    Set<Long> owners(BesluitId besluit) {
        return Set.copyOf(jdbc.sql("select organisatie_id from besluit_medeeigenaar where besluit_id = ?")
                .param(besluit.value())
                .query(Long.class)
                .list());
    }

    boolean isOwner(BesluitId besluit, OrganisatieId organisatie) {
        return jdbc.sql("select count(*) from besluit_medeeigenaar where besluit_id = ? and organisatie_id = ?")
                        .params(besluit.value(), organisatie.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Makes these the co-owners. */
    void choose(BesluitId besluit, Set<OrganisatieId> owners) {
        List<Long> ids = owners.stream().map(OrganisatieId::value).toList();
        jdbc.sql("delete from besluit_medeeigenaar where besluit_id = :besluit and organisatie_id not in (:ids)")
                .param("besluit", besluit.value())
                .param("ids", ids.isEmpty() ? List.of(-1L) : ids)
                .update();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            insert ignore into besluit_medeeigenaar (besluit_id, organisatie_id)
                            select :besluit, o.id from organisatie o where o.id in (:ids)""").param("besluit", besluit.value()).param("ids", ids).update();
        }
    }

    void submit(Besluit besluit, String toelichting, Actor actor, Instant now) {
        jdbc.sql("""
                        insert into besluit_voorlegging
                            (besluit_id, ronde, tekst, toelichting, account_id, organisatie_id, op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        besluit.id().value(),
                        round(besluit.id()) + 1,
                        besluit.tekst(),
                        toelichting,
                        actor.account().value(),
                        actor.organisatie().value(),
                        now)
                .update();
    }

    /**
     * What a co-owner says of the last round.
     *
     * @return whether it was the first that it said; a second hand of the same organisation changes nothing
     */
    boolean answer(BesluitId besluit, boolean akkoord, String reden, Actor actor, Instant now) {
        return jdbc.sql("""
                        insert ignore into besluit_akkoord
                            (besluit_id, ronde, organisatie_id, akkoord, reden, account_id, op)
                        select ?, max(ronde), ?, ?, ?, ?, ? from besluit_voorlegging where besluit_id = ?""")
                        .params(
                                besluit.value(),
                                actor.organisatie().value(),
                                akkoord,
                                reden,
                                actor.account().value(),
                                now,
                                besluit.value())
                        .update()
                == 1;
    }
}
