package nl.eenoverheid.duiding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest(extraIncludes = {"signaal", "overheid", "bezoek"})
@Capability({"B1", "B2"})
class DuidingServiceTest {
    private final DuidingService duidingen;
    private final DuidingWorkService work;
    private final LezingService lezingen;
    private final SignaalService signalen;
    private final PlaatsingService plaatsingen;
    private final WerkruimteService werkruimten;
    private final StatementBudget statements;
    private final TestClock clock;
    private final World world;

    private SignedIn ommen;
    private SignedIn dalfsen;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId wonen;
    private WerkruimteId elsewhere;
    private long huis;
    private long boerderij;

    @Autowired
    DuidingServiceTest(
            DuidingService duidingen,
            DuidingWorkService work,
            LezingService lezingen,
            SignaalService signalen,
            PlaatsingService plaatsingen,
            WerkruimteService werkruimten,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.duidingen = duidingen;
        this.work = work;
        this.lezingen = lezingen;
        this.signalen = signalen;
        this.plaatsingen = plaatsingen;
        this.werkruimten = werkruimten;
        this.statements = statements;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void table() {
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(
                Map.of(ommen, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        elsewhere = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR));
        People.signIn(ommen);
        huis = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"))
                .value();
        boerderij = People.as(dalfsen, () -> signalen.note(Signalen.data(wonen, "Splits de oude boerderijen"))
                .value());
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void signalenOfSeveralOrganisationsLieSideBySide() {
        DuidingId id = start();
        work.mark(id, huis, Merk.ZELFDE_HIER, "");
        People.as(dalfsen, () -> work.mark(id, huis, Merk.ANDERS_HIER, "lijst is korter"));

        DuidingDetail seen = People.as(reader, () -> duidingen.detail(id));
        assertThat(seen.deelnemers())
                .extracting(DuidingDetail.Deelnemer::naam)
                .as("every organisation that may write, by name")
                .containsExactly("Dalfsen", "Ommen");
        assertThat(seen.rijen()).extracting(DuidingDetail.Rij::signaalId).containsExactlyInAnyOrder(huis, boerderij);
        assertThat(rij(seen, huis).merken())
                .containsEntry(ommen.organisatie().value(), said(Merk.ZELFDE_HIER, "", ommen))
                .containsEntry(dalfsen.organisatie().value(), said(Merk.ANDERS_HIER, "lijst is korter", dalfsen));
        assertThat(rij(seen, boerderij).merken()).isEmpty();
        assertThat(seen.canWrite()).isFalse();
        assertThat(duidingen.detail(id).canWrite()).isTrue();
    }

    @Test
    void whatNotEverybodyAtTheTableCanReadDoesNotLieOnIt() {
        WerkruimteId klein = werkruimten.openBesloten(wonen, new WerkruimteData("Klein", ""));
        SignaalId closed = signalen.note(Signalen.data(klein, "Bij hen thuis gaat het niet goed"));
        SignaalId twice = signalen.note(Signalen.data(klein, "Dit mag iedereen weten"));
        plaatsingen.place(new Item(ItemSoort.SIGNAAL, twice.value()), wonen);
        WerkruimteId theirs = world.werkruimte(Map.of(stranger, WerkruimteRol.EIGENAAR));
        SignaalId foreign = People.as(stranger, () -> signalen.note(Signalen.data(theirs, "Van een ander")));

        DuidingId id = start();
        for (SignaalId other : List.of(closed, foreign)) {
            assertThatThrownBy(() -> work.addSignalen(id, Set.of(twice.value(), other.value())))
                    .as("stands twice where the caller looks, and so counts for two")
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> work.addSignalen(id, Set.of(other.value())))
                    .isInstanceOf(InvalidInput.class);
        }
        work.addSignalen(id, Set.of(twice.value()));
        assertThat(duidingen.detail(id).rijen()).hasSize(3);
    }

    @Test
    void strangersFindNothingAndReadersChangeNothing() {
        DuidingId id = start();
        People.as(stranger, () -> {
            assertThatThrownBy(() -> duidingen.detail(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> write(id, "Van buiten")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> duidingen.start(data("Van buiten"))).isInstanceOf(NotFound.class);
            assertThat(duidingen.list(DuidingFilter.ALL, null).rows()).isEmpty();
            assertThat(duidingen.choices(null)).isEmpty();
            assertThat(versies(id)).isEmpty();
            assertThat(duidingen.signalenOf(Set.of(id.value()))).isEmpty();
        });
        People.as(reader, () -> {
            assertThat(duidingen.detail(id).titel()).isEqualTo("Starters vinden geen huis");
            assertThatThrownBy(() -> work.mark(id, huis, Merk.ZELFDE_HIER, ""))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> duidingen.start(data("Nee"))).isInstanceOf(AccessDeniedException.class);
        });
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(
                        () -> duidingen.list(DuidingFilter.ALL, null))
                .isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> duidingen.detail(new DuidingId(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void anOrganisationThatTakesNoPartDoesNotWork() {
        SignedIn owner = world.official(World.OMMEN);
        SignedIn zwolle = world.official(World.ZWOLLE);
        WerkruimteId drie = world.werkruimte(Map.of(
                owner,
                WerkruimteRol.EIGENAAR,
                world.official(World.DALFSEN),
                WerkruimteRol.DEELNEMER,
                zwolle,
                WerkruimteRol.DEELNEMER));
        People.signIn(owner);
        long signaal = signalen.note(Signalen.data(drie, "Huur na renovatie")).value();
        DuidingId id = duidingen.start(
                new DuidingData(drie, "Huur", Set.of(signaal), Set.of(ommen.organisatie(), dalfsen.organisatie())));

        assertThat(duidingen.organisaties(drie))
                .extracting(OrganisatieNaam::naam)
                .containsExactly("Dalfsen", "Ommen", "Zwolle");
        People.as(zwolle, () -> {
            assertThat(duidingen.detail(id).canWrite()).isFalse();
            assertThatThrownBy(() -> work.mark(id, signaal, Merk.ZELFDE_HIER, ""))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> write(id, "Ons beeld")).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void itStandsWhenTheLastOrganisationSigned(Scenario scenario) {
        DuidingId id = start();
        write(id, "Niet weten waar je aan toe bent maakt boos.");
        markAll(id, ommen, dalfsen);
        sign(id, 1);
        assertThat(duidingen.detail(id).status()).isEqualTo(DuidingStatus.OPEN);
        assertThat(duidingen.waiting(null)).as("Ommen spoke").isEmpty();
        People.as(
                dalfsen,
                () -> assertThat(duidingen.waiting(wonen)).singleElement().satisfies(waiting -> {
                    assertThat(waiting.gesproken()).containsExactly("Ommen");
                    assertThat(waiting.nogNiet()).containsExactly("Dalfsen");
                    assertThat(waiting.signalen()).isEqualTo(2);
                }));

        scenario.stimulate(() -> People.as(dalfsen, () -> sign(id, 1)))
                .andWaitForStateChange(
                        () -> People.as(ommen, () -> signalen.detail(new SignaalId(huis))),
                        signaal -> signaal.status() == SignaalStatus.GEDUID)
                .andVerify(signaal -> assertThat(signaal)
                        .extracting(SignaalDetail::spoor)
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .hasSize(1));

        DuidingDetail seen = duidingen.detail(id);
        assertThat(seen.status()).isEqualTo(DuidingStatus.AFGETEKEND);
        assertThat(seen.deelnemers()).allMatch(DuidingDetail.Deelnemer::getekend);
        assertThat(duidingen.choices(wonen)).containsExactly(new DuidingChoice(id.value(), seen.titel(), true));
        assertThat(duidingen.signalenOf(Set.of(id.value()))).containsExactlyInAnyOrder(huis, boerderij);
        assertThatThrownBy(() -> work.mark(id, huis, Merk.TEGENGESTELD, "")).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> write(id, "Toch anders")).isInstanceOf(IllegalMove.class);
    }

    @Test
    void signingNeedsAReadingAndAMarkOnEverySignaal() {
        DuidingId id = start();
        assertRefused("duiding.move.noReading", () -> sign(id, 0));
        write(id, "Jongeren zoeken een huis in hun eigen dorp.");
        work.mark(id, huis, Merk.ZELFDE_HIER, "");
        assertRefused("duiding.move.unmarked", () -> sign(id, 1));
        work.mark(id, boerderij, Merk.EEN_KEER_GEHOORD, "");
        assertThatThrownBy(() -> sign(id, 0))
                .as("another reading than was read")
                .isInstanceOf(Stale.class);
        sign(id, 1);
        assertRefused("duiding.move.signedAlready", () -> sign(id, 1));
    }

    @Test
    void anotherReadingOrMoreSignalenEndTheSignatures() {
        DuidingId id = start();
        write(id, "Eerste lezing");
        markAll(id, ommen);
        sign(id, 1);
        People.as(dalfsen, () -> write(id, "Eerste lezing"));
        assertThat(eigen(id).getekend()).as("the same text is no new reading").isTrue();

        People.as(dalfsen, () -> write(id, "Tweede lezing"));
        assertThat(eigen(id).getekend()).isFalse();
        assertThat(what(id)).startsWith("duiding.verloop.rewritten");

        sign(id, 2);
        long later = signalen.note(Signalen.data(wonen, "Huur na renovatie")).value();
        People.as(dalfsen, () -> work.addSignalen(id, Set.of(later)));
        assertThat(eigen(id).getekend()).isFalse();
        assertThat(versies(id)).extracting(LezingVersie::tekst).containsExactly("Tweede lezing", "Eerste lezing");
    }

    @Test
    void twoWhoWriteTheSameTextLoseNothing() {
        DuidingId id = start();
        long alinea = lezingen.add(id, null, "Wachten maakt boos.");
        People.as(dalfsen, () -> lezingen.write(id, alinea, 1, "Wachten maakt moe."));
        assertThatThrownBy(() -> lezingen.write(id, alinea, 1, "Wachten maakt kwaad."))
                .isInstanceOf(Stale.class);
        assertThat(duidingen.detail(id).lezing().tekst()).isEqualTo("Wachten maakt moe.");

        work.note(id, 0, "Eerst de wethouder bellen");
        People.as(
                dalfsen, () -> assertThatThrownBy(() -> work.note(id, 0, "Nee")).isInstanceOf(Stale.class));
        SignedIn collega = world.official(World.OMMEN);
        work.disagree(id, 0, "Bij ons is het vooral geld");
        assertThatThrownBy(() -> work.disagree(id, 0, "Of toch niet")).isInstanceOf(Stale.class);
        People.as(collega, () -> assertThatThrownBy(() -> work.disagree(id, 1, "Ik zit er niet in"))
                .isInstanceOf(NotFound.class));
    }

    @Test
    @Capability("B3")
    void theNoteStandsApartAndDisagreementStays() {
        DuidingId id = start();
        work.note(id, 0, "Alleen voor ons");
        People.as(dalfsen, () -> work.disagree(id, 0, "Bij ons is het vooral geld, niet plek."));
        write(id, "Jongeren zoeken een huis in hun eigen dorp.");
        markAll(id, ommen, dalfsen);
        sign(id, 1);
        People.as(dalfsen, () -> sign(id, 1));

        DuidingDetail seen = duidingen.detail(id);
        assertThat(seen.notitie()).isEqualTo("Alleen voor ons");
        assertThat(seen.lezing().tekst()).doesNotContain("Alleen voor ons");
        assertThat(seen.verloop()).extracting(VerloopRegel::toelichting).doesNotContain("Alleen voor ons");
        assertThat(seen.deelnemers())
                .extracting(DuidingDetail.Deelnemer::onenigheid)
                .containsExactly("Bij ons is het vooral geld, niet plek.", "");
    }

    @Test
    void withdrawingAndReopeningNeedAReason() {
        DuidingId id = start();
        write(id, "Lezing");
        markAll(id, ommen, dalfsen);
        assertRefused("duiding.move.notSigned", () -> work.withdraw(id, "nog niet besproken"));
        sign(id, 1);
        assertThatThrownBy(() -> work.withdraw(id, " ")).isInstanceOf(InvalidInput.class);
        work.withdraw(id, "college wil eerst lezen");
        assertThat(eigen(id).getekend()).isFalse();

        sign(id, 1);
        assertRefused("duiding.move.open", () -> work.reopen(id, "nieuw feit"));
        People.as(dalfsen, () -> sign(id, 1));
        assertRefused("duiding.move.signedOff", () -> work.withdraw(id, "te laat"));
        work.reopen(id, "nieuw feit");
        DuidingDetail seen = duidingen.detail(id);
        assertThat(seen.status()).isEqualTo(DuidingStatus.OPEN);
        assertThat(seen.deelnemers()).noneMatch(DuidingDetail.Deelnemer::getekend);
        assertThat(seen.verloop().getFirst().toelichting()).isEqualTo("nieuw feit");
    }

    @Test
    void aSignaalGoesWithAReasonOnceSomebodySpoke() {
        DuidingId id = start();
        People.as(dalfsen, () -> work.mark(id, huis, Merk.ANDERS_HIER, ""));
        assertThatThrownBy(() -> work.removeSignaal(id, huis, " ")).isInstanceOf(InvalidInput.class);
        work.removeSignaal(id, huis, "hoort bij een andere duiding");
        assertThat(duidingen.detail(id).rijen())
                .extracting(DuidingDetail.Rij::signaalId)
                .containsExactly(boerderij);
        assertRefused("duiding.move.lastSignaal", () -> work.removeSignaal(id, boerderij, ""));
        assertThatThrownBy(() -> work.mark(id, huis, Merk.ZELFDE_HIER, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void aMarkCanBeChangedAndTakenBackAndFillsTheVerloopOnce() {
        DuidingId id = start();
        work.mark(id, huis, Merk.ZELFDE_HIER, "");
        work.mark(id, huis, Merk.TEGENGESTELD, "hier wordt gesloopt");
        assertThat(what(id)).containsExactly("duiding.verloop.started");
        work.mark(id, boerderij, Merk.NIET_VAN_ONS, "");
        assertThat(what(id)).containsExactly("duiding.verloop.allMarked", "duiding.verloop.started");
        work.mark(id, huis, null, "");
        assertThat(rij(duidingen.detail(id), huis).merken()).isEmpty();
    }

    @Test
    void badInputIsNamedAtItsField() {
        assertThatThrownBy(() -> duidingen.start(new DuidingData(null, " ", Set.of(), Set.of())))
                .isInstanceOfSatisfying(InvalidInput.class, bad -> assertThat(bad.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("werkruimte", "titel", "signalen"));
        assertThatThrownBy(() -> duidingen.start(new DuidingData(elsewhere, "Titel", Set.of(huis), Set.of())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        bad -> assertThat(bad.problems().getFirst().key()).isEqualTo("duiding.input.elsewhere"));
        assertThatThrownBy(() ->
                        duidingen.start(new DuidingData(wonen, "Titel", Set.of(huis), Set.of(stranger.organisatie()))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        duidingen.start(new DuidingData(wonen, "Titel", Set.of(huis), Set.of(dalfsen.organisatie()))))
                .isInstanceOf(InvalidInput.class);
        DuidingId id = start();
        assertThatThrownBy(() -> write(id, "  ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> write(id, "a".repeat(100_000))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> work.mark(id, huis, Merk.ANDERS_HIER, "a".repeat(81)))
                .isInstanceOf(InvalidInput.class);
        write(id, "🏡 <script>alert('x')</script> \"مرحبا\"");
        assertThat(duidingen.detail(id).lezing().tekst()).isEqualTo("🏡 <script>alert('x')</script> \"مرحبا\"");
    }

    @Test
    void theListIsPagedByKeyAndFiltered() {
        List<Long> started = new ArrayList<>();
        for (int number = 0; number < 65; number++) {
            clock.advance(Duration.ofSeconds(number % 3));
            started.add(start().value());
        }
        List<DuidingListItem> read = new ArrayList<>();
        String after = null;
        do {
            Page<DuidingListItem> page = duidingen.list(DuidingFilter.ALL, after);
            read.addAll(page.rows());
            after = page.next();
        } while (after != null);
        assertThat(read).extracting(DuidingListItem::id).containsExactlyInAnyOrderElementsOf(started);
        assertThat(read).allMatch(DuidingListItem::wachtOpOns);
        assertThat(duidingen
                        .list(new DuidingFilter(wonen, DuidingStatus.AFGETEKEND, false), null)
                        .rows())
                .isEmpty();
        DuidingId spoken = new DuidingId(started.getFirst());
        write(spoken, "Lezing");
        markAll(spoken, ommen);
        sign(spoken, 1);
        assertThat(duidingen
                        .list(new DuidingFilter(wonen, DuidingStatus.OPEN, false), null)
                        .rows())
                .hasSize(DuidingReadRepository.PAGE);
        assertThat(all(new DuidingFilter(null, null, true))).hasSize(64).doesNotContain(spoken.value());
    }

    @Test
    void staysWithinItsStatementBudget() {
        DuidingId id = start();
        write(id, "Lezing");
        markAll(id, ommen, dalfsen);
        statements.atMost(1, () -> duidingen.list(DuidingFilter.ALL, null));
        statements.atMost(3, () -> duidingen.detail(id));
        statements.atMost(1, () -> duidingen.waiting(null));
        statements.atMost(1, () -> duidingen.choices(null));
        // load, signalen, marks, sequence (once in 50), werkruimten, duiding, mark, version
        statements.atMost(8, () -> work.mark(id, huis, Merk.TEGENGESTELD, "toch niet"));
    }

    /** One alinea is the whole reading. */
    private void write(DuidingId id, String tekst) {
        List<AlineaDetail> alineas = lezingen.alineas(id);
        if (alineas.isEmpty()) {
            lezingen.add(id, null, tekst);
        } else {
            lezingen.write(id, alineas.getFirst().id(), alineas.getFirst().nummer(), tekst);
        }
    }

    private void sign(DuidingId id, int seen) {
        work.sign(id, seen, duidingen.detail(id).stemNummer());
    }

    private List<LezingVersie> versies(DuidingId id) {
        return lezingen.versies(id, null).rows().stream()
                .map(LezingVersieDetail::versie)
                .toList();
    }

    private DuidingDetail.Gemerkt said(Merk merk, String woorden, SignedIn wie) {
        return new DuidingDetail.Gemerkt(merk, woorden, wie.naam(), TestClock.START);
    }

    private DuidingId start() {
        return duidingen.start(data("Starters vinden geen huis"));
    }

    private DuidingData data(String titel) {
        return new DuidingData(wonen, titel, Set.of(huis, boerderij), Set.of());
    }

    private void markAll(DuidingId id, SignedIn... people) {
        for (SignedIn person : people) {
            People.as(person, () -> duidingen
                    .detail(id)
                    .rijen()
                    .forEach(rij -> work.mark(id, rij.signaalId(), Merk.ZELFDE_HIER, "")));
        }
    }

    private List<Long> all(DuidingFilter filter) {
        List<Long> ids = new ArrayList<>();
        String after = null;
        do {
            Page<DuidingListItem> page = duidingen.list(filter, after);
            page.rows().forEach(row -> ids.add(row.id()));
            after = page.next();
        } while (after != null);
        return ids;
    }

    private DuidingDetail.Deelnemer eigen(DuidingId id) {
        return duidingen.detail(id).eigen().orElseThrow();
    }

    private List<String> what(DuidingId id) {
        return duidingen.detail(id).verloop().stream().map(VerloopRegel::soort).toList();
    }

    private static DuidingDetail.Rij rij(DuidingDetail detail, long signaal) {
        return detail.rijen().stream()
                .filter(each -> each.signaalId() == signaal)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(IllegalMove.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
