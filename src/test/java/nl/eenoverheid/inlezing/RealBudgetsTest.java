package nl.eenoverheid.inlezing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.inhoud.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real files of all municipalities, which stand outside the project ({@code -Deo.data=FOLDER}), against the figures that the
 * database itself adds up from the raw rows: another reader, other sums.
 */
@ModuleTest
@Capability("G8")
class RealBudgetsTest {
    private static final Logger log = LoggerFactory.getLogger(RealBudgetsTest.class);
    private static final Duration AT_MOST = Duration.ofSeconds(15);
    private static final int ALL = 342;

    private static final String RAW = """
            with ruw as (select r.gemeente collate utf8mb4_uca1400_ai_ci gemeente,
                             convert(r.taakveld using ascii) collate ascii_bin taakveld, cast(nullif(r.loon, '') as decimal(15, 3)) loon,
                             cast(nullif(r.baten, '') as decimal(15, 3)) baten, cast(nullif(r.lasten, '') as decimal(15, 3)) lasten
                         from json_table(:rows, '$[*]' columns (
                             gemeente varchar(120) path '$[0]', taakveld varchar(12) path '$[1]', loon varchar(20) path '$[2]',
                             baten varchar(20) path '$[3]', lasten varchar(20) path '$[4]')) r)
            """;
    private static final String KEPT = """
            levering l join begroting_overheid o on o.id = l.overheid_id and o.laag = 'GEMEENTE'
            """;
    private static final String COUNTS =
            " l.geldig = 1 and l.boekjaar = :jaar and l.verslag = 'BEGROTING' and l.aangeleverd ";
    private static final String DELIVERED = "select count(*) from " + KEPT + "where" + COUNTS;

    private static final String ROWS_THAT_DIFFER = "select count(*) from " + KEPT
            + "join ruw r on r.gemeente = o.naam left join levering_taakveld t on t.levering_id = l.id"
            + " and t.taakveld = r.taakveld where" + COUNTS + "and not (t.lasten <=> r.lasten and t.baten <=> r.baten)";

    private static final String WAGES_THAT_DIFFER = "select count(*) from " + KEPT
            + "join ruw r on r.gemeente = o.naam left join levering_regel g on g.levering_id = l.id"
            + " and g.taakveld = r.taakveld and g.zijde = 'LASTEN' and g.categorie = '1.1' where" + COUNTS
            + "and not (g.bedrag <=> r.loon)";

    private static final String TOTALS_THAT_DIFFER =
            "select count(*) from (select l.lasten, l.baten, sum(r.lasten) rl, sum(r.baten) rb from " + KEPT
                    + "join ruw r on r.gemeente = o.naam where" + COUNTS
                    + "group by l.id) s where s.lasten <> s.rl or s.baten <> s.rb";

    private static final String COUNTRY_THAT_DIFFERS =
            "select count(*) from ruw n join (select t.taakveld, sum(t.lasten) lasten, sum(t.baten) baten from " + KEPT
                    + "join levering_taakveld t on t.levering_id = l.id where" + COUNTS
                    + "group by t.taakveld) s on s.taakveld = n.taakveld"
                    + " where n.gemeente = 'Nederland' and (s.lasten <> n.lasten or s.baten <> n.baten)";

    private final InlezingService inlezingen;
    private final JdbcClient jdbc;
    private final World world;

    @Autowired
    RealBudgetsTest(InlezingService inlezingen, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.inlezingen = inlezingen;
        this.jdbc = jdbc;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        People.signIn(world.person(World.OVERIJSSEL, Rol.FINANCIEEL));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @ParameterizedTest
    @CsvSource({"gemeenten_2023_begroting.csv, 2023, 1", "gemeenten_2025_begroting.csv, 2025, 4"})
    void everySumIsThatOfTheRawRows(String name, int jaar, int gaps) throws IOException {
        Path file = Path.of(System.getProperty("eo.data"), "iv3", name);
        long start = System.nanoTime();
        load(file, jaar);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        log.info("{}: {} MB read and kept in {}", name, Files.size(file) / 1e6, took);
        assertThat(took).isLessThan(AT_MOST);
        String rows = raw(file);

        assertThat(count("select count(distinct gemeente) from ruw where gemeente <> 'Nederland'", jaar, rows))
                .isEqualTo(ALL);
        assertThat(count(DELIVERED, jaar, rows)).as("delivered").isEqualTo(ALL - gaps);
        assertThat(count(ROWS_THAT_DIFFER, jaar, rows))
                .as("taakvelden that differ")
                .isZero();
        assertThat(count(WAGES_THAT_DIFFER, jaar, rows)).as("wages that differ").isZero();
        assertThat(count(TOTALS_THAT_DIFFER, jaar, rows))
                .as("totals that differ")
                .isZero();
        assertThat(count(COUNTRY_THAT_DIFFERS, jaar, rows))
                .as("the country, which is in the file and is not added")
                .isZero();
    }

    private void load(Path file, int jaar) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            inlezingen.load(
                    new Sent(file.getFileName().toString(), "text/csv", content),
                    new InlezingData(
                            Overheidslaag.GEMEENTE, jaar, Verslag.BEGROTING, "CBS, begrotingscijfers " + jaar, null),
                    InlezingKeuze.GOEDE);
        }
    }

    /** Municipality, code, wages, income and costs, by the places of the columns. */
    private static String raw(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return JsonMapper.shared()
                    .writeValueAsString(lines.skip(1)
                            .map(line -> line.split(";", -1))
                            .map(cells -> List.of(cells[0], cells[1].split(" ")[0], cells[2], cells[3], cells[4]))
                            .toList());
        }
    }

    private long count(String sql, int jaar, String rows) {
        return jdbc.sql(RAW + sql)
                .param("jaar", jaar)
                .param("rows", rows)
                .query(Long.class)
                .single();
    }
}
