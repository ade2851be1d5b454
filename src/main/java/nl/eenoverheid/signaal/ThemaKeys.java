package nl.eenoverheid.signaal;

import java.util.List;

/**
 * How the keys of a theme are found: as the main theme of a signaal, and beside it. Of what is much, the days are read back until a
 * page is full; of what is little, all is read and then sorted. A signaal comes once from each, also with two themes of one kind.
 */
enum ThemaKeys {
    COMMON(
            "signaal_placement p force index (ix_signaal_placement_dag) where (select max(1) from thema t"
                    + " where t.id = p.thema_id and (t.id = :thema or t.ouder_id = :thema)) = 1 and ",
            "signaal_placement p force index (ix_signaal_placement_dag) where (select max(1) from signaal_thema b"
                    + " join thema t on t.id = b.thema_id"
                    + " where b.signaal_id = p.signaal_id and (t.id = :thema or t.ouder_id = :thema)) = 1 and "),
    RARE(
            "signaal_placement p where p.thema_id in"
                    + " (select t.id from thema t where t.id = :thema or t.ouder_id = :thema) and ",
            "signaal_placement p where p.signaal_id in (select b.signaal_id from signaal_thema b"
                    + " join thema t on t.id = b.thema_id where t.id = :thema or t.ouder_id = :thema) and ");

    /** So many are much. */
    private static final int MUCH = 5000;

    /** Whether a theme is much, as {@code hoofd} and {@code naast}; it stops counting then. */
    static final String MEASURE = """
            select (select count(*) >= %1$d from (select 1 from thema t join signaal s on s.thema_id = t.id
                        where t.id = :thema or t.ouder_id = :thema limit %1$d) m) hoofd,
                   (select count(*) >= %1$d from (select 1 from thema t join signaal_thema b on b.thema_id = t.id
                        where t.id = :thema or t.ouder_id = :thema limit %1$d) n) naast""".formatted(MUCH);

    private final String main;
    private final String beside;

    ThemaKeys(String main, String beside) {
        this.main = main;
        this.beside = beside;
    }

    /** From where, and on which condition. */
    static List<String> sources(ThemaKeys main, ThemaKeys beside) {
        return List.of(main.main, beside.beside);
    }

    static ThemaKeys of(boolean much) {
        return much ? COMMON : RARE;
    }
}
