package nl.eenoverheid.inlezing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.begroting.Levering;
import nl.eenoverheid.begroting.LeveringLookup;
import nl.eenoverheid.begroting.LeveringUitkomst;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Post;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Capability("G8")
class InlezingServiceTest {
    private static final String HEAD = "Gemeenten;Taakveld;L1.1 Salarissen en sociale lasten;Baten;Lasten\n";
    private static final AtomicInteger YEAR = new AtomicInteger(2025);

    private final InlezingService inlezingen;
    private final EndedInlezingListener ended;
    private final LeveringLookup leveringen;
    private final OverheidLookup overheden;
    private final StatementBudget statements;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;
    private int jaar;
    private SignedIn ilse;

    @Autowired
    InlezingServiceTest(
            InlezingService inlezingen,
            EndedInlezingListener ended,
            LeveringLookup leveringen,
            OverheidLookup overheden,
            StatementBudget statements,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.inlezingen = inlezingen;
        this.ended = ended;
        this.leveringen = leveringen;
        this.overheden = overheden;
        this.statements = statements;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    /** Each test has a year of its own, so that none sees what another kept. */
    @BeforeEach
    void begin() {
        jaar = YEAR.incrementAndGet();
        ilse = world.person(World.OVERIJSSEL, Rol.FINANCIEEL);
        People.signIn(ilse);
    }

    @AfterEach
    void end() {
        People.signOut();
    }

    @Test
    void zeroPointTenIsNotZeroPointOne() {
        load("Ommen;0.1 Bestuur;5.0;1.0;10.0\nOmmen;0.10 Mutaties reserves;;2.0;20.0\n");
        assertThat(amount("Ommen", "0.1", Zijde.LASTEN)).isEqualByComparingTo("10");
        assertThat(amount("Ommen", "0.10", Zijde.LASTEN)).isEqualByComparingTo("20");
    }

    @Test
    void theCountryIsComparedAndNotAdded() {
        InlezingDetail found = looked("Ommen;0.1 Bestuur;5.0;1.0;10.0\nHengelo;0.1 Bestuur;5.0;2.0;30.0\n"
                + "Nederland;0.1 Bestuur;10.0;3.0;41.0\n");
        assertThat(found.overheden()).extracting(InlezingOverheid::naam).containsExactly("Ommen", "Hengelo");
        assertThat(found.bevindingen())
                .filteredOn(each -> each.code() == Foutcode.EO004)
                .singleElement()
                .satisfies(each -> assertThat(each.waarden()).containsExactly("0.1 lasten", "41.0", "40.0"));
    }

    @Test
    void onlyZeroesAreAGap() {
        load("Midden-Drenthe;0.1 Bestuur;0.0;0.0;0.0\nMidden-Drenthe;0.2 Burgerzaken;;0.0;0.0\n");
        Levering gap = levering("Midden-Drenthe");
        assertThat(gap.aangeleverd()).isFalse();
        assertThat(gap.lasten()).isNull();
    }

    @Test
    void hengeloIsTheOneInOverijssel() {
        load("Hengelo;0.1 Bestuur;1.0;0.0;4.0\n");
        assertThat(overheden.find(levering("Hengelo").overheid()).orElseThrow().provincie())
                .isEqualTo("Overijssel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\\N", "-99998", "null"})
    void whatIsMissingIsNotZero(String missing) {
        load("Ommen;0.1 Bestuur;;1.0;" + missing + "\nOmmen;0.2 Burgerzaken;;1.0;2.0\n");
        assertThat(leveringen.bedragen(List.of(post("Ommen", "0.1", Zijde.LASTEN))))
                .isEmpty();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        load("Ommen;0.1 Bestuur;5.0;1.0;10.0\n");
        InlezingDetail again = looked("Ommen;0.1 Bestuur;5.0;1.0;10.0\n");
        assertThat(again.item().isSame()).isTrue();
        inlezingen.keep(new InlezingId(again.item().id()), InlezingKeuze.ALLES);
        awaitStatus(new InlezingId(again.item().id()), InlezingStatus.INGELEZEN);
        assertThat(levering("Ommen").versie()).isOne();
    }

    @Test
    void aCorrectionKeepsWhatWasThereAndCanBeTakenBack() {
        load("Ommen;0.1 Bestuur;5.0;1.0;10.0\n");
        InlezingId second = load("Ommen;0.1 Bestuur;5.0;1.0;11.0\n");
        assertThat(levering("Ommen").versie()).isEqualTo(2);

        assertThat(inlezingen.takeBack(second, "Verkeerd bestand")).isOne();

        assertThat(levering("Ommen").versie()).isOne();
        assertThat(inlezingen.detail(second).item().reden()).isEqualTo("Verkeerd bestand");
        assertThatThrownBy(() -> inlezingen.takeBack(second, "Nog eens")).isInstanceOf(IllegalMove.class);
        load("Ommen;0.1 Bestuur;5.0;1.0;11.0\n");
        assertThat(levering("Ommen").versie()).isEqualTo(3);
    }

    @Test
    void takingBackTheFirstLeavesACorrectionThatCameLater() {
        InlezingId first = load("Ommen;0.1 Bestuur;5.0;1.0;10.0\n");
        load("Ommen;0.1 Bestuur;5.0;1.0;11.0\n");
        inlezingen.takeBack(first, "Verkeerd bestand");
        assertThat(levering("Ommen").versie()).isEqualTo(2);
    }

    @Test
    void takingBackTheOnlyOneLeavesNothing() {
        InlezingId only = load("Ommen;0.1 Bestuur;5.0;1.0;10.0\n");
        inlezingen.takeBack(only, "Verkeerd bestand");
        assertThat(leveringen.find(overheid("Ommen"), jaar, Verslag.BEGROTING)).isEmpty();
    }

    @Test
    void oneWrongGovernmentKeepsAllOut() {
        InlezingDetail found = looked("Ommen;0.1 Bestuur;5.0;1.0;10.0\nDalfsen;9.9 Bestaat niet;5.0;1.0;10.0\n");
        InlezingId id = new InlezingId(found.item().id());
        assertThatThrownBy(() -> inlezingen.keep(id, InlezingKeuze.ALLES)).isInstanceOf(IllegalMove.class);
        assertThat(leveringen.find(overheid("Ommen"), jaar, Verslag.BEGROTING)).isEmpty();
        inlezingen.keep(id, InlezingKeuze.GOEDE);
        awaitStatus(id, InlezingStatus.INGELEZEN);
        assertThat(amount("Ommen", "0.1", Zijde.LASTEN)).isEqualByComparingTo("10");
        assertThat(leveringen.find(overheid("Dalfsen"), jaar, Verslag.BEGROTING))
                .isEmpty();
    }

    @Test
    void aGovernmentInTwoPlacesIsKeptInNeither() {
        InlezingDetail found = looked("Ommen;0.1 Bestuur;5.0;1.0;10.0\nDalfsen;0.1 Bestuur;5.0;1.0;10.0\n"
                + "Ommen;0.2 Burgerzaken;5.0;1.0;10.0\n");
        assertThat(found.overheden())
                .extracting(InlezingOverheid::uitkomst)
                .containsExactly(null, LeveringUitkomst.NIEUW, null);
    }

    @Test
    void anUnknownNameIsToldWithItsLine() {
        InlezingDetail found = looked("Ommen;0.1 Bestuur;5.0;1.0;10.0\nAtlantis;0.1 Bestuur;5.0;1.0;10.0\n");
        assertThat(found.bevindingen()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(Foutcode.EO001);
            assertThat(each.plek()).isEqualTo("3");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsBothEncodings(String encoding) {
        InlezingId id = inlezingen.load(
                sent((HEAD + "Súdwest-Fryslân;0.1 Bestuur;5.0;1.0;10.0\n").getBytes(Charset.forName(encoding))),
                data(),
                InlezingKeuze.ALLES);
        assertThat(inlezingen.detail(id).item().nieuw()).isOne();
    }

    @Test
    void readsAMarkCommasAndTabs() {
        String rows = "\uFEFFGemeenten\tTaakveld\tBaten\tLasten\nOmmen\t0.1 Bestuur\t1,5\t10,25\n";
        inlezingen.load(sent(rows.getBytes(StandardCharsets.UTF_8)), data(), InlezingKeuze.ALLES);
        assertThat(amount("Ommen", "0.1", Zijde.LASTEN)).isEqualByComparingTo("10.25");
    }

    @Test
    void negativeAmountsCount() {
        load("Ommen;0.1 Bestuur;5.0;-1.0;10.0\n");
        assertThat(amount("Ommen", "0.1", Zijde.BATEN)).isEqualByComparingTo("-1");
    }

    @Test
    void aPointBeforeThreeDigitsIsNotGuessed() {
        assertThat(looked("Ommen;0.1 Bestuur;5.0;1.0;1.234\n").bevindingen())
                .extracting(Bevinding::code)
                .containsExactly(Foutcode.EO007);
    }

    @Test
    void twoAtOnceOfTheSameGovernmentDoNotCollide() throws Exception {
        InlezingId one =
                new InlezingId(looked("Ommen;0.1 Bestuur;5.0;1.0;10.0\n").item().id());
        InlezingId other =
                new InlezingId(looked("Ommen;0.1 Bestuur;5.0;1.0;12.0\n").item().id());
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.of(keeping(one), keeping(other)))
                    .forEach(each -> assertThat(each).succeedsWithin(Duration.ofSeconds(10)));
        }
        awaitStatus(one, InlezingStatus.INGELEZEN);
        awaitStatus(other, InlezingStatus.INGELEZEN);
        assertThat(jdbc.sql("select versie from levering where boekjaar = ? order by versie")
                        .param(jaar)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void whatWasStoppedLeavesNothing() {
        InlezingDetail found = looked("Ommen;0.1 Bestuur;5.0;1.0;10.0\n");
        InlezingId id = new InlezingId(found.item().id());
        inlezingen.stop(id);
        assertThat(inlezingen.detail(id).item().status()).isEqualTo(InlezingStatus.GESTOPT);
        assertThatThrownBy(() -> inlezingen.keep(id, InlezingKeuze.ALLES)).isInstanceOf(IllegalMove.class);
        assertThat(leveringen.find(overheid("Ommen"), jaar, Verslag.BEGROTING)).isEmpty();
    }

    @Test
    void aRestartSaysThatNothingWasKept() {
        InlezingId id =
                inlezingen.offer(sent((HEAD + "Ommen;0.1 Bestuur;5.0;1.0;10.0\n").getBytes(StandardCharsets.UTF_8)));
        transactions.executeWithoutResult(status -> jdbc.sql("update inlezing set status = 'BEZIG' where id = ?")
                .param(id.value())
                .update());
        ended.onStart();
        assertThat(inlezingen.detail(id).item().reden()).isEqualTo("inlezing.reden.herstart");
        assertThat(inlezingen.detail(id).item().status()).isEqualTo(InlezingStatus.GESTOPT);
    }

    @Test
    void theNameProposesYearAndReport() {
        InlezingId id = inlezingen.offer(new Sent(
                "gemeenten_2023_rekening.csv", "", new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.UTF_8))));
        InlezingListItem item = inlezingen.detail(id).item();
        assertThat(item.boekjaar()).isEqualTo(2023);
        assertThat(item.verslag()).isEqualTo(Verslag.REKENING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gemeenten_2023_begroting.csv",
                "gemeenten_2025_begroting.csv",
                "verzonnen_provincie_overijssel_2025_begroting.json",
                "verzonnen_provincie_drenthe_2023_rekening.json",
                "verzonnen_gr_omgevingsdienst_ijsselland_2025_kwartaal2.json"
            })
    void everythingOfTheDemoIsGood(String name) throws IOException {
        try (InputStream content = new ClassPathResource("demo/begrotingen/" + name).getInputStream()) {
            InlezingId id = inlezingen.offer(new Sent(name, "", content));
            InlezingListItem item = inlezingen.detail(id).item();
            inlezingen.check(
                    id,
                    new InlezingData(item.laag(), item.boekjaar(), item.verslag(), "verzonnen, voor een test", null));
            awaitStatus(id, InlezingStatus.NAGEZIEN);
            assertThat(inlezingen.detail(id).overheden()).isNotEmpty();
            assertThat(inlezingen.detail(id).bevindingen())
                    .filteredOn(each -> each.code().stops())
                    .isEmpty();
        }
    }

    @Test
    void othersMayNot() {
        People.signIn(world.official(World.OMMEN));
        assertThatThrownBy(() -> inlezingen.list(null)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThatThrownBy(
                        () -> inlezingen.offer(new Sent("begroting.pdf", "", new ByteArrayInputStream(new byte[] {1}))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void listAsksOnceAndDetailThreeTimes() {
        InlezingId id = load("Ommen;0.1 Bestuur;5.0;1.0;10.0\n");
        statements.atMost(1, () -> inlezingen.list(null));
        statements.atMost(3, () -> inlezingen.detail(id));
    }

    private Callable<Boolean> keeping(InlezingId id) {
        return () -> {
            People.signIn(ilse);
            inlezingen.keep(id, InlezingKeuze.ALLES);
            return true;
        };
    }

    private InlezingId load(String rows) {
        return inlezingen.load(sent((HEAD + rows).getBytes(StandardCharsets.UTF_8)), data(), InlezingKeuze.ALLES);
    }

    private InlezingDetail looked(String rows) {
        InlezingId id = inlezingen.offer(sent((HEAD + rows).getBytes(StandardCharsets.UTF_8)));
        inlezingen.check(id, data());
        awaitStatus(id, InlezingStatus.NAGEZIEN);
        return inlezingen.detail(id);
    }

    private void awaitStatus(InlezingId id, InlezingStatus status) {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .until(() -> inlezingen.detail(id).item().status() == status);
    }

    private static Sent sent(byte[] content) {
        return new Sent("gemeenten_2025_begroting.csv", "text/csv", new ByteArrayInputStream(content));
    }

    private InlezingData data() {
        return new InlezingData(Overheidslaag.GEMEENTE, jaar, Verslag.BEGROTING, "verzonnen, voor een test", null);
    }

    private BigDecimal amount(String naam, String taakveld, Zijde zijde) {
        Post post = post(naam, taakveld, zijde);
        return leveringen.bedragen(List.of(post)).get(post);
    }

    private Post post(String naam, String taakveld, Zijde zijde) {
        return new Post(overheid(naam), jaar, Verslag.BEGROTING, taakveld, zijde, null);
    }

    private Levering levering(String naam) {
        return leveringen.find(overheid(naam), jaar, Verslag.BEGROTING).orElseThrow();
    }

    private OverheidId overheid(String naam) {
        return overheden.byName(Overheidslaag.GEMEENTE, naam).orElseThrow().id();
    }
}
