package nl.eenoverheid.knoop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.bevoegdheid.BevoegdheidId;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.bevoegdheid.BevoegdheidService;
import nl.eenoverheid.dossier.DossierData;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.OpenInDossier;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
@Capability({"H1", "H18"})
class KnoopServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate SOON = LocalDate.of(2026, 3, 10);

    private final KnoopService knopen;
    private final ClaimService claims;
    private final KnoopMapService map;
    private final BevoegdheidService bevoegdheden;
    private final SignaalService signalen;
    private final DossierService dossiers;
    private final StatementBudget statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final World world;

    private SignedIn official;
    private SignedIn neighbour;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId wonen;

    @Autowired
    KnoopServiceTest(
            KnoopService knopen,
            ClaimService claims,
            KnoopMapService map,
            BevoegdheidService bevoegdheden,
            SignaalService signalen,
            DossierService dossiers,
            StatementBudget statements,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.knopen = knopen;
        this.claims = claims;
        this.map = map;
        this.bevoegdheden = bevoegdheden;
        this.signalen = signalen;
        this.dossiers = dossiers;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(Map.of(
                official, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(official);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aQuestionIsReadByTheOthersInTheWerkruimteAndByNobodyElse() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Mogen hier woningen komen"));

        People.as(reader, () -> {
            assertThat(knopen.detail(id).data().vraag()).isEqualTo("Mogen hier woningen komen?");
            assertThat(knopen.detail(id).canWrite()).isFalse();
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> knopen.detail(id)).isInstanceOf(NotFound.class);
            assertThat(knopen.list(KnoopFilter.ALL, null).rows()).isEmpty();
            assertThat(knopen.choices(null)).isEmpty();
            assertThat(knopen.attention(null)).isEmpty();
            assertThat(knopen.attention(wonen)).isEmpty();
            assertThat(knopen.standen(null, null)).isEmpty();
        });
        assertThatThrownBy(() -> knopen.detail(new KnoopId(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoReadsOnlyCannotChangeAndWhoIsAStrangerFindsNothing() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Wie betaalt het fietspad?"));
        ClaimData claim = Knopen.decides("gemeenteraad Ommen");
        People.as(reader, () -> {
            assertThatThrownBy(() -> knopen.raise(Knopen.data(wonen, "Mag dit?")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> claims.record(id, claim)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> knopen.withdraw(id, "nee")).isInstanceOf(AccessDeniedException.class);
        });
        People.as(stranger, () -> {
            assertThatThrownBy(() -> knopen.raise(Knopen.data(wonen, "Mag dit?")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> claims.record(id, claim)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> claims.setTieBreak(id, 0, Knopen.by(SOON))).isInstanceOf(NotFound.class);
        });
        People.as(world.person(World.OMMEN, Rol.BEHEERDER), () -> assertThatThrownBy(
                        () -> knopen.list(KnoopFilter.ALL, null))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void claimsMakeItClearOrDisputedAndSharingIsRecorded() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Mag er gebouwd worden?"));
        assertThat(knopen.detail(id).stand()).isEqualTo(BeslisStand.ONBEKEND);

        claims.record(id, Knopen.decides("Gedeputeerde Staten Overijssel"));
        assertThat(knopen.detail(id).stand()).isEqualTo(BeslisStand.HELDER);
        assertThatThrownBy(() -> claims.share(id, knopen.detail(id).version(), "ieder een deel"))
                .isInstanceOf(IllegalMove.class);

        claims.record(id, Knopen.decides("college van B&W Ommen"));
        assertThat(knopen.detail(id).stand()).isEqualTo(BeslisStand.BETWIST);

        claims.share(id, knopen.detail(id).version(), "GS over natuur, het college over de bouw");
        assertThat(knopen.detail(id).stand()).isEqualTo(BeslisStand.GEDEELD);
        assertThat(knopen.detail(id).verdeling()).isEqualTo("GS over natuur, het college over de bouw");

        claims.record(id, Knopen.decides("dagelijks bestuur Vechtstromen"));
        KnoopDetail disputed = knopen.detail(id);
        assertThat(disputed.stand()).as("a third one breaks what two agreed").isEqualTo(BeslisStand.BETWIST);
        assertThat(disputed.beslissers())
                .containsExactly(
                        "Gedeputeerde Staten Overijssel", "college van B&W Ommen", "dagelijks bestuur Vechtstromen");
        assertThat(knopen.standen(wonen, null)).isEqualTo(Map.of(BeslisStand.BETWIST, 1));
    }

    @Test
    void whatIsSharedCanBeDisputedAgain() {
        KnoopId id = disputed("Wie wijst de locatie aan?", null);
        claims.share(id, knopen.detail(id).version(), "ieder een eigen deel");
        claims.dispute(id, "over het dorp zijn we het niet eens");

        assertThat(knopen.detail(id).stand()).isEqualTo(BeslisStand.BETWIST);
        assertThatThrownBy(() -> claims.dispute(id, "nog eens")).isInstanceOf(IllegalMove.class);
    }

    @Test
    void anEndedClaimStaysToBeRead() {
        KnoopId id = disputed("Wie wijst de locatie aan?", null);
        long first = knopen.detail(id).claims().getFirst().id();
        assertThatThrownBy(() -> claims.end(id, first, " ")).isInstanceOf(InvalidInput.class);
        claims.end(id, first, "GS laat het aan de raad");

        KnoopDetail after = knopen.detail(id);
        assertThat(after.stand()).isEqualTo(BeslisStand.HELDER);
        assertThat(after.holding()).extracting(ClaimDetail::bestuursorgaan).containsExactly("gemeenteraad Ommen");
        assertThat(after.claims()).hasSize(2);
        assertThat(after.claims().getFirst().reden()).isEqualTo("GS laat het aan de raad");
        assertThatThrownBy(() -> claims.end(id, first, "nog eens")).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> claims.end(id, -1, "bestaat niet")).isInstanceOf(NotFound.class);
    }

    @Test
    void aBodyBringsItsLevelAndItsGovernmentAndTheSameIsNotSaidTwice() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Mag dit?"));
        claims.record(id, Knopen.decides("gemeenteraad Ommen"));

        ClaimDetail claim = knopen.detail(id).claims().getFirst();
        assertThat(claim.laag()).isEqualTo(Laag.GEMEENTE);
        assertThat(claim.organisatie()).isEqualTo(official.organisatie());
        assertThat(claim.isToBePicked()).isFalse();
        assertThat(knopen.detail(id).beslissers()).containsExactly("gemeenteraad Ommen");
        assertThatThrownBy(() -> claims.record(id, Knopen.decides("gemeenteraad Ommen")))
                .isInstanceOf(InvalidInput.class);
        ClaimData nobody = new ClaimData(new BestuursorgaanId(-1), null, null, Claim.BESLIST, "", null, null, null);
        assertThatThrownBy(() -> claims.record(id, nobody)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(Claim.class)
    void whoIsNoBodyNeverDecides(Claim zegt) {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Mag dit?"));
        ClaimData overleg = Knopen.other("bestuurlijk overleg wonen", zegt);

        if (zegt.needsPower()) {
            assertThatThrownBy(() -> claims.record(id, overleg))
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                            .extracting(InvalidInput.Problem::key)
                            .containsExactly("knoop.input.power"));
        } else {
            claims.record(id, overleg);
            assertThat(knopen.detail(id).holding()).hasSize(1);
        }
        assertThat(knopen.detail(id).stand()).isEqualTo(BeslisStand.ONBEKEND);
    }

    @Test
    void wordsFromBeforeBodiesWerePickedAreKeptAndCountAsABody() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Mag dit?"));
        claims.record(id, Knopen.decides("gemeenteraad Ommen"));
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        update knoop_claim set orgaan_id = null, bestuursorgaan = 'de drie raden samen'
                        where knoop_id = ?""").param(id.value()).update());

        assertThat(knopen.detail(id).claims().getFirst().isToBePicked()).isTrue();
        assertThat(knopen.detail(id).beslissers()).containsExactly("de drie raden samen");
        claims.record(id, Knopen.decides("gemeenteraad Ommen"));
        assertThat(knopen.detail(id).stand()).isEqualTo(BeslisStand.BETWIST);
    }

    @Test
    @Capability("H2")
    void theGroundIsKeptApartFromWhoIsMeant() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Mag dit?"));
        claims.record(
                id,
                new ClaimData(
                        null,
                        "Omgevingsdienst Twente",
                        Laag.REGIO,
                        Claim.BESLIST,
                        "mandaatbesluit 2024",
                        LocalDate.of(2026, 2, 1),
                        Knopen.orgaan("college van B&W Ommen"),
                        null));

        ClaimDetail claim = knopen.detail(id).claims().getFirst();
        assertThat(claim.grondslag()).isEqualTo("mandaatbesluit 2024");
        assertThat(claim.gecontroleerdOp()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(claim.isToBePicked()).isFalse();
        assertThat(knopen.detail(id).beslissers()).containsExactly("college van B&W Ommen");
        assertProblems(
                id,
                new ClaimData(null, "a".repeat(100_000), null, null, "", LocalDate.of(2027, 1, 1), null, null),
                "zegt",
                "gecontroleerdOp",
                "laag",
                "anders");
        assertProblems(id, new ClaimData(null, null, null, Claim.BESLIST, "", null, null, null), "orgaan");
        assertProblems(id, new ClaimData(null, " ", Laag.REGIO, Claim.ADVISEERT, "", null, null, null), "anders");
    }

    @Test
    @Capability("H2")
    void aGroundIsPickedFromTheLibraryAndShowsWhatBecameOfIt() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Mag dit?"));
        BevoegdheidDetail article = bevoegdheden.all().stream()
                .filter(row -> row.grondslag().equals("Omgevingswet, artikel 5.8"))
                .findFirst()
                .orElseThrow();
        claims.record(id, citing(article.id(), "zie ook de bruidsschat"));

        ClaimDetail cited = knopen.detail(id).claims().getFirst();
        assertThat(cited.grondslag()).isEqualTo("Omgevingswet, artikel 5.8. zie ook de bruidsschat");
        assertThat(cited.artikel().link()).isEqualTo("https://wetten.overheid.nl/BWBR0037885");
        assertThat(cited.artikel().gewijzigd()).isFalse();
        assertThat(cited.nagekekenOp()).as("nobody read it").isNull();
        assertThat(map.page(null, null, null, null)
                        .rows()
                        .getFirst()
                        .claims()
                        .getFirst()
                        .nagekeken())
                .isFalse();

        transaction.executeWithoutResult(status -> jdbc.sql("update bevoegdheid set gecontroleerd_op = '2026-03-01',"
                        + " gewijzigd_op = '2030-01-01', ingetrokken_op = now() where id = ?")
                .param(article.id().value())
                .update());
        ClaimDetail later = knopen.detail(id).claims().getFirst();
        assertThat(later.nagekekenOp()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(later.artikel().gewijzigd()).isTrue();
        assertThat(later.artikel().ingetrokken()).isTrue();
        assertProblems(id, citing(article.id(), ""), "artikel");
        assertThatThrownBy(() -> claims.record(id, citing(new BevoegdheidId(-1), "")))
                .isInstanceOf(NotFound.class);
        transaction.executeWithoutResult(status -> jdbc.sql("update bevoegdheid set gecontroleerd_op = null,"
                        + " gewijzigd_op = null, ingetrokken_op = null where id = ?")
                .param(article.id().value())
                .update());
    }

    private static ClaimData citing(BevoegdheidId article, String ownWords) {
        return new ClaimData(
                Knopen.orgaan("college van B&W Ommen"), null, null, Claim.BESLIST, ownWords, null, null, article);
    }

    @Test
    void theMapShowsOfEachOpenQuestionWhatEachLevelSays() {
        DossierId dossier = dossiers.open(new DossierData(wonen, "Woningbouw", "Wonen bij de kern", "300 huizen", ""));
        KnoopId silent = knopen.raise(new KnoopData(wonen, dossier, "Waar komen ze?", "", Set.of(), Set.of()));
        KnoopId disputed = disputed("Mag er gebouwd worden?", SOON);
        claims.record(disputed, Knopen.other("buurtvereniging De Pollen", Claim.WORDT_GEHOORD));
        claims.end(disputed, knopen.detail(disputed).claims().getLast().id(), "doet niet meer mee");
        knopen.withdraw(knopen.raise(Knopen.data(wonen, "Weg?")), "niet nodig");

        assertThat(map.page(wonen, null, null, null).rows())
                .extracting(KnoopOnMap::vraag)
                .containsExactly("Mag er gebouwd worden?", "Waar komen ze?");
        KnoopOnMap first = map.page(null, null, null, null).rows().getFirst();
        assertThat(first.on(Laag.PROVINCIE))
                .containsExactly(new KnoopOnMap.Plek(
                        Laag.PROVINCIE, "Gedeputeerde Staten Overijssel", Claim.BESLIST, "Omgevingswet", false));
        assertThat(first.on(Laag.GEMEENTE)).hasSize(1);
        assertThat(first.on(Laag.REGIO)).as("a claim that ended").isEmpty();
        assertThat(map.page(null, dossier, null, null).rows())
                .extracting(KnoopOnMap::id)
                .containsExactly(silent.value());
        People.as(stranger, () -> {
            assertThat(map.page(null, null, null, null).rows()).isEmpty();
            assertThat(map.page(wonen, dossier, null, null).rows()).isEmpty();
        });
        statements.atMost(1, () -> map.page(null, null, null, null));
    }

    @Test
    @Capability({"H1", "H2"})
    void theMapCountsBySubjectOnlyWhatTheCallerMaySee() {
        WerkruimteId both =
                world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, stranger, WerkruimteRol.DEELNEMER));
        KnoopId dispute = about(BevoegdheidOnderwerp.WATER, disputed("Wie zet het peil?", SOON));
        claims.record(dispute, Knopen.claim("gemeenteraad Dalfsen", Claim.ADVISEERT));
        about(BevoegdheidOnderwerp.WATER, knopen.raise(Knopen.data(wonen, "Wie baggert?")));
        KnoopId over = about(BevoegdheidOnderwerp.WATER, knopen.raise(Knopen.data(wonen, "Weg?")));
        knopen.withdraw(over, "niet nodig");
        disputed("Waar gaat dit over?", null);
        KnoopId shared = knopen.raise(Knopen.data(both, "Wie maait?").about(BevoegdheidOnderwerp.WATER));
        transaction.executeWithoutResult(status -> jdbc.sql("insert into knoop_placement"
                        + " (werkruimte_id, knoop_id, rang, uiterlijk, status, stand, onderwerp)"
                        + " select ?, knoop_id, rang, uiterlijk, status, stand, onderwerp"
                        + " from knoop_placement where knoop_id = ?")
                .params(wonen.value(), shared.value())
                .update());

        assertThat(map.subjects(null))
                .extracting(OnderwerpOnMap::onderwerp)
                .hasSize(7)
                .endsWith((BevoegdheidOnderwerp) null);
        OnderwerpOnMap water = subject(BevoegdheidOnderwerp.WATER, null);
        assertThat(water.standen())
                .as("a question in two werkruimten counts once")
                .isEqualTo(Map.of(BeslisStand.BETWIST, 1, BeslisStand.ONBEKEND, 2));
        assertThat(water.stand()).contains(BeslisStand.ONBEKEND);
        assertThat(water.eerste()).isEqualTo(SOON);
        assertThat(water.gezegd(Laag.GEMEENTE))
                .containsExactly(
                        new OnderwerpOnMap.Gezegd(Laag.GEMEENTE, Claim.BESLIST, 1, true),
                        new OnderwerpOnMap.Gezegd(Laag.GEMEENTE, Claim.ADVISEERT, 1, false));
        assertThat(water.wet(Laag.WATERSCHAP)).hasSizeGreaterThan(2);
        assertThat(water.wet(Laag.RIJK)).isEmpty();
        assertThat(subject(BevoegdheidOnderwerp.ENERGIE, null).stand()).isEmpty();
        assertThat(subject(BevoegdheidOnderwerp.WATER, both).standen()).isEqualTo(Map.of(BeslisStand.ONBEKEND, 1));

        People.as(stranger, () -> {
            assertThat(map.subjects(null)).as("no row for what one may not see").hasSize(6);
            assertThat(subject(BevoegdheidOnderwerp.WATER, null).standen()).isEqualTo(Map.of(BeslisStand.ONBEKEND, 1));
            assertThat(subject(BevoegdheidOnderwerp.WATER, null).gezegd()).isEmpty();
            assertThat(subject(BevoegdheidOnderwerp.WATER, wonen).standen()).isEmpty();
        });
        statements.atMost(3, () -> map.subjects(null));
    }

    @Test
    void aSubjectNarrowsTheListItsCountsAndTheMap() {
        KnoopId water = about(BevoegdheidOnderwerp.WATER, disputed("Wie zet het peil?", SOON));
        KnoopId plain = knopen.raise(Knopen.data(wonen, "Waar gaat dit over?"));
        OnderwerpFilter about = new OnderwerpFilter(BevoegdheidOnderwerp.WATER);
        OnderwerpFilter none = new OnderwerpFilter(null);

        assertThat(knopen.list(new KnoopFilter(null, null, null, about), null).rows())
                .extracting(KnoopListItem::id)
                .containsExactly(water.value());
        assertThat(knopen.list(new KnoopFilter(null, KnoopStatus.OPEN, null, none), null)
                        .rows())
                .extracting(KnoopListItem::id)
                .containsExactly(plain.value());
        assertThat(knopen.standen(null, about)).isEqualTo(Map.of(BeslisStand.BETWIST, 1));
        assertThat(map.page(null, null, about, null).rows())
                .extracting(KnoopOnMap::id)
                .containsExactly(water.value());
        assertThat(map.page(null, null, none, null).rows())
                .extracting(KnoopOnMap::id)
                .containsExactly(plain.value());
    }

    @Test
    @Capability("H2")
    void whatAClaimCitesIsProposedAsSubjectUntilOneIsPicked() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Wie zet het peil?"));
        claims.record(id, Knopen.decides("gemeenteraad Ommen"));
        assertThat(knopen.detail(id).proposed()).isEmpty();

        BevoegdheidDetail article = bevoegdheden.all().stream()
                .filter(row -> row.data().onderwerp() == BevoegdheidOnderwerp.WONINGBOUW)
                .findFirst()
                .orElseThrow();
        claims.record(id, citing(article.id(), ""));
        assertThat(knopen.detail(id).data().onderwerp()).as("never by itself").isNull();
        assertThat(knopen.detail(id).proposed()).containsExactly(BevoegdheidOnderwerp.WONINGBOUW);

        about(BevoegdheidOnderwerp.WATER, id);
        assertThat(knopen.detail(id).data().onderwerp()).isEqualTo(BevoegdheidOnderwerp.WATER);
        assertThat(knopen.detail(id).proposed()).isEmpty();
        about(null, id);
        assertThat(map.page(null, null, new OnderwerpFilter(null), null).rows()).hasSize(1);
    }

    private KnoopId about(@Nullable BevoegdheidOnderwerp onderwerp, KnoopId id) {
        KnoopDetail shown = knopen.detail(id);
        knopen.change(id, shown.version(), shown.data().about(onderwerp));
        return id;
    }

    private OnderwerpOnMap subject(BevoegdheidOnderwerp onderwerp, @Nullable WerkruimteId werkruimte) {
        return map.subjects(werkruimte).stream()
                .filter(row -> row.onderwerp() == onderwerp)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMapIsPagedByKey() {
        for (int number = 0; number < KnoopMapReadRepository.PAGE + 3; number++) {
            KnoopId id = knopen.raise(Knopen.data(wonen, "Vraag " + number));
            claims.record(id, Knopen.decides("gemeenteraad Ommen"));
            claims.record(id, Knopen.claim("gemeenteraad Dalfsen", Claim.ADVISEERT));
        }
        Page<KnoopOnMap> first = map.page(wonen, null, null, null);
        Page<KnoopOnMap> second = map.page(wonen, null, null, first.next());

        assertThat(first.rows())
                .hasSize(KnoopMapReadRepository.PAGE)
                .allMatch(row -> row.claims().size() == 2);
        assertThat(second.rows()).hasSize(3).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isNull();
    }

    @Test
    void theLoudestComesFirst() {
        KnoopId clear = knopen.raise(Knopen.data(wonen, "Helder?"));
        claims.record(clear, Knopen.decides("gemeenteraad Ommen"));
        claims.setTieBreak(clear, knopen.detail(clear).version(), Knopen.by(SOON.minusDays(2)));
        KnoopId noDate = knopen.raise(Knopen.data(wonen, "Zonder datum?"));
        KnoopId later = disputed("Later?", SOON.plusDays(5));
        KnoopId late = disputed("Te laat?", SOON.minusDays(2));
        KnoopId gone = knopen.raise(Knopen.data(wonen, "Ingetrokken?"));
        knopen.withdraw(gone, "niet meer nodig");

        assertThat(knopen.list(KnoopFilter.ALL, null).rows())
                .extracting(KnoopListItem::id)
                .containsExactly(late.value(), later.value(), noDate.value(), clear.value(), gone.value());
        assertThat(knopen.attention(wonen))
                .extracting(KnoopAttention::id)
                .containsExactly(late.value(), later.value(), noDate.value());
        assertThat(knopen.list(new KnoopFilter(wonen, null, BeslisStand.BETWIST, null), null)
                        .rows())
                .extracting(KnoopListItem::vraag)
                .containsExactly("Te laat?", "Later?");
        assertThat(knopen.list(new KnoopFilter(null, KnoopStatus.INGETROKKEN, null, null), null)
                        .rows())
                .extracting(KnoopListItem::vraag)
                .containsExactly("Ingetrokken?");
        assertThat(knopen.choices(wonen)).extracting(KnoopChoice::vraag).doesNotContain("Ingetrokken?");
        assertThat(knopen.standen(null, null))
                .isEqualTo(Map.of(BeslisStand.HELDER, 1, BeslisStand.ONBEKEND, 1, BeslisStand.BETWIST, 2));
    }

    @Test
    void theListIsPagedByKeyAndEachKnoopComesOnce() {
        List<Long> raised = new ArrayList<>();
        for (int number = 0; number < 2 * KnoopReadRepository.PAGE + 5; number++) {
            KnoopId id = knopen.raise(Knopen.data(wonen, "Vraag " + number));
            if (number % 3 == 0) {
                claims.setTieBreak(id, knopen.detail(id).version(), Knopen.by(SOON.plusDays(number % 7)));
            }
            raised.add(id.value());
        }
        List<KnoopListItem> read = new ArrayList<>();
        String after = null;
        do {
            Page<KnoopListItem> page = knopen.list(KnoopFilter.ALL, after);
            read.addAll(page.rows());
            after = page.next();
        } while (after != null);

        assertThat(read).extracting(KnoopListItem::id).containsExactlyInAnyOrderElementsOf(raised);
        assertThat(read.stream()
                        .map(row -> row.uiterlijk() == null ? KnoopPlacement.NO_DATE : row.uiterlijk())
                        .toList())
                .isSorted();
    }

    @Test
    void aDayThatPassedCanStayButNobodySetsOne() {
        KnoopId id = disputed("Wie wijst aan?", TODAY);
        assertRefused(id, Knopen.by(TODAY.minusDays(1)), "knoop.input.past");
        assertRefused(id, Knopen.by(null), "knoop.input.noDay");
        assertRefused(id, Knopen.by(TODAY.plusYears(10)), "knoop.input.farAway");

        clock.advance(Duration.ofDays(3));
        claims.setTieBreak(
                id, knopen.detail(id).version(), new TieBreakData(TODAY, "commissaris van de Koning", "", null));
        assertThat(knopen.detail(id).tieBreak().aanwijzer()).isEqualTo("commissaris van de Koning");
        assertRefused(id, Knopen.by(TODAY.plusDays(1)), "knoop.input.past");
    }

    @Test
    void aStaleChangeIsRefusedAndLosesNothing() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Eerste?"));
        long version = knopen.detail(id).version();
        People.as(neighbour, () -> knopen.change(id, version, Knopen.data(wonen, "Van de buren?")));

        assertThatThrownBy(() -> knopen.change(id, version, Knopen.data(wonen, "Van mij?")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> claims.setTieBreak(id, version, Knopen.by(SOON)))
                .isInstanceOf(Stale.class);
        assertThat(knopen.detail(id).data().vraag()).isEqualTo("Van de buren?");
    }

    @Test
    void sharingIsAboutTheClaimsThatWereOnTheScreen() {
        KnoopId id = disputed("Wie wijst aan?", null);
        long version = knopen.detail(id).version();
        People.as(neighbour, () -> claims.record(id, Knopen.decides("dagelijks bestuur Vechtstromen")));

        assertThatThrownBy(() -> claims.share(id, version, "samen")).isInstanceOf(Stale.class);
    }

    @Test
    void withdrawingAndReopeningNeedAReasonAndAreRemembered() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Nog nodig?"));
        assertThatThrownBy(() -> knopen.withdraw(id, "  ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> knopen.reopen(id, "is al open")).isInstanceOf(IllegalMove.class);

        knopen.withdraw(id, "het plan is van tafel");
        assertThatThrownBy(() ->
                        claims.record(id, Knopen.decides("minister van Volkshuisvesting en Ruimtelijke Ordening")))
                .isInstanceOf(IllegalMove.class);
        knopen.reopen(id, "er is een nieuw plan");

        assertThat(knopen.detail(id).status()).isEqualTo(KnoopStatus.OPEN);
        assertThat(knopen.detail(id).verloop())
                .extracting(VerloopRegel::soort)
                .containsExactly("knoop.verloop.reopened", "knoop.verloop.withdrawn", "knoop.verloop.raised");
        assertThat(knopen.detail(id).verloop().getFirst().toelichting()).isEqualTo("er is een nieuw plan");
    }

    @Test
    void itRestsOnlyOnWhatTheCallerMaySee() {
        SignaalId heard = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"));
        WerkruimteId elsewhere = world.werkruimte(Map.of(stranger, WerkruimteRol.EIGENAAR));
        SignaalId hidden = People.as(stranger, () -> signalen.note(Signalen.data(elsewhere, "Niet voor Ommen")));

        KnoopId id =
                knopen.raise(new KnoopData(wonen, null, "Waar kan zij wonen?", "", Set.of(heard.value()), Set.of()));
        assertThat(knopen.detail(id).data().signalen()).containsExactly(heard.value());
        assertThatThrownBy(() ->
                        knopen.raise(new KnoopData(wonen, null, "Mag dit?", "", Set.of(hidden.value()), Set.of())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> knopen.raise(new KnoopData(wonen, new DossierId(-1), "Mag dit?", "", Set.of(), Set.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoOnlyReadsADossierHangsNothingOnIt() {
        WerkruimteId own = world.werkruimte(Map.of(reader, WerkruimteRol.EIGENAAR));
        DossierId dossier = dossiers.open(new DossierData(wonen, "Woningbouw", "Wonen bij de kern", "300 huizen", ""));
        People.as(reader, () -> {
            knopen.raise(Knopen.data(own, "Van mij alleen?"));
            assertThatThrownBy(() -> knopen.raise(new KnoopData(own, dossier, "Mag dit?", "", Set.of(), Set.of())))
                    .isInstanceOf(NotFound.class);
        });
        assertThat(dossiers.stillOpen(dossier)).isEmpty();
    }

    @Test
    void aDossierShowsItsKnopenAndCountsWhatIsOpen() {
        DossierId dossier = dossiers.open(new DossierData(wonen, "Woningbouw", "Wonen bij de kern", "300 huizen", ""));
        KnoopId open = knopen.raise(new KnoopData(wonen, dossier, "Waar komen ze?", "", Set.of(), Set.of()));
        KnoopId gone = knopen.raise(new KnoopData(wonen, dossier, "Moet dat wel?", "", Set.of(), Set.of()));
        knopen.withdraw(gone, "ja");

        assertThat(knopen.ofDossier(dossier)).extracting(KnoopListItem::id).containsExactly(open.value(), gone.value());
        assertThat(knopen.list(KnoopFilter.ALL, null).rows().getFirst().dossier())
                .isEqualTo("Woningbouw");
        assertThat(dossiers.stillOpen(dossier)).contains(new OpenInDossier.Open("knoop.openInDossier", 1));
        People.as(stranger, () -> assertThat(knopen.ofDossier(dossier)).isEmpty());
    }

    @Test
    void aBesluitAnswersTheQuestionOnce(Scenario scenario) {
        KnoopId id = disputed("Wie wijst aan?", SOON);
        var event = new Adopted(
                id,
                "Woningen bij de kern",
                Set.of(wonen.value()),
                official.actor(),
                Instant.parse("2026-03-03T09:00:00Z"));
        scenario.publish(event)
                .andWaitForStateChange(
                        () -> People.as(official, () -> knopen.detail(id).status()),
                        status -> status == KnoopStatus.BESLIST)
                .andVerify(status -> assertThat(knopen.attention(wonen)).isEmpty());

        assertThat(knopen.detail(id).verloop().getFirst().toelichting()).isEqualTo("Woningen bij de kern");
    }

    @Test
    void staysWithinItsStatementBudget() {
        KnoopId id = disputed("Geteld?", SOON);
        statements.atMost(1, () -> knopen.list(KnoopFilter.ALL, null));
        statements.atMost(3, () -> knopen.detail(id));
        statements.atMost(1, () -> knopen.attention(null));
        statements.atMost(1, () -> knopen.standen(null, null));
        statements.atMost(1, () -> knopen.choices(null));
        // sequence (once in 50), knoop, placement, verloop, event of the module
        statements.atMost(5, () -> knopen.raise(Knopen.data(wonen, "Nog een?")));
        // load, claims, sequence (once in 50), claim, knoop, placement, verloop, event
        statements.atMost(
                8, () -> claims.record(id, Knopen.decides("minister van Volkshuisvesting en Ruimtelijke Ordening")));
    }

    private void assertProblems(KnoopId id, ClaimData data, String... fields) {
        assertThatThrownBy(() -> claims.record(id, data))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly(fields));
    }

    private void assertRefused(KnoopId id, TieBreakData data, String key) {
        assertThatThrownBy(() -> claims.setTieBreak(id, knopen.detail(id).version(), data))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::key)
                        .containsExactly(key));
    }

    private KnoopId disputed(String vraag, LocalDate uiterlijk) {
        KnoopId id = knopen.raise(Knopen.data(wonen, vraag));
        claims.record(id, Knopen.decides("Gedeputeerde Staten Overijssel"));
        claims.record(id, Knopen.decides("gemeenteraad Ommen"));
        if (uiterlijk != null) {
            claims.setTieBreak(id, knopen.detail(id).version(), Knopen.by(uiterlijk));
        }
        return id;
    }

    private record Adopted(KnoopId knoop, String titel, Set<Long> werkruimten, Actor actor, Instant at)
            implements KnoopDecided {}
}
