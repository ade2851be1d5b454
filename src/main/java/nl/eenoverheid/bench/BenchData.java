package nl.eenoverheid.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.SignaalStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills an empty database with signalen: the same ones for the same numbers, whenever and wherever it runs. */
final class BenchData {
    private static final Logger log = LoggerFactory.getLogger(BenchData.class);
    private static final int BATCH = 2000;
    private static final long FIRST_ID = 1_000_000;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final int DAYS = 1500;
    private static final List<String> WHO = List.of(
            "Mijn buurvrouw", "De voetbalclub", "Een jonge boer", "Onze school", "De huurders", "Een ondernemer");
    private static final List<String> WHAT = List.of(
            "wacht al jaren op een huis",
            "wil zelf iets beginnen maar weet niet bij wie",
            "vindt dat er te hard wordt gereden",
            "heeft een plan voor zonnepanelen op het dak",
            "krijgt geen antwoord op de brief",
            "maakt zich zorgen over het water");
    private static final List<String> MORE =
            List.of("Niemand zegt wie erover gaat.", "Ze doen het nu zelf.", "Het gaat al beter dan vorig jaar.", "");

    private final BenchProperties properties;
    private final DataSource source;
    private final JdbcClient jdbc;

    BenchData(BenchProperties properties, DataSource source, JdbcClient jdbc) {
        this.properties = properties;
        this.source = source;
        this.jdbc = jdbc;
    }

    void fill() throws SQLException {
        long there = jdbc.sql("select count(*) from signaal").query(Long.class).single();
        if (there > 0) {
            log.info("Using the {} signalen that are there", there);
            return;
        }
        List<Long> gemeenten = jdbc.sql("select id from organisatie where soort = 'GEMEENTE' order by id")
                .query(Long.class)
                .list();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            people(connection, gemeenten.getFirst());
            signalen(connection, gemeenten);
            connection.commit();
        }
        jdbc.sql("analyze table signaal, signaal_placement, werkruimte_lid, account, vervanging, verloop")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void people(Connection connection, long organisatie) throws SQLException {
        execute(
                connection,
                "insert into account (id, email, naam, organisatie_id, gemaakt_op, version) values (1, '"
                        + UseCases.PERSON + "', 'Bench', " + organisatie + ", now(6), 0)");
        execute(connection, "insert into account_rol (account_id, rol) values (1, 'MEDEWERKER')");
        execute(connection, "update account set wachtwoord = 'geen' where id = 1");
        werkruimten(connection);
        others(connection, organisatie);
    }

    private void werkruimten(Connection connection) throws SQLException {
        for (int number = 1; number <= properties.werkruimten(); number++) {
            execute(
                    connection,
                    "insert into werkruimte (id, naam, gemaakt_op, version) values (" + number + ", 'Werkruimte "
                            + number + "', now(6), 0)");
            if (number <= properties.lid()) {
                execute(
                        connection,
                        "insert into werkruimte_lid (id, werkruimte_id, account_id, rol, sinds, door_id) values ("
                                + number + ", " + number + ", 1, 'DEELNEMER', now(6), 1)");
            }
        }
    }

    /** Colleagues, members of up to eight werkruimten; for one of them the measured person stands in. */
    private void others(Connection connection, long organisatie) throws SQLException {
        String numbers = " from seq_1_to_" + properties.accounts();
        execute(connection, """
                        insert into account (id, email, naam, organisatie_id, gemaakt_op, version)
                        select 10 + seq, concat('bench', seq, '@voorbeeld.example'), concat('Collega ', seq),
                        """ + organisatie + ", now(6), 0" + numbers);
        execute(connection, "insert into account_rol (account_id, rol) select 10 + seq, 'MEDEWERKER'" + numbers);
        for (int nth = 0; nth < 8; nth++) {
            execute(connection, """
                            insert ignore into werkruimte_lid (id, werkruimte_id, account_id, rol, sinds, door_id)
                            select 100000 + 8 * seq + %d, 1 + (seq * 7919 + %d * 263) mod %d, 10 + seq, 'LEZER', now(6), 1
                            """.formatted(nth, nth, properties.werkruimten()) + numbers);
        }
        execute(
                connection,
                "insert into vervanging (id, voor_id, vervanger_id, van, tot, reden, door_id, op, version)"
                        + " values (1, 11, 1, current_date, current_date + interval 300 day, 'bench', 11, now(6), 0)");
    }

    private void signalen(Connection connection, List<Long> gemeenten) throws SQLException {
        Random random = new Random(2026);
        try (PreparedStatement signaal = connection.prepareStatement("""
                        insert into signaal (id, werkruimte_id, soort, status, kop, woorden, ervaren, dwars, zelf, gehoord,
                            gevoeld, beleefd, gehoord_op, aanleiding_id, thema_id, gemeente_id, kern, namens,
                            antwoord_beloofd, antwoord_aan, antwoord_uiterlijk, organisatie_id, account_id, genoteerd_op,
                            version)
                        values (?, ?, ?, ?, ?, ?, '', '', '', '', '', '', ?, ?, ?, ?, '', '', ?, '', ?, ?, 1, ?, 0)""");
                PreparedStatement placement = connection.prepareStatement("""
                        insert into signaal_placement (signaal_id, werkruimte_id, gehoord_op, status, soort, gemeente_id,
                            thema_id, aanleiding_id, antwoord_beloofd)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int number = 0; number < properties.signalen(); number++) {
                add(signaal, placement, FIRST_ID + number, gemeenten, random);
                if ((number + 1) % BATCH == 0 || number + 1 == properties.signalen()) {
                    signaal.executeBatch();
                    placement.executeBatch();
                    connection.commit();
                }
            }
        }
        log.info("Made {} signalen", properties.signalen());
    }

    private void add(
            PreparedStatement signaal, PreparedStatement placement, long id, List<Long> gemeenten, Random random)
            throws SQLException {
        long werkruimte = 1L + random.nextInt(properties.werkruimten());
        String soort = pick(List.of(SignaalSoort.values()), random).name();
        String status = (random.nextInt(3) == 0
                        ? pick(List.of(SignaalStatus.values()), random)
                        : SignaalStatus.GENOTEERD)
                .name();
        String kop = pick(WHO, random) + " " + pick(WHAT, random) + ".";
        LocalDate day = LAST_DAY.minusDays(random.nextInt(DAYS));
        long aanleiding = 1L + random.nextInt(9);
        long thema = List.of(11L, 12L, 13L, 14L, 21L, 22L, 31L, 32L, 33L, 41L, 42L, 51L, 71L, 81L)
                .get(random.nextInt(14));
        long gemeente = pick(gemeenten, random);
        boolean promised = random.nextInt(5) == 0;
        int at = 0;
        signaal.setLong(++at, id);
        signaal.setLong(++at, werkruimte);
        signaal.setString(++at, soort);
        signaal.setString(++at, status);
        signaal.setString(++at, kop);
        signaal.setString(++at, kop + " " + pick(MORE, random));
        signaal.setObject(++at, day);
        signaal.setLong(++at, aanleiding);
        signaal.setLong(++at, thema);
        signaal.setLong(++at, gemeente);
        signaal.setBoolean(++at, promised);
        if (promised) {
            signaal.setObject(++at, day.plusDays(14));
        } else {
            signaal.setNull(++at, Types.DATE);
        }
        signaal.setLong(++at, gemeente);
        signaal.setObject(++at, day.atStartOfDay());
        signaal.addBatch();
        at = 0;
        placement.setLong(++at, id);
        placement.setLong(++at, werkruimte);
        placement.setObject(++at, day);
        placement.setString(++at, status);
        placement.setString(++at, soort);
        placement.setLong(++at, gemeente);
        placement.setLong(++at, thema);
        placement.setLong(++at, aanleiding);
        placement.setBoolean(++at, promised);
        placement.addBatch();
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
