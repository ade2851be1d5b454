package nl.eenoverheid.terugkoppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.bezoek.Bezoeken;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.signaal.SignaalTellingService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = "signaal")
@Capability({"C1", "C4"})
class TerugkoppelingServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final AntwoordData ANTWOORD =
            new AntwoordData("Wij bouwen er twaalf.", "Een plan voor het schoolplein", "1,2 miljoen euro", "2027");

    private final TerugkoppelingService terugkoppelingen;
    private final SpoorService sporen;
    private final SignaalService signalen;
    private final PlaatsingService plaatsingen;
    private final BezoekService bezoeken;
    private final SignaalTellingService tellingen;
    private final StatementBudget statements;
    private final TestClock clock;
    private final World world;

    private SignedIn owner;
    private SignedIn writer;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId wonen;

    @Autowired
    TerugkoppelingServiceTest(
            TerugkoppelingService terugkoppelingen,
            SpoorService sporen,
            SignaalService signalen,
            PlaatsingService plaatsingen,
            BezoekService bezoeken,
            SignaalTellingService tellingen,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.terugkoppelingen = terugkoppelingen;
        this.sporen = sporen;
        this.signalen = signalen;
        this.plaatsingen = plaatsingen;
        this.bezoeken = bezoeken;
        this.tellingen = tellingen;
        this.statements = statements;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        writer = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, writer, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(writer);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void anAnswerIsWrittenInsideReleasedByAnOwnerAndSent(Scenario scenario) {
        SignaalId signaal = promised(scenario, "Wanneer horen we iets?", TODAY.plusDays(14));
        TerugkoppelingId id = id(signaal);
        terugkoppelingen.write(id, version(id), ANTWOORD);
        assertThatThrownBy(() -> terugkoppelingen.release(id, version(id))).isInstanceOf(AccessDeniedException.class);
        assertThat(terugkoppelingen.detail(id).canRelease()).isFalse();
        assertThat(terugkoppelingen.detail(id).eigenaren()).isEqualTo(owner.naam());

        People.as(owner, () -> terugkoppelingen.release(id, version(id)));
        clock.advance(Duration.ofDays(2));
        scenario.stimulate(() ->
                        terugkoppelingen.markSent(id, version(id), new Verzending(TODAY.plusDays(1), Kanaal.TELEFOON)))
                .andWaitForStateChange(
                        () -> People.as(writer, () -> signalen.detail(signaal)),
                        detail -> detail.status() == SignaalStatus.TERUGGEKOPPELD);

        TerugkoppelingDetail sent = terugkoppelingen.detail(id);
        assertThat(sent.item().status()).isEqualTo(TerugkoppelingStatus.VERSTUURD);
        assertThat(sent.item().verstuurdOp()).isEqualTo(TODAY.plusDays(1));
        assertThat(sent.verstuurdVia()).isEqualTo(Kanaal.TELEFOON);
        assertThat(sent.antwoord().orElseThrow().data()).isEqualTo(ANTWOORD);
        assertThat(Optional.ofNullable(sent.vrijgave()))
                .map(TerugkoppelingDetail.Vrijgave::wie)
                .contains(owner.naam());
        assertThat(sent.verloop())
                .extracting(VerloopRegel::soort)
                .containsExactly(
                        "terugkoppeling.verloop.sent",
                        "terugkoppeling.verloop.released",
                        "terugkoppeling.verloop.written",
                        "terugkoppeling.verloop.owed");
        assertThat(signalen.detail(signaal).spoor())
                .extracting(regel -> regel.item().soort())
                .containsExactly(ItemSoort.TERUGKOPPELING);
        assertThatThrownBy(() -> terugkoppelingen.write(id, version(id), ANTWOORD))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void whatIsSkippedIsNotOwedAnyMoreOnTheBezoek(Scenario scenario) {
        BezoekId bezoek = bezoeken.plan(Bezoeken.data(wonen, "Langs het spoor"));
        var noted = new SignaalId[1];
        scenario.stimulate(() -> noted[0] = signalen.note(
                        Signalen.during(Signalen.promised(wonen, "Wanneer horen we iets?", TODAY), bezoek)))
                .andWaitForStateChange(() -> owed(noted[0]), Optional::isPresent);
        assertThat(tellingen.opbrengst(bezoek).open()).isEqualTo(1);
        statements.atMost(3, () -> tellingen.opbrengst(bezoek));
        terugkoppelingen.skip(id(noted[0]), version(id(noted[0])), "De groep is opgeheven.");
        assertThat(tellingen.opbrengst(bezoek).open()).isZero();
        assertThat(tellingen.opbrengst(bezoek).beloofd()).isEqualTo(1);
    }

    @Test
    void whatIsWrittenAnewNeedsReleaseAnewAndKeepsEveryVersion(Scenario scenario) {
        TerugkoppelingId id = id(promised(scenario, "Twee versies", TODAY));
        terugkoppelingen.write(id, version(id), ANTWOORD);
        People.as(owner, () -> terugkoppelingen.release(id, version(id)));
        AntwoordData second = new AntwoordData("Wij bouwen er tien.", "", "", "");
        terugkoppelingen.write(id, version(id), second);

        TerugkoppelingDetail detail = terugkoppelingen.detail(id);
        assertThat(detail.item().status()).isEqualTo(TerugkoppelingStatus.GESCHREVEN);
        assertThat(detail.vrijgave()).isNull();
        assertThat(detail.versies())
                .extracting(TerugkoppelingDetail.Versie::data)
                .containsExactly(second, ANTWOORD);
        assertThatThrownBy(() -> terugkoppelingen.markSent(id, version(id), new Verzending(TODAY, Kanaal.BRIEF)))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void skippingNeedsAReasonAndCanBeUndone(Scenario scenario) {
        TerugkoppelingId id = id(promised(scenario, "Verhuisd", TODAY));
        assertThatThrownBy(() -> terugkoppelingen.skip(id, version(id), " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> terugkoppelingen.resume(id, version(id))).isInstanceOf(IllegalMove.class);

        terugkoppelingen.skip(id, version(id), "De groep bestaat niet meer");
        assertThat(terugkoppelingen.detail(id).reden()).isEqualTo("De groep bestaat niet meer");
        assertThat(terugkoppelingen.detail(id).verloop().getFirst().toelichting())
                .isEqualTo("De groep bestaat niet meer");

        terugkoppelingen.resume(id, version(id));
        assertThat(terugkoppelingen.detail(id).item().status()).isEqualTo(TerugkoppelingStatus.TE_SCHRIJVEN);
        assertThat(terugkoppelingen.detail(id).reden()).isEmpty();
    }

    @Test
    void onlyMembersSeeItAndOnlyWritersChangeIt(Scenario scenario) {
        SignaalId signaal = promised(scenario, "Niet voor iedereen", TODAY);
        TerugkoppelingId id = id(signaal);

        People.as(reader, () -> {
            assertThat(terugkoppelingen.detail(id).canWrite()).isFalse();
            assertThatThrownBy(() -> terugkoppelingen.write(id, 0, ANTWOORD)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> terugkoppelingen.skip(id, 0, "nee")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> terugkoppelingen.release(id, 0)).isInstanceOf(AccessDeniedException.class);
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> terugkoppelingen.detail(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> terugkoppelingen.write(id, 0, ANTWOORD)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> terugkoppelingen.release(id, 0)).isInstanceOf(NotFound.class);
            assertThat(terugkoppelingen.ofSignaal(signaal)).isEmpty();
            assertThat(terugkoppelingen.list(TerugkoppelingFilter.ALL, null).rows())
                    .isEmpty();
            assertThat(terugkoppelingen.telling(Set.of(signaal.value())).beloofd())
                    .isZero();
        });
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(
                        () -> terugkoppelingen.list(TerugkoppelingFilter.ALL, null))
                .isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> terugkoppelingen.detail(new TerugkoppelingId(-1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aStaleAnswerIsRefusedAndLosesNothing(Scenario scenario) {
        TerugkoppelingId id = id(promised(scenario, "Wie was eerst?", TODAY));
        long version = version(id);
        People.as(owner, () -> terugkoppelingen.write(id, version, ANTWOORD));

        assertThatThrownBy(() -> terugkoppelingen.write(id, version, new AntwoordData("Van mij", "", "", "")))
                .isInstanceOf(Stale.class);
        People.as(owner, () -> assertThatThrownBy(() -> terugkoppelingen.release(id, version))
                .as("nobody releases what they did not read")
                .isInstanceOf(Stale.class));
        assertThat(terugkoppelingen.detail(id).antwoord().orElseThrow().data()).isEqualTo(ANTWOORD);
    }

    @Test
    void badInputIsNamedByField(Scenario scenario) {
        TerugkoppelingId id = id(promised(scenario, "Slechte invoer", TODAY));
        var huge = new AntwoordData("x".repeat(100_000), "\u0000", "k".repeat(301), "<script>alert(1)</script>");
        assertThatThrownBy(() -> terugkoppelingen.write(id, 0, huge))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("tekst", "opbrengst", "kosten"));

        terugkoppelingen.write(id, version(id), new AntwoordData("مرحبا 👋 <b>\"dag\"</b>", "", "", ""));
        assertThat(terugkoppelingen.detail(id).antwoord().orElseThrow().data().tekst())
                .isEqualTo("مرحبا 👋 <b>\"dag\"</b>");
        People.as(owner, () -> terugkoppelingen.release(id, version(id)));
        for (Verzending wrong : List.of(
                new Verzending(null, null),
                new Verzending(TODAY.plusDays(1), Kanaal.BRIEF),
                new Verzending(TODAY.minusDays(1), Kanaal.BRIEF))) {
            assertThatThrownBy(() -> terugkoppelingen.markSent(id, version(id), wrong))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    @Capability("C8")
    void whatIsLateStandsFirstAndCountsWorkingDays(Scenario scenario) {
        SignaalId sixDays = promised(scenario, "Zes werkdagen te laat", LocalDate.of(2026, 2, 23));
        SignaalId oneDay = promised(scenario, "Gisteren", LocalDate.of(2026, 3, 2));
        promised(scenario, "Vandaag", TODAY);
        SignaalId skipped = promised(scenario, "Overgeslagen", LocalDate.of(2026, 1, 5));
        terugkoppelingen.skip(id(skipped), version(id(skipped)), "al besproken");

        assertThat(terugkoppelingen.late(wonen))
                .extracting(TerugkoppelingListItem::kop, TerugkoppelingListItem::werkdagenTeLaat)
                .containsExactly(tuple("Zes werkdagen te laat", 6), tuple("Gisteren", 1));
        assertThat(terugkoppelingen.telling(Set.of(sixDays.value(), oneDay.value(), skipped.value())))
                .isEqualTo(new TerugkoppelingTelling(3, 0, 1, 2));
    }

    @Test
    void theListIsFilteredAndPagedByKey(Scenario scenario) {
        WerkruimteId second = world.werkruimte(Map.of(writer, WerkruimteRol.EIGENAAR, owner, WerkruimteRol.DEELNEMER));
        for (int number = 0; number < 44; number++) {
            signalen.note(Signalen.promised(wonen, "Belofte " + number, TODAY.plusDays(number % 5)));
        }
        SignaalId both = People.as(owner, () -> promised(scenario, "In allebei", TODAY.minusDays(1)));
        scenario.stimulate(() ->
                        People.as(owner, () -> plaatsingen.place(new Item(ItemSoort.SIGNAAL, both.value()), second)))
                .andWaitForStateChange(() -> list(filter(second)), rows -> rows.size() == 1);
        scenario.stimulate(() -> signalen.note(Signalen.data(wonen, "Geen belofte")))
                .andWaitForStateChange(() -> all(), rows -> rows.size() == 45);

        assertThat(all()).extracting(TerugkoppelingListItem::uiterlijk).isSorted();
        assertThat(all()).extracting(TerugkoppelingListItem::id).doesNotHaveDuplicates();
        assertThat(list(new TerugkoppelingFilter(wonen, null, true, true, false, null)))
                .extracting(TerugkoppelingListItem::kop)
                .containsExactly("In allebei");
        assertThat(list(new TerugkoppelingFilter(null, TerugkoppelingStatus.VERSTUURD, false, false, false, null)))
                .isEmpty();
        assertThat(list(owner, new TerugkoppelingFilter(null, null, true, false, true, null)))
                .extracting(TerugkoppelingListItem::organisatie)
                .containsExactly("Ommen");
    }

    @Test
    void staysWithinItsStatementBudget(Scenario scenario) {
        SignaalId signaal = promised(scenario, "Geteld", TODAY);
        TerugkoppelingId id = id(signaal);
        statements.atMost(1, () -> terugkoppelingen.list(TerugkoppelingFilter.ALL, null));
        statements.atMost(1, () -> terugkoppelingen.late(null));
        statements.atMost(1, () -> terugkoppelingen.ofSignaal(signaal));
        statements.atMost(1, () -> terugkoppelingen.telling(Set.of(signaal.value())));
        statements.atMost(3, () -> terugkoppelingen.detail(id));
        statements.atMost(1, () -> sporen.knopen(signaal));
        long version = version(id);
        // load, version of the answer, terugkoppeling, placement, verloop
        statements.atMost(5, () -> terugkoppelingen.write(id, version, ANTWOORD));
    }

    private static TerugkoppelingFilter filter(WerkruimteId werkruimte) {
        return new TerugkoppelingFilter(werkruimte, null, false, false, false, null);
    }

    private List<TerugkoppelingListItem> list(TerugkoppelingFilter filter) {
        return list(writer, filter);
    }

    private List<TerugkoppelingListItem> list(SignedIn who, TerugkoppelingFilter filter) {
        return People.as(who, () -> terugkoppelingen.list(filter, null).rows());
    }

    private List<TerugkoppelingListItem> all() {
        return People.as(writer, () -> {
            List<TerugkoppelingListItem> read = new ArrayList<>();
            String after = null;
            do {
                Page<TerugkoppelingListItem> page = terugkoppelingen.list(TerugkoppelingFilter.ALL, after);
                read.addAll(page.rows());
                after = page.next();
            } while (after != null);
            return read;
        });
    }

    private SignaalId promised(Scenario scenario, String woorden, LocalDate uiterlijk) {
        var noted = new SignaalId[1];
        scenario.stimulate(() -> noted[0] = signalen.note(Signalen.promised(wonen, woorden, uiterlijk)))
                .andWaitForStateChange(() -> owed(noted[0]), Optional::isPresent);
        return noted[0];
    }

    private Optional<TerugkoppelingListItem> owed(SignaalId signaal) {
        return People.as(writer, () -> terugkoppelingen.ofSignaal(signaal));
    }

    private TerugkoppelingId id(SignaalId signaal) {
        return new TerugkoppelingId(owed(signaal).orElseThrow().id());
    }

    private long version(TerugkoppelingId id) {
        return People.as(writer, () -> terugkoppelingen.detail(id).version());
    }
}
